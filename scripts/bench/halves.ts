// The pages in two halves by chance: rules are written with the first in sight, and the second, at which nobody
// looks before they are finished, says how they do on other pages.
import { seededRandom } from "./seeded-random.ts";

export const halves = ["first", "second"] as const;
export type Half = (typeof halves)[number];

/** Never changed: what was looked at once stays looked at. */
const seed = 30_11_2026_5303;

/** The half of each name, in the order given; the same for the same names in any order. */
export function halvesOf(names: string[]): Map<string, Half> {
  const random = seededRandom(seed);
  const dice = new Map(names.toSorted().map((name) => [name, random()]));
  const shuffled = names.toSorted((one, other) => (dice.get(one) ?? 0) - (dice.get(other) ?? 0));
  const first = new Set(shuffled.slice(0, Math.ceil(names.length / 2)));
  return new Map(names.map((name) => [name, first.has(name) ? "first" : "second"]));
}
