import { describe, expect, it } from "vitest";
import { weekOf } from "../../../src/desk/hand/week.ts";
import { type Plan, scheduleHtml } from "../../../src/desk/schedule/schedule-page.ts";
import type { Issue } from "../../../src/domain/issue.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { anIssue } from "../../support/makers.ts";

const now = "2026-11-26T10:00:00.000Z";
const draft = anIssue({ state: "draft", title: "Pipes & promises" });
const byState = { pending: 11, confirmed: 1_213, unsubscribed: 2, bounced: 1, complained: 0, erased: 4 };

function page(
  plan: Partial<Plan> = {},
  around: { issue?: Issue; standing?: "here" | "shared" | "elsewhere" } = {},
) {
  const issue = around.issue ?? draft;
  const week = weekOf([], [issue], { publication: Publication.parse({}), now });
  const usual = { issue, at: "2026-11-27T09:00:00.000Z", people: undefined, trouble: undefined };
  const whole = {
    ...usual,
    files: ["content/issues/0042.md", "a.jpg"],
    stops: 0,
    latenessMs: 21_600_000,
    ...plan,
  };
  return scheduleHtml({ ...week, standing: around.standing }, whole).markup;
}

describe("the page of the schedule", () => {
  it("says day, hour, UTC, how long until then, what is written, and how late it may go", () => {
    const shown = page();
    expect(shown).toContain("<h1>Friday 27 November at 09:00</h1>");
    expect(shown).toMatch(/London time, which is 09:00 UTC\. In 23 hours\./);
    expect(shown).toContain("Schedule issue 42: Pipes &amp; promises");
    expect(shown).toContain("content/issues/0042.md and a.jpg. Whatever else you changed stays");
    expect(shown).toContain("up to 6 hours late");
  });

  it("has figures of people where there is a store, and none where there is none", () => {
    expect(page()).not.toContain("people");
    const shown = page({ people: { readers: 1_204, byState } });
    expect(shown).toContain("In 23 hours, to 1,204 people.");
    expect(shown).toContain("Not to 11 who have not confirmed, 9 who paused, 3 who must not be mailed");
    expect(page({ people: { readers: 0, byState: { ...byState, confirmed: 0 } } })).toContain("to 0 people.");
  });

  it("says what stops it, and what stood in the way, as text", () => {
    expect(page({ stops: 2 })).toContain("2 things stop it.");
    expect(page({ trouble: "<b>closed</b>" })).toContain("&lt;b&gt;closed&lt;/b&gt;");
  });

  it("offers what can be done as it stands", () => {
    const scheduled = anIssue({ state: "scheduled", shipAt: "2026-11-27T09:00:00.000Z" });
    expect(page()).toContain("Schedule it");
    expect(page()).not.toContain("Take it back");
    for (const [standing, words] of [
      ["here", "Push it again"],
      ["shared", "Move it"],
    ] as const) {
      const shown = page({}, { issue: scheduled, standing });
      expect(shown).toContain(words);
      expect(shown).toContain("Take it back");
    }
    expect(page({}, { standing: "elsewhere" })).toContain("Take it back");
  });
});
