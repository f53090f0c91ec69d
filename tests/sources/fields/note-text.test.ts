import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNote } from "../../../src/sources/fields/note-text.ts";

const noteOf = (html: string) => readNote(html).text;
const typed = (html: string) => readNote(html, { isTyped: true }).text;

describe("a note in HTML", () => {
  it.each([
    ["paragraphs and breaks", "<p>One<br>two</p><p>three</p>", "One\ntwo\n\nthree"],
    ["emphasis", "<b>Bold</b>, <i> soft </i>and <em></em>none", "**Bold**, *soft* and none"],
    ["emphasis that nothing closes", "a <b>b", "a **b**"],
    ["a list", "Read:<ul>\n<li>one</li>\n<li>two</li>\n</ul>\ndone", "Read:\n\n- one\n- two\n\ndone"],
    ["a list in a list", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"],
    ["a numbered list", "<ol><li>a<br>b</li><li>c</li></ol>", "1. a\n   b\n2. c"],
    ["a list of paragraphs", "<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n\n- b"],
    [
      "a quotation",
      "<p>He said:</p><blockquote><p>a</p><p>b</p></blockquote><p>c</p>",
      "He said:\n\n> a\n>\n> b\n\nc",
    ],
    ["a quotation in a quotation", "<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n> > b"],
    ["a list in a quotation", "<blockquote><ul><li>a</li><li>b</li></ul></blockquote>", "> - a\n> - b"],
    ["code", "See<pre>if x:\n    y()</pre>", "See\n\nif x:\n    y()"],
    ["a heading", "<h2>What</h2>why", "What\n\nwhy"],
    ["a comment", "a <!-- b --> c", "a c"],
    ["entities", "AT&amp;T &lt;3", "AT&T <3"],
  ])("keeps of %s what is the writer's", (_what, html, text) => {
    expect(noteOf(html)).toBe(text);
  });

  it.each([
    ["words", '<a href="https://a.example/">Here</a>', "[Here](https://a.example/)"],
    ["emphasised words", '<b><a href="https://a.example/">Here</a></b>', "**[Here](https://a.example/)**"],
    ["a picture", '<a href="https://a.example/"><img src="b.jpg"></a>', "https://a.example/"],
    [
      "a picture with words",
      '<a href="https://a.example/"><img src="b" alt="A lamp"></a>',
      "[A lamp](https://a.example/)",
    ],
    ["nothing", 'x <a href="https://a.example/"></a>', "x https://a.example/"],
    ["its own address", '<a href="https://a.example/">https://a.example/</a>', "https://a.example/"],
    ["lines", '<a href="https://a.example/"><p>One</p><p>two</p></a>', "[One two](https://a.example/)"],
    ["no address", "<a>Here</a>", "Here"],
    ["a script", '<a href="javascript:x()">Here</a>', "Here"],
  ])("keeps a link of %s", (_what, html, text) => {
    expect(noteOf(html)).toBe(text);
  });

  it("gives each anchor with its words, and what is said of it stands in the text", () => {
    const html =
      '<a href="https://a.example/" class="u-url mention" rel="me">A</a> b <a href="https://c.example/">c</a>';
    const said: Record<string, "words" | "nothing"> = { A: "words", c: "nothing" };
    const { text, anchors } = readNote(html, { traceOf: ({ text: words }) => said[words] ?? "link" });
    expect(text).toBe("A b");
    expect(anchors).toEqual([
      { href: "https://a.example/", text: "A", classes: ["u-url", "mention"], rel: "me" },
      { href: "https://c.example/", text: "c", classes: [""], rel: "" },
    ]);
  });
});

describe("a note as it was typed", () => {
  it.each([
    ["lines", "One\ntwo\n\n\n\nthree", "One\ntwo\n\nthree"],
    [
      "indented code",
      "Code:\n\n    if x:\n        print(1)\n\nend",
      "Code:\n\n    if x:\n        print(1)\n\nend",
    ],
    ["nested lists", "- a\n    - b\n      - c", "- a\n    - b\n      - c"],
    ["quotations", "&gt; one\n&gt; two", "> one\n> two"],
    [
      "a link around a picture",
      'Words.\n<a href="https://a.example/"><img src="b"/></a>\nmore',
      "Words.\nhttps://a.example/\nmore",
    ],
    ["what looks like a comment", "a <!-- b", "a <!-- b"],
    ["an escaped quotation", "a\n&lt;blockquote&gt;b\nc&lt;/blockquote&gt;\nd", "a\n\n> b\n> c\n\nd"],
    ["escaped emphasis", "so &lt;b&gt;bold&lt;/b&gt; &amp; &lt;i&gt;soft&lt;/i&gt;", "so **bold** & *soft*"],
    ["an escaped link", '&lt;a href="https://a.example/"&gt;here&lt;/a&gt;', "[here](https://a.example/)"],
    ["a tag that is spoken of", "never use &lt;b&gt;, or `&lt;i&gt;`", "never use <b>, or `<i>`"],
    ["elements that are no note's", "a <script> here, <dl>, </table>", "a <script> here, <dl>, </table>"],
    ["generics", "Map&lt;K, V&gt; &amp;amp;", "Map<K, V> &amp;"],
  ])("keeps %s", (_what, html, text) => {
    expect(typed(html)).toBe(text);
  });

  it("keeps every line of plain words as it is", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "-", "1", "é", "(", "]"), minLength: 1 });
    const line = words.map((text) => `x${text}`.trimEnd());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        expect(typed(lines.join("\n"))).toBe(lines.join("\n"));
      }),
    );
  });
});

describe("a note made to hold the run", () => {
  it.each([
    ["links", '<a href="https://a.example/">x'],
    ["links without words", '<a href="https://a.example/"></a>'],
    ["open tags", "<b><i>"],
    ["quotations", "<blockquote>"],
    ["lists", "<ul><li>x"],
    ["less-than signs", "<"],
    ["quotation marks in tags", '<a b="<a" '],
    ["spaces", "   "],
    ["lines", "\n"],
    ["asterisks", "* "],
    ["escaped tags", "&lt;b&gt;"],
  ])("of %s ends", (_what, piece) => {
    const html = piece.repeat(300_000 / piece.length);
    for (const text of [noteOf(html), typed(html)]) expect(text.length).toBeLessThanOrEqual(10_000);
  });
});
