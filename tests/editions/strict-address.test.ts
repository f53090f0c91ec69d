import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedHtml } from "../../src/editions/feed-html.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { pageHtml } from "../../src/editions/page-html.ts";
import { strictAddress, validAddress } from "../../src/editions/strict-address.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

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

describe("an address in a page", () => {
  it.each([
    ['https://a.example/a"b?q=<c>', "https://a.example/a%22b?q=%3Cc%3E"],
    ["https://a.example/a b", "https://a.example/a%20b"],
    ["https://a.example\\b", "https://a.example/b"],
    ["https://a.example/100%", "https://a.example/100%25"],
    ["https://a.example/a|b`c^{d}", "https://a.example/a%7Cb%60c%5E%7Bd%7D"],
    ["https://a.example/a#b#c", "https://a.example/a#b%23c"],
    ["https://a.example/\ud800", "https://a.example/%EF%BF%BD"],
  ])("%s has no sign that the URL Standard forbids", (written, valid) => {
    expect(validAddress(written)).toBe(valid);
  });

  it.each([
    "https://bücher.example/große?q=日本#سلام",
    "https://a.example/it's(a)b!*,;:@&=+$~/%20?q=/?",
    "http://a.example:8080/#b",
  ])("%s stays as it is", (written) => {
    expect(validAddress(written)).toBe(written);
  });

  it("leads where it led", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        fc.pre(/%(?![\da-f]{2})/i.test(url) === false);
        expect(new URL(validAddress(url)).href).toBe(new URL(url).href);
        expect(validAddress(validAddress(url))).toBe(validAddress(url));
      }),
    );
  });

  it("is one in every edition, of a pick, of whom it thanks, and in the editor's words", () => {
    const odd = 'https://a.example/a"b|c?q=<d>&e=100%';
    const issue = anIssue({
      picks: [
        aPick({
          url: odd,
          via: { name: "A", url: odd },
          blurb: `See [this](<https://a.example/a"b|c?q=[d]>).`,
        }),
      ],
    });
    for (const edition of [pageHtml, feedHtml, mailHtml]) {
      const hrefs = [...edition(issue, aSetting()).matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
      expect(hrefs.filter((href) => href?.includes("a.example/"))).toHaveLength(3);
      expect(hrefs.filter((href) => /&quot;|&lt;|[|[\]]|%(?![\dA-F]{2})/.test(href ?? ""))).toEqual([]);
    }
  });
});
