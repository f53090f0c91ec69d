// This week at the desk: which links wait, which of them stand in a slot, what was put aside. Pure.
import { type Bookmark, keysOf } from "../../domain/bookmark.ts";
import { dayIn } from "../../domain/calendar.ts";
import { urlKey } from "../../domain/canonical-url.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Publication } from "../../domain/publication.ts";
import { shipMoment } from "../../domain/wall-time.ts";
import { type Candidate, candidates, comingIssue, nextIssue } from "../../picking/candidates.ts";
import type { Suggestions } from "../../picking/suggest.ts";
import type { Standing } from "../../shipping/standing.ts";
import type { InboxLink } from "../../subscribers/inbox/inbox-link.ts";
import { openSuggestions, type SuggestionsInHand } from "./suggestions-in-hand.ts";

/** Where a candidate stands in the list. */
export type Group = "shortlisted" | "suggested" | "back" | "new" | "readers" | "linked";

/** An issue that linked it before, and as which pick, counted from 1. */
export type LinkedBefore = { number: number; date: string; place: number };

export type Row = {
  bookmark: Bookmark;
  group: Group;
  before?: LinkedBefore | undefined;
  /** Its slot in the coming issue, counted from 1. */
  slot?: number | undefined;
  /** Why it is suggested, as a sentence. */
  reason?: string | undefined;
  /** What readers said who suggested it; in the group `readers` it is no bookmark yet. */
  readers?: InboxLink[] | undefined;
};

export type Aside = "shortlisted" | "later" | "snoozed";

export type Week = {
  publication: Publication;
  /** The present, and its day in the publication's zone. */
  now: string;
  today: string;
  /** The coming issue: its number, its day, when it goes out, and its file where there is one already. */
  number: number;
  date: string;
  shipsAt: string;
  issue?: Issue | undefined;
  /** How that stands with everybody, where it waits for its hour. */
  standing?: Standing | undefined;
  /** All others, newest first. */
  issues: Issue[];
  rows: Row[];
  /** What suggestions were learnt from. */
  learnt: Suggestions;
  /** How many were decided for this issue, picks among them. */
  decided: number;
  aside: Record<Aside, Bookmark[]>;
  /** The links whose pages are being read. */
  onTheirWay: ReadonlySet<string>;
  /** It is made of everything that is kept; else of the newest months and issues, and the rest is being read. */
  isWhole: boolean;
};

/** Of all links and issues as they are now. */
export function weekOf(
  links: Bookmark[],
  issues: Issue[],
  {
    publication,
    now,
    suggestions = openSuggestions(),
  }: { publication: Publication; now: string; suggestions?: SuggestionsInHand },
): Week {
  const { zone, day } = publication;
  const today = dayIn(now, zone);
  const issue = comingIssue(issues);
  const others = issues.filter((one) => one !== issue);
  const { number, date } = issue ?? nextIssue(issues, publication, today);
  const waiting = candidates(links, others, { now, zone, day });
  const { learnt, reasons } = suggestions.of(
    waiting.map(({ bookmark }) => bookmark),
    { links: () => links, issues: others, date, zone },
  );
  const slots = new Map(issue?.picks.map((pick, at) => [urlKey(pick.url), at + 1]));
  return {
    ...{ publication, now, today, number, date, issue, issues: others },
    shipsAt: shipMoment(issue ?? { date }, publication),
    rows: suggestedFirst(
      waiting.map((candidate) => rowOf(candidate, { slots, issues: others })),
      reasons,
    ),
    learnt,
    decided: (issue?.picks.length ?? 0) + decidedSince(links, lastShipped(others)),
    aside: asideOf(links, today),
    onTheirWay: new Set(),
    isWhole: true,
  };
}

function rowOf(
  { bookmark, linkedIn }: Candidate,
  { slots, issues }: { slots: Map<string, number>; issues: Issue[] },
): Row {
  const keys = keysOf(bookmark);
  const slot = keys.map((key) => slots.get(key)).find((one) => one !== undefined);
  const issue = linkedIn === undefined ? undefined : issues.find((one) => one.number === linkedIn);
  const before = issue && {
    ...{ number: issue.number, date: issue.date },
    place: issue.picks.findIndex(({ url }) => keys.includes(urlKey(url))) + 1,
  };
  return { bookmark, group: groupOf(bookmark, before), before, slot };
}

/** What the editor chose before goes first, then what is suggested, then the rest as it stands. */
function suggestedFirst(rows: Row[], reasons: Map<string, string>): Row[] {
  const told = rows.map((row): Row => {
    const reason = reasons.get(row.bookmark.url);
    const isSuggested = reason !== undefined && (row.group === "new" || row.group === "linked");
    return isSuggested ? { ...row, reason, group: "suggested" } : row;
  });
  const best = [...reasons.keys()];
  const placeOf = ({ bookmark, group }: Row) => (group === "suggested" ? best.indexOf(bookmark.url) : 0);
  const order: Group[] = ["shortlisted", "suggested", "back", "new", "readers", "linked"];
  return told.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group) || placeOf(a) - placeOf(b));
}

function groupOf({ triage }: Bookmark, before: LinkedBefore | undefined): Group {
  if (triage?.as === "shortlisted") return "shortlisted";
  if (triage) return "back";
  return before ? "linked" : "new";
}

/** The moment after which decisions are for the coming issue. */
function lastShipped(issues: Issue[]): string {
  const [last] = issues.filter(({ state }) => state === "shipped");
  return last?.shippedAt ?? last?.date ?? "";
}

function decidedSince(links: Bookmark[], since: string): number {
  return links.filter(({ triage }) => triage && triage.as !== "shortlisted" && triage.at > since).length;
}

function asideOf(links: Bookmark[], today: string): Week["aside"] {
  const aside: Week["aside"] = { shortlisted: [], later: [], snoozed: [] };
  for (const link of links) {
    const { triage } = link;
    if (!triage) continue;
    if (triage.as === "snoozed" && (triage.until ?? "") > today) aside.snoozed.push(link);
    if (triage.as === "later" || triage.as === "shortlisted") aside[triage.as].push(link);
  }
  return aside;
}
