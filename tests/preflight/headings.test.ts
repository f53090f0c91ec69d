import { describe, expect, it } from "vitest";
import { anIssueText, linesAbout } from "../support/publication.ts";

const about = async (body: string) => {
  const files = {
    "content/issues/0001.md": anIssueText({ body, date: "2026-12-04", more: "state: draft\n" }),
  };
  return (await linesAbout(files)).filter((line) => line.includes("the heading"));
};

describe("headings", () => {
  it("that are more than one step below the one before are named, with their line", async () => {
    expect(await about("## One\n\nWords.\n\n#### Two\n")).toEqual([
      expect.stringMatching(/0001\.md:15 the heading “Two” is 2 steps below the one before it/),
    ]);
    expect(await about("One\n===\n\n### Two\n")).toHaveLength(1);
  });

  it.each(["## One\n\n### Two\n\n## Three\n", "### One\n", "Words with a #tag and\n#not a heading\n"])(
    "are fine in %j",
    async (body) => {
      expect(await about(body)).toEqual([]);
    },
  );
});
