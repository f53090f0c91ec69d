// A fact and where it stood: what lets an editor judge it.
import type { Origin } from "../../domain/page-facts.ts";

export type Found<T = string> = { value: T; from: Origin };

/** The first candidate that says something after `tidy`. */
export function firstFound<T>(
  candidates: Iterable<readonly [Origin, string | undefined | null]>,
  tidy: (text: string) => T | undefined,
): Found<T> | undefined {
  for (const [from, text] of candidates) {
    const value = text === undefined || text === null ? undefined : tidy(text);
    if (value !== undefined) return { value, from };
  }
  return undefined;
}
