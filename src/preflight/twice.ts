// One link, once: neither twice in an issue, nor again after an earlier one.
import type { Content } from "../content/read-content.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { Issue } from "../domain/issue.ts";
import { currentIssues } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** Advice for each pick of a current issue whose link stands in a pick before it, here or in an earlier issue. */
export function checkTwice(content: Content): Found[] {
  const first = firstOfEach(content.issues);
  return currentIssues(content).flatMap((issue) =>
    issue.picks.flatMap((pick, at): Found[] => {
      const before = first.get(urlKey(pick.url));
      if (!before || (before.issue === issue && before.at === at)) return [];
      const where =
        before.issue === issue ? `pick ${before.at + 1} too` : `issue ${before.issue.number} already`;
      return [
        {
          level: "advise",
          check: "twice",
          file: issueFile(issue),
          spot: { field: ["picks", at, "url"] },
          says: `the link of “${pick.title}” is in ${where}`,
          todo: "Leave one of them out, unless you mean it.",
        },
      ];
    }),
  );
}

/** Where each link was picked first, by its key. */
function firstOfEach(issues: Issue[]): Map<string, { issue: Issue; at: number }> {
  const newestFirst = issues.flatMap((issue) =>
    issue.picks.map((pick, at) => [urlKey(pick.url), { issue, at }] as const).reverse(),
  );
  return new Map(newestFirst);
}
