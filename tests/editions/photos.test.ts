import { describe, expect, it } from "vitest";
import { jpegOf, jpegSize, webpsOf, widthsOf } from "../../src/editions/photos.ts";

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
    expect(webpsOf(photo, "https://five.example", "100vw").srcset?.split(", ")).toEqual(
      widths.map((one) => `/photos/roofs-${one}.webp ${one}w`),
    );
  });
});
