// The desk in a process of its own, to be killed: `node desk-process.ts PUBLICATION PORT`. Its clock stands still on
// Thursday 26 November 2026, 10:00.
import { runDesk } from "../../scripts/desk.ts";
import { openWorld } from "../../scripts/world.ts";
import { publicationFolder } from "../../src/domain/publication-folder.ts";

const [root = "", port = "0"] = process.argv.slice(2);
const clock = { now: () => "2026-11-26T10:00:00.000Z" };
await using world = openWorld({
  folder: publicationFolder(root),
  environment: { CI: false, secrets: {} },
  clock,
});
await runDesk({ port: Number(port) }, world);
