import { describe, expect, it } from "vitest";
import { lineOf } from "../../src/content/line-of.ts";

const issue =
  "---\nnumber: 1\npicks:\n  - url: https://e.example/1\n    blurb: |\n      One.\n      Two.\n---\n\nOne.\nHello.\n";

describe("the line of something in a file", () => {
  it.each([
    [{ field: ["number"] }, 2],
    [{ field: ["picks"] }, 3],
    [{ field: ["picks", 0] }, 4],
    [{ field: ["picks", 0, "url"] }, 4],
    [{ field: ["picks", 0, "blurb"], words: "Two" }, 7],
    [{ field: "body" as const, words: "One" }, 10],
    // Not there as it is asked for: the field, else what it should stand in.
    [{ field: ["picks", 0, "url"], words: "nowhere" }, 4],
    [{ field: ["picks", 0, "deadline"] }, 4],
    [{ field: ["title"] }, undefined],
  ])("%j is %s", (spot, line) => {
    expect(lineOf(issue, "content/issues/0001.md", spot)).toBe(line);
    expect(lineOf(issue.replaceAll("\n", "\r\n"), "content/issues/0001.md", spot)).toBe(line);
  });

  it("is counted from the first in a file that has facts alone", () => {
    expect(lineOf("# mine\nurl: https://e.example\n", "content/publication.yaml", { field: ["url"] })).toBe(
      2,
    );
  });
});
