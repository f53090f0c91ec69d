import { describe, expect, it } from "vitest";
import { anIssueText, linesAbout } from "../support/publication.ts";

const next = (given: Parameters<typeof anIssueText>[0]) =>
  anIssueText({ number: 9, date: "2026-12-04", more: "state: draft\n", ...given });
const about = async (files: Record<string, string>) =>
  (await linesAbout(files)).filter((line) => /not finished|has words of issue/.test(line));

const long = "A patient account of how one council rewrote its parking letters and halved the calls.";

describe("what is left over from a draft or an earlier issue", () => {
  it.each([
    "TODO say why",
    "Written by ???",
    "Lorem ipsum".toLowerCase(),
    "Ask [insert name] first",
    "TK",
    "xxx XXX",
  ])("is found in %j", async (words) => {
    const lines = await about({ "content/issues/0009.md": next({ blurb: `${long} ${words}` }) });
    expect(lines).toEqual([expect.stringContaining("as in words that are not finished")]);
  });

  it("is not what a sentence says of such marks in its own way", async () => {
    const blurb = `${long} My to-do list is longer, why? Because [...](https://e.example/more) leads on.`;
    expect(await about({ "content/issues/0009.md": next({ blurb }) })).toEqual([]);
  });

  it("is named where a pick has eight words in a row of an earlier issue's, whatever their signs", async () => {
    const files = {
      "content/issues/0008.md": anIssueText({ number: 8, blurb: long }),
      "content/issues/0009.md": next({
        blurb: `Again: a *patient* account of how one council rewrote its parking!`,
      }),
    };
    expect(await about(files)).toEqual([
      expect.stringContaining("has words of issue 8: “a patient account of how one council rewrote …”"),
    ]);
  });

  it("is not a standfirst that is the same every week, nor seven words that are", async () => {
    const files = {
      "content/issues/0008.md": anIssueText({ number: 8, blurb: long }),
      "content/issues/0009.md": next({
        blurb: "A patient account of how one council did something else about bins.",
      }),
    };
    expect(await about(files)).toEqual([]);
  });
});
