import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makePhoto } from "../../src/content/make-photo.ts";
import { pictureSize } from "../../src/content/picture.ts";
import { aFolder } from "../support/folders.ts";

function aJpeg(): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 60 };
  return sharp({ create: { width: 400, height: 300, channels: 3, background: "#888", noise } })
    .jpeg()
    .toBuffer();
}

/** A PNG of the size that says it has so many pixels. */
function aPngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", Buffer.alloc(0)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

async function aFile(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(await aFolder(), name);
  await writeFile(path, bytes);
  return path;
}

const webp = { width: 100, format: "webp" as const };

describe("a picture", () => {
  it("that is whole is measured and made", async () => {
    const path = await aFile("roofs.jpg", await aJpeg());
    expect(await pictureSize(path)).toEqual({ width: 400, height: 300 });
    expect((await makePhoto(path, webp, await aFolder())).length).toBeGreaterThan(100);
  });

  it("that is no picture is named when it is measured", async () => {
    for (const [name, bytes] of [
      ["notes.jpg", "These are notes, not a photo."],
      ["empty.png", ""],
      ["page.webp", "<html>Not found</html>"],
    ] as const)
      await expect(pictureSize(await aFile(name, bytes))).rejects.toThrow(
        `content/photos/${name}: this picture cannot be read to its end. Save it again as JPEG or PNG.`,
      );
  });

  it("that ends early is named when it is made", async () => {
    const bytes = await aJpeg();
    const path = await aFile("half.jpg", bytes.subarray(0, bytes.length / 2));
    await expect(makePhoto(path, webp, await aFolder())).rejects.toThrow(
      "content/photos/half.jpg: this picture cannot be read",
    );
  });

  it("that is too large is named with its size", async () => {
    const path = await aFile("wall.png", aPngOf(30_000, 20_000));
    await expect(pictureSize(path)).rejects.toThrow(
      "content/photos/wall.png: this picture is too large: 30000 × 20000 pixels. 4000 pixels wide is plenty; save it smaller.",
    );
  });

  it("with stray bytes in it, as some phones write them, is read all the same", async () => {
    const bytes = await aJpeg();
    const at = bytes.indexOf(Buffer.from("ffc4", "hex"));
    const path = await aFile(
      "phone.jpg",
      Buffer.concat([bytes.subarray(0, at), Buffer.alloc(3), bytes.subarray(at)]),
    );
    expect((await makePhoto(path, webp, await aFolder())).length).toBeGreaterThan(100);
  });
});
