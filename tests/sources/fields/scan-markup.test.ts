import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarkupEvents, scanMarkup } from "../../../src/sources/fields/scan-markup.ts";

function scanned(text: string, setting?: { isTyped: boolean }): string[] {
  const told: string[] = [];
  const events: MarkupEvents = {
    open: (tag, attributes, { isEmpty }) =>
      told.push(
        `<${[tag, ...Object.entries(attributes ?? {}).map(([name, value]) => `${name}=${value}`)].join(" ")}${isEmpty ? "/" : ""}>`,
      ),
    close: (tag) => told.push(`</${tag}>`),
    text: (raw) => told.push(raw),
    cdata: (text) => told.push(`[${text}]`),
    isDone: () => false,
  };
  scanMarkup(text, events, setting);
  return told;
}

describe("scanMarkup", () => {
  it.each([
    ["tags and texts", "<a>x<b/>y</a>", ["<a>", "x", "<b/>", "y", "</a>"]],
    ["attributes of every writing", `<a b="1" c='2' d=3 e f = "4">`, ["<a b=1 c=2 d=3 e= f=4>"]],
    ["the first of two attributes", '<a b="1" b="2">', ["<a b=1>"]],
    ["an address without quotes", "<a href=https://a.example/x/>y", ["<a href=https://a.example/x/>", "y"]],
    ["a sign in quotes", '<a b="1 > 0">x', ["<a b=1 > 0>", "x"]],
    ["a tag in quotes", `<a b="<i>x</i>">y`, ["<a b=<i>x</i>>", "y"]],
    ["CDATA", "<a><![CDATA[<b> & ]] ]]></a>", ["<a>", "[<b> & ]] ]", "</a>"]],
    ["a DOCTYPE's own comments", `<!DOCTYPE a [<!-- it's "]>" --><!ENTITY b ']>'> ] ><a>`, ["<a>"]],
    ["a prologue", `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "<c>">]><!-- <d> --><a>`, ["<a>"]],
  ])("tells %s", (_what, text, expected) => {
    expect(scanned(text)).toEqual(expected);
  });

  it.each([
    ["a less-than sign", "1 < 2 <3 <- x", ["1 < 2 <3 <- x"]],
    ["a comment", "a <!-- b <c>d</c>", ["a ", " b ", "<c>", "d", "</c>"]],
    ["a CDATA section", "<a><![CDATA[b</a><c>", ["<a>", "b", "</a>", "<c>"]],
    ["an instruction", "<?xml version='1.0'><a>x", ["<a>", "x"]],
    ["a declaration", "<!DOCTYPE a [ <a>x", ["DOCTYPE a [ ", "<a>", "x"]],
    ["a tag", "if a <b and c <d>e", ["if a <b and c ", "<d>", "e"]],
    ["a quote", '<a b="1>x</a><c d="2">y', ["<a b=1>", "x", "</a>", "<c d=2>", "y"]],
    ["an end tag", "<a>x</a <b>y", ["<a>", "x", "</a>", "<b>", "y"]],
    ["the text, in a tag", '<a>x<b c="https://a.example/lo', ["<a>", "x"]],
  ])("swallows nothing behind %s that does not end", (_what, text, expected) => {
    expect(scanned(text)).toEqual(expected);
  });

  it("tells where each tag stands", () => {
    const text = '1 < 2 <a b="c > d">x</a ><e/>';
    const places: string[] = [];
    scanMarkup(text, {
      open: (_tag, _attributes, { start, end }) => places.push(text.slice(start, end)),
      close: (_tag, { start, end }) => places.push(text.slice(start, end)),
      text: () => {},
      cdata: () => {},
      isDone: () => false,
    });
    expect(places).toEqual(['<a b="c > d">', "</a >", "<e/>"]);
  });

  it.each([
    ["a comment", "x <!-- y <a>z --> <b>", ["x <!-- y ", "<a>", "z --> ", "<b>"]],
    ["a section", "<a><![CDATA[x<b>]]>", ["<a>", "<![CDATA[x", "<b>", "]]>"]],
    ["a declaration", "<!DOCTYPE a><?b?><a>", ["<!DOCTYPE a><?b?>", "<a>"]],
    ["a tag, and is cut", "<a>use <b c=", ["<a>", "use <b c="]],
  ])("passes over nothing that looks like %s in what was typed", (_what, text, expected) => {
    expect(scanned(text, { isTyped: true })).toEqual(expected);
  });

  it("gives up on a tag whose quotes hold tag after tag", () => {
    const attempts = (count: number) => scanned(`<a${' b="<a"'.repeat(count)} <`).length;
    expect(attempts(20_000)).toBeGreaterThan(0);
  });

  it("takes no more than a hundred attributes of a tag", () => {
    const tag = `<a ${Array.from({ length: 5_000 }, (_, at) => `b${at}="x"`).join(" ")}>y`;
    const [opened = "", text] = scanned(tag);
    expect(opened.split(" ")).toHaveLength(101);
    expect(text).toBe("y");
  });

  it("tells every letter of a text without markup, and never throws", () => {
    const piece = fc.constantFrom(
      "<",
      "<a",
      " b=",
      '"',
      "'",
      ">",
      "/>",
      "</",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?",
      "?>",
      "<!",
      "x",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(Array.isArray(scanned(pieces.join("")))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replaceAll("<", "");
        expect(scanned(plain).join("")).toBe(plain);
      }),
    );
  });
});
