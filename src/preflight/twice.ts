// One link, once: neither twice in an issue, nor again after an earlier one.
import type { Content } from "../content/read-content.ts";
import { keysOf } from "../domain/bookmark.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { Issue, Pick } from "../domain/issue.ts";
import { isSaidAgain, sayAgain } from "../editions/again.ts";
import { currentIssues } from "./current-issues.ts";
import { type Found, type Repair, repairPick } from "./finding.ts";
import type { LinkOf } from "./picked-links.ts";
import { issueFile } from "./texts.ts";

/**
 * Advice for each pick of a current issue whose link stands in a pick before it, here or in an earlier issue: by any
 * address under which it is kept, or by its title. One that leads to the earlier issue in its words says so itself.
 */
export function checkTwice(content: Content, linkOf: LinkOf): Found[] {
  const keysOfPick = keysWith(linkOf);
  const first = firstOfEach(content.issues);
  return currentIssues(content).flatMap((issue) =>
    issue.picks.flatMap((pick, at): Found[] => {
      const isBefore = (place: Place) => place.issue !== issue || place.at !== at;
      const [before] = keysOfPick(pick)
        .flatMap((key) => first.get(key) ?? [])
        .filter(isBefore);
      if (!before || isSaidAgain(pick.blurb, before.issue)) return [];
      const isSameLink = urlKey(before.issue.picks[before.at]?.url ?? "") === urlKey(pick.url);
      const what = isSameLink ? "the link of" : "the page of";
      const where =
        before.issue === issue ? `pick ${before.at + 1} too` : `issue ${before.issue.number} already`;
      return [
        {
          level: "advise",
          check: "twice",
          file: issueFile(issue),
          spot: { field: ["picks", at, "url"] },
          says: `${what} “${pick.title}” is in ${where}`,
          todo: "Leave one of them out, unless you mean it.",
          repair: before.issue === issue ? undefined : againOf(pick, at, { content, before: before.issue }),
        },
      ];
    }),
  );
}

type Place = { issue: Issue; at: number };

/** Where each link was picked first, by its key, and each title that is not one of many. */
function firstOfEach(issues: Issue[]): Map<string, Place> {
  const newestFirst = issues.flatMap((issue) =>
    issue.picks.flatMap((pick, at) => ownKeys(pick).map((key) => [key, { issue, at }] as const)).reverse(),
  );
  return new Map(newestFirst);
}

function keysWith(linkOf: LinkOf): (pick: Pick) => string[] {
  return (pick) => {
    const link = linkOf(pick.url);
    return [...ownKeys(pick), ...(link ? keysOf(link) : [])];
  };
}

/** A title of fewer words is that of many pages: "Annual report". */
const fewWords = 4;

function ownKeys({ url, title }: Pick): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < fewWords ? [urlKey(url)] : [urlKey(url), `title ${words.join(" ")}`];
}

function againOf(
  { blurb }: Pick,
  at: number,
  { content, before }: { content: Content; before: Issue },
): Repair {
  return repairPick(at, "say “again”", { blurb: sayAgain(blurb, before, content.publication) });
}
