import { describe, expect, it } from "vitest";
import { anIssueText, linesAbout } from "../support/publication.ts";

describe("what readers do not get yet", () => {
  it("is named: drafts and scheduled issues, essays and pages", async () => {
    const lines = await linesAbout({
      "content/issues/0001.md": anIssueText(),
      "content/issues/0002.md": anIssueText({ number: 2, date: "2026-12-04", more: "state: scheduled\n" }),
      "content/issues/0003.md": anIssueText({ number: 3, date: "2026-12-11", more: "state: draft\n" }),
      "content/essays/one.md": "---\ntitle: One\ndate: 2026-11-01\ndraft: true\n---\nWords.\n",
      "content/pages/two.md": "---\ntitle: Two\ndraft: true\n---\nWords.\n",
      "content/pages/three.md": "---\ntitle: Three\n---\nWords.\n",
    });
    expect(lines).toEqual([
      "pass content/issues/0003.md: “Issue 3” is a draft, so readers do not get it | ",
      "pass content/issues/0002.md: “Issue 2” is scheduled for Friday 4 December 2026, 09:00, so readers do not get it | ",
      "pass content/essays/one.md: “One” is a draft, so readers do not get it | ",
      "pass content/pages/two.md: “Two” is a draft, so readers do not get it | ",
    ]);
  });
});
