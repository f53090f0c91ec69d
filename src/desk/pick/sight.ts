// Which rows of the week are shown: a view, and words that they must hold. Pure.
import type { Bookmark } from "../../domain/bookmark.ts";
import { hostOf } from "../../domain/public-url.ts";
import type { Row, Week } from "../hand/week.ts";

export const views = {
  all: "All",
  noted: "With a note",
  bare: "Without",
  back: "Back",
  shortlisted: "Shortlist",
  later: "Later",
  snoozed: "Snoozed",
} as const;
export type View = keyof typeof views;

/** Those that stand above the list; the others are reached from the tray. */
export const mainViews: View[] = ["all", "noted", "bare", "back"];

export function viewOf(name: string | undefined): View {
  return name !== undefined && Object.hasOwn(views, name) ? (name as View) : "all";
}

/** The rows of a view. What was put aside is no candidate, and shown as it stands there. */
export function rowsIn(view: View, week: Week): Row[] {
  switch (view) {
    case "all":
      return week.rows;
    case "noted":
      return week.rows.filter(({ bookmark }) => bookmark.note !== undefined);
    case "bare":
      return week.rows.filter(({ bookmark }) => bookmark.note === undefined);
    case "back":
      return week.rows.filter(({ group }) => group === "back");
    case "shortlisted":
    case "later":
    case "snoozed":
      return week.aside[view].map((bookmark) => ({
        bookmark,
        group: view === "shortlisted" ? view : "back",
      }));
    default:
      return view satisfies never;
  }
}

/** Those that hold every word; `#tag` is a tag, `site:gov.uk` a host. */
export function searched(rows: Row[], query: string): Row[] {
  const tests = query.toLowerCase().split(/\s+/).filter(Boolean).map(testOf);
  return tests.length === 0 ? rows : rows.filter(({ bookmark }) => tests.every((holds) => holds(bookmark)));
}

function testOf(word: string): (bookmark: Bookmark) => boolean {
  if (word.startsWith("#") && word.length > 1) return ({ tags }) => tags?.includes(word.slice(1)) ?? false;
  const site = /^site:(.+)$/.exec(word)?.[1];
  if (site !== undefined) return ({ url }) => `.${hostOf(url)}`.endsWith(`.${site}`);
  return ({ url, title, note, tags, page }) =>
    [url, title, note, tags?.join(" "), page?.byline, page?.summary].some((text) =>
      text?.toLowerCase().includes(word),
    );
}
