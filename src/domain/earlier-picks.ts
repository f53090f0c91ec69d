// Which earlier issues a pick goes on from. Only earlier ones are ever named, so that no page that is out changes when
// another issue appears.
import { urlKey } from "./canonical-url.ts";
import type { Issue, Pick } from "./issue.ts";
import { placeNameOf, siteOf } from "./place-name.ts";

/** A pick of an earlier issue, by its place there. */
type EarlierPick = { issue: number; number: number };

/** Earliest first. */
export type EarlierOf = (issue: Issue, pick: Pick) => EarlierPick[];

/** As many are named, the latest of them: who wants all finds them by tag and site. */
const mostNamed = 3;

/**
 * Picks of earlier issues that are out, which had the same link, or another of the same site with a tag in common; one
 * an issue, the earliest first. `tagsOf` knows the tags of a link that is public.
 */
export function earlierPicks(issues: Issue[], tagsOf: (url: string) => string[]): EarlierOf {
  let index: Map<string, EarlierPick[]> | undefined;
  return (issue, pick) => {
    index ??= picksByMark(issues, tagsOf);
    const byMark = marksOf(pick, tagsOf).map((mark) => latestBefore(issue.number, index?.get(mark) ?? []));
    const byIssue = new Map(byMark.flat().map((one) => [one.issue, one]));
    return [...byIssue.values()].sort((a, b) => a.issue - b.issue).slice(-mostNamed);
  };
}

/** Those of the last issues before a number, from picks of one mark; no more are named, whatever other marks have. */
function latestBefore(number: number, oldestFirst: EarlierPick[]): EarlierPick[] {
  let [from, to] = [0, oldestFirst.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((oldestFirst[middle]?.issue ?? number) < number) from = middle + 1;
    else to = middle;
  }
  return oldestFirst.slice(Math.max(0, from - mostNamed), from);
}

/** One an issue for each mark, its last there; the oldest issue first. */
function picksByMark(issues: Issue[], tagsOf: (url: string) => string[]): Map<string, EarlierPick[]> {
  const byMark = new Map<string, EarlierPick[]>();
  const out = issues.filter(({ state }) => state === "shipped").sort((a, b) => a.number - b.number);
  for (const { number, picks } of out)
    for (const [at, pick] of picks.entries())
      for (const mark of marksOf(pick, tagsOf)) {
        const found = byMark.get(mark) ?? [];
        if (found.at(-1)?.issue === number) found.pop();
        found.push({ issue: number, number: at + 1 });
        byMark.set(mark, found);
      }
  return byMark;
}

/** What two picks have in common that are about one thing; the link itself last, since it says most. */
function marksOf({ url }: Pick, tagsOf: (url: string) => string[]): string[] {
  const site = siteOf(url);
  return [...tagsOf(url).map((tag) => `${site} #${placeNameOf(tag)}`), urlKey(url)];
}
