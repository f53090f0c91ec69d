import fc from "fast-check";
import { markdownToMdast } from "satteri";
import { describe, expect, it } from "vitest";
import { plainWords, readMarkdown } from "../../src/editions/markdown.ts";
import { type MarkdownNode, parseMarkdown } from "../../src/editions/markdown-tree.ts";
import { runOf, signs, tangles } from "../support/runs-of-signs.ts";

describe("a text of one sign, a hundred thousand times", () => {
  // What Markdown itself makes nothing of: comments, empty lines, and the mark of a heading, a list or a rule.
  const isNothing = (unit: string) => /^\s+$|<!--/.test(unit);

  it.each([...signs, ...tangles].filter((unit) => !isNothing(unit)))("ends, and says %j", (unit) => {
    const [before, after] = ["before", "after"];
    const words = plainWords(readMarkdown(`${before}\n\n${runOf(unit, 100_000)}\n\n${after}`));
    expect(words.startsWith(before)).toBe(true);
    expect(words.endsWith(after)).toBe(true);
    const letter = /[a-z0-9]/i.exec(unit)?.[0];
    if (letter) expect(words.split(letter).length).toBeGreaterThan(10_000);
  });
});

describe("a long text that somebody wrote", () => {
  it.each([
    ["an essay of 400 paragraphs", "A sentence, *with* `code` and [a link](https://a.example/). ".repeat(8)],
    ["a list of 400 stories", "- **One** thing ([x](https://a.example/))\n- two\n- three"],
    ["400 small tables", "| a | b |\n|---|---|\n| 1 | 2 |"],
  ])("is read as Markdown: %s", (_, block) => {
    const root = parseMarkdown(Array.from({ length: 400 }, () => `## Title\n\n${block}`).join("\n\n"));
    expect(root?.children?.length).toBe(800);
  });

  it("is read with a table of 700 rows and a listing of 150 lines in it", () => {
    const table = `| a | b | c |\n|---|---|---|\n${"| one | *two* | three |\n".repeat(700)}`;
    const listing = `\`\`\`js\n${'const a = other["key"](first, second);\n'.repeat(150)}\`\`\``;
    expect(parseMarkdown(`${table}\n\n${listing}`)?.children?.map(({ type }) => type)).toEqual([
      "table",
      "code",
    ]);
  });
});

describe("one line of words", () => {
  const shapeOf = ({ type, value, url, children }: MarkdownNode): unknown => [
    ...[type, value, url],
    children?.map(shapeOf),
  ];
  const byParser = (text: string) =>
    shapeOf(
      markdownToMdast(text, {
        features: { smartPunctuation: false, frontmatter: false, gfm: true },
      }) as MarkdownNode,
    );
  const read = (text: string) => shapeOf(parseMarkdown(text) ?? { type: "thicket" });

  it.each([
    "A word about it",
    "1. A list",
    "- a list",
    "Ends with blanks   ",
    "See www.example.org, or WWW.EXAMPLE.ORG",
    "At http://example.org/a and ftp://a.example",
    "Write to jo@example.org or xmpp:jo@example.org",
    "Café — “quoted” and 'so', 50 % of (it)... or not -- yes!",
    "“Quoted” first",
    "A  row of   blanks",
    "AT&amp;T and a\\",
    "Sharp # and tilde ~",
    "Title:\tTab",
    "Two\nlines",
    "Nothing\u00a0breaks",
    "mailto:jo",
    "a.b/c:d",
  ])("%j is read as the parser reads it", (text) => {
    expect(read(text)).toEqual(byParser(text));
  });

  it("is read as the parser reads it, whatever signs it has", () => {
    const signs = "abZé1 .,;:!?'\"()%/–—“”‘’…-@w*_[]<>&#`~\\|+=\n\t";
    const text = fc.array(fc.constantFrom(...signs, "www.", "http://", "://", "  "), { maxLength: 24 });
    fc.assert(
      fc.property(text, (parts) => {
        const line = parts.join("");
        expect(read(line)).toEqual(byParser(line));
      }),
      { numRuns: 3_000 },
    );
  });
});
