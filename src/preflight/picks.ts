// An issue has the picks that the publication promises.
import type { Content } from "../content/read-content.ts";
import { currentIssues } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** A block for an issue without any; advice for one that has more or fewer than the publication wants. */
export function checkPicks(content: Content): Found[] {
  const wanted = content.publication.picks;
  return currentIssues(content).flatMap((issue): Found[] => {
    const { number, picks } = issue;
    if (picks.length === wanted) return [];
    const found = { check: "picks", file: issueFile(issue), spot: { field: ["picks"] } };
    if (picks.length === 0)
      return [
        {
          ...found,
          level: "block",
          says: `issue ${number} has no picks`,
          todo: "Choose some with npm run pick.",
        },
      ];
    const says = `issue ${number} has ${picks.length} ${picks.length === 1 ? "pick" : "picks"}; this publication wants ${wanted}`;
    const todo = picks.length < wanted ? "Add to them, or leave it so." : "Take some out, or leave it so.";
    return [{ ...found, level: "advise", says, todo }];
  });
}
