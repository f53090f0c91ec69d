// One link, once: neither twice in an issue, nor again after an earlier one.
import type { Content } from "../content/read-content.ts";
import { keysOf } from "../domain/bookmark.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { Issue, Pick } from "../domain/issue.ts";
import { isSaidAgain, sayAgain } from "../editions/again.ts";
import { currentIssues } from "./current-issues.ts";
import { type Found, type Repair, repairPick } from "./finding.ts";
import { issueFile } from "./texts.ts";

/**
 * Advice for each pick of a current issue whose link stands in a pick before it, here or in an earlier issue: by any
 * address under which it is kept, or by its title. One that leads to the earlier issue in its words says so itself.
 */
export function checkTwice(content: Content): Found[] {
  const keysOfPick = keysWith(content);
  const first = firstOfEach(content.issues);
  return currentIssues(content).flatMap((issue) =>
    issue.picks.flatMap((pick, at): Found[] => {
      const found = keysOfPick(pick)
        .map((key) => ({ key, before: first.get(key) }))
        .find(({ before }) => before && isBefore(before, { issue, at }));
      const before = found?.before;
      if (!before || isSaidAgain(pick.blurb, before.issue)) return [];
      const where =
        before.issue === issue ? `pick ${before.at + 1} too` : `issue ${before.issue.number} already`;
      return [
        {
          level: "advise",
          check: "twice",
          file: issueFile(issue),
          spot: { field: ["picks", at, "url"] },
          says: `${whatIsSame(found.key, pick)} is in ${where}`,
          todo: "Leave one of them out, unless you mean it.",
          repair: before.issue === issue ? undefined : againOf(pick, at, { content, before: before.issue }),
        },
      ];
    }),
  );
}

type Place = { issue: Issue; at: number };

/** In the order in which readers get them: by the number of the issue, then by the place in it. */
function isBefore(one: Place, other: Place): boolean {
  return one.issue === other.issue ? one.at < other.at : one.issue.number < other.issue.number;
}

function whatIsSame(key: string, { url, title }: Pick): string {
  if (key === urlKey(url)) return `the link of “${title}”`;
  return key.startsWith(titleMark) ? `a page with the title “${title}”` : `the page of “${title}”`;
}

/** Where each link was picked first, by its key, and each title that is not one of many. */
function firstOfEach(issues: Issue[]): Map<string, Place> {
  const first = new Map<string, Place>();
  for (const issue of issues.toSorted((a, b) => a.number - b.number))
    for (const [at, pick] of issue.picks.entries())
      for (const key of ownKeys(pick)) if (!first.has(key)) first.set(key, { issue, at });
  return first;
}

function keysWith({ linkOf }: Content): (pick: Pick) => string[] {
  return (pick) => {
    const link = linkOf(pick.url);
    return [...ownKeys(pick), ...(link ? keysOf(link) : [])];
  };
}

/** A title of fewer words is that of many pages: "Annual report". */
const fewWords = 4;
/** No key of a link has a space in it. */
const titleMark = "title ";

function ownKeys({ url, title }: Pick): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < fewWords ? [urlKey(url)] : [urlKey(url), titleMark + words.join(" ")];
}

function againOf(
  { blurb }: Pick,
  at: number,
  { content, before }: { content: Content; before: Issue },
): Repair {
  return repairPick(at, "say “again”", { blurb: sayAgain(blurb, before, content.publication) });
}
