// Files of people for tests, read as an import reads them.
import { dateReader } from "../../src/sources/fields/written-date.ts";
import type { Saying } from "../../src/subscribers/exchange/formats/format.ts";
import { openPeople, type PeopleLot } from "../../src/subscribers/exchange/people-file.ts";

export type FileRead = PeopleLot & { format: string; note: string | undefined; why?: undefined };

/** The file's people and its other rows, or why it is not read. Its bytes come in pieces of `chunk` (all at once). */
export async function readPeopleFile(
  content: string | Uint8Array,
  {
    name = "people.csv",
    saying,
    chunk = 10_000_000,
  }: { name?: string; saying?: Saying; chunk?: number } = {},
): Promise<FileRead | { why: string }> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const options = { saying, dateReader, now: "2026-11-27T12:00:00.000Z" };
  const opened = await openPeople({ name, chunks: chunks() }, options);
  if (!opened.ok) return { why: opened.why };
  const all: FileRead = {
    format: opened.format,
    note: opened.note,
    arrivals: [],
    refused: [],
    leftOut: [],
  };
  for await (const lot of opened.lots) {
    for (const one of lot.arrivals) all.arrivals.push(one);
    for (const one of lot.refused) all.refused.push(one);
    for (const one of lot.leftOut) all.leftOut.push(one);
  }
  return all;
}

/** `joan@example.org confirmed`, one a line, in the file's order; or why it is not read. */
export async function peopleIn(
  content: string | Uint8Array,
  options?: { name?: string; saying?: Saying; chunk?: number },
): Promise<string[]> {
  const read = await readPeopleFile(content, options);
  if (read.why !== undefined) return [read.why];
  return [
    ...read.arrivals.map(({ address, state }) => `${address} ${state}`),
    ...read.leftOut.map(({ where, why }) => `${where} left out: ${why}`),
    ...read.refused.map(({ where, why }) => `${where}: ${why}`),
  ];
}
