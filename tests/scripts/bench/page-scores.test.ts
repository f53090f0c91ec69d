import { describe, expect, it } from "vitest";
import { type Facts, scorePage } from "../../../scripts/bench/page-scores.ts";
import type { PageTruth } from "../../../scripts/bench/pages.ts";

const aTruth = (facts: Partial<PageTruth>): PageTruth => ({
  url: "https://example.org/",
  kind: "article",
  title: undefined,
  author: undefined,
  publishedOn: undefined,
  text: "",
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
