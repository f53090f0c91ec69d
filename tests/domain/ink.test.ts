import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseInk, hueShares, inkColours, inkCount } from "../../src/domain/ink.ts";
import { contrast, oklchOf } from "../../src/domain/oklch.ts";

const styles = resolve(import.meta.dirname, "../../src/site/styles");
const inks = Array.from({ length: inkCount }, (_, ink) => ink);
/** Paper and card of the site, light and dark. */
const grounds = { paper: "#fbf8f1", card: "#fffdf8", darkPaper: "#171511", darkCard: "#1f1c17" };

/** A picture of one colour after the other, as many pixels of each as given. */
function aPicture(...parts: [colour: string, pixels: number][]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap(([hex, pixels]) =>
      Array.from({ length: pixels }, () =>
        [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
      ).flat(),
    ),
  );
}

describe("the inks", () => {
  it.each([...inks, undefined])("keep every word legible: ink %s", (ink) => {
    const { accent, soft, darkAccent, darkSoft } = inkColours(ink);
    const pairs = [
      [accent, grounds.paper],
      [accent, grounds.card],
      [accent, soft],
      [darkAccent, grounds.darkPaper],
      [darkAccent, grounds.darkCard],
      [darkAccent, darkSoft],
    ] as const;
    for (const [one, other] of pairs) expect(contrast(one, other), `${one} on ${other}`).toBeGreaterThan(4.5);
  });

  it("are the classes of the stylesheet, in light and in dark", () => {
    const css = readFileSync(join(styles, "inks.css"), "utf8");
    const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
    const read = (text: string) =>
      [...text.matchAll(/\.ink-(\d+) \{\s*--accent: (#\w+);\s*--accent-soft: (#\w+);/g)].map(
        ([, ...row]) => row,
      );
    expect(read(light)).toEqual(inks.map((ink) => [`${ink}`, inkColours(ink).accent, inkColours(ink).soft]));
    expect(read(dark)).toEqual(
      inks.map((ink) => [`${ink}`, inkColours(ink).darkAccent, inkColours(ink).darkSoft]),
    );
  });

  it("stand where their number says, fifteen degrees apart", () => {
    for (const ink of inks) {
      const hex = inkColours(ink).accent;
      const rgb = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
        number,
        number,
        number,
      ];
      const off = Math.abs(oklchOf(rgb).hue - ink * 15);
      expect(Math.min(off, 360 - off), `ink ${ink}`).toBeLessThan(3);
    }
  });
});

describe("an issue's ink", () => {
  const blue = inkColours(18).accent;
  const green = inkColours(9).accent;

  it("is the hue that its photo holds most of", () => {
    expect(chooseInk(hueShares(aPicture([blue, 70], [green, 30])), [])).toBe(18);
    expect(chooseInk(hueShares(aPicture([blue, 30], [green, 70])), [])).toBe(9);
  });

  it("is another hue of its photo where the fullest is too near to an issue before", () => {
    const shares = hueShares(aPicture([blue, 70], [green, 30]));
    expect(chooseInk(shares, [17, 3])).toBe(9);
    expect(chooseInk(shares, [3, 20])).toBe(9);
    expect(chooseInk(shares, [3, 13])).toBe(18);
  });

  it("is the fullest all the same where every hue of the photo is too near", () => {
    expect(chooseInk(hueShares(aPicture([blue, 100])), [18, 17])).toBe(18);
  });

  it("takes no account of grey, black and white", () => {
    expect(hueShares(aPicture(["#808080", 50], ["#030200", 50], ["#fffefa", 50]))).toBeUndefined();
    expect(chooseInk(hueShares(aPicture(["#808080", 900], [green, 10])), [])).toBe(9);
  });

  it("without a photo stands as far as can be from both issues before, round the circle", () => {
    expect(chooseInk(undefined, [])).toBe(0);
    expect(chooseInk(undefined, [0])).toBe(12);
    expect(chooseInk(undefined, [0, 12])).toBe(6);
    expect(chooseInk(undefined, [23, 1])).toBe(12);
  });

  it("takes a picture's last bytes for no pixel when they are not a whole one", () => {
    expect(hueShares(Uint8Array.of(1, 2))).toBeUndefined();
  });
});
