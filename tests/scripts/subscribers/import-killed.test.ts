import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { exportPeople } from "../../../src/subscribers/exchange/export-people.ts";
import { countSubscribers } from "../../../src/subscribers/people/find-subscriber.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { theStoreIn } from "../../support/stores.ts";

const program = join(import.meta.dirname, "../../support/import-process.ts");
const states = ["active", "unsubscribed", "bounced"];

/** Imports the file; killed as soon as it said that its `lots`th lot is in. */
async function importUntil(place: string, file: string, lots: number): Promise<void> {
  const child = spawn(process.execPath, [program, place, file], { stdio: ["ignore", "pipe", "inherit"] });
  let said = 0;
  child.stdout.on("data", (data: Buffer) => {
    said += data.toString().split("\n").length - 1;
    if (said >= lots) child.kill("SIGKILL");
  });
  await once(child, "close");
}

async function everybody(place: string): Promise<string[]> {
  await using store = await theStoreIn(place);
  let text = "";
  for await (const part of exportPeople(store)) text += part;
  return text.split("\r\n").sort();
}

it("an import that is killed leaves whole lots, and run again it ends as one that was not", async () => {
  const folder = await aPublicationFolder();
  const file = join(folder.root, "people.csv");
  const rows = Array.from({ length: 9_000 }, (_, at) => `p${at % 8_500}@x.example,${states[at % 3]}`);
  await writeFile(file, `Email,Status\n${rows.join("\n")}\n`);
  await importUntil(folder.store, file, 2);
  {
    await using store = await theStoreIn(folder.store);
    const { erased: _, pending: __, ...counts } = await countSubscribers(store);
    const people = Object.values(counts).reduce((sum, some) => sum + some);
    expect(people).toBeGreaterThanOrEqual(4_000);
    expect(people % 2_000 === 0 || people === 8_500).toBe(true);
  }
  await importUntil(folder.store, file, Number.POSITIVE_INFINITY);
  const other = await aPublicationFolder();
  await importUntil(other.store, file, Number.POSITIVE_INFINITY);
  expect(await everybody(folder.store)).toEqual(await everybody(other.store));
});
