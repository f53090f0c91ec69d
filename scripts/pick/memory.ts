// What npm run pick remembers between two runs on this machine: the marks of a choice that is not done yet, and
// where in a draft the editor stopped. Lost, it costs a few keys; it holds nothing that was written.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ifMissing, writeFileWhole } from "../../src/disk/write-file.ts";
import { parseJson } from "../../src/domain/parse-json.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";

const Memory = z.object({
  /** Links, in the order in which they were marked. */
  marked: z.array(z.string()).optional(),
  /** The question of the draft that comes next: a pick's link, or one of the issue's own fields. */
  writing: z.object({ number: z.int(), next: z.string() }).optional(),
});
export type Memory = z.infer<typeof Memory>;

/** Nothing where there is no memory, or none that can be read. */
export async function readMemory(folder: PublicationFolder): Promise<Memory> {
  const text = await readFile(placeOf(folder), "utf8").catch(ifMissing(undefined));
  return Memory.safeParse(text === undefined ? {} : parseJson(text)).data ?? {};
}

export async function keepMemory(folder: PublicationFolder, memory: Memory): Promise<void> {
  const isEmpty = Object.values(memory).every((one) => one === undefined);
  if (isEmpty) await rm(placeOf(folder), { force: true });
  else await writeFileWhole(placeOf(folder), `${JSON.stringify(memory)}\n`, 0o600);
}

function placeOf(folder: PublicationFolder): string {
  return join(folder.private, "pick.json");
}
