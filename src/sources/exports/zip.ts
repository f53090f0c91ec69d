// The few members that are wanted out of a zip, found by its directory, so that gigabytes of pictures beside
// them are never unpacked. Paths are only compared. Memory is bounded by the size the directory tells.
import { type UnzipFileInfo, unzipSync } from "fflate";
import type { Skipped } from "../fields/imported.ts";
import { baseName, type MemberLimits, maxMembers, memberBudget, memberOf, type Unpacked } from "./archive.ts";

/** More entries than an archive of a whole life has. */
const maxEntries = 2_000_000;

/** The members whose base name matches. What cannot be unpacked is named in `skipped`. `limits` default to the archive's. */
export function readZip(bytes: Uint8Array, wanted: RegExp, limits?: MemberLimits): Unpacked {
  const found: { at: number; entry: UnzipFileInfo }[] = [];
  const listed = unzip(bytes, (at, entry) => {
    if (wanted.test(baseName(entry.name))) found.push({ at, entry });
    return false;
  });
  if ("why" in listed) return { members: [], skipped: [{ where: "the zip", why: listed.why }] };
  const unpacked: Unpacked = { members: [], skipped: tooMany(found.length) };
  const whyNot = memberBudget(limits);
  for (const { at, entry } of found.slice(0, maxMembers)) {
    const why = whyNot(entry.originalSize);
    const opened = why === undefined ? unzip(bytes, (index) => index === at) : { why };
    if ("why" in opened) unpacked.skipped.push({ where: entry.name, why: opened.why });
    else unpacked.members.push(memberOf(entry.name, opened.bytes));
  }
  return unpacked;
}

/** The last entry that `take` says yes to; positions count from 0. fflate writes at most `originalSize` bytes. */
function unzip(
  bytes: Uint8Array,
  take: (at: number, entry: UnzipFileInfo) => boolean,
): { bytes: Uint8Array } | { why: string } {
  let at = -1;
  const filter = (entry: UnzipFileInfo) => {
    at += 1;
    if (at >= maxEntries) throw new TooManyEntries();
    return take(at, entry);
  };
  try {
    return { bytes: Object.values(unzipSync(bytes, { filter })).at(-1) ?? new Uint8Array() };
  } catch (error) {
    if (error instanceof TooManyEntries) return { why: "it has more entries than any archive" };
    if (isFlateError(error)) return { why: "damaged, cut short or locked with a password" };
    throw error;
  }
}

class TooManyEntries extends Error {}

/** fflate's errors are plain ones with a numeric code. */
function isFlateError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}

function tooMany(found: number): Skipped[] {
  if (found <= maxMembers) return [];
  return [{ where: "the zip", why: `it has ${found} such files; the first ${maxMembers} were read` }];
}
