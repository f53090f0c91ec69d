import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { icons, makeIcon } from "../../scripts/icons.ts";

const folder = resolve(import.meta.dirname, "../../src/site/public");

/** The pictures of an ICO file. */
function picturesOf(ico: Buffer): Buffer[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, at) => {
    const offset = ico.readUInt32LE(6 + 16 * at + 12);
    return ico.subarray(offset, offset + ico.readUInt32LE(6 + 16 * at + 8));
  });
}

describe("the pictures of the site's sign", () => {
  it.each(icons)("$name is what the command makes of the sign", async (icon) => {
    const bytes = Buffer.from(await makeIcon(icon));
    expect(bytes.equals(readFileSync(join(folder, icon.name)))).toBe(true);
  });

  it.each(icons)("$name is as large as it says, in the accent, whole where corners are cut", async (icon) => {
    const bytes = Buffer.from(await makeIcon(icon));
    const pictures = icon.name.endsWith(".ico") ? picturesOf(bytes) : [bytes];
    expect(pictures).toHaveLength(icon.sizes.length);
    for (const [at, picture] of pictures.entries()) {
      const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([icon.sizes[at], icon.sizes[at]]);
      const pixel = (x: number, y: number) => [...data.subarray(4 * (y * info.width + x)).subarray(0, 4)];
      expect(pixel(Math.floor(info.width / 2), 1)).toEqual([0xb8, 0x32, 0x1a, 0xff]);
      expect(pixel(0, 0)[3] === 0xff).toBe(icon.isWhole);
    }
  });
});
