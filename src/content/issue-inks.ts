// Which ink each issue has: its own where one is written down, else chosen from its photo and its neighbours.
import { basename } from "node:path";
import { chooseInk, type Ink } from "../domain/ink.ts";
import type { Issue } from "../domain/issue.ts";

/** Every issue's ink by its number. `huesOf` gives the hue shares of a photo's file name. Pure. */
export function issueInks(issues: Issue[], huesOf: (file: string) => number[] | undefined): Map<number, Ink> {
  const inks = new Map<number, Ink>();
  const before: Ink[] = [];
  for (const { number, ink, hero } of issues.toSorted((a, b) => a.number - b.number)) {
    const chosen = ink ?? chooseInk(hero && huesOf(basename(hero.image)), before.slice(-2));
    inks.set(number, chosen);
    before.push(chosen);
  }
  return inks;
}
