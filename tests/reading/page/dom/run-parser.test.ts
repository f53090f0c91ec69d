// The parser that takes runs beside parse5's own: the same tree, whatever stands in the markup.
import fc from "fast-check";
import { type DefaultTreeAdapterMap, Parser, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { RunParser } from "../../../../src/reading/page/dom/run-parser.ts";
import { exponentOf, straight } from "../../../support/growth.ts";

const treeOf = (parser: typeof Parser, markup: string) =>
  serialize(parser.parse<DefaultTreeAdapterMap>(markup, { scriptingEnabled: false }));
const expectSameTree = (markup: string) => {
  expect([markup, treeOf(RunParser, markup)]).toEqual([markup, treeOf(Parser, markup)]);
};

describe("a parser that takes runs", () => {
  it.each([
    "<p>Lamps, desks and chairs \t\n for quiet rooms.</p>",
    "<p>one\r\ntwo\rthree\n\rfour\r\r\nfive</p>",
    "<p>\r\n</p>\r\n<pre>\r\n\r\n  x \r y</pre><textarea>\r\na\r</textarea>",
    "<title>Lamps &amp; <b>desks</b> \u0000 \r\n x</title><p>y",
    "<p>a&amp;b &lt c&notit; &#x41;&#0;&#13;\u0000 d</p>",
    "<p>\u{1f4a1} lamps\ud83d \ude00 x\ud83d</p><p title='\u{1f4a1}\r\n\ud83d'>",
    "<table> a <tr> b <td> c d </td> e f </tr> g</table> h i",
    "<table>\u00a0 x y<caption> a b </caption><colgroup> <col> z </colgroup></table>",
    "<!doctype html> <html> x y <head> <title> a b </title> z <body> c d </html> e f",
    "</body> a b </html> c <!-- d - e -- f --!> g",
    "<svg> a b <title> c d </title><![CDATA[ e < f ]] > g ]]></svg> h",
    "<select> a b <option> c d </select><frameset> x </frameset>",
    "<template> a b <td> c </template><noscript> d e </noscript>",
    "<script>let a = '<!-- <script> b </script> c -->' \r\n d</script> e",
    "<style>a > b { c: d }</style><xmp> <p> </xmp><plaintext> a <b> \r c",
    "<p DATA-x='1' data-x=2 Class=\"a  b\" id=c&amp;d e=f/g h='i\u0000j' K_l:m-n.o=1 p\u0000=q>r",
    "<Section1><H2-x:y_z>a</h2-x:y_z></SECTION1><\u0000a><1a></ b>",
    '<p title="a > b & c \' d"><p title=\'a "b"\'><p title=a"b><p title=><p title',
    "<a href='x",
    "<p",
    "<p cl",
    "<!-- never closed",
    "a & b &amp",
  ])("builds the tree that parse5 builds: %j", expectSameTree);

  const piece = fc.oneof(
    fc.constantFrom(
      ..."<p>|</p>|<b>|</b>|<a href=|<a href='|<a href=\"|'|\"|>|/>|<|</|=|&|&amp;|&am|&#x|;|!|-|--|-->|<!--|--!>|<![CDATA[|]]>|<table>|</table>|<tr>|<td>|</td>|<caption>|<col>|<select>|<option>|</select>|<svg>|</svg>|<math>|<mi>|<title>|</title>|<textarea>|</textarea>|<pre>|</pre>|<script>|</script>|<style>|</style>|<template>|</template>|<noscript>|</noscript>|<xmp>|</xmp>|<html>|</html>|<head>|</head>|<body>|</body>|<frameset>|<form>|</form>|<br>|</br>|<foreignObject>|<!doctype html>|<plaintext>".split(
        "|",
      ),
    ),
    fc.constantFrom("\r", "\n", "\r\n", " ", "\t", "\f", "\0", "\ud83d", "\ude00", "\u{1f4a1}", "\u00a0"),
    fc.constantFrom("lamps", "Desks 12", "a-b:c_d", "Ü é", " and on ", "DATA-x", "x=y"),
  );

  it("builds it from all others, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, isInBody) =>
        expectSameTree(`${isInBody ? "<body>" : ""}${pieces.join("")}`),
      ),
      { numRuns: 10_000 },
    );
  });

  it("builds it of more letters than are kept at once", () => {
    expectSameTree(
      `<p title='${"a \r\n".repeat(40_000)}'>${"Lamps \u{1f4a1}\r\n".repeat(30_000)}<b>${"x".repeat(200_000)}`,
    );
  });

  it.each(["a b ", "<p>", "<p a='b c'>", "&amp;", "\r", "<!-- a -->"])(
    "costs what a page is long that says nothing but %j",
    (part) => {
      expect(exponentOf((times) => treeOf(RunParser, part.repeat(times)), 2_000)).toBeLessThan(straight);
    },
  );
});
