// One result of a check before anything leaves.

import type { Spot } from "../content/line-of.ts";
import type { Pick } from "../domain/issue.ts";
import { oneLine } from "../domain/plain-text.ts";

/** `block` stops what is shipped, `advise` is for the editor to weigh, `pass` says what was looked at and is well. */
export type Level = "block" | "advise" | "pass";

export type Finding = {
  level: Level;
  /** The check that found it, by its file's name: `links`. */
  check: string;
  /** As the editor knows it: `content/issues/0042.md`. */
  file: string;
  /** From 1; absent where it is about the whole file. */
  line?: number | undefined;
  /** The field of the file that it is about, by its keys; absent where it is about none. */
  field?: Spot["field"] | undefined;
  /** What is so: words without a full stop. */
  says: string;
  /** What to do about it, whole sentences; empty for a `pass`. */
  todo: string;
  /** What mends it, where there is one way that an editor is likely to choose. */
  repair?: Repair | undefined;
};

/** A change of an issue's picks that a finding offers; `words` are those of a button: `use https://example.org`. */
export type Repair = { words: string; change(picks: Pick[]): Pick[] };

/** One pick changed, the others left. */
export function repairPick(at: number, words: string, change: Partial<Pick>): Repair {
  return {
    words,
    change: (picks) => picks.map((pick, index) => (index === at ? { ...pick, ...change } : pick)),
  };
}

/** A finding as a check gives it, with the place by which its line is found. */
export type Found = Omit<Finding, "line" | "field"> & { spot?: Spot | undefined };

/** `content/issues/0042.md:7: the link “x” lacks its scheme. Write https://example.org` */
export function describeFinding({ file, line, says, todo }: Finding): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return oneLine([`${place}: ${says}.`, todo].join(" "));
}
