// What shall be different in an issue, and two people's changes of one issue made one. Pure.
import { isDeepStrictEqual } from "node:util";
import type { Issue, Pick } from "./issue.ts";

/** A field that is absent stays as it is; one that is `undefined` goes. The number is permanent. */
export type IssueChange = { [Field in Exclude<keyof Issue, "number">]?: Issue[Field] | undefined };

/** A change of the issue as it is now; or what both changed, in words for the editor. */
export type MergedChange = { ok: true; change: IssueChange } | { ok: false; clashes: string[] };

/** The change that gives the pick of this link other facts; none when no pick links there. */
export function changeOfPick(issue: Issue, url: string, facts: Partial<Pick>): IssueChange {
  return { picks: issue.picks.map((pick) => (pick.url === url ? { ...pick, ...facts } : pick)) };
}

/**
 * A change that was made of `before`, carried over to the issue as somebody else left it meanwhile. What only one
 * of the two changed is taken; a field that both changed, each in another way, is a clash. Picks are known by
 * their link.
 */
export function mergeChange(before: Issue, change: IssueChange, theirs: Issue): MergedChange {
  const clashes: string[] = [];
  const { picks, ...facts } = change;
  const merged: IssueChange = mergeFacts<IssueChange>(
    { before, mine: { ...before, ...facts }, theirs },
    (field) => clashes.push(field),
  );
  if (picks) {
    const lists = { before: before.picks, mine: picks, theirs: theirs.picks };
    merged.picks = mergePicks(lists, (what) => clashes.push(what));
  }
  return clashes.length > 0 ? { ok: false, clashes } : { ok: true, change: merged };
}

/** One thing as it was read, as it was changed here, and as somebody else left it. */
type Versions<T> = { before: T; mine: T; theirs: T };

function mergeFacts<T extends object>(
  { before, mine, theirs }: Versions<T>,
  clash: (field: string) => void,
): T {
  const merged = { ...theirs };
  for (const field in { ...before, ...mine }) {
    if (isDeepStrictEqual(mine[field], before[field])) continue;
    const isFree =
      isDeepStrictEqual(theirs[field], before[field]) || isDeepStrictEqual(theirs[field], mine[field]);
    if (isFree) merged[field] = mine[field];
    else clash(field);
  }
  return merged;
}

function mergePicks(lists: Versions<Pick[]>, clash: (what: string) => void): Pick[] {
  const { before, mine, theirs } = lists;
  const kept = orderOf(lists);
  if (!kept) {
    clash("which picks there are, and in which order");
    return mine;
  }
  for (const was of before) {
    const versions = [mine, theirs].flatMap((list) => pickOf(list, was.url) ?? []);
    const isGone = versions.length < 2;
    if (isGone && !versions.every((one) => isDeepStrictEqual(one, was))) clash(`the pick “${was.title}”`);
  }
  return kept.map((pick) => {
    const was = pickOf(before, pick.url);
    const [here, there] = [pickOf(mine, pick.url), pickOf(theirs, pick.url)];
    if (!was || !here || !there) return pick;
    return mergeFacts<Pick>({ before: was, mine: here, theirs: there }, (field) =>
      clash(`${field} of “${was.title}”`),
    );
  });
}

/** The list whose links and order count: that of the one who changed them, if only one did. */
function orderOf({ before, mine, theirs }: Versions<Pick[]>): Pick[] | undefined {
  const [was, here, there] = [before, mine, theirs].map((list) => list.map((pick) => pick.url));
  if (isDeepStrictEqual(theirs, before)) return mine;
  const isOnceEach = [was, here, there].every((links) => new Set(links).size === links?.length);
  if (!isOnceEach) return undefined;
  if (isDeepStrictEqual(here, was)) return theirs;
  return isDeepStrictEqual(there, was) || isDeepStrictEqual(there, here) ? mine : undefined;
}

function pickOf(picks: Pick[], url: string): Pick | undefined {
  return picks.find((pick) => pick.url === url);
}
