import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cdata, wordsAsHtml, xmlText } from "../../src/editions/feed-xml.ts";
import { awkwardText } from "../support/awkward-text.ts";
import { strictXml } from "../support/feed-findings.ts";

const textOf = (markup: string) => strictXml(`<a>${markup}</a>`).documentElement.textContent ?? "";

describe("words in XML", () => {
  it("are the words again when they are read, whatever they are", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        expect(textOf(cdata(text).markup)).toBe(textOf(xmlText(text).markup));
        expect(textOf(wordsAsHtml(text).markup)).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/);
      }),
      { numRuns: 300 },
    );
  });

  it("end no CDATA", () => {
    expect(textOf(cdata("a ]]> b ]]> <c>").markup)).toBe("a ]]> b ]]> <c>");
  });
});
