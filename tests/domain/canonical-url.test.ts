import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUrl, urlKey } from "../../src/domain/canonical-url.ts";

const cleaned: [string, string, string][] = [
  [
    "campaign parameters",
    "https://example.org/a?utm_source=x&id=3&utm_medium=y",
    "https://example.org/a?id=3",
  ],
  ["click identifiers", "https://example.org/a?fbclid=1&gclid=2", "https://example.org/a"],
  [
    "nothing, but order and spelling",
    "https://example.org/a?b=%7e1&a=2&c",
    "https://example.org/a?b=%7e1&a=2&c",
  ],
  [
    "a share mark of one host",
    "https://youtu.be/abc?si=xyz&t=30",
    "https://www.youtube.com/watch?v=abc&t=30",
  ],
  [
    "nothing of the same name elsewhere",
    "https://example.org/watch?si=xyz",
    "https://example.org/watch?si=xyz",
  ],
  [
    "a wrapper",
    "https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa%3Fx%3D1&sa=D",
    "https://example.org/a?x=1",
  ],
  [
    "a wrapper in a wrapper",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fexample.org%252F",
    "https://example.org/",
  ],
  ["an AMP viewer", "https://www.google.com/amp/s/example.org/story", "https://example.org/story"],
  [
    "an AMP cache",
    "https://example-org.cdn.ampproject.org/c/s/example.org/story?x=1",
    "https://example.org/story?x=1",
  ],
  ["a mobile host", "https://en.m.wikipedia.org/wiki/Bin", "https://en.wikipedia.org/wiki/Bin"],
  ["a text fragment", "https://example.org/a#:~:text=hello", "https://example.org/a"],
  ["a tracker in the fragment", "https://example.org/a#utm_source=x", "https://example.org/a"],
  ["no fragment of the page's own", "https://example.org/a#part-2", "https://example.org/a#part-2"],
  [
    "no search for a search engine's own page",
    "https://www.google.com/search?q=https://example.org",
    "https://www.google.com/search?q=https://example.org",
  ],
  [
    "no wrapper that hides a program",
    "https://www.google.com/url?q=javascript:alert(1)",
    "https://www.google.com/url?q=javascript:alert(1)",
  ],
  ["nothing of what is no web address", " mailto:a@example.org ", "mailto:a@example.org"],
];

describe("canonicalUrl", () => {
  it.each(cleaned)("removes %s", (_what, given, expected) => {
    expect(canonicalUrl(given)).toBe(expected);
  });

  it("changes nothing a second time", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url));
      }),
    );
  });
});

describe("the spelling of an address", () => {
  it.each([
    "HTTPS://Example.org/A",
    "https://exämple.org/ä?q=Ü",
    "https://example.org/%7Ea/%2F",
    "https://example.org:443/a//b/./c",
  ])("stays as it was written where it is safe: %s", (href) => {
    expect(canonicalUrl(href)).toBe(href);
  });

  it.each([
    ["https://example.org/a b", "https://example.org/a%20b"],
    ["https:/example.org/a", "https://example.org/a"],
    ["https:example.org", "https://example.org/"],
    ["http://example.org\\a", "http://example.org/a"],
  ])("is mended where a browser would read it otherwise: %s", (href, clean) => {
    expect(canonicalUrl(href)).toBe(clean);
  });
});

describe("urlKey", () => {
  const same: [string, string][] = [
    ["http://example.org/a", "https://example.org/a"],
    ["https://www.example.org/a/", "https://example.org/a"],
    ["https://EXAMPLE.org:443/a", "https://example.org/a"],
    ["https://m.example.org/a", "https://example.org/a"],
    ["https://example.org/a?x=1&y=2", "https://example.org/a?y=2&x=1&utm_source=q"],
    ["https://example.org/a#top", "https://example.org/a"],
    ["https://example.org/%7euser", "https://example.org/~user"],
    ["https://x.com/a/status/1?s=20", "https://twitter.com/a/status/1"],
  ];
  it.each(same)("holds %s and %s for one link", (one, other) => {
    expect(urlKey(one)).toBe(urlKey(other));
  });

  const different: [string, string][] = [
    ["https://example.org/a", "https://example.org/A"],
    ["https://example.org/a?id=1", "https://example.org/a?id=2"],
    ["https://example.org/#/one", "https://example.org/#/two"],
    ["https://a.example.org/", "https://b.example.org/"],
    ["https://example.org:8080/a", "https://example.org/a"],
  ];
  it.each(different)("holds %s and %s for two links", (one, other) => {
    expect(urlKey(one)).not.toBe(urlKey(other));
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof urlKey(text)).toBe("string");
      }),
    );
  });
});
