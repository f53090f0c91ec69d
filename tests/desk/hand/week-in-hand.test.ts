import { describe, expect, it } from "vitest";
import { openSuggestions } from "../../../src/desk/hand/suggestions-in-hand.ts";
import { openWeeks } from "../../../src/desk/hand/week-in-hand.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { aBookmark, anIssue } from "../../support/makers.ts";

const parts = {
  links: [aBookmark({ savedAt: "2026-11-25T10:00:00.000Z" })],
  issues: [anIssue({ number: 1, date: "2026-11-20" })],
  publication: Publication.parse({ zone: "Europe/London" }),
  now: "2026-11-26T10:00:00.000Z",
  isWhole: true,
};

describe("the week in hand", () => {
  it("is the one that was made before while nothing has changed, but for the present", () => {
    const weeks = openWeeks(openSuggestions());
    const first = weeks.of(parts);
    const publication = Publication.parse({ zone: "Europe/London" });
    const again = weeks.of({ ...parts, publication, now: "2026-11-26T12:00:00.000Z" });
    expect(again.rows).toBe(first.rows);
    expect([first.now, again.now]).toEqual(["2026-11-26T10:00:00.000Z", "2026-11-26T12:00:00.000Z"]);
  });

  it.each([
    [{ links: [...parts.links] }],
    [{ issues: [...parts.issues] }],
    [{ publication: Publication.parse({ zone: "Europe/Berlin" }) }],
    [{ now: "2026-11-27T00:30:00.000Z" }],
    [{ isWhole: false }],
  ])("is made anew when a part of it changed: %j", (changed) => {
    const weeks = openWeeks(openSuggestions());
    const first = weeks.of(parts);
    expect(weeks.of({ ...parts, ...changed }).rows).not.toBe(first.rows);
  });

  it("says whether it is made of everything", () => {
    const weeks = openWeeks(openSuggestions());
    expect([weeks.of({ ...parts, isWhole: false }).isWhole, weeks.of(parts).isWhole]).toEqual([false, true]);
  });
});
