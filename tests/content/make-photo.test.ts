import { writeFile } from "node:fs/promises";
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
  it.each(["webp", "jpg"] as const)(
    "stands a photo upright in its %s and leaves out what the camera noted",
    async (format) => {
      const {
        width,
        height,
        exif,
        orientation,
        format: made,
      } = await sharp(await makePhoto(await aPhoto(), { width: 100, format })).metadata();
      expect([width, height, orientation, exif]).toEqual([100, 200, undefined, undefined]);
      expect(made).toBe(format === "jpg" ? "jpeg" : "webp");
    },
  );

  it("makes none larger than it is", async () => {
    const { width } = await sharp(await makePhoto(await aPhoto(), { width: 900, format: "webp" })).metadata();
    expect(width).toBe(200);
  });
});
