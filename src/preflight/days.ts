// Issues and essays stand under days that make sense beside the present.
import type { Content } from "../content/read-content.ts";
import { spellDay } from "../domain/calendar.ts";
import type { Found } from "./finding.ts";
import { essayFile, issueFile } from "./texts.ts";

/** Advice about what is out before its day, and about a scheduled issue whose day has gone by. */
export function checkDays({ issues, essays }: Content, today: string): Found[] {
  return [
    ...issues.flatMap((issue): Found[] => {
      const { date, state } = issue;
      const spot = { field: ["date"] };
      const found = { level: "advise", check: "days", file: issueFile(issue), spot } as const;
      if (state === "shipped" && date > today)
        return [
          {
            ...found,
            says: early(date),
            todo: "Write state: draft or state: scheduled into it, or correct its date.",
          },
        ];
      if (state !== "scheduled" || date >= today) return [];
      const says = `it was scheduled for ${spelled(date)}, which is over`;
      return [
        { ...found, says, todo: "It goes out late if it is shipped now; correct its date if it shall not." },
      ];
    }),
    ...essays
      .filter(({ date, draft }) => !draft && date > today)
      .map((essay): Found => {
        const todo = "Write draft: true into it until then, or correct its date.";
        return {
          level: "advise",
          check: "days",
          file: essayFile(essay),
          spot: { field: ["date"] },
          says: early(essay.date),
          todo,
        };
      }),
  ];
}

function early(date: string): string {
  return `readers have it already, although it is dated ${spelled(date)}`;
}

/** As English has it: what is said to editors is in English. */
function spelled(day: string): string {
  return spellDay(day, "en-GB");
}
