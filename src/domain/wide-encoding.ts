// UTF-16 and UTF-32, with and without their mark: told by where the zeros stand, since a narrow text has none.

export type WideEncoding = "utf-8" | "utf-16be" | "utf-16le" | "utf-32be" | "utf-32le";

/** Bytes that are looked at where there is no mark: markup, line ends and spaces stand early. */
const maxLookedAt = 4_096;
/** Share of the units that must have their zeros in place: a stray zero is a slip, not another encoding. */
const enough = { utf16: 0.25, utf32: 0.95 };
/** Letters and emoji stand in the planes up to here; a line end in UTF-16 must not look like a plane. */
const highestPlane = 3;

/** The encoding by its byte order mark (for UTF-8 too) or by its shape (XML 1.0 appendix F.1, made general). */
export function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  return byMark(bytes) ?? byZeros(bytes.subarray(0, maxLookedAt));
}

/** The four-byte marks come first: that of UTF-32 begins with that of UTF-16. */
const marks: [mark: number[], encoding: WideEncoding][] = [
  [[0x00, 0x00, 0xfe, 0xff], "utf-32be"],
  [[0xff, 0xfe, 0x00, 0x00], "utf-32le"],
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xff, 0xfe], "utf-16le"],
];

function byMark(bytes: Uint8Array): WideEncoding | undefined {
  return marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
}

function byZeros(bytes: Uint8Array): WideEncoding | undefined {
  if (!bytes.includes(0)) return undefined;
  const quads = Math.floor(bytes.length / 4);
  const isQuad = (high: number, next: number) =>
    quads > 0 &&
    countEvery(bytes, 4, (at) => bytes[at + high] === 0 && (bytes[at + next] ?? 0) <= highestPlane) >=
      quads * enough.utf32;
  if (isQuad(3, 2)) return "utf-32le";
  if (isQuad(0, 1)) return "utf-32be";
  const pairs = Math.floor(bytes.length / 2);
  const even = countEvery(bytes, 2, (at) => bytes[at] === 0);
  const odd = countEvery(bytes, 2, (at) => bytes[at + 1] === 0);
  if (odd > even && odd >= pairs * enough.utf16) return "utf-16le";
  return even > odd && even >= pairs * enough.utf16 ? "utf-16be" : undefined;
}

function countEvery(bytes: Uint8Array, step: number, isOne: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at + step <= bytes.length; at += step) if (isOne(at)) count++;
  return count;
}

/** `TextDecoder` has no UTF-32: the web platform dropped it. What is no character is U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, encoding: "utf-32be" | "utf-32le"): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, encoding === "utf-32le");
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    text += String.fromCodePoint(isCharacter ? point : 0xfffd);
  }
  return text;
}
