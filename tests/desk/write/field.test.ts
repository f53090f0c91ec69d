import { describe, expect, it } from "vitest";
import { field } from "../../../src/desk/write/field.ts";
import { anIssue, aPick } from "../../support/makers.ts";

describe("a field of a form", () => {
  it("says what stood there when the page was made, and holds nothing but text", () => {
    const issue = anIssue({ picks: [aPick({ blurb: `</textarea><script>"x"` })] });
    const { markup } = field(
      issue,
      { of: "pick", name: "blurb", url: "https://example.org/a" },
      { kind: "words", rows: 3, label: "Words" },
    );
    expect(markup).toContain('name="blurb https://example.org/a"');
    expect(markup).toContain(
      'name="was blurb https://example.org/a" value="&lt;/textarea&gt;&lt;script&gt;&quot;x&quot;"',
    );
    expect(markup.match(/<\/?\w+/g)).toEqual(["<textarea", "</textarea", "<input"]);
  });

  it("is one line where it is given no rows, and empty where nothing stands", () => {
    const { markup } = field(
      anIssue(),
      { of: "issue", name: "signOff" },
      { kind: "line", hint: "The usual" },
    );
    expect(markup).toContain('placeholder="The usual"');
    expect(markup).toContain('value=""');
  });
});
