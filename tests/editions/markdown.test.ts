import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { linksIn } from "../../src/editions/markdown.ts";
import { markdownHtml } from "../../src/editions/markdown-html.ts";
import { markdownText, References } from "../../src/editions/markdown-text.ts";
import { columnsOf, wrapText } from "../../src/editions/wrap-text.ts";

const allowed = new Set(
  "div p h2 h3 h4 h5 h6 blockquote ul ol li pre code hr table thead tbody tr th td em strong s a sup br img #text".split(
    " ",
  ),
);

type Parsed = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Parsed[] };

/** Everything in the markup that our allow-list does not know. */
function strangers(markup: string): string[] {
  const found: string[] = [];
  const visit = (node: Parsed) => {
    if (!node.nodeName.startsWith("#document") && !allowed.has(node.nodeName)) found.push(node.nodeName);
    for (const { name, value } of node.attrs ?? []) {
      if (!/^(href|id|start|src|alt|width|height|loading|class|tabindex)$/.test(name))
        found.push(`${node.nodeName} ${name}`);
      if (name === "href" && !/^(https?:|mailto:|\/(?!\/)|#)/i.test(value)) found.push(value);
      if (name === "class" && !/^(scroll|left|center|right)$/.test(value)) found.push(value);
      if (name === "src" && !value.startsWith("/photos/")) found.push(value);
    }
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parseFragment(markup) as Parsed);
  return found;
}

const payloads = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:x)",
  "[x](//evil.example/)",
  "![x](javascript:alert(1))",
  "![x](https://evil.example/pixel.gif)",
  '[x](https://example.org/"onmouseover="alert(1))',
  "<a href='javascript:alert(1)'>x</a>",
  "<svg/onload=alert(1)>",
  "<iframe src=//evil.example>",
  "[x]: javascript:alert(1)\n\n[x]",
  "<div>\n\n*x*\n\n</div>",
  "`</code><script>alert(1)</script>`",
  '```"><script>\nx\n```',
  "| <script> |\n|-|\n| <img onerror=x> |",
  "[^1]\n\n[^1]: <script>alert(1)</script>",
  "<xmp><script>alert(1)</script></xmp>",
  "<!--><script>alert(1)</script>-->",
  "<math><mtext></p><style><img src=x onerror=alert(1)>",
];

const place = { site: "https://five.example", path: "/" };

