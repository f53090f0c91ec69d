import { describe, expect, it } from "vitest";
import { jpegOf, jpegSize, pictureOf, tileOf, widthsOf } from "../../src/editions/photos.ts";

describe("a photo", () => {
  it.each([
    [{ width: 4000, height: 3000 }, 1200, 900, [640, 1280, 1920]],
    [{ width: 1200, height: 800 }, 1200, 800, [640]],
    [{ width: 800, height: 600 }, 800, 600, [640]],
    [{ width: 300, height: 150 }, 300, 150, [300]],
  ])("of %o is never made wider than it is", (size, width, height, widths) => {
    const photo = { name: "roofs", ...size };
    expect(jpegSize(photo)).toEqual({ width, height });
    expect(jpegOf(photo, "https://five.example").src).toBe(`https://five.example/photos/roofs-${width}.jpg`);
    expect(widthsOf(photo)).toEqual(widths);
    const { src, sources = [], sizes } = pictureOf(photo, "https://five.example", "100vw");
    expect([src, sizes]).toEqual([`/photos/roofs-${width}.jpg`, "100vw"]);
    expect(sources.map(({ type, srcset }) => [type, srcset.split(", ")])).toEqual(
      ["avif", "webp"].map((format) => [
        `image/${format}`,
        widths.map((one) => `/photos/roofs-${one}.${format} ${one}w`),
      ]),
    );
    const least = widths[0] ?? 0;
    expect(tileOf(photo, "https://joan.example/links")).toMatchObject({
      sources: [{ srcset: `/links/photos/roofs-${least}.avif ${least}w` }, { type: "image/webp" }],
      sizes: `${least}px`,
      width: least,
    });
  });
});
