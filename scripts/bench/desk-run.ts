// The desk for the bench, in a process of its own: `node desk-run.ts FOLDER` says where it is, and at its end how much
// memory it took. Its clock goes as any, from Thursday 26 November 2026 on: the generated links end on that day.
import { publicationFolder } from "../../src/domain/publication-folder.ts";
import { runDesk, takeLessMemory } from "../desk.ts";
import { openWorld } from "../world.ts";

takeLessMemory();
const [root = ""] = process.argv.slice(2);
const ahead = Date.parse("2026-11-26T23:30:00Z") - Date.now();
const clock = { now: () => new Date(Date.now() + ahead).toISOString() };
await using world = openWorld({
  folder: publicationFolder(root),
  environment: { CI: false, secrets: {} },
  clock,
});
await runDesk({ port: 0 }, world);
console.log(JSON.stringify({ maxRssMb: process.resourceUsage().maxRSS / 1024 }));
