// What is shown of all links at this moment, for a sight of them.
import { readDeadLinks } from "../../content/link-records-file.ts";
import type { Bookmark } from "../../domain/bookmark.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Desk } from "../hand/at-hand.ts";
import type { Query } from "../hand/query.ts";
import type { Week } from "../hand/week.ts";
import type { Around } from "./one.ts";
import { type PickedIn, pickedIn, type Sight, wantedIn } from "./sight.ts";

export type Looked = {
  sight: Sight;
  query: Query;
  found: Bookmark[];
  /** The last of those found, where others follow it. */
  next: string | undefined;
  /** How many fit; absent until they were all looked at. */
  count: number | undefined;
  /** How many there are. */
  all: number;
  /** Everything that is kept has been read. */
  isWhole: boolean;
  /** The one that was asked for, else the first. */
  open: Bookmark | undefined;
  around: Around;
};

/** More than a screen holds; the next are there before one has gone down so far. */
export const rowsAtOnce = 50;
/** More are not made anew for a page that has gone on and on: it keeps those it has. */
const mostRows = 1_000;

/** `most` rows at once. */
export async function lookFor(
  desk: Desk,
  week: Week,
  sight: Sight,
  most: number = rowsAtOnce,
): Promise<Looked> {
  const list = desk.links.all();
  const around = aroundOf(week);
  const query = await wantedOf(desk, sight, around);
  const from = sight.after === undefined ? 0 : 1 + list.findIndex(({ url }) => url === sight.after);
  const { found, next } = await desk.search.first(list, query, { from, most: Math.min(most, mostRows) });
  const isAll = query.words.length + query.tests.length === 0;
  const asked = sight.at === undefined ? undefined : desk.links.seen(sight.at);
  return {
    ...{ sight, query, found, around, all: list.length, isWhole: week.isWhole },
    next: next === undefined ? undefined : found.at(-1)?.url,
    count: isAll ? list.length : from === 0 && next === undefined ? found.length : undefined,
    open: asked ?? found[0],
  };
}

/** How many fit in all. */
export async function countOf(desk: Desk, week: Week, sight: Sight): Promise<number> {
  return await desk.search.count(desk.links.all(), await wantedOf(desk, sight, aroundOf(week)));
}

/** What a look at the published links found is asked for by who wants to see it. */
async function wantedOf({ world }: Desk, sight: Sight, around: Around): Promise<Query> {
  if (sight.view !== "gone") return wantedIn(sight, around);
  return wantedIn(sight, { ...around, dead: await readDeadLinks(world.folder) });
}

/** What rows and the open one are shown with. Which issue picked what is looked up once for a list of issues. */
export function aroundOf({ issues, issue, publication }: Week): Around {
  const picked = known.get(issues) ?? pickedIn(issue ? [issue, ...issues] : issues);
  known.set(issues, picked);
  return { picked, publication };
}

/** A week that is the same has the same list. */
const known = new WeakMap<Issue[], PickedIn>();
