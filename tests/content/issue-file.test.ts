import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIssue, writeIssue } from "../../src/content/issue-file.ts";
import { anIssue } from "../support/makers.ts";

const text = `---
number: 42
date: 2026-11-27
title: Pipes
picks:
  - url: https://example.org/stack
    title: The stack
    blurb: |
      Good.
    deadline: 2026-11-29
---
A mixture.
`;

describe("an issue file", () => {
  it("is read into an issue; a file without a state is shipped", () => {
    expect(readIssue(text, "content/issues/0042.md")).toEqual({
      number: 42,
      date: "2026-11-27",
      title: "Pipes",
      state: "shipped",
      standfirst: "A mixture.",
      picks: [
        { url: "https://example.org/stack", title: "The stack", blurb: "Good.\n", deadline: "2026-11-29" },
      ],
    });
  });

  it("comes back as it was written, whatever the words", () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "a: b",
        "- x",
        "# y",
        "yes",
        "~",
        "'q\"",
        "a\nb",
        "---",
        "{x}",
        "\ttab",
        " lead",
        "trail ",
        "line\n\n",
        "@at",
        "%p",
        "`c`",
        "1.0",
        "2026-11-27",
        "|",
        ">",
        "\u2028",
      ),
    );
    const pick = fc.record({
      url: fc.webUrl().filter((url) => url.length < 300),
      title: words.filter((one) => one !== ""),
      blurb: words,
    });
    fc.assert(
      fc.property(
        fc.array(pick, { maxLength: 3 }),
        words.filter((one) => one !== ""),
        (picks, title) => {
          const issue = anIssue({ title, picks });
          expect(readIssue(writeIssue(issue), "0042.md")).toEqual(issue);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ["no front matter", "Just words", "0042.md:1: the file must begin with front matter"],
    ["broken YAML", text.replace("title: Pipes", "title: [Pipes"), /^0042\.md:\d+: this is not valid YAML/],
    [
      "a day that is none",
      text.replace("2026-11-27", "2026-02-30"),
      '0042.md:3: "date": there is no such day in the calendar',
    ],
    [
      "a link that is a program",
      text.replace("https://example.org/stack", "javascript:alert(1)"),
      '0042.md:6: "picks.0.url": a pick\'s url is an absolute http or https address',
    ],
    ["a missing title", text.replace("title: Pipes\n", ""), /"title"/],
    ["an unknown key", text.replace("title: Pipes", "title: Pipes\ntilte: x"), /tilte/],
    [
      "another number than its name",
      text.replace("42", "43"),
      "this is issue 43, so the file must be called 0043.md",
    ],
    [
      "a hero without alt text",
      text.replace("picks:", "hero: { image: a.jpg, credit: me, alt: '' }\npicks:"),
      "a hero needs alt text",
    ],
  ])("with %s gets a message that names file, line and what to do", (_name, wrong, expected) => {
    expect(() => readIssue(wrong, "0042.md")).toThrow(expected);
  });
});
