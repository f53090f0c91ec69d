// What readers do not get yet, by name: the editor may have meant otherwise.
import type { Content } from "../content/read-content.ts";
import { spellDay } from "../domain/calendar.ts";
import { shipMoment, wallTimeAt } from "../domain/wall-time.ts";
import type { Found } from "./finding.ts";
import { essayFile, issueFile, pageFile } from "./texts.ts";

/** A pass for each draft and each scheduled issue. */
export function checkLeftOut({ issues, essays, pages, publication }: Content): Found[] {
  const named = (file: string, title: string, why: string): Found => {
    return {
      level: "pass",
      check: "left-out",
      file,
      says: `“${title}” ${why}, so readers do not get it`,
      todo: "",
    };
  };
  return [
    ...issues.flatMap((issue) => {
      const { state, title } = issue;
      if (state === "shipped") return [];
      const { day, time } = wallTimeAt(shipMoment(issue, publication), publication.zone);
      const when = `is scheduled for ${spellDay(day, "en-GB")}, ${time}`;
      return [named(issueFile(issue), title, state === "draft" ? "is a draft" : when)];
    }),
    ...essays.filter(({ draft }) => draft).map((one) => named(essayFile(one), one.title, "is a draft")),
    ...pages.filter(({ draft }) => draft).map((one) => named(pageFile(one), one.title, "is a draft")),
  ];
}
