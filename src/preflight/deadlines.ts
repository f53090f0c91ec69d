// Nobody is asked to act by a day that is over when they read it.
import type { Content } from "../content/read-content.ts";
import { spellDay } from "../domain/calendar.ts";
import { hasDeadlinePassed } from "../domain/issue.ts";
import { currentIssues } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** Advice for each deadline that is over before its issue's day, or before `today` while the issue is not out. */
export function checkDeadlines(content: Content, today: string): Found[] {
  return currentIssues(content).flatMap((issue) => {
    const outOn = issue.state === "shipped" || issue.date > today ? issue.date : today;
    return issue.picks.flatMap((pick, at): Found[] => {
      if (!hasDeadlinePassed(pick, outOn)) return [];
      const ended = spellDay(pick.deadline ?? outOn, "en-GB");
      return [
        {
          level: "advise",
          check: "deadlines",
          file: issueFile(issue),
          spot: { field: ["picks", at, "deadline"] },
          says: `the deadline of “${pick.title}”, ${ended}, is over before readers get it`,
          todo: "Correct it, or pick another link.",
        },
      ];
    });
  });
}
