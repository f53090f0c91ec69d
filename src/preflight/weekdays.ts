// A day by which readers must act is the same in the words as in the facts, and falls on the weekday that is named.
import type { Content } from "../content/read-content.ts";
import { spellDay } from "../domain/calendar.ts";
import type { Issue } from "../domain/issue.ts";
import { plainWords, readMarkdown } from "../editions/markdown.ts";
import { findDeadlines } from "../reading/deadline/deadlines.ts";
import { issuesToCome } from "./current-issues.ts";
import { type Found, repairPick } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** Advice for each pick of an issue to come whose words name another day than its deadline, or a day with a wrong weekday. */
export function checkWeekdays(content: Content): Found[] {
  return issuesToCome(content).flatMap((issue) => issue.picks.flatMap((_, at) => oddDay(issue, at, content)));
}

function oddDay(issue: Issue, at: number, { publication: { language, zone } }: Content): Found[] {
  const pick = issue.picks[at];
  if (!pick) return [];
  const { title, blurb, deadline } = pick;
  const words = plainWords(readMarkdown(blurb, language));
  const [said] = findDeadlines(words, { from: issue.date, isDated: true, language, zone });
  const found = { level: "advise" as const, check: "weekdays", file: issueFile(issue) };
  if (!said) return [];
  const spelled = (day: string) => spellDay(day, "en-GB");
  const isYearSaid = words.includes(said.day.slice(0, 4));
  const meant = (isYearSaid ? undefined : aYearSooner(said.day, issue.date)) ?? said.day;
  if (said.isOddWeekday || meant !== said.day)
    return [
      {
        ...{ ...found, spot: { field: ["picks", at, "blurb"] } },
        says: `what you say of “${title}” names a weekday that its day is not: that is ${spelled(meant)}`,
        todo: "Correct the day or the weekday.",
      },
    ];
  if (deadline === said.day) return [];
  const repair = repairPick(at, `close on ${spelled(said.day)}`, { deadline: said.day });
  const says =
    deadline === undefined
      ? `what you say of “${title}” names ${spelled(said.day)}, and it has no deadline`
      : `“${title}” closes on ${spelled(deadline)}, and your words say ${spelled(said.day)}`;
  return [
    { ...found, says, todo: "Let both say the same.", spot: { field: ["picks", at, "deadline"] }, repair },
  ];
}

/** A day without a year was read as the next one of that weekday. One so far off has the wrong weekday, more likely. */
function aYearSooner(day: string, from: string): string | undefined {
  const sooner = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return sooner >= from ? sooner : undefined;
}
