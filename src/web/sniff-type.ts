// What a body is by its first bytes, by the tables of the MIME Sniffing standard, §6 and §7.1
// (https://mimesniff.spec.whatwg.org). It never guesses: bytes that no table knows have no type.

/** §5.2, "reading the resource header": as many bytes as the longest pattern needs, that of MP3 without ID3. */
export const headerBytes = 1445;

/** Patterns over the bytes as Latin-1 letters, a letter a byte; the first that fits names the type. */
const patterns: [RegExp, string][] = [
  // §7.1: markup, after white space and (beyond the standard) a byte order mark; a tag ends in a space or `>`.
  [
    /^(?:\xef\xbb\xbf)?[\t\n\f\r ]*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|!--)[ >]/i,
    "text/html",
  ],
  [/^(?:\xef\xbb\xbf)?[\t\n\f\r ]*<\?xml/, "text/xml"],
  [/^%PDF-/, "application/pdf"],
  [/^%!PS-Adobe-/, "application/postscript"],
  [/^(?:\xfe\xff|\xff\xfe|\xef\xbb\xbf)/, "text/plain"],
  // §6.1: pictures.
  [/^\x89PNG\r\n\x1a\n/, "image/png"],
  [/^\xff\xd8\xff/, "image/jpeg"],
  [/^GIF8[79]a/, "image/gif"],
  [/^RIFF.{4}WEBPVP/s, "image/webp"],
  [/^BM/, "image/bmp"],
  [/^\x00\x00[\x01\x02]\x00/, "image/x-icon"],
  // §6.2: sound and film.
  [/^FORM.{4}AIFF/s, "audio/aiff"],
  [/^ID3/, "audio/mpeg"],
  [/^OggS\x00/, "application/ogg"],
  [/^MThd\x00\x00\x00\x06/, "audio/midi"],
  [/^RIFF.{4}AVI /s, "video/avi"],
  [/^RIFF.{4}WAVE/s, "audio/wave"],
  // §6.2.2: the document type of a Matroska file (element 0x4282) stands among the first 38 bytes.
  [/^\x1a\x45\xdf\xa3.{0,33}\x42\x82.{1,8}webm/s, "video/webm"],
  [/^\x1a\x45\xdf\xa3.{0,33}\x42\x82.{1,8}matroska/s, "video/x-matroska"],
  // §6.4: archives.
  [/^\x1f\x8b\x08/, "application/x-gzip"],
  [/^PK\x03\x04/, "application/zip"],
  [/^Rar!\x1a\x07/, "application/x-rar-compressed"],
];

/** The type of a body that begins with `start`, without parameters; `undefined` when the bytes do not say. */
export function sniffType(start: Uint8Array): string | undefined {
  const header = Buffer.from(start.subarray(0, headerBytes));
  const letters = header.toString("latin1");
  const found = patterns.find(([pattern]) => pattern.test(letters))?.[1];
  return found ?? boxedType(header) ?? (isMp3(header) ? "audio/mpeg" : undefined);
}

/** §3, "binary data byte": true when there is none, so that the bytes may be text in some encoding. */
export function looksLikeText(start: Uint8Array): boolean {
  return !start
    .subarray(0, headerBytes)
    .some(
      (byte) =>
        byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f),
    );
}

/** §6.2.1 and ISO/IEC 14496-12 §4.3: a file type box of whole words, with the brand that names the format. */
function boxedType(header: Buffer): string | undefined {
  if (header.length < 12 || header.toString("latin1", 4, 8) !== "ftyp") return undefined;
  const size = header.readUInt32BE(0);
  if (size < 12 || size % 4 !== 0) return undefined;
  const brand = header.toString("latin1", 8, 12);
  // AV1 Image File Format §9.1 and ISO/IEC 23008-12: pictures in the same boxes, which the standard leaves out.
  if (/^avi[fs]$/.test(brand)) return "image/avif";
  if (/^(hei[cxms]|mif1|msf1)$/.test(brand)) return "image/heic";
  if (/^M4[AB] $/.test(brand)) return "audio/mp4";
  return brand === "qt  " ? "video/quicktime" : "video/mp4";
}

/** Bits a second of layer III by the header's index, in thousands: MPEG 1, then MPEG 2 and 2.5. */
const mp3Rates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const mp3Samples = [44_100, 48_000, 32_000] as const;

/** §6.2.4: an MP3 without a tag is two frames on end, the second where the first says that it ends. */
function isMp3(header: Buffer): boolean {
  const size = mp3FrameSize(header, 0);
  return size !== undefined && mp3FrameSize(header, size) !== undefined;
}

/** Bytes of the frame that begins at `at`; `undefined` when none does. */
function mp3FrameSize(header: Buffer, at: number): number | undefined {
  if (header.length < at + 4) return undefined;
  const word = header.readUInt32BE(at);
  // 11 bits of sync, then the version (1 is reserved) and the layer (1 is layer III).
  const version = (word >>> 19) & 3;
  if (word >>> 21 !== 0x7ff || version === 1 || ((word >>> 17) & 3) !== 1) return undefined;
  const rate = mp3Rates[version === 3 ? 0 : 1][(word >>> 12) & 15];
  const samples = mp3Samples[(word >>> 10) & 3];
  if (!rate || !samples) return undefined;
  const sampleRate = version === 3 ? samples : version === 2 ? samples / 2 : samples / 4;
  const padding = (word >>> 9) & 1;
  return Math.floor(((version === 3 ? 144 : 72) * rate * 1000) / sampleRate) + padding;
}
