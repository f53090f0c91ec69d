import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueMinutes, standfirstWords } from "../../src/editions/edition-setting.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { unendedComment, withoutComments } from "../../src/editions/markdown-comments.ts";
import { markdownHtml } from "../../src/editions/markdown-html.ts";
import { pageHtml, proseHtml } from "../../src/editions/page-html.ts";
import { atomFeed, jsonFeed, rssFeed } from "../support/issue-feeds.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

/** Every edition of an issue in which the text stands wherever Markdown is written, and an essay of it. */
function everywhere(markdown: string): string {
  const issue = anIssue({ standfirst: markdown, signOff: markdown, picks: [aPick({ blurb: markdown })] });
  const setting = aSetting();
  const feeds = [rssFeed, atomFeed, jsonFeed].map((feed) => feed([issue], setting));
  const mail = [mailHtml(issue, setting), mailText(issue, setting)];
  const page = [pageHtml(issue, setting), proseHtml(markdown, setting), standfirstWords(issue, setting)];
  return [...page, ...feeds, ...mail].join("\n");
}

const shown = (markdown: string) => markdownHtml(markdown).markup;

describe("a comment", () => {
  it.each([
    ["on a line of its own", "Hello.\n\n<!-- Joan -->\n\nWorld."],
    ["first of all", "<!-- Joan -->\nHello. World."],
    ["before words of its line", "Hello.\n\n<!-- Joan --> World."],
    ["in a sentence", "Hello. <!-- Joan --> World."],
    ["over several lines", "Hello.\n\n<!--\nJoan\n\nJoan\n-->\n\nWorld."],
    ["over a blank line, begun in a sentence", "Hello. <!-- Joan\n\nJoan --> World."],
    ["in a quotation", "> Hello. <!-- Joan\n> Joan -->\n\nWorld."],
    ["over the end of a quotation", "> Hello. <!-- Joan\n\nJoan --> World."],
    ["in a list", "- Hello.\n- <!-- Joan -->\n- World. <!-- Joan -->"],
    ["in a table", "| Hello. <!-- Joan --> |\n|---|\n| World. |"],
    ["in a heading", "## Hello. <!-- Joan -->\n\nWorld."],
    ["in the words of a link", "[Hello. <!-- Joan -->](https://x.test/) World."],
    ["in the title of a link", '[Hello.](https://x.test/ "<!-- Joan -->") World.'],
    ["in the alt text of a picture", "![Hello. <!-- Joan -->](https://x.test/a.png) World."],
    ["in a footnote", "Hello.[^1] World.\n\n[^1]: Note. <!-- Joan -->"],
    ["in HTML that somebody typed", "<div>\nHello. <!-- Joan -->\n</div>\n\nWorld."],
    ["with code in it", "Hello. <!-- `Joan` -->\n\n<!--\n```\nJoan\n```\n-->\nWorld."],
    ["twice in a line", "Hello. <!-- Joan --><!-- Joan --> World."],
    ["with another one's beginning in it", "Hello. <!-- Joan <!-- Joan --> World."],
    ["put together by cutting another", "Hello. <!<!-- x -->-- Joan --> World."],
    ["deeper than anybody nests", `Hello. World.\n\n${"> ".repeat(100)}<!-- Joan -->`],
  ])("%s is read by nobody", (_, markdown) => {
    const text = everywhere(markdown);
    expect(text).toContain("Hello.");
    expect(text).toContain("World.");
    expect(text).not.toContain("Joan");
  });

  it("that never ends hides what is behind it, and is found", () => {
    expect(everywhere("Hello.\n\n<!-- Joan")).not.toContain("Joan");
    expect(everywhere("Hello. <!-- Joan ->\n\nJoan")).not.toContain("Joan");
    expect(unendedComment("Hello.\n\n<!-- a --> <!-- Joan")).toBe(19);
    for (const text of ["Hello.", "<!-- a -->", "`<!-- a`", "\\<!-- a", "<!-->", "a <!-- b --> c"])
      expect([text, unendedComment(text)]).toEqual([text, undefined]);
  });

  it("in code is code", () => {
    expect(shown("`<!-- a -->`")).toBe("<p><code>&lt;!-- a --&gt;</code></p>");
    expect(shown("```html\n<!-- a -->\n```")).toBe("<pre><code>&lt;!-- a --&gt;</code></pre>");
    expect(shown("    <!-- a -->")).toBe("<pre><code>&lt;!-- a --&gt;</code></pre>");
    expect(shown("`<!-- a` and -->")).toBe("<p><code>&lt;!-- a</code> and –&gt;</p>");
  });

  it("behind a backslash is words", () => {
    expect(shown("\\<!-- a")).toBe("<p>&lt;!– a</p>");
    expect(shown("\\\\<!-- a -->b")).toBe("<p>\\b</p>");
  });

  it("leaves the words around it as they were", () => {
    expect(withoutComments("a <!-- x --> b")).toBe("a b");
    expect(withoutComments("a<!-- x -->b")).toBe("ab");
    expect(withoutComments("a  <!-- x -->\nb")).toBe("a\nb");
    expect(withoutComments("- <!-- x -->\n- b")).toBe("-\n- b");
    expect(withoutComments("nothing - to -- see --> here <!")).toBe("nothing - to -- see --> here <!");
  });

  it("takes no reading time", () => {
    const blurb = `Short. <!-- ${"word ".repeat(2000)} -->`;
    expect(issueMinutes(anIssue({ picks: [aPick({ blurb })] }))).toBe(1);
  });

  it("is in no edition, wherever it stands in any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "Hello",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "# ",
        "*",
        "_",
        "| ",
        "|-|\n",
        "<",
        ">",
        "<!",
        "--",
      ),
      fc.constantFrom("[a](https://x.test/)", "![a](b.png)", "<div>", "</p>", "&lt;", "-->", "[^1]", "\r\n"),
      fc.string({ maxLength: 5 }).map((text) => text.replace(/[`~\\\t]| {2,}/g, "")),
    );
    const inside = fc
      .array(fc.constantFrom("Joan", " ", "\n", "\n\n", "`", "```\n", "-", "> ", "<b>", "\\", "    "), {
        maxLength: 6,
      })
      .map((parts) => `Joan ${parts.join("")}`.replaceAll("-->", ""));
    const text = fc.array(
      fc.oneof(
        piece,
        inside.map((words) => `<!--${words}-->`),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        // Four spaces at a line's beginning would make it code, where comments are shown.
        const markdown = parts.join("").replace(/[^\S\n]+(?=<!--)/g, " ");
        expect(everywhere(markdown)).not.toContain("Joan");
      }),
      { numRuns: 400 },
    );
  });
});
