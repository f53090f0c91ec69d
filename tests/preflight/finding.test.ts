import { describe, expect, it } from "vitest";
import { describeFinding, type Finding } from "../../src/preflight/finding.ts";

const found: Finding = {
  level: "block",
  check: "links",
  file: "content/issues/0042.md",
  says: "it is wrong",
  todo: "",
};

describe("a finding", () => {
  it.each([
    [found, "content/issues/0042.md: it is wrong."],
    [{ ...found, line: 7 }, "content/issues/0042.md:7: it is wrong."],
    [
      { ...found, says: "the link “a\n\u001bb”\tis wrong" },
      "content/issues/0042.md: the link “a b” is wrong.",
    ],
    [{ ...found, line: 7, todo: "Mend it." }, "content/issues/0042.md:7: it is wrong. Mend it."],
  ])("%j is a line with its place, and what to do", (finding, line) => {
    expect(describeFinding(finding)).toBe(line);
  });
});
