import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageDocument } from "../../../src/reading/page/dom/nodes.ts";
import { parseDocument } from "../../../src/reading/page/dom/tree-adapter.ts";
import { withoutPrograms } from "../../../src/reading/page/without-programs.ts";
import { exponentOf, straight } from "../../support/growth.ts";

/** The tree without its programs' letters and attributes, as a reader of the page would have it. */
function treeOf(markup: string): string {
  const document: PageDocument = parseDocument(markup);
  const isProgram = ({ localName }: { localName: string }) => localName === "script" || localName === "style";
  for (const program of document.elementsBelow(isProgram))
    while (program.lastChild) program.lastChild.remove();
  for (const element of document.elementsBelow(() => true))
    for (const { name } of [...element.attributes])
      if (/^(?:data-|on[a-z]|[:@]|d$|points$|viewbox$)/i.test(name)) element.removeAttribute(name);
  return document.innerHTML;
}

describe("a page without its programs", () => {
  it.each([
    ["<p>a</p><script>let x = '<p>b</p>'</script><p>c</p>", "<p>a</p><script></script><p>c</p>"],
    ["<STYLE media=all>p > a { color: red }</STYLE >c", "<STYLE media=all></STYLE >c"],
    ['<script id="1 > 0">x</script>c', '<script id="1 > 0"></script>c'],
    ['<p data-a="1 > 0" class="b" onclick=\'c("d")\'>e', '<p  class="b" >e'],
    ["<p data-a=1 data-b id=c data-d=e/>f", "<p   id=c >f"],
    ['<svg viewBox="0 0 9 9"><path d="M1 1"/></svg>', "<svg ><path /></svg>"],
    ['<li :key="a" @click="b" DATA-C="d"\n data-e = "f">g', "<li   \n >g"],
    ["<script>x</scripted>y</script>c", "<script></script>c"],
    [
      "<svg><title>Lamp</title><g><path></g></svg><script>x</script>",
      "<svg><title>Lamp</title><g><path></g></svg><script></script>",
    ],
    [
      "<svg><style>a > b { }</style><a href=/><text>a</text></a></svg><style>x</style>",
      "<svg><style>a > b { }</style><a href=/><text>a</text></a></svg><style></style>",
    ],
    [
      "<math><mi>x</mi><mo>=</mo></math><script>x</script>",
      "<math><mi>x</mi><mo>=</mo></math><script></script>",
    ],
    [
      "<select><option>a<option>b</select><script>x</script>",
      "<select><option>a<option>b</select><script></script>",
    ],
  ])("keeps the elements: %s", (markup, without) => {
    expect(withoutPrograms(markup)).toBe(without);
  });

  it.each([
    '<script type="application/ld+json">{"name":"Lamps"}</script>',
    '<script type="application/ld&#x2B;json">{"name":"Lamps"}</script>',
    "<script type=application/ld&#043;json>{}</script>",
    "<script type='application/LD&plus;JSON'>{}</script>",
    "<script type=application/ld&#x2bjson>{}</script>",
    "<script src=/a.js></script>",
    "<!-- <script> --> <p>Lamps</p> <!-- </script> -->",
    "<!--[if IE]><script>x</script><![endif]-->",
    "<textarea><script>Lamps</script></textarea>",
    "<title><style>Lamps</style></title>",
    "<p title='<script>'>Lamps</p><p title='</script>'>",
    "<script>Lamps and nothing behind",
    "<script/>Lamps<script>x</script>",
    "<svg><style/><text>Lamps</text></svg><p>Desks</p>",
    "<svg><script><p>Lamps</p></script></svg>",
    "</math><svg><script><b>Lamps</b></script></svg>",
    "<svg id=/><style><b>Lamps</b></style>",
    "<svg><svg id=a/></svg><style><b>Lamps</b></style>",
    "<script\u00a0x><b>Lamps</b></script>",
    "<svg></math><script><b>Lamps</b></script></svg>",
    "<svg><title><p></svg></p></title><script><b>Lamps</b></script>",
    "<svg><foreignObject><div></svg></div></foreignObject><style><b>Lamps</b></style>",
    "<math><mi><svg></mi><style><b>Lamps</b></style></math>",
    "<svg><p><style></svg><style></style><b>Lamps</b></style>",
    "<div><svg></div><style></svg></style><b>Lamps</b><style></style>",
    "<select><style><option>Lamps</style></select><style><b>Desks</b>",
    "<select><template></select></template><style><option>Lamps</option></style>",
    "<frameset><style><frame></style></frameset>",
    "<script><!-- <script> </script> --> </script>",
    "<![CDATA[<script>]]>Lamps</script>",
    "1 < 2 and 2 > 1",
    '<img data-full="lamps.jpg"><figure data-full="desks.jpg"></figure>',
    '<b data-a="1">Lamps<b data-a="2">Desks',
    '<p title=data-a="1">Lamps',
    '<svg><path a="b"/d="M1"></svg>',
    '<p lamps data-a="b" = c>',
    '<p data="a" point="b" dir="c">Lamps',
    '<!-- <p data-a="1"> --><title><p data-a="1"></title>',
  ])("leaves %s", (markup) => {
    expect(withoutPrograms(markup)).toBe(markup);
  });

  const piece = fc.constantFrom(
    ...'<script>|</script>|<script |<style>|</style>|<!--|-->|--!>|<!-->|<!|>|</|<|/|/>|=|"|\'| |a|<p>|</p>|<p title=|<div class="|<textarea>|</textarea>|<title>|</title>|<iframe src=x>|</iframe>|<svg>|</svg>|<math>|</math>|<g>|</g>|<mi>|</mi>|<foreignObject>|</foreignObject>|<select>|</select>|<option>|<frameset>|<style/>|<style =|<svg a=|\u00a0|\v|<svg/>|<noscript>|</noscript>|<table>|<tr><td>|</table>|<script type=application/ld+json>|<p data-a="|<b data-a="1">|<b data-a="2">|<path d="M1"|<a onclick=\' |data-b="2"| data-c="|<img data-d="3">|<![CDATA[|]]>|<SCRIPT x>|</Script >'.split(
      "|",
    ),
  );

  it("is the same tree, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const markup = `<body>${pieces.join("")}`;
        expect(treeOf(withoutPrograms(markup))).toBe(treeOf(markup));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ["<script", 100_000],
    ["<!--", 100_000],
    ["<script>", 50_000],
    ["<style></style>", 50_000],
    ["<p a='", 50_000],
    ["<svg>", 50_000],
    ["<svg><a><b></a>", 50_000],
  ])("is made of %j, many times, in bounded work", (part, times) => {
    expect(withoutPrograms(part.repeat(times)).length).toBeLessThanOrEqual(part.length * times);
  });

  it.each(["<!--", "<script", "<!-- <", "-->"])("grows with the letters of a script: %j", (part) => {
    const script = (times: number) => `<script>${part.repeat(times)}</script>`;
    // Texts of less than a tenth of a megabyte cost the engine less than their share, so that it begins above that.
    expect(exponentOf((times) => withoutPrograms(script(times)), 60_000)).toBeLessThan(straight);
  });
});
