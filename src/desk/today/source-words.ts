// The last word of each source, from what is remembered of it between runs. Pure.
import type { SourceSettings } from "../../domain/publication.ts";
import { describeSource, isInTrouble } from "../../ingest/describe-source.ts";
import { nameOf } from "../../ingest/source-name.ts";
import { memoriesOf, type SourceStates } from "../../ingest/source-state.ts";

export type SourceWord = {
  name: string;
  address: string;
  /** `read 2 hours ago`, or what was wrong. */
  words: string;
  isInTrouble: boolean;
  /** When it was asked last. */
  at: string | undefined;
};

export function sourceWords(sources: SourceSettings[], states: SourceStates, now: string): SourceWord[] {
  return sources.map((source) => {
    const lines = describeSource(source, states, now);
    const trouble = isInTrouble(source, states);
    const words =
      (trouble && lines.find((line) => line.includes("last visit"))) || lines[0] || "not read yet";
    const at = memoriesOf(source, states)
      .flatMap(({ state }) => state?.lastTriedAt ?? [])
      .toSorted()
      .at(-1);
    return { name: nameOf(source), address: source.address, words, isInTrouble: trouble, at };
  });
}
