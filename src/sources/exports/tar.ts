// The few members that are wanted out of a .tar.gz, as older Mastodon servers pack their archives. Read block
// by block, so that pictures pass through without being kept. Paths are only compared.
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { baseName, type MemberLimits, maxMembers, memberBudget, memberOf, type Unpacked } from "./archive.ts";

const blockBytes = 512;
/** What a server packs of one account with all its pictures is less; a bomb is more. */
const maxUnpackedBytes = 20e9;

type Entry = { path: string; size: number; isFile: boolean };
type Open = { entry: Entry; kept: Buffer[] | undefined; left: number };

/** The members whose base name matches. A damaged archive gives those before the damage, and says so. `limits` default to the archive's. */
export async function readTarGz(bytes: Uint8Array, wanted: RegExp, limits?: MemberLimits): Promise<Unpacked> {
  const whyNot = memberBudget(limits);
  const unpacked: Unpacked = { members: [], skipped: [] };
  const take = (entry: Entry): boolean => {
    if (!entry.isFile || !wanted.test(baseName(entry.path)) || unpacked.members.length >= maxMembers)
      return false;
    const why = whyNot(entry.size);
    if (why !== undefined) unpacked.skipped.push({ where: entry.path, why });
    return why === undefined;
  };
  const damaged = (why: string) => {
    unpacked.skipped.push({ where: "the archive", why });
    return unpacked;
  };
  const reader = tarReader(take, (path, content) => unpacked.members.push(memberOf(path, content)));
  let total = 0;
  try {
    for await (const chunk of Readable.from([bytes]).pipe(createGunzip())) {
      total += chunk.length;
      if (total > maxUnpackedBytes) return damaged(`more than ${maxUnpackedBytes / 1e9} GB unpacked`);
      if (!reader(chunk)) return damaged("this is no tar archive, or it is damaged");
    }
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return damaged("damaged or cut short");
  }
  return unpacked;
}

/** Takes chunks of any size; false when what comes is no tar. */
function tarReader(take: (entry: Entry) => boolean, give: (path: string, content: Buffer) => void) {
  let waiting: Buffer = Buffer.alloc(0);
  let open: Open | undefined;
  /** False for a header that is none; two empty ones end an archive. */
  const begin = (header: Buffer): boolean => {
    if (header.every((byte) => byte === 0)) return true;
    const entry = readHeader(header);
    if (!entry) return false;
    const left = Math.ceil(entry.size / blockBytes) * blockBytes;
    open = { entry, kept: take(entry) ? [] : undefined, left };
    return true;
  };
  /** Gives the open entry its part of the bytes and returns the rest. */
  const fill = (entry: Open, bytes: Buffer): Buffer => {
    const part = bytes.subarray(0, entry.left);
    entry.kept?.push(Buffer.from(part));
    entry.left -= part.length;
    if (entry.left === 0) close(entry);
    return bytes.subarray(part.length);
  };
  const close = ({ entry, kept }: Open) => {
    if (kept) give(entry.path, Buffer.concat(kept).subarray(0, entry.size));
    open = undefined;
  };
  return (chunk: Buffer): boolean => {
    let rest = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    while (open ? rest.length > 0 || open.left === 0 : rest.length >= blockBytes) {
      if (open) rest = fill(open, rest);
      else if (begin(rest.subarray(0, blockBytes))) rest = rest.subarray(blockBytes);
      else return false;
    }
    waiting = Buffer.from(rest);
    return true;
  };
}

/** POSIX.1-1988 ustar: name at 0, size in octal at 124, type at 156. Numbers in base 256 are for files over 8 GB. */
function readHeader(header: Buffer): Entry | undefined {
  const text = (from: number, length: number) =>
    header
      .subarray(from, from + length)
      .toString("utf8")
      .replace(/\0[\s\S]*$/, "");
  const size = text(124, 12).trim();
  if (!/^[0-7]+$/.test(size)) return undefined;
  const type = text(156, 1);
  return { path: text(0, 100), size: Number.parseInt(size, 8), isFile: type === "" || type === "0" };
}
