// The editor's decisions about a link, as verbs. Each gives the bookmark with the decision beside it; `now` is an
// instant. Pure: whoever decides writes the bookmark.
import type { Bookmark } from "../domain/bookmark.ts";
import type { TriageState } from "../domain/triage.ts";

/** For the coming issue, probably: it stands first among the candidates. */
export function shortlist(bookmark: Bookmark, now: string): Bookmark {
  return decided(bookmark, "shortlisted", now);
}

/** Not for the coming issue: it is a candidate again for the one after. */
export function later(bookmark: Bookmark, now: string): Bookmark {
  return decided(bookmark, "later", now);
}

/** Out of sight until a day of the publication's zone, `YYYY-MM-DD`; on that day it is a candidate again. */
export function snooze(bookmark: Bookmark, now: string, until: string): Bookmark {
  return { ...bookmark, triage: { as: "snoozed", at: now, until } };
}

/** Kept where everybody sees it, and not to be picked. */
export function finish(bookmark: Bookmark, now: string): Bookmark {
  return decided(bookmark, "done", now);
}

/** On no page, in no feed and no candidate; the line stays, so that its source does not bring it back. */
export function drop(bookmark: Bookmark, now: string): Bookmark {
  return decided(bookmark, "dropped", now);
}

/** New again, whatever was decided before. */
export function putBack(bookmark: Bookmark): Bookmark {
  return { ...bookmark, triage: undefined };
}

function decided(bookmark: Bookmark, as: Exclude<TriageState, "snoozed">, now: string): Bookmark {
  return { ...bookmark, triage: { as, at: now } };
}
