// What an editor decided about a link: a small dated fact beside the bookmark. A link without one is new; that it was
// picked is never noted here, since `content/issues/` says it. What comes back by itself is a question asked of the
// data (picking/candidates.ts), never a job.
import { z } from "zod";
import { Day, Instant } from "./calendar.ts";

/** `later` is for the issue after the coming one, `done` is kept and not to be picked, `dropped` is for nobody to see. */
export const triageStates = ["shortlisted", "later", "snoozed", "done", "dropped"] as const;
export type TriageState = (typeof triageStates)[number];

export const Triage = z
  .looseObject({
    as: z.enum(triageStates),
    /** When it was decided. */
    at: Instant,
    /** The day on which a snoozed link comes back, in the publication's zone. */
    until: Day.optional(),
  })
  .superRefine(({ as, until }, context) => {
    const isSnoozed = as === "snoozed";
    if (isSnoozed && until === undefined)
      context.addIssue({ code: "custom", path: ["until"], message: "a snoozed link says until which day" });
    if (!isSnoozed && until !== undefined)
      context.addIssue({ code: "custom", path: ["until"], message: "only a snoozed link has an until" });
  });
export type Triage = z.infer<typeof Triage>;

/**
 * Of two machines' decisions about one link the later one, whichever is asked first. Of two that were made in the
 * same moment the one that shows less.
 */
export function laterTriage(one: Triage | undefined, other: Triage | undefined): Triage | undefined {
  if (!one || !other) return one ?? other;
  const [first, second] = [weightOf(one), weightOf(other)];
  const at = first.findIndex((weight, place) => weight !== second[place]);
  return (first[at] ?? 0) >= (second[at] ?? 0) ? one : other;
}

function weightOf({ as, at, until }: Triage): number[] {
  return [Date.parse(at), triageStates.indexOf(as), Date.parse(until ?? at)];
}
