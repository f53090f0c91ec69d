// npm run icons: makes the pictures of the site's sign anew from src/site/public/favicon.svg. Only for whoever changes
// it; what comes out is kept in git, so that a build needs none of this.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { writeFileWhole } from "../src/disk/write-file.ts";
import { checkout } from "./checkout.ts";
import { type ExitCode, endWith, readArguments } from "./command.ts";

const usage = `npm run icons

Makes the pictures of the site's sign anew from src/site/public/favicon.svg.

  npm run icons`;

const folder = join(checkout, "src/site/public");

/** `sizes` in pixels. A picture is whole where its corners are cut by whoever shows it. */
type Icon = { name: string; sizes: number[]; isWhole: boolean };

export const icons: Icon[] = [
  { name: "favicon.ico", sizes: [16, 32, 48], isWhole: false },
  { name: "apple-touch-icon.png", sizes: [180], isWhole: true },
  { name: "icon-512.png", sizes: [512], isWhole: false },
  { name: "icon-512-whole.png", sizes: [512], isWhole: true },
];

/** The file's bytes, the same for the same sign: a test makes them again. */
export async function makeIcon({ name, sizes, isWhole }: Icon): Promise<Uint8Array> {
  const sign = await readFile(join(folder, "favicon.svg"), "utf8");
  const drawn = Buffer.from(isWhole ? sign.replace(/ rx="\d+"/, "") : sign);
  const pictures: Buffer[] = [];
  // An SVG's own pixel is a 96th of an inch, and this one is 64 of them wide.
  for (const size of sizes)
    pictures.push(
      await sharp(drawn, { density: (size * 96) / 64 })
        .resize(size)
        .png()
        .toBuffer(),
    );
  return name.endsWith(".ico") ? icoOf(pictures, sizes) : (pictures[0] ?? Buffer.alloc(0));
}

/** An ICO file of PNG pictures: a head of 6 bytes, 16 for each picture, then the pictures. */
function icoOf(pictures: Buffer[], sizes: number[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [at, picture] of pictures.entries()) {
    const entry = 6 + 16 * at;
    const size = sizes[at] ?? 0;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}

async function makeIcons(): Promise<ExitCode> {
  for (const icon of icons) {
    const bytes = await makeIcon(icon);
    await writeFileWhole(join(folder, icon.name), bytes);
    console.log(`${icon.name.padEnd(22)} ${bytes.byteLength.toLocaleString("en-GB")} bytes`);
  }
  return 0;
}

if (import.meta.main)
  await endWith(() => {
    readArguments(process.argv.slice(2), { usage });
    return makeIcons();
  });
