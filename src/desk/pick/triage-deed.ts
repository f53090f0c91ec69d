// A decision about a link, made in its line of `bookmarks/`, and taken back there.
import type { Bookmark } from "../../domain/bookmark.ts";
import { spellDay } from "../../domain/calendar.ts";
import { drop, finish, later, putBack, shortlist, snooze } from "../../picking/triage.ts";
import { changeLinks } from "../hand/change-links.ts";
import type { LinksInHand } from "../hand/links-in-hand.ts";
import type { Deed } from "../hand/undo.ts";

export const verdicts = ["shortlist", "later", "snooze", "finish", "drop", "put-back"] as const;
export type Verdict = (typeof verdicts)[number];

export type Decision = { url: string; as: Verdict; now: string; until?: string | undefined };

/** Makes the decision, and gives the deed that it was; `undefined` for a link that is not kept. */
export function decide(links: LinksInHand, decision: Decision): Promise<Deed | undefined> {
  return changeLinks(links, {
    urls: [decision.url],
    part: "triage",
    change: (kept) => after(kept, decision),
    said: () => saidOf(decision),
  });
}

function after(bookmark: Bookmark, { as, now, until = "" }: Decision): Bookmark {
  switch (as) {
    case "shortlist":
      return shortlist(bookmark, now);
    case "later":
      return later(bookmark, now);
    case "snooze":
      return snooze(bookmark, now, until);
    case "finish":
      return finish(bookmark, now);
    case "drop":
      return drop(bookmark, now);
    case "put-back":
      return putBack(bookmark);
    default:
      return as satisfies never;
  }
}

function saidOf({ as, until = "" }: Decision): string {
  switch (as) {
    case "shortlist":
      return "Shortlisted";
    case "later":
      return "Put off to the next issue";
    case "snooze":
      return `Snoozed until ${spellDay(until, "en-GB", "noYear")}`;
    case "finish":
      return "Kept, not picked";
    case "drop":
      return "Dropped";
    case "put-back":
      return "Back among the new";
    default:
      return as satisfies never;
  }
}
