// How bodies of each kind begin, as programs write them; made here, none is anybody's work.

const latin1 = (letters: string) => Buffer.from(letters, "latin1");

function box(brand: string, ...compatible: string[]): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(16 + 4 * compatible.length);
  return Buffer.concat([
    size,
    latin1(`ftyp${brand}\x00\x00\x02\x00${compatible.join("")}`),
    Buffer.alloc(40),
  ]);
}

/** Two frames of layer III, 128 kB/s at 44,100 Hz: 417 bytes each. */
const mp3Frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]);

/** Name, type, bytes. */
export const firstBytes: [string, string, Buffer][] = [
  ["a PDF", "application/pdf", latin1("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")],
  ["a PostScript file", "application/postscript", latin1("%!PS-Adobe-3.0\n")],
  ["a PNG", "image/png", latin1("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")],
  ["a JPEG", "image/jpeg", latin1("\xff\xd8\xff\xe0\x00\x10JFIF\x00")],
  ["an old GIF", "image/gif", latin1("GIF87a\x10\x00\x10\x00\x80\x00\x00")],
  ["a GIF", "image/gif", latin1("GIF89a\x10\x00\x10\x00\x80\x00\x00")],
  ["a WebP", "image/webp", latin1("RIFF\x24\x00\x00\x00WEBPVP8 ")],
  ["an AVIF", "image/avif", box("avif", "mif1", "miaf")],
  ["a HEIC", "image/heic", box("heic", "mif1")],
  ["a bitmap", "image/bmp", latin1("BM\x46\x00\x00\x00\x00\x00\x00\x00")],
  ["an icon", "image/x-icon", latin1("\x00\x00\x01\x00\x01\x00\x10\x10")],
  ["an MP4", "video/mp4", box("isom", "isom", "iso2", "avc1", "mp41")],
  ["an MP4 by its other name", "video/mp4", box("mp42")],
  ["a QuickTime film", "video/quicktime", box("qt  ")],
  ["sound in an MP4", "audio/mp4", box("M4A ", "mp42")],
  [
    "a WebM",
    "video/webm",
    latin1(
      "\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\xf7\x81\x01\x42\xf2\x81\x04\x42\xf3\x81\x08\x42\x82\x84webm",
    ),
  ],
  [
    "a Matroska",
    "video/x-matroska",
    latin1(
      "\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\xf7\x81\x01\x42\xf2\x81\x04\x42\xf3\x81\x08\x42\x82\x88matroska",
    ),
  ],
  ["an AVI", "video/avi", latin1("RIFF\x24\x00\x00\x00AVI LIST")],
  ["a WAV", "audio/wave", latin1("RIFF\x24\x00\x00\x00WAVEfmt ")],
  ["an AIFF", "audio/aiff", latin1("FORM\x00\x00\x00\x24AIFFCOMM")],
  ["an MP3 with a tag", "audio/mpeg", latin1("ID3\x04\x00\x00\x00\x00\x00\x23TSSE")],
  ["an MP3 without one", "audio/mpeg", Buffer.concat([mp3Frame, mp3Frame])],
  ["an Ogg", "application/ogg", latin1("OggS\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00")],
  ["a MIDI file", "audio/midi", latin1("MThd\x00\x00\x00\x06\x00\x01")],
  ["a zip", "application/zip", latin1("PK\x03\x04\x14\x00\x00\x00")],
  ["a gzip", "application/x-gzip", latin1("\x1f\x8b\x08\x00\x00\x00\x00\x00")],
  ["a RAR", "application/x-rar-compressed", latin1("Rar!\x1a\x07\x01\x00")],
];
