// The accent an issue takes from its photo: one of twenty-four inks, 15° of hue apart, each legible in light and dark.
import { oklchOf } from "./oklch.ts";

/** 0 to 23: the hue is fifteen times as many degrees. */
export type Ink = number;
export const inkCount = 24;

/**
 * Accent and its soft ground in light, then both in dark. Made for 5.2:1 on paper and 4.6:1 on the soft ground in
 * light, 7:1 on a card and 5:1 on the soft ground in dark, with as much chroma as sRGB has room for.
 */
const table: [accent: string, soft: string, darkAccent: string, darkSoft: string][] = [
  ["#ad3e68", "#f9e1e7", "#ec89a9", "#3a2229"],
  ["#b13e4f", "#fae1e2", "#ef8992", "#3c2224"],
  ["#b14032", "#fae1dd", "#f08c7c", "#3c221e"],
  ["#ad4601", "#f9e3d9", "#ec9066", "#3b2419"],
  ["#9b5501", "#f7e4d6", "#e39552", "#392515"],
  ["#8b5d02", "#f3e6d4", "#d69c43", "#362712"],
  ["#7f6404", "#efe8d3", "#c6a33d", "#322911"],
  ["#706902", "#eae9d4", "#b2aa42", "#2d2b13"],
  ["#5d6e00", "#e5ebd6", "#9bb050", "#272d16"],
  ["#3b7503", "#e0ecda", "#81b563", "#212f1a"],
  ["#017835", "#dbeede", "#63b878", "#1b301f"],
  ["#067655", "#d8eee3", "#43ba8f", "#153025"],
  ["#067566", "#d5eee8", "#1bbba5", "#10312b"],
  ["#007374", "#d3eeee", "#08baba", "#0d3030"],
  ["#087281", "#d4edf2", "#04b7cd", "#0d2f35"],
  ["#01708f", "#d5ecf6", "#2eb4de", "#112e39"],
  ["#036da1", "#d8ebf9", "#51afeb", "#162d3c"],
  ["#1d67bb", "#dce9fb", "#6faaf4", "#1c2b3e"],
  ["#4860be", "#e0e7fb", "#8aa4f7", "#22293e"],
  ["#6459bc", "#e5e6fa", "#a29ef5", "#28273d"],
  ["#7952b3", "#eae4f8", "#b798ee", "#2d253b"],
  ["#8b4ba6", "#efe3f5", "#c993e2", "#322438"],
  ["#9a4695", "#f3e2f1", "#d88ed1", "#352334"],
  ["#a5417f", "#f7e1ec", "#e48bbe", "#38222f"],
];

export type InkColours = { accent: string; soft: string; darkAccent: string; darkSoft: string };

/** The house's own red, for pages and mails without an issue. */
export const houseInk: InkColours = {
  accent: "#b8321a",
  soft: "#f6e3db",
  darkAccent: "#ff8a66",
  darkSoft: "#3a241c",
};

/** The four colours of an ink; the house's for none. */
export function inkColours(ink: Ink | undefined): InkColours {
  const row = ink === undefined ? undefined : table[ink];
  if (!row) return houseInk;
  const [accent, soft, darkAccent, darkSoft] = row;
  return { accent, soft, darkAccent, darkSoft };
}

/** Nearly grey, nearly black and nearly white pixels have no hue to speak of. */
const leastChroma = 0.04;
const darkest = 0.2;
const lightest = 0.93;

/**
 * How much of each ink's hue a picture holds: twenty-four shares that make 1 together, each softened by its two
 * neighbours; `undefined` for a picture without colour. `pixels` are red, green, blue, one byte each.
 */
export function hueShares(pixels: Uint8Array): number[] | undefined {
  const bins = new Array<number>(inkCount).fill(0);
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const { lightness, chroma, hue } = oklchOf([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]);
    if (chroma < leastChroma || lightness < darkest || lightness > lightest) continue;
    const bin = Math.round(hue / (360 / inkCount)) % inkCount;
    bins[bin] = (bins[bin] ?? 0) + chroma;
  }
  const soft = bins.map((own, bin) => own + (around(bins, bin - 1) + around(bins, bin + 1)) / 2);
  const sum = soft.reduce((total, share) => total + share, 0);
  return sum === 0 ? undefined : soft.map((share) => share / sum);
}

function around(bins: number[], at: number): number {
  return bins[(at + inkCount) % inkCount] ?? 0;
}

/** A hue that is less of a picture than this is not its colour. */
const leastShare = 0.05;
/** 60°: neighbours in the archive must not look alike. */
const leastSteps = 4;

/**
 * The ink of an issue: the fullest hue of its photo that stands well apart from the inks of the two issues before
 * it, or the fullest of all; without a photo the ink farthest from both.
 */
export function chooseInk(shares: number[] | undefined, before: (Ink | undefined)[]): Ink {
  const near = before.filter((ink) => ink !== undefined);
  const distance = (ink: Ink) =>
    near.reduce((least, other) => Math.min(least, stepsBetween(ink, other)), inkCount);
  const all = Array.from({ length: inkCount }, (_, ink) => ink);
  if (!shares) return all.toSorted((a, b) => distance(b) - distance(a) || a - b)[0] ?? 0;
  const byShare = all.toSorted((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
  const apart = byShare.find((ink) => (shares[ink] ?? 0) >= leastShare && distance(ink) >= leastSteps);
  return apart ?? byShare[0] ?? 0;
}

function stepsBetween(one: Ink, other: Ink): number {
  const steps = Math.abs(one - other) % inkCount;
  return Math.min(steps, inkCount - steps);
}
