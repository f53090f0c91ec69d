// What a Friday has to do now, from the state of the publication and the present. Pure: whoever asks it, however
// often, gets the same answer until something has been done.
import type { Issue } from "../domain/issue.ts";
import { type ShipTime, shipMoment } from "../domain/wall-time.ts";

const hourMs = 3_600_000;
/** So late an issue still goes out by itself: a timer that slept may be forgiven, a Monday may not. */
export const usualLatenessMs = 6 * hourMs;
/** Timers of hosted services came up to 12 hours late. */
export const hostedLatenessMs = 18 * hourMs;
/** So long after its hour an issue is followed until its page is live and it is announced. */
const followedMs = 48 * hourMs;

export type FridayState = {
  now: string;
  publication: ShipTime;
  issues: Issue[];
  latenessMs: number;
  /** How often the sources are read, and when they last were. */
  ingest: { everyMs: number; lastAt: string | undefined };
};

export type Due = {
  /** Whether the sources are to be read. */
  ingest: boolean;
  /** Whose hour has come, the earliest first. */
  ship: Issue[];
  /** Whose hour came and went while nothing ran, and nobody said so yet. */
  missed: Issue[];
  /** Those that stay scheduled since their hour was missed, as was said. */
  held: Issue[];
  /** Whose hour is still to come, the next first. */
  waiting: Issue[];
  /** The newest issue that went out, as long as something may be left to do for it. */
  follow: Issue | undefined;
};

export function whatIsDue({ now, publication, issues, latenessMs, ingest }: FridayState): Due {
  const present = Date.parse(now);
  const momentOf = (issue: Issue) => Date.parse(shipMoment(issue, publication));
  const scheduled = issues
    .filter(({ state }) => state === "scheduled")
    .sort((a, b) => momentOf(a) - momentOf(b) || a.number - b.number);
  const hasCome = scheduled.filter((issue) => momentOf(issue) <= present);
  const isTooLate = (issue: Issue) => present - momentOf(issue) > latenessMs;
  const wasNoted = (issue: Issue) =>
    issue.missed !== undefined && Date.parse(issue.missed) === momentOf(issue);
  return {
    ingest: isIngestDue(ingest, present),
    ship: hasCome.filter((issue) => !isTooLate(issue)),
    missed: hasCome.filter((issue) => isTooLate(issue) && !wasNoted(issue)),
    held: hasCome.filter((issue) => isTooLate(issue) && wasNoted(issue)),
    waiting: scheduled.filter((issue) => momentOf(issue) > present),
    follow: newestOut(issues, present),
  };
}

/** A last time that lies in the future was told by a wrong clock, and counts for nothing. */
function isIngestDue({ everyMs, lastAt }: FridayState["ingest"], present: number): boolean {
  if (everyMs === Number.POSITIVE_INFINITY) return false;
  const last = lastAt === undefined ? Number.NaN : Date.parse(lastAt);
  return !(last <= present && present - last < everyMs);
}

/** Only what was shipped with its moment: a file without one was out before there was a `friday`. */
function newestOut(issues: Issue[], present: number): Issue | undefined {
  const age = ({ shippedAt }: Issue) => present - Date.parse(shippedAt ?? "");
  return issues
    .filter((issue) => issue.state === "shipped" && age(issue) <= followedMs)
    .sort((a, b) => age(a) - age(b))[0];
}
