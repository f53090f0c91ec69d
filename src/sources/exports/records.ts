// What the readers of export files share: one record after the other, each giving captures or a reason.
// No record stops the others, and none is dropped without a word.
import type { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { oneLine } from "../../domain/plain-text.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import type { Imported, Skipped } from "../fields/imported.ts";
import { anyList } from "../fields/lenient.ts";

/** What a record gives. No captures and no reason: it could be read, and names no link. */
export type RecordReading = { captures: Capture[]; why?: string | undefined };

export type ReadRecords = Pick<Imported, "captures" | "skipped">;

/** True for a JSON list whose records have these keys. A few are looked at, since one may be broken. */
export function isListOf(json: unknown, ...keys: string[]): json is unknown[] {
  return (
    Array.isArray(json) &&
    json
      .slice(0, 20)
      .some((one) => typeof one === "object" && one !== null && keys.every((key) => Object.hasOwn(one, key)))
  );
}

/** Reads each record of a list by its shape; `where` names the place of the nth, counted from 1. */
export function readRecords<T>(
  records: unknown,
  shape: z.ZodType<T>,
  read: (record: T) => RecordReading,
  where: (nth: number) => string = (nth) => `record ${nth}`,
): ReadRecords {
  const captures: Capture[] = [];
  const skipped: Skipped[] = [];
  for (const [index, record] of anyList.parse(records).entries()) {
    const parsed = shape.safeParse(record);
    const reading = parsed.success ? read(parsed.data) : { captures: [], why: "not a record of this format" };
    captures.push(...reading.captures);
    if (reading.why !== undefined) skipped.push({ where: where(index + 1), why: reading.why });
  }
  return { captures, skipped };
}

/** The capture if it has a web address, else why it is none. */
export function captureOrWhy(found: Omit<Capture, "url"> & { url: string | undefined }): RecordReading {
  const url = found.url?.trim() ?? "";
  const why = whyNoLink(url, found.title);
  return why === undefined ? { captures: [{ ...found, url }] } : { captures: [], why };
}

/** Why `url` cannot become a bookmark, in words; `undefined` when it can. The title helps to find the record. */
export function whyNoLink(url: string, title = ""): string | undefined {
  if (url === "") return `no URL${title.trim() === "" ? "" : ` ("${oneLine(title).slice(0, 60)}")`}`;
  return isPublicUrl(url) ? undefined : `not a web address (${oneLine(url).slice(0, 40)})`;
}
