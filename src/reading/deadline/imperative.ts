// Whether a clause calls on its reader to do something: a bare verb stands first, with no subject before it, and
// what it acts on behind it. That holds for any verb, so that no list of all the things that people ask for is kept.
import type { DeadlineWords } from "./words.ts";

/** Where a clause ends for sure; a comma may stand before the verb ("To enter, send") or in a list of its objects. */
const strongBreak = /[;:!?–—]| - /u;

/**
 * True when the last clause of a text is such a call. `limit` ends in the word that sets the limit, `after` is what
 * stands behind the date.
 * @example isImperative("They want recipes; send yours by", "", words) // true
 */
export function isImperative(limit: string, after: string, words: DeadlineWords): boolean {
  const { imperative, bareImperative, wish, conditional, promise } = words.duty;
  const whole = withoutSigns(limit.split(strongBreak).at(-1) ?? "");
  const last = withoutSigns(limit.split(words.clauses.start).at(-1) ?? "");
  if (promise?.test(after) && isCall(whole, conditional, words)) return true;
  return (
    isCall(last, imperative, words) ||
    [imperative, bareImperative, wish].some((call) => isCall(whole, call, words))
  );
}

/** It begins as a call, and nothing behind that begins another clause or makes it another's. */
function isCall(clause: string, call: RegExp | undefined, words: DeadlineWords): boolean {
  const begun = call?.exec(clause)?.[0];
  if (begun === undefined) return false;
  const rest = clause.slice(begun.length);
  return !words.duty.aside.test(rest) && !words.others.test(rest);
}

function withoutSigns(clause: string): string {
  return clause.replace(/^[\s,.)"“”'‘’]+/u, "");
}
