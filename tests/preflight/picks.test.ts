import { describe, expect, it } from "vitest";
import { writeIssue } from "../../src/content/issue-file.ts";
import { anIssue, aPick } from "../support/makers.ts";
import { linesAbout } from "../support/publication.ts";

const about = (count: number) => {
  const picks = Array.from({ length: count }, (_, at) => aPick({ url: `https://e.example/${at}` }));
  return linesAbout({
    "content/publication.yaml": "url: https://five.example\npicks: 3\n",
    "content/issues/0001.md": writeIssue(anIssue({ number: 1, date: "2026-11-20", picks })),
  });
};

describe("picks", () => {
  it("stop an issue when there are none", async () => {
    expect(await about(0)).toEqual([
      expect.stringMatching(
        /^block content\/issues\/0001\.md:\d+ issue 1 has no picks \| Choose some with npm run pick\.$/,
      ),
    ]);
  });

  it("are as many as the publication wants, or it is said", async () => {
    expect(await about(3)).toEqual([]);
    expect(await about(1)).toEqual([
      expect.stringContaining("issue 1 has 1 pick; this publication wants 3 | Add"),
    ]);
    expect(await about(4)).toEqual([
      expect.stringContaining("issue 1 has 4 picks; this publication wants 3 | Take"),
    ]);
  });
});
