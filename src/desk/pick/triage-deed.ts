// A decision about a link, made in its line of `bookmarks/`, and taken back there.
import type { Bookmark } from "../../domain/bookmark.ts";
import { spellDay } from "../../domain/calendar.ts";
import type { Triage } from "../../domain/triage.ts";
import { drop, finish, later, putBack, shortlist, snooze } from "../../picking/triage.ts";
import type { LinksInHand } from "../hand/links-in-hand.ts";
import { Overtaken } from "../hand/told.ts";
import type { Deed } from "../hand/undo.ts";

export const verdicts = ["shortlist", "later", "snooze", "finish", "drop", "put-back"] as const;
export type Verdict = (typeof verdicts)[number];

export type Decision = { url: string; as: Verdict; now: string; until?: string | undefined };

/** Makes the decision, and gives the deed that it was; `undefined` for a link that is not kept. */
export async function decide(links: LinksInHand, decision: Decision): Promise<Deed | undefined> {
  const { url } = decision;
  const kept = links.find(url);
  if (!kept) return undefined;
  const make = (bookmark: Bookmark) => after(bookmark, decision);
  const made = await links.change(url, make);
  const triage = made?.triage;
  return {
    said: saidOf(decision),
    url,
    back: () => turnTriage(links, url, { from: triage, to: kept.triage }),
    again: () => turnTriage(links, url, { from: kept.triage, to: triage }),
  };
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

/** From one decision to another, unless it is a third by now. */
export async function turnTriage(
  links: LinksInHand,
  url: string,
  { from, to }: { from: Triage | undefined; to: Triage | undefined },
): Promise<void> {
  let isOvertaken = false;
  await links.change(url, (kept) => {
    isOvertaken = kept.triage?.at !== from?.at || kept.triage?.as !== from?.as;
    return isOvertaken ? kept : { ...kept, triage: to };
  });
  if (isOvertaken) throw new Overtaken("Something else was decided about this link meanwhile. It stays so.");
}
