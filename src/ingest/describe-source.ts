// How a source is doing, from what is remembered of it: for `npm run sources`.
import type { SourceSettings } from "../domain/publication.ts";
import { memoriesOf, type SourceState, type SourceStates } from "./source-state.ts";
import { spanBetween } from "./time-words.ts";

/** Its lists, and the lines of each; lists of which the same is to be said stand together. */
export function describeSource(source: SourceSettings, states: SourceStates, now: string): string[] {
  const memories = memoriesOf(source, states);
  const byWords = Map.groupBy(memories, ({ state }) => describeState(state, now).join("\n"));
  return [...byWords].flatMap(([words, alike]) => {
    const lists = byWords.size === 1 ? "" : `${alike.map(({ list }) => list).join(", ")}: `;
    return words.split("\n").map((line) => lists + line);
  });
}

/** True for a source of which a list could not be read on its last visit. */
export function isInTrouble(source: SourceSettings, states: SourceStates): boolean {
  return memoriesOf(source, states).some(({ state }) => state?.problem !== undefined);
}

function describeState(state: SourceState | undefined, now: string): string[] {
  if (!state) return ["not read yet"];
  const lines = [
    state.lastReadAt === undefined
      ? "never read with success"
      : `read ${spanBetween(state.lastReadAt, now)} ago`,
  ];
  if (state.problem !== undefined)
    lines.push(`last visit ${spanBetween(state.lastTriedAt ?? now, now)} ago: ${state.problem}`);
  if (state.address !== undefined) lines.push(`it has moved for good and is asked at ${state.address}`);
  if (state.movedTo !== undefined) lines.push(`it says it lives at ${state.movedTo} now`);
  if (!state.gone && state.nextAt !== undefined)
    lines.push(
      Date.parse(state.nextAt) <= Date.parse(now)
        ? "due now"
        : `next visit in ${spanBetween(now, state.nextAt)}`,
    );
  return lines;
}
