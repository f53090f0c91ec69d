import { describe, expect, it } from "vitest";
import { checkSubject, lengthOf } from "../../src/preflight/subject.ts";
import { anIssue } from "../support/makers.ts";
import { aContent } from "../support/publication.ts";

const fine = { title: "Five for Friday (4/12/26)", standfirst: "Five things I found useful this week." };
const about = (given: { title?: string; standfirst?: string }) =>
  checkSubject(aContent({ issues: [anIssue({ state: "draft", ...fine, ...given })] })).map(
    ({ says }) => says,
  );

describe("the mail in a list of mails", () => {
  it("has a subject that shows, and words beside it", () => {
    expect(about({})).toEqual([]);
    expect(about({ title: "x".repeat(60) })).toEqual([]);
    expect(about({ title: "x".repeat(61) })).toEqual([
      expect.stringMatching(/^the subject has 61 characters/),
    ]);
    expect(about({ standfirst: "" })).toEqual(["no words stand under the title"]);
    expect(about({ standfirst: "**Hello.**" })).toEqual(["few words stand under the title"]);
  });

  it("is measured as people count", () => {
    expect(lengthOf(" 👩‍👩‍👧 é ")).toBe(3);
  });
});
