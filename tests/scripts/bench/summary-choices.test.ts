import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../scripts/bench/seeded-random.ts";
import { isReference, proseSentences, twoAtRandom } from "../../../scripts/bench/summary-choices.ts";
import { areVerbatim } from "../../../scripts/bench/verbatim.ts";

describe("a publisher's description", () => {
  const eight = "The bins of a small town are full.";

  it("can be a reference with 8 to 60 words and an end", () => {
    expect(isReference(eight, "Bins")).toBe(true);
    expect(isReference("The bins of a town are full.", "Bins")).toBe(false);
    expect(isReference(`${"word ".repeat(60)}end.`, "Bins")).toBe(false);
  });

  it("is none when it is cut off or is the title", () => {
    for (const end of ["", "…", "...", " [...]"])
      expect(isReference(eight.replace(/\.$/, end), "Bins")).toBe(false);
    expect(isReference(eight, "The bins of a small town are full")).toBe(false);
  });
});

describe("what it is compared with", () => {
  it("is prose, in the page's order", () => {
    const first = "The council said on Monday that the bins are full.";
    const second = "It also said that nobody knows what to do next.";
    const text = `Bins\nPhoto: the bins stand in the rain by the old depot.\n${first} ${second} Well.\nShare`;
    expect(proseSentences(text, "en")).toEqual([first, second]);
  });

  it("is, at random, two different sentences in their order, the same in every run", () => {
    const list = ["a", "b", "c", "d", "e"];
    const draws = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 200 }, () => twoAtRandom(list, random).join(""));
    };
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
    // Five choose two: each pair comes, and no other.
    expect([...new Set(draws(1))].sort()).toEqual("ab ac ad ae bc bd be cd ce de".split(" "));
    expect(twoAtRandom(["a"], seededRandom(1))).toEqual(["a"]);
  });
});

describe("a summary's sentence", () => {
  const lines = ["The depot belongs to Acme Inc.", "Bins  are full. Nobody\u00a0came."];

  it("stands on the page when a line has it word for word", () => {
    expect(areVerbatim("Bins are full. Nobody came.", lines, "en")).toEqual([true, true]);
    expect(areVerbatim("Bins are full. Nobody went.", lines, "en")).toEqual([true, false]);
    expect(areVerbatim("", lines, "en")).toEqual([]);
  });

  it("stands there, too, when the splitter takes it and its neighbour for one", () => {
    expect(areVerbatim("The depot belongs to Acme Inc. Nobody came.", lines, "en")).toEqual([true]);
    expect(areVerbatim("The depot belongs to Acme Inc. Nobody went.", lines, "en")).toEqual([false]);
  });
});
