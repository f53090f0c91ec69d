// How far a mailing is, in words: for each person whom it was to reach it says what became of their mail.
import type { Counts } from "../subscribers/ledger/count-deliveries.ts";

/** In the order in which they are told; the last three wait, or are under way. */
const terms = ["sent", "failed", "skipped", "ambiguous", "queued", "claimed", "sending"] as const;

/** What there is of each: `338 sent, 2 failed`. */
export function describeSum(counts: Counts): string {
  const some = terms.filter((term) => counts[term] > 0);
  return some.map((term) => `${counts[term]} ${term}`).join(", ") || "nobody was to get it";
}

/** Every term, so that one may add them up: `342 readers = 338 sent + 2 failed + …`. */
export function wholeSum(counts: Counts): string {
  const people = counts.recipients === 1 ? "1 reader" : `${counts.recipients} readers`;
  return `${people} = ${terms.map((term) => `${counts[term]} ${term}`).join(" + ")}`;
}
