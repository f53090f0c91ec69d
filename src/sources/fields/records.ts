// What the readers of files and of services share: one record after the other, each giving captures or a reason.
// No record stops the others, and none is dropped without a word.
import type { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { oneLine } from "../../domain/plain-text.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import type { Imported, Skipped } from "./imported.ts";
import { anyList } from "./lenient.ts";
import { dateReader } from "./written-date.ts";

/** What a record gives. No captures and no reason: it could be read, and names no link. */
export type RecordReading = { captures: Capture[]; why?: string | undefined };

/** What a record is called with its number behind, and what is said of one that is of no such shape. */
export type RecordWords = { name: string; misfit: string };

export type ReadRecords = Pick<Imported, "captures" | "skipped">;

const plainWords: RecordWords = { name: "record", misfit: "not a record of this format" };

/** True for a JSON list whose records have these keys. A few are looked at, since one may be broken. */
export function isListOf(json: unknown, ...keys: string[]): json is unknown[] {
  return (
    Array.isArray(json) &&
    json
      .slice(0, 20)
      .some((one) => typeof one === "object" && one !== null && keys.every((key) => Object.hasOwn(one, key)))
  );
}

/** Reads each record of a list by its shape; records are counted from 1. */
export function readRecords<T>(
  records: unknown,
  shape: z.ZodType<T>,
  read: (record: T) => RecordReading,
  { name, misfit }: RecordWords = plainWords,
): ReadRecords {
  const captures: Capture[] = [];
  const skipped: Skipped[] = [];
  for (const [index, record] of anyList.parse(records).entries()) {
    const parsed = shape.safeParse(record);
    const reading = parsed.success ? read(parsed.data) : { captures: [], why: misfit };
    for (const capture of reading.captures) captures.push(capture);
    if (reading.why !== undefined) skipped.push({ where: `${name} ${index + 1}`, why: reading.why });
  }
  return { captures, skipped };
}

/** The capture if it has a web address, else why it is none. */
export function captureOrWhy(found: Omit<Capture, "url"> & { url: string | undefined }): RecordReading {
  const url = found.url?.trim() ?? "";
  const why = whyNoLink(url, found.title);
  return why === undefined ? { captures: [{ ...found, url }] } : { captures: [], why };
}

/** Those of a record's captures that have a web address, and why the first of the others has none. */
export function capturesOrWhy(found: Capture[]): RecordReading {
  const readings = found.map(captureOrWhy);
  return {
    captures: readings.flatMap((reading) => reading.captures),
    why: readings.find((reading) => reading.why !== undefined)?.why,
  };
}

/** What was read of a record, its time still as it is written, and its place in the file. */
export type WrittenRecord = Omit<Capture, "url" | "savedAt"> & {
  url: string | undefined;
  time?: string | undefined;
};
export type PlacedRecord = { where: string; record: WrittenRecord };

/** Captures of a file's records; the dates of all of them tell how one that could be two days is meant. */
export function capturesOfPlaced(placed: PlacedRecord[], skipped: Skipped[] = []): ReadRecords {
  const readTime = dateReader(() => placed.map(({ record }) => record.time));
  const captures: Capture[] = [];
  for (const { where, record } of placed) {
    const { time, ...others } = record;
    const reading = captureOrWhy({ ...others, savedAt: readTime(time) });
    for (const capture of reading.captures) captures.push(capture);
    if (reading.why !== undefined) skipped.push({ where, why: reading.why });
  }
  return { captures, skipped };
}

/** Why `url` cannot become a bookmark, in words; `undefined` when it can. The title helps to find the record. */
export function whyNoLink(url: string, title = ""): string | undefined {
  if (url === "") return `no URL${title.trim() === "" ? "" : ` ("${oneLine(title).slice(0, 60)}")`}`;
  return isPublicUrl(url) ? undefined : `not a web address (${oneLine(url).slice(0, 40)})`;
}
