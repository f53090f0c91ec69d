// A zip or .tar.gz as an export file: unpacked once, and read by the first format that finds its members in it.
import type { ArchiveFormat, Unpacked } from "./archive.ts";
import { baseName } from "./archive.ts";
import type { ImportFormat } from "./import-format.ts";
import { readTarGz } from "./tar.ts";
import { readZip } from "./zip.ts";

/** True for bytes that are packed: there is no sense in looking at them as text. */
export function isArchive(bytes: Uint8Array): boolean {
  return isZip(bytes) || isGzip(bytes);
}

/** One import format out of all those that come as an archive. */
export function archiveFormat(formats: ArchiveFormat[]): ImportFormat {
  const wanted = new RegExp(formats.map(({ member }) => member.source).join("|"));
  return {
    name: "archive",
    recognises: ({ bytes }) => isArchive(bytes),
    async read({ bytes }, source) {
      const { members, skipped } = await unpack(bytes, wanted);
      const format = formats.find(({ member }) => members.some(({ path }) => member.test(baseName(path))));
      if (!format) return { format: "unknown", captures: [], skipped: orNothing(skipped, source) };
      const own = members.filter(({ path }) => format.member.test(baseName(path)));
      const imported = format.read(own, source);
      return { ...imported, skipped: [...skipped, ...imported.skipped] };
    },
  };
}

function unpack(bytes: Uint8Array, wanted: RegExp): Unpacked | Promise<Unpacked> {
  return isZip(bytes) ? readZip(bytes, wanted) : readTarGz(bytes, wanted);
}

function orNothing(skipped: Unpacked["skipped"], source: string): Unpacked["skipped"] {
  const why = "Nothing in this archive is of a format we know. docs/sources.md lists what is read.";
  return skipped.length > 0 ? skipped : [{ where: source, why }];
}

/** PKWARE APPNOTE §4.3.7: a zip begins with its first member, an empty one with its directory's end. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** RFC 1952 §2.3.1. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}
