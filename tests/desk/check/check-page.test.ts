import { describe, expect, it } from "vitest";
import { checkHtml } from "../../../src/desk/check/check-page.ts";
import type { Finding } from "../../../src/preflight/finding.ts";
import { anIssue } from "../../support/makers.ts";

const finding = (
  level: Finding["level"],
  says: string,
  field: Finding["field"] = ["picks", 1, "blurb"],
): Finding => ({
  ...{ level, check: "links", file: "content/issues/0042.md", line: 7, field, says, todo: "Mend it." },
});
const markup = (...findings: Finding[]) => checkHtml(anIssue(), findings).markup;

describe("the page of checks", () => {
  it("says what stops the issue first, with the way there", () => {
    const html = markup(
      finding("advise", "the link “x” is old"),
      finding("block", "the link “y” leads nowhere"),
    );
    expect(html).toContain("One thing stops this issue.");
    expect(html.indexOf("leads nowhere")).toBeLessThan(html.indexOf("is old"));
    expect(html).toContain("<b>The link “y” leads nowhere.</b> Mend it.");
    expect(html).toContain('href="/write#pick-2" data-go>go to it');
    expect(html).toContain('<i class="stop">stops it</i>');
  });

  it.each([
    [[], "All is well with this issue."],
    [[finding("advise", "x")], "Nothing stops this issue. One thing is yours to judge."],
    [[finding("block", "x"), finding("block", "y")], "2 things stop this issue."],
  ])("has %j in its headline as %s", (findings, words) => {
    expect(markup(...findings)).toContain(words);
  });

  it("says file and line of what is nothing of the issue's own, and shows text as text", () => {
    const html = markup({ ...finding("block", "<script>", ["url"]), file: "content/publication.yaml" });
    expect(html).toContain("content/publication.yaml:7");
    expect(html).not.toContain("<script>");
  });
});
