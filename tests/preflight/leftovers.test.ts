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
    "STILL TO DO: a quote",
    "NEED TO DO this",
    "LINK TO DO",
    "THE XXX goes here",
    "Name XXX of the place",
  ])("is found in %j", async (words) => {
    const lines = await about({ "content/issues/0009.md": next({ blurb: `${long} ${words}` }) });
    expect(lines).toEqual([expect.stringContaining("as in words that are not finished")]);
  });

  it("is not what a sentence says of such marks in its own way", async () => {
    const blurb = `${long} My to-do list is longer, why? Because [...](https://e.example/more) leads on.`;
    expect(await about({ "content/issues/0009.md": next({ blurb }) })).toEqual([]);
  });

  it.each([
    ["en", "The minister said: “We will […] publish it in full.”"],
    ["de", "Der Bericht sagt: „Die Ämter [...] haben keine Frist“, und das ist neu."],
    ["en", "The rule says what it says:\n\n> Any firm may ask […]"],
    ["en", "<!-- TODO ask Jo --> Fine."],
    ["en", "See [their list](https://e.example/a?q=TODO), and <https://e.example/TBD>."],
    ["en", "`// TODO` comments as debt, a study of code."],
    ["en", "A build that fails at them:\n\n```\n// FIXME later\n```"],
    ["es", "Lo explican TODO en una página."],
    ["pt-PT", "Explica TODO o caminho."],
    ["de", "Die TK zahlt das seit Mai."],
    ["en", "Super Bowl XXX was held in 1996, and the XXX Olympiad in 2012."],
    ["en", "10 THINGS TO DO IN LEEDS, a list that keeps its word."],
    ["en", "What TK Maxx knows of queues."],
  ])("is not, in %s, %j", async (language, blurb) => {
    const files = {
      "content/publication.yaml": `url: https://five.example\npicks: 1\nlanguage: ${language}\n`,
      "content/issues/0009.md": next({ blurb: `${long} ${blurb}` }),
    };
    expect(await about(files)).toEqual([]);
  });

  it.each([
    "[…]",
    "The council says […]",
    "A line.\n\n[...]\n\nAnother.",
    "**TODO**",
    "[TODO](https://e.example/a)",
  ])("is found where nothing stands behind it, or it is what one reads: %j", async (blurb) => {
    const lines = await about({ "content/issues/0009.md": next({ blurb }) });
    expect(lines).toEqual([expect.stringContaining("as in words that are not finished")]);
  });

  it("is known in a language without spaces", async () => {
    const blurb = "この記事は図書館の未来について丁寧に書かれていて、読む価値があります。";
    const files = {
      "content/publication.yaml": "url: https://five.example\npicks: 1\nlanguage: ja\n",
      "content/issues/0008.md": anIssueText({ number: 8, blurb }),
      "content/issues/0009.md": next({ blurb: `また、${blurb}` }),
    };
    expect(await about(files)).toEqual([expect.stringContaining("has words of issue 8")]);
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
