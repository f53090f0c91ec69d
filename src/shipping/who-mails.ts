// Which store mails an issue. Git says it for all machines, and the store must know of it too: a store that was made
// anew, copied, or put back from a backup does not know whom it mailed, and would mail them twice. Pure.
import type { Issue } from "../domain/issue.ts";

/** A store as far as this is about it. */
export type MailingStore = {
  /** The start of its id, as `mailedBy` has it. */
  shortId: string;
  /** Whether it has a row of the issue. */
  knows(number: number): boolean;
};

export type WhoMails =
  /** Git names this store, which knows of it. */
  | { who: "this" }
  /** Nobody mails it yet, and this store may. */
  | { who: "nobody" }
  | { who: "another"; shortId: string }
  /** This store must not, until its editor says otherwise. */
  | { who: "unsure"; says: string };

/** Who mails the issue, as all the issues of the publication say it. */
export function whoMails(issue: Issue, issues: Issue[], store: MailingStore): WhoMails {
  if (issue.mailedBy !== undefined && issue.mailedBy !== store.shortId)
    return { who: "another", shortId: issue.mailedBy };
  const doubt = doubtOf(newestMailed(issues), store) ?? doubtOf(issue, store);
  if (doubt !== undefined) return { who: "unsure", says: `${doubt} ${wayOut(issue.number)}` };
  return { who: issue.mailedBy === undefined ? "nobody" : "this" };
}

/** Whether `friday` may begin to mail or announce the issue by itself: one that just went out, and after there was a store. */
export function isFresh(
  { state, shippedAt }: Issue,
  { now, latenessMs, bornAt }: { now: string; latenessMs: number; bornAt?: string },
): boolean {
  if (state !== "shipped" || shippedAt === undefined) return false;
  const shipped = Date.parse(shippedAt);
  return Date.parse(now) - shipped <= latenessMs && (bornAt === undefined || shipped > Date.parse(bornAt));
}

/** By when it went out; of two at one moment the later number. */
function newestMailed(issues: Issue[]): Issue | undefined {
  const moment = ({ shippedAt, date }: Issue) => Date.parse(shippedAt ?? date);
  return issues
    .filter(({ mailedBy }) => mailedBy !== undefined)
    .sort((a, b) => moment(b) - moment(a) || b.number - a.number)[0];
}

/** What speaks against this store, in a sentence; `undefined` when nothing does. */
function doubtOf(mailed: Issue | undefined, { shortId, knows }: MailingStore): string | undefined {
  if (mailed?.mailedBy === undefined) return undefined;
  const { number, mailedBy } = mailed;
  if (mailedBy !== shortId)
    return `Issue ${number} was mailed from the store ${mailedBy}, and this machine's is ${shortId}.`;
  if (knows(number)) return undefined;
  return `Issue ${number} was mailed from this store (${shortId}), which does not know of it: it was copied, or put back from a backup.`;
}

function wayOut(number: number): string {
  return `Somebody could get a mail twice, so none is sent. If this is the store that mails from now on, say so: npm run ship -- ${number} --new-store.`;
}
