import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { addPhoto } from "../../src/content/add-photo.ts";
import { aPublicationFolder } from "../support/folders.ts";

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#b8321a" } });

describe("a photo brought in", () => {
  it("stands upright, and says nothing of the camera or the place", async () => {
    const folder = await aPublicationFolder();
    const bytes = await picture(40, 20)
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD3: { GPSLatitude: "51/1 30/1 0/1", GPSLatitudeRef: "N" } })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    expect(await addPhoto(folder, { name: "../../Rooftops at Dusk.jpeg", bytes })).toEqual({
      ok: true,
      file: "rooftops-at-dusk.jpg",
    });
    const kept = await sharp(await readFile(join(folder.photos, "rooftops-at-dusk.jpg"))).metadata();
    expect([kept.width, kept.height, kept.exif, kept.xmp, kept.iptc, kept.orientation]).toEqual([
      20,
      40,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("never takes the place of another", async () => {
    const folder = await aPublicationFolder();
    const bytes = await picture(8, 8).png().toBuffer();
    const files: string[] = [];
    for (let time = 0; time < 3; time++) {
      const added = await addPhoto(folder, { name: "a.png", bytes });
      if (added.ok) files.push(added.file);
    }
    expect(files).toEqual(["a.jpg", "a-2.jpg", "a-3.jpg"]);
    expect((await readdir(folder.photos)).sort()).toEqual([...files].sort());
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["words", new TextEncoder().encode("hello")],
    ["half a picture", "half"],
  ])("is refused where it is %s", async (_, given) => {
    const folder = await aPublicationFolder();
    const whole = await picture(400, 400).jpeg().toBuffer();
    const bytes = typeof given === "string" ? whole.subarray(0, 300) : given;
    expect(await addPhoto(folder, { name: "a.jpg", bytes })).toMatchObject({ ok: false });
    expect(await readdir(folder.photos).catch(() => [])).toEqual([]);
  });
});