describe("markdownHtml", () => {
  it.each(payloads)("lets nothing through but words for %j", (payload) => {
    expect(strangers(markdownHtml(payload).markup)).toEqual([]);
  });

  it("lets nothing through for any mixture of such pieces", () => {
    const piece = fc.oneof(
      fc.constantFrom(...payloads, "*", "_", "`", "\n\n", "> ", "- ", "&lt;", "\\", '"'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(strangers(markdownHtml(pieces.join("")).markup)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("writes what an essay needs", () => {
    expect(markdownHtml("## A *b*\n\nx\\\ny\n\n1. one\n2. two").markup).toBe(
      '<h2 id="a-b">A <em>b</em></h2><p>x<br>y</p><ol><li>one</li><li>two</li></ol>',
    );
  });

  it("aligns a table as it was written in every edition, in a box that scrolls where one is needed", () => {
    const table = "| a | b | c |\n|:-|:-:|-:|\n| 1 | 2 | 3 |";
    const page = markdownHtml(table).markup;
    expect(page).toMatch(/^<div class="scroll" tabindex="0"><table>.*<\/table><\/div>$/);
    expect(page).toContain('<td class="left">1</td><td class="center">2</td><td class="right">3</td>');
    const feed = markdownHtml(table, { styles: {} }).markup;
    expect(feed).toMatch(/^<table>/);
    expect(feed).toContain('<td align="left">1</td><td align="center">2</td><td align="right">3</td>');
    const mail = markdownHtml(table, { styles: { scroll: "overflow-x:auto", td: "padding:0" } }).markup;
    expect(mail).toMatch(/^<div style="overflow-x:auto"><table>/);
    expect(mail).toContain('<td style="padding:0;text-align:right">3</td>');
    expect(markdownHtml("| a |\n|-|\n| 1 |").markup).toContain("<th>a</th>");
  });

  it("makes our own addresses absolute where an edition asks for it", () => {
    expect(markdownHtml("[x](/about/)", { place, isAbsolute: true, styles: {} }).markup).toBe(
      '<p><a href="https://five.example/about/">x</a></p>',
    );
  });

  it("finds every link once, references included", () => {
    expect(
      linksIn("[a](https://a.example/) [b][1] [a](https://a.example/)\n\n[1]: https://b.example/"),
    ).toEqual(["https://a.example/", "https://b.example/"]);
  });
});

describe("plain text", () => {
  it("wraps at 72 columns, keeps addresses whole and numbers them once", () => {
    const references = new References(place);
    const long = `https://example.org/${"a".repeat(100)}`;
    const text = markdownText(
      `${"word ".repeat(40)} [one](${long}) [again](${long}) <${long}>`,
      references,
      "   ",
    );
    for (const line of text.split("\n")) expect(line.startsWith("   ")).toBe(true);
    expect(text.split("\n").filter((line) => columnsOf(line) > 72)).toEqual([`   ${long}`]);
    expect(references.list()).toBe(`[1] ${long}`);
  });

  it("marks every line of a quotation, in a list too and as deep as it goes", () => {
    const references = new References(place);
    const text = (markdown: string, indent = "") => markdownText(markdown, references, indent);
    expect(text("> one\n>\n> two\n\nthree")).toBe("> one\n>\n> two\n\nthree");
    expect(text("> one\n\n> two")).toBe("> one\n\n> two");
    expect(text("> one\n>\n> > two\n> >\n> > three", "   ")).toBe(
      "   > one\n   >\n   > > two\n   > >\n   > > three",
    );
    expect(text("> - one\n>\n> - two")).toBe("> - one\n>\n> - two");
    expect(text("> > deep")).toBe("> > deep");
    expect(text("- item\n\n  > said")).toBe("- item\n\n  > said");
    expect(text("> - item\n> - next", "   ")).toBe("   > - item\n   > - next");
    expect(text("> [^1]\n>\n> [^1]: note", "   ")).toBe("   > (1)\n   >\n   > (1) note");
    expect(text("-     code")).toBe("-     code");
    for (const line of text(`> ${"word ".repeat(40)}`).split("\n")) expect(line).toMatch(/^> word/);
  });

  it("keeps a number, a box, a rule, code and a table readable as text", () => {
    const references = new References(place);
    const text = (markdown: string) => markdownText(markdown, references);
    expect(text("3. three\n4. four")).toBe("3. three\n4. four");
    expect(text("- [x] done\n- [ ] to do")).toBe("- [x] done\n- [ ] to do");
    expect(text("a\n\n---\n\nb")).toBe("a\n\n* * *\n\nb");
    expect(text("```\nx\n  y\n```")).toBe("    x\n      y");
    expect(text("| a | b |\n|-|-|\n| 1 | 2 |")).toBe("a | b\n1 | 2");
    expect(text("a[^1]\n\n[^1]: note")).toBe("a (1)\n\n(1) note");
    expect(text("*a* **b** `c`")).toBe("_a_ *b* c");
    expect(text("a\\\nb")).toBe("a\nb");
    expect(text("a\u00a0b  c\nd \u202f»")).toBe("a\u00a0b c d \u202f»");
  });

  it("counts wide characters as two columns and marks as none", () => {
    expect(columnsOf("日本")).toBe(4);
    expect(columnsOf("🌧️")).toBe(2);
    expect(columnsOf("e\u0301")).toBe(1);
  });

  it("loses no word in wrapping", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,90}$/), { minLength: 1 }), (list) => {
        expect(wrapText(list.join(" "), "").split(/\s+/).filter(Boolean)).toEqual(list);
      }),
    );
  });
});
