// `content/links.jsonl`: what became of published links, one line each, in the order of their keys, so that two machines'
// lines merge by themselves. The program alone writes it, and can make it anew: what cannot be read is left out.
import { readFile } from "node:fs/promises";
import { ifMissing, writeFileWhole } from "../disk/write-file.ts";
import { type FoundRecords, LinkRecord, type LinkRecords, laterRecord } from "../domain/link-record.ts";
import { parseJson } from "../domain/parse-json.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";

/** Every line; none where nothing was ever checked. */
export async function readLinkRecords(folder: PublicationFolder): Promise<LinkRecords> {
  return recordsIn(await linesOf(folder));
}

/** Those of dead links alone, for who only asks about them: of a hundred thousand lines few are looked into. */
export async function readDeadLinks(folder: PublicationFolder): Promise<LinkRecords> {
  const lines = await linesOf(folder);
  const dead = new Set(lines.filter((line) => line.includes(isDead)).map(keyPart));
  const records = recordsIn(lines.filter((line) => dead.has(keyPart(line))));
  return new Map([...records].filter(([, { state }]) => state === "dead"));
}

/**
 * Writes what was found into the file as it is now, where that changes it: what others found meanwhile of other links
 * stays, and a copy that they found of the same.
 */
export async function writeLinkRecords(folder: PublicationFolder, found: FoundRecords): Promise<void> {
  const records = new Map(await readLinkRecords(folder));
  for (const [key, record] of found) {
    const copy = record?.copy ?? records.get(key)?.copy;
    if (record) records.set(key, copy === undefined ? record : { ...record, copy });
    else records.delete(key);
  }
  const lines = [...records.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((record) => `${JSON.stringify(inOrder(record))}\n`);
  const text = lines.join("");
  const before = await readFile(folder.linkRecords, "utf8").catch(ifMissing(""));
  if (text !== before) await writeFileWhole(folder.linkRecords, text);
}

async function linesOf(folder: PublicationFolder): Promise<string[]> {
  const text = await readFile(folder.linkRecords, "utf8").catch(ifMissing(""));
  return text.split(/\r?\n/).filter((line) => line !== "");
}

function recordsIn(lines: string[]): Map<string, LinkRecord> {
  const records = new Map<string, LinkRecord>();
  for (const line of lines) {
    const record = LinkRecord.safeParse(parseJson(line)).data;
    if (!record) continue;
    const known = records.get(record.key);
    records.set(record.key, known ? laterRecord(known, record) : record);
  }
  return records;
}

/** As `inOrder` writes it. */
const isDead = '"state":"dead"';

/** What stands before the state: the key as it is written. */
function keyPart(line: string): string {
  return line.slice(0, line.indexOf('","state":'));
}

function inOrder({ key, state, since, checked, why, movedTo, copy, copyAsked }: LinkRecord): LinkRecord {
  return { key, state, since, checked, why, movedTo, copy, copyAsked };
}
