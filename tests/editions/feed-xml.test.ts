import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cdata, strictAddress, wordsAsHtml, xmlText } from "../../src/editions/feed-xml.ts";
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

describe("an address in a feed", () => {
  it.each([
    ["https://a.example/?q={a|b}", "https://a.example/?q=%7Ba%7Cb%7D"],
    ["https://a.example/?q=[1]^2`", "https://a.example/?q=%5B1%5D%5E2%60"],
    ["https://bücher.example/große", "https://xn--bcher-kva.example/gro%C3%9Fe"],
    ["https://a.example/%7Eb?c=%20#d", "https://a.example/%7Eb?c=%20#d"],
    ["https://a.example/\u017f\u212a", "https://a.example/%C5%BF%E2%84%AA"],
    ["https://a.example/100%", "https://a.example/100%25"],
    ["https://a.example/?q=5%&r=%zz%2", "https://a.example/?q=5%25&r=%25zz%252"],
    ["https://a.example/a#b#c#d", "https://a.example/a#b%23c%23d"],
    ["https://[2001:db8::1]/x[1]", "https://[2001:db8::1]/x%5B1%5D"],
    ["https://[2001:db8::1]:8443/#[a]", "https://[2001:db8::1]:8443/#%5Ba%5D"],
  ])("%s has only signs that RFC 3986 knows", (written, strict) => {
    expect(strictAddress(written)).toBe(strict);
  });
});
