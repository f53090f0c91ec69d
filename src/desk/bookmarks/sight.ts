// Which of all links are shown: a view, and the words that one looks for. Pure.
import { type Bookmark, isGone, isHidden, keysOf } from "../../domain/bookmark.ts";
import { urlKey } from "../../domain/canonical-url.ts";
import type { Issue } from "../../domain/issue.ts";
import { type Query, readQuery } from "../hand/query.ts";

export const views = {
  all: "Everything",
  picked: "Picked",
  untagged: "Untagged",
  private: "Private",
  dropped: "Dropped",
  gone: "Gone",
} as const;
export type View = keyof typeof views;

/** What stands in the page's address. `after` is the link behind which the list goes on. */
export type Sight = { view: View; query: string; at?: string | undefined; after?: string | undefined };

export function sightOf(asked: (name: string) => string | undefined): Sight {
  const view = asked("view");
  return {
    view: view !== undefined && Object.hasOwn(views, view) ? (view as View) : "all",
    ...{ query: asked("q") ?? "", at: asked("at"), after: asked("after") },
  };
}

/** The way to a sight. */
export function hrefOf({ view, query, at, after }: Sight): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ view: view === "all" ? "" : view, q: query, at, after }))
    if (value) search.set(name, value);
  return search.size === 0 ? "/bookmarks" : `/bookmarks?${search}`;
}

type Known = {
  picked: PickedIn;
  publication: { language: string };
  /** The links that a look found gone, by their keys; none unless given. */
  dead?: { has(key: string): boolean; readonly size: number };
};

/** What is looked for, the view among it. */
export function wantedIn({ view, query }: Sight, known: Known): Query {
  const { words, tests } = readQuery(query, known.publication.language);
  const test = testOf(view, known);
  return { words, tests: test ? [...tests, test] : tests };
}

function testOf(view: View, { picked, dead }: Known): ((link: Bookmark) => boolean) | undefined {
  switch (view) {
    case "all":
      return undefined;
    case "picked":
      return (link) => picked.has(link);
    case "untagged":
      return ({ tags }) => tags === undefined || tags.length === 0;
    case "private":
      return (link) => isHidden(link) && link.triage?.as !== "dropped";
    case "dropped":
      return ({ triage }) => triage?.as === "dropped";
    case "gone":
      return (link) => isGone(link) || (dead !== undefined && dead.size > 0 && dead.has(urlKey(link.url)));
    default:
      return view satisfies never;
  }
}

/** Which issue picked a link. */
export type PickedIn = { has(link: Bookmark): boolean; issueOf(link: Bookmark): Issue | undefined };

/** Of all issues; of several that picked the same, the newest. */
export function pickedIn(issues: Issue[]): PickedIn {
  const byKey = new Map<string, Issue>();
  for (const issue of issues.toSorted((a, b) => a.number - b.number))
    for (const { url } of issue.picks) byKey.set(urlKey(url), issue);
  const issueOf = (link: Bookmark) =>
    keysOf(link)
      .map((key) => byKey.get(key))
      .reduce((one, other) => ((one?.number ?? 0) < (other?.number ?? 0) ? other : one), undefined);
  return { issueOf, has: (link) => issueOf(link) !== undefined };
}
