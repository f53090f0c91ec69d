// What became of a published link since it went out: one line of `content/links.jsonl`.
import { z } from "zod";
import { Day } from "./calendar.ts";
import { KeptFailure } from "./fetch-failure.ts";
import { isPublicUrl } from "./public-url.ts";

/**
 * `moved` leads somewhere else for good; `blocked` is there for people and not for programs; of `unknown` nobody can
 * tell yet: a fault that may pass.
 */
const LinkState = z.enum(["alive", "moved", "dead", "blocked", "unknown"]);
export type LinkState = z.infer<typeof LinkState>;

const address = z.string().refine(isPublicUrl);

export const LinkRecord = z.strictObject({
  /** Its `urlKey`. */
  key: z.string().min(1),
  state: LinkState,
  /** The day on which it was first found so. */
  since: Day,
  /** The month of the last look, `2026-11`: a line changes once a month at most. */
  checked: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** What the last look met of a link that is neither alive nor moved. */
  why: KeptFailure.optional(),
  /** Where one that has moved leads now, for good. */
  movedTo: address.optional(),
  /** A copy in a public archive, and the day on which one was asked to make it. */
  copy: address.optional(),
  copyAsked: Day.optional(),
});
export type LinkRecord = z.infer<typeof LinkRecord>;

/** Each by its key. */
export type LinkRecords = ReadonlyMap<string, LinkRecord>;

/** What a look found, by key: `undefined` for a link that is published no more. */
export type FoundRecords = ReadonlyMap<string, LinkRecord | undefined>;

/** Two machines' lines of one link: the later look counts, and a copy that either found stays. */
export function laterRecord(one: LinkRecord, other: LinkRecord): LinkRecord {
  const [earlier, later] = [one, other].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  if (!earlier || !later) return one;
  const copy = later.copy ?? earlier.copy;
  return copy === undefined ? later : { ...later, copy };
}

/** How many there are of each. */
export function countStates(records: Iterable<LinkRecord>): Record<LinkState, number> {
  const counts = { alive: 0, moved: 0, dead: 0, blocked: 0, unknown: 0 };
  for (const { state } of records) counts[state] += 1;
  return counts;
}

/** Of two looks in one month the one that found a change is the later; any order will do for the rest, if it is one. */
function orderOf({ checked, since, state, movedTo = "", copy = "" }: LinkRecord): string {
  return [checked, since, state, movedTo, copy].join(" ");
}
