import { describe, expect, it } from "vitest";
import { anIssueText, linesAbout } from "../support/publication.ts";

const about = async (blurb: string, more = "state: draft\n") =>
  (await linesAbout({ "content/issues/0001.md": anIssueText({ blurb, more, date: "2026-12-04" }) })).filter(
    (line) => line.includes("of yours"),
  );

describe("the editor's own words", () => {
  it.each([
    ["", "has no words of yours"],
    ["  ", "has no words of yours"],
    ["![](../photos/a.jpg)", "has no words of yours"],
    ["Good.", "has 1 word of yours"],
    ["Read [this long one](https://e.example/x).", "has 4 words of yours"],
  ])("are missed in %j", async (blurb, says) => {
    expect(await about(blurb)).toEqual([expect.stringContaining(says)]);
  });

  it("are enough in a sentence that says why, whatever language has no spaces", async () => {
    expect(await about("It says in two pages what we all got wrong about forms.")).toEqual([]);
    expect(await about("これは短いけれども、とても役に立つ記事で、みんなに読んでほしいです。")).toEqual([]);
  });

  it("are not asked for in an issue that is out", async () => {
    expect(await about("Good.", "")).toEqual([]);
  });
});
