import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linksInText } from "../../../src/sources/fields/links-in-text.ts";

const urlsIn = (text: string) => linksInText(text).map(({ url }) => url);
const url = "https://example.org/a";

describe("an address in words", () => {
  it.each([
    ...[
      "(%)",
      "[%]",
      "“%”",
      "„%“",
      "«%»",
      "「%」",
      "『%』",
      "（%）",
      "'%'",
      '"%"',
      "<%>",
      "`%`",
      "*%*",
      "**%**",
      "_%_",
      "~~%~~",
    ],
    ...[
      "%.",
      "%,",
      "%;",
      "%:",
      "%!",
      "%?",
      "%?!",
      "%…",
      "%。",
      "%，",
      "%、",
      "%！",
      "%？",
      "%।",
      "%؟",
      "%،",
      "%۔",
      "%።",
      "%։",
    ],
    ...[
      "See %, and",
      "%\u200b",
      "\ufeff%",
      "%|Title",
      "%\u2060rest",
      "见% 吧",
      "Title%",
      "Title:%",
      "%).",
      "**%.**",
      "%\tx",
    ],
  ])("is read out of %s", (words) => {
    expect(urlsIn(words.replace("%", url))).toEqual([url]);
  });

  it.each([
    ..."https://example.org/Foo_(bar) https://example.org/a_(b)_(c) https://example.org/?q=[x]&r={y} https://example.org/a,b;c".split(
      " ",
    ),
    ..."https://例え.jp/パス https://example.org/%E3%80%82 https://example.org/~you/ https://example.org/a*b https://example.org/it's".split(
      " ",
    ),
    ..."https://example.org/#a:b https://web.example.org/2020/https://example.org/b HTTPS://EXAMPLE.ORG/A http://192.0.2.1:8080/x".split(
      " ",
    ),
    ..."https://example.org/a--b https://example.org/a.b.c https://example.org/?u=https://example.org/b,c".split(
      " ",
    ),
  ])("keeps %s whole", (whole) => {
    expect(urlsIn(`See ${whole} and`)).toEqual([whole]);
  });

  it.each([
    `${url},https://example.org/b`,
    `${url};https://example.org/b`,
    `${url} https://example.org/b`,
    `${url}\nhttps://example.org/b`,
  ])("is two in %s", (text) => {
    expect(urlsIn(text)).toEqual([url, "https://example.org/b"]);
  });

  it.each([
    "ftp://example.org/",
    "mailto:a@example.org",
    "//example.org/a",
    "example.org",
    "a@example.org",
    "http://u:p@example.org/",
    "javascript:https",
    "https://",
  ])("is none in %s", (text) => {
    expect(urlsIn(text)).toEqual([]);
  });

  it("tells where it stands, with the signs around it", () => {
    const text = `See “${url}”, then <${url}>.`;
    expect(linksInText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      `“${url}”`,
      `<${url}>`,
    ]);
  });

  it("is found again between any words", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "é", "语", " ", ".", "(", "，", "\n", "-") });
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(urlsIn(`${before} ${url} ${after}`)).toEqual([url]);
      }),
    );
  });
});

describe("a text made to hold the run", () => {
  const piece = [
    "(",
    "[",
    "/",
    ":",
    "*",
    "_",
    "h",
    "http",
    "https://",
    "https://a.b/",
    "https://a.b/(",
    "。",
    "@",
    "\u200b",
    "|",
    "https://a@",
    "é",
  ];
  it.each(piece)("of a million characters of %j ends", (repeated) => {
    const run = repeated.repeat(1_000_000 / repeated.length);
    expect(urlsIn(run).length + urlsIn(url + run).length).toBeGreaterThanOrEqual(0);
  });
});
