import { describe, expect, it } from "vitest";
import { type Facts, scorePage, snippetsF1 } from "../../../scripts/bench/page-scores.ts";
import type { PageTruth } from "../../../scripts/bench/pages.ts";

const aTruth = (facts: Partial<PageTruth>): PageTruth => ({
  url: "https://example.org/",
  kind: "article",
  title: undefined,
  author: undefined,
  publishedOn: undefined,
  text: "",
  has: [],
  hasNot: [],
  ...facts,
});
const textScore = (truth: string, text: string) => {
  const { wordF1, precision, recall } = scorePage(aTruth({ text: truth }), { text });
  return { wordF1, precision, recall };
};
const factScore = (truth: Partial<PageTruth>, found: Partial<Facts>) =>
  scorePage(aTruth(truth), { text: "", ...found });

describe("the score of a text", () => {
  it("is 1 for the same words, whatever stands between them", () => {
    expect(textScore("The bins are full, again.", "The bins\nare full again")).toEqual({
      wordF1: 1,
      precision: 1,
      recall: 1,
    });
  });

  it("is 0 for other words", () => {
    const none = { wordF1: 0, precision: 0, recall: 0 };
    expect(textScore("the bins are full again", "a bus never came today")).toEqual(none);
    expect(textScore("the bins are full again", "")).toEqual(none);
  });

  it("counts words and runs of four between the two", () => {
    // 6 of 6 and 6 of 8 words; runs of four: a b c d, b c d e, c d e f of a b c d e f g h's five.
    expect(textScore("a b c d e f g h", "a b c d e f")).toEqual({
      wordF1: 12 / 14,
      precision: 1,
      recall: 3 / 5,
    });
    // 4 shared of 5 and 5 words; of two runs each, only a b c d is in both.
    expect(textScore("a b c d e", "a b c d x")).toEqual({ wordF1: 0.8, precision: 0.5, recall: 0.5 });
  });

  it("counts a word as often as it stands in both", () => {
    expect(textScore("no no no yes", "no yes yes yes").wordF1).toBe(0.5);
  });

  it("takes fewer than four words as one run, and nothing for nothing as right", () => {
    expect(textScore("two words", "two words")).toEqual({ wordF1: 1, precision: 1, recall: 1 });
    expect(textScore("two words", "two others")).toEqual({ wordF1: 0.5, precision: 0, recall: 0 });
    expect(textScore("", "")).toEqual({ wordF1: 1, precision: 1, recall: 1 });
  });

  it("knows the words of every script, and keeps letter case", () => {
    expect(textScore("Ünüversität für Größe", "Ünüversität für Grüße").wordF1).toBeCloseTo(2 / 3);
    expect(textScore("слово дело", "слово тело").wordF1).toBe(0.5);
    expect(textScore("Word", "word").wordF1).toBe(0);
  });
});

describe("the score of passages", () => {
  const passages = (found: string, has: string[], hasNot: string[] = []) =>
    scorePage(aTruth({ has, hasNot }), { text: found }).snippets;

  it("counts those of the text that are there, those that are not, and others that are", () => {
    expect(
      passages("The bins are full.\nShare this", ["The bins are full.", "They are green."], ["Share this"]),
    ).toEqual({ found: 1, lost: 1, kept: 1 });
    expect(passages("The bins are full.", [], ["Share this"])).toEqual({ found: 0, lost: 0, kept: 0 });
  });

  it("finds a passage over a line's end, and in no other letters or marks", () => {
    expect(passages("The bins\n are full.", ["bins are  full"]).found).toBe(1);
    expect(passages("It’s full. The bins", ["It's full", "the bins"])).toMatchObject({ found: 0, lost: 2 });
  });

  it("is one F1 over the passages of all pages", () => {
    const [one, other] = [
      { found: 3, lost: 0, kept: 1 },
      { found: 1, lost: 2, kept: 0 },
    ];
    expect(snippetsF1([one, other])).toBeCloseTo(8 / 11);
    expect(snippetsF1([{ found: 0, lost: 0, kept: 2 }])).toBe(0);
    expect(snippetsF1([{ found: 0, lost: 0, kept: 0 }])).toBeNaN();
  });
});

describe("the score of facts", () => {
  it("takes a title for the same but for letter case and punctuation", () => {
    expect(factScore({ title: "Bins: full!" }, { title: "“BINS” – full" }).title).toBe(true);
    expect(factScore({ title: "Bins: full!" }, { title: "Bins: full! | Notes" }).title).toBe(false);
    expect(factScore({ title: "Bins: full!" }, {}).title).toBe(false);
  });

  it("takes an author by 60 % of the name's words and little else", () => {
    const author = "Tamsin A Okoro";
    expect(factScore({ author }, { byline: "By Tamsin Okoro" }).author).toBe(true);
    expect(factScore({ author }, { byline: "Tamsin" }).author).toBe(false);
    const dump = "Tamsin Okoro is a writer who lives near the old depot";
    expect(factScore({ author }, { byline: dump }).author).toBe(false);
  });

  it("counts an author where there is none as invented", () => {
    expect(factScore({}, { byline: "Admin" })).toMatchObject({ invented: true });
    expect(factScore({}, {})).toMatchObject({ invented: false });
    expect(factScore({ author: "Tamsin" }, {})).not.toHaveProperty("invented");
  });

  it("takes a date within one day", () => {
    const publishedOn = "2026-11-20";
    expect(factScore({ publishedOn }, { publishedAt: "2026-11-21T00:30:00Z" }).date).toBe(true);
    expect(factScore({ publishedOn }, { publishedAt: "2026-11-22" }).date).toBe(false);
    expect(factScore({ publishedOn }, { publishedAt: "soon" }).date).toBe(false);
  });

  it("says nothing of what the truth does not know", () => {
    const score = factScore({}, { title: "Bins", publishedAt: "2026-11-20" });
    for (const fact of ["title", "author", "date"]) expect(score).not.toHaveProperty(fact);
  });
});
