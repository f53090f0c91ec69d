// Which rows of the week are shown: a view, and words that they must hold. Pure.
import { fits, readQuery, textOf } from "../hand/query.ts";
import type { Row, Week } from "../hand/week.ts";

export const views = {
  all: "All",
  noted: "With a note",
  bare: "Without",
  back: "Back",
  readers: "By readers",
  shortlisted: "Shortlist",
  later: "Later",
  snoozed: "Snoozed",
} as const;
export type View = keyof typeof views;

/** Those that stand above the list; the others are reached from the tray. */
const mainViews: View[] = ["all", "noted", "bare", "back"];

/** With readers' own where there are any. */
export function shownViews(current: View, week: Week): View[] {
  const shown = rowsIn("readers", week).length > 0 ? [...mainViews, "readers" as const] : mainViews;
  return shown.includes(current) ? shown : [...shown, current];
}

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
    case "readers":
      return week.rows.filter(({ readers }) => readers !== undefined);
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

/** Those that hold every word of the query, and are what it asks for. */
export function searched(rows: Row[], typed: string, language: string): Row[] {
  const query = readQuery(typed, language);
  return query.words.length + query.tests.length === 0
    ? rows
    : rows.filter(({ bookmark }) => fits(bookmark, textOf(bookmark), query));
}
