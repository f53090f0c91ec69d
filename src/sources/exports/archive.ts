// What the formats that come as an archive (zip, tar.gz) have in common: they name the few members they want.
// Paths are only compared, never written to.
import { decodeBytes } from "../../domain/decode-bytes.ts";
import type { Imported, Skipped } from "../fields/imported.ts";
import { inWords } from "../fields/size-words.ts";

/** A file inside an archive, as text. */
export type Member = { path: string; text: string };

export type ArchiveFormat = {
  name: string;
  /** Matches the base names of the members it reads. */
  member: RegExp;
  read(members: Member[], source: string): Imported;
};

/** The members that were wanted and could be read; those that could not, with the reason. */
export type Unpacked = { members: Member[]; skipped: Skipped[] };

/** Beyond this a member is refused: V8's longest string has 2^29 - 24 characters, a little more. */
export const maxMemberBytes = 512_000_000;
/** All that is unpacked of one archive: as text it takes up to twice as much, of 2 GB. An X archive of 250,000 posts has 400 MB. */
const maxTotalBytes = 1_000_000_000;
/** An X archive has some ten parts; nobody has so many. */
export const maxMembers = 200;

export type MemberLimits = { maxMemberBytes: number; maxTotalBytes: number };

/** Asked for each wanted member by its size, in turn: why it is not unpacked, or `undefined`. */
export function memberBudget(
  { maxMemberBytes: most, maxTotalBytes: inAll }: MemberLimits = { maxMemberBytes, maxTotalBytes },
): (bytes: number) => string | undefined {
  let left = inAll;
  return (bytes) => {
    if (bytes > most) return `larger than ${inWords(most)}`;
    if (bytes > left) return `more than ${inWords(inAll)} of such files: give this one by itself`;
    left -= bytes;
    return undefined;
  };
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function memberOf(path: string, bytes: Uint8Array): Member {
  return { path, text: decodeBytes(bytes) };
}

/** One reading out of those of each member; places say which member they are in. */
export function joinMembers(format: string, members: Member[], read: (member: Member) => Imported): Imported {
  const joined: Imported = { format, captures: [], skipped: [] };
  for (const member of members) {
    const { captures, skipped, hasOnlyWords } = read(member);
    if (hasOnlyWords) joined.hasOnlyWords = true;
    for (const capture of captures) joined.captures.push(capture);
    for (const { where, why } of skipped)
      joined.skipped.push({ where: `${baseName(member.path)}, ${where}`, why });
  }
  if (joined.captures.length > 0) delete joined.hasOnlyWords;
  return joined;
}
