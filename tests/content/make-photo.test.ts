import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makePhoto } from "../../src/content/make-photo.ts";
import { aFolder } from "../support/folders.ts";

/** A phone's photo: on its side in the file, with the place it was taken at. */
async function aPhoto(): Promise<string> {
  const path = join(await aFolder(), "phone.jpg");
  const picture = sharp({ create: { width: 400, height: 200, channels: 3, background: "#4860be" } });
  const bytes = await picture
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Make: "A phone" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  await writeFile(path, bytes);
  return path;
}

describe("makePhoto", () => {
  it.each(["avif", "webp", "jpg"] as const)(
    "stands a photo upright in its %s and leaves out what the camera noted",
    async (format) => {
      const {
        width,
        height,
        exif,
        orientation,
        format: made,
      } = await sharp(await makePhoto(await aPhoto(), { width: 100, format }, await aFolder())).metadata();
      expect([width, height, orientation, exif]).toEqual([100, 200, undefined, undefined]);
      expect(made).toBe({ avif: "heif", webp: "webp", jpg: "jpeg" }[format]);
    },
  );

  it("makes none larger than it is", async () => {
    const { width } = await sharp(
      await makePhoto(await aPhoto(), { width: 900, format: "webp" }, await aFolder()),
    ).metadata();
    expect(width).toBe(200);
  });

  it("encodes a photo once for each content and size", async () => {
    const [photo, made] = [await aPhoto(), join(await aFolder(), "photos")];
    const size = { width: 100, format: "webp" } as const;
    const first = await makePhoto(photo, size, made);
    const [name = ""] = await readdir(made);
    expect(await readFile(join(made, name))).toEqual(Buffer.from(first));
    await writeFile(join(made, name), "remembered");
    const again = await makePhoto(photo, size, made);
    expect(Buffer.from(again).toString()).toBe("remembered");
    await makePhoto(photo, { ...size, width: 50 }, made);
    await writeFile(photo, await sharp(photo).negate().toBuffer());
    expect(Buffer.from(await makePhoto(photo, size, made)).toString()).not.toBe("remembered");
    expect(await readdir(made)).toHaveLength(3);
  });

  it("makes it where nothing can be remembered", async () => {
    const blocked = join(await aFolder(), "file");
    await mkdir(blocked, { mode: 0o500 });
    const bytes = await makePhoto(await aPhoto(), { width: 50, format: "webp" }, blocked);
    expect((await sharp(bytes).metadata()).width).toBe(50);
  });
});
