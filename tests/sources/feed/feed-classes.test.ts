// One block for each class of feed that the field's own collections know: entities, ampersands, bases,
// namespaces, broken XML, people, dates, media types. All cases written here.
import { describe, expect, it } from "vitest";
import type { FeedItem } from "../../../src/sources/feed/normalise.ts";
import { readFeed } from "../../../src/sources/feed.ts";

const url = "https://feeds.example/dir/feed.xml";
const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';

async function first(xml: string): Promise<Partial<FeedItem>> {
  const feed = await readFeed(Buffer.from(xml), { url });
  if (!feed.ok) throw new Error(feed.why);
  const [item] = feed.items;
  if (!item) throw new Error("no item");
  return item;
}

const rss = (item: string, attributes = "") =>
  `<rss version="2.0"${attributes}><channel><title>t</title><item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = "") =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><entry>${entry}</entry></feed>`;
const old = (entry: string) =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${entry}</entry></feed>`;

describe("entities", () => {
  it.each([
    ["&aacute;&ccedil;&Omega;", "áçΩ"],
    ["&hellip;&mdash;&nbsp;x", "…— x"],
    ["&#233;&#xe9;&#x1F600;", "éé😀"],
    ["&amp;", "&"],
    ["&lt;3", "<3"],
    ["&quot;&apos;", "\"'"],
    ["&nosuch;", "&nosuch;"],
    ["AT&T", "AT&T"],
    ["a & b &", "a & b &"],
    ["Tom&amp;#8217;s", "Tom’s"],
    ["AT&amp;amp;T", "AT&T"],
  ])("%s in a title is %s", async (written, expected) => {
    expect((await first(rss(`<title>${written}</title>`))).title).toBe(expected);
  });

  it("of the document's own DOCTYPE are known", async () => {
    expect(
      await first(
        `<!DOCTYPE rss [<!ENTITY me "A. Writer"><!ENTITY site 'https://a.example/'>]>${rss("<title>By &me;</title><link>&site;x</link>")}`,
      ),
    ).toMatchObject({ title: "By A. Writer", url: "https://a.example/x" });
  });
});

describe("Atom's text constructs", () => {
  it.each([
    ["text", "<title>AT&amp;T &lt;b&gt;</title>", "AT&T <b>"],
    ["text, said so", '<title type="text">1 &lt; 2 &amp;amp; 3</title>', "1 < 2 &amp; 3"],
    ["html", '<title type="html">AT&amp;amp;T &lt;b&gt;x&lt;/b&gt;</title>', "AT&T x"],
    ["html in CDATA", '<title type="html"><![CDATA[<i>x</i> &amp; y]]></title>', "x & y"],
    ["xhtml", `<title type="xhtml"><div ${xhtml}>a <b>b</b> &amp; c</div></title>`, "a b & c"],
  ])("of type %s give a plain title", async (_type, title, expected) => {
    expect((await first(atom(title))).title).toBe(expected);
  });

  it.each([
    ["text", '<content type="text">1 &lt; 2</content>', "1 &lt; 2"],
    ["html", '<content type="html">&lt;p&gt;x&lt;/p&gt;</content>', "<p>x</p>"],
    [
      "xhtml, its wrapper left out",
      `<content type="xhtml"><div ${xhtml}><p>x<br/>y</p></div></content>`,
      "<p>x<br />y</p>",
    ],
    ["a media type in base64", '<content type="application/octet-stream">PGI+eDwvYj4=</content>', "<b>x</b>"],
    [
      "SVG inside XHTML",
      `<content type="xhtml"><div ${xhtml}><svg xmlns="http://www.w3.org/2000/svg"><path d="M0"/></svg></div></content>`,
      '<svg><path d="M0"></path></svg>',
    ],
  ])("of type %s give a body", async (_type, content, expected) => {
    expect((await first(atom(content))).contentHtml).toBe(expected);
  });

  it.each([
    ["escaped", '<content type="text/html" mode="escaped">&lt;i&gt;x&lt;/i&gt;</content>', "<i>x</i>"],
    ["base64", '<content type="text/html" mode="base64">PGk+eDwvaT4=</content>', "<i>x</i>"],
    [
      "xml",
      `<content type="application/xhtml+xml" mode="xml"><div ${xhtml}><i>x</i></div></content>`,
      "<i>x</i>",
    ],
  ])("of Atom 0.3 in mode %s give a body", async (_mode, content, expected) => {
    expect((await first(old(content))).contentHtml).toBe(expected);
  });

  it("stand in for an absent summary", async () => {
    expect((await first(atom('<content type="html">&lt;p&gt;x&lt;/p&gt;</content>'))).summary).toBe(
      "<p>x</p>",
    );
  });
});

describe("relative addresses", () => {
  it.each([
    ["the feed's own place", rss("<link>post</link>"), "https://feeds.example/dir/post"],
    [
      "xml:base of the feed",
      atom('<link href="post"/>', ' xml:base="https://a.example/x/"'),
      "https://a.example/x/post",
    ],
    [
      "xml:base of the entry",
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/"><entry xml:base="sub/"><link href="post"/></entry></feed>',
      "https://a.example/sub/post",
    ],
    [
      "xml:base of the element",
      rss('<link xml:base="https://b.example/">/post</link>'),
      "https://b.example/post",
    ],
    [
      "the site, when the feed is another host's copy",
      "<rss><channel><link>https://blog.example/</link><item><link>/post</link></item></channel></rss>",
      "https://blog.example/post",
    ],
  ])("resolve against %s", async (_what, xml, expected) => {
    expect((await first(xml)).url).toBe(expected);
  });

  it("inside bodies become absolute when the body is read; what has a scheme stays as written", async () => {
    const item = await first(
      rss(
        '<description>&lt;a href="x"&gt;x&lt;/a&gt;&lt;img src=/i.png&gt;&lt;a href="HTTP://Keep.example"&gt;&lt;a href="#here"&gt;</description>',
        ' xml:base="https://a.example/b/"',
      ),
    );
    expect(item.summary).toBe(
      '<a href="https://a.example/b/x">x</a><img src="https://a.example/i.png"><a href="HTTP://Keep.example"><a href="#here">',
    );
  });

  it("of a guid are resolved when it is a permalink, and left alone when it says it is none", async () => {
    expect((await first(rss("<guid>/post/1</guid>"))).id).toBe("https://feeds.example/post/1");
    expect((await first(rss('<guid isPermaLink="false">/post/1</guid>'))).id).toBe("/post/1");
  });
});

describe("links", () => {
  it("of Atom: the alternate page wins over its other forms, enclosures and self", async () => {
    const links =
      '<link rel="self" href="https://a.example/self"/><link rel="enclosure" href="https://a.example/a.mp3"/><link rel="alternate" type="application/json" href="https://a.example/j"/><link type="text/html" href="https://a.example/page"/>';
    expect((await first(atom(links))).url).toBe("https://a.example/page");
  });

  it("of RSS are found as text, as Atom's element, or as an attribute", async () => {
    expect((await first(rss(" <link> https://a.example/1 </link>"))).url).toBe("https://a.example/1");
    expect(
      (await first(rss('<a10:link xmlns:a10="http://www.w3.org/2005/Atom" href="https://a.example/2"/>')))
        .url,
    ).toBe("https://a.example/2");
    expect((await first(rss('<link href="https://a.example/3"/>'))).url).toBe("https://a.example/3");
  });

  it.each(["mailto:a@example.org", "javascript:alert(1)", "data:text/html,x", "urn:x"])(
    "of %s are none",
    async (link) => {
      expect(
        (await first(rss(`<title>t</title><link>${link}</link><guid isPermaLink="false">1</guid>`))).url,
      ).toBeUndefined();
    },
  );
});

describe("people", () => {
  it.each([
    ["an Atom author", atom("<author><name>A. Writer</name></author>"), "A. Writer"],
    [
      "an Atom author with an address",
      atom("<author><name>A. Writer</name><email>a@example.org</email></author>"),
      "A. Writer (a@example.org)",
    ],
    ["two Atom authors", atom("<author><name>A</name></author><author><name>B</name></author>"), "A, B"],
    ["Dublin Core", rss("<dc:creator>A. Writer</dc:creator>"), "A. Writer"],
    [
      "RSS's own, as it is written",
      rss("<author>a@example.org (A. Writer)</author>"),
      "a@example.org (A. Writer)",
    ],
    [
      "an address in angle brackets",
      rss("<author>A. Writer &lt;a@example.org&gt;</author>"),
      "A. Writer (a@example.org)",
    ],
    [
      "iTunes",
      rss(
        '<itunes:author xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">A. Writer</itunes:author>',
      ),
      "A. Writer",
    ],
    [
      "the feed's, when the item has none",
      "<rss><channel><managingEditor>E. Ditor</managingEditor><item><title>t</title></item></channel></rss>",
      "E. Ditor",
    ],
  ])("%s", async (_what, xml, expected) => {
    expect((await first(xml)).author).toBe(expected);
  });
});

describe("dates", () => {
  it.each([
    [
      "RSS",
      rss("<pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>"),
      { publishedAt: "2026-11-20T10:00:00.000Z", updatedAt: undefined },
    ],
    [
      "Dublin Core",
      rss("<dc:date>2026-11-20T10:00:00+01:00</dc:date>"),
      { publishedAt: "2026-11-20T09:00:00.000Z", updatedAt: "2026-11-20T09:00:00.000Z" },
    ],
    [
      "Dublin Core terms",
      rss(
        '<t:issued xmlns:t="http://purl.org/dc/terms/">2026-11-19</t:issued><t:modified xmlns:t="http://purl.org/dc/terms/">2026-11-20</t:modified>',
      ),
      { publishedAt: "2026-11-19T00:00:00.000Z", updatedAt: "2026-11-20T00:00:00.000Z" },
    ],
    [
      "CDF",
      '<CHANNEL HREF="https://a.example/"><ITEM HREF="https://a.example/1" LASTMOD="2026-11-20T10:00"><TITLE>t</TITLE></ITEM></CHANNEL>',
      { publishedAt: "2026-11-20T10:00:00.000Z", url: "https://a.example/1" },
    ],
    ["nothing readable", rss("<pubDate>soon</pubDate>"), { publishedAt: undefined, updatedAt: undefined }],
  ])("of %s", async (_what, xml, expected) => {
    expect(await first(xml)).toMatchObject(expected);
  });
});

describe("tags", () => {
  it("come from every vocabulary, each once, markup stripped", async () => {
    const item = await first(
      rss(
        '<category>one</category><category>&lt;b&gt;two&lt;/b&gt;</category><dc:subject>one</dc:subject><itunes:category xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" text="three"/><itunes:keywords xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">four, five</itunes:keywords>',
      ),
    );
    expect(item.tags).toEqual(["one", "two", "three", "four", "five"]);
    expect((await first(atom('<category term="x" label="X"/>'))).tags).toEqual(["x"]);
  });
});

describe("namespaces", () => {
  it.each([
    [
      "Atom behind a prefix",
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>t</a:title><a:link href="https://a.example/1"/></a:entry></a:feed>',
    ],
    [
      "RSS under one of its old names",
      '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item><title>t</title><link>https://a.example/1</link></item></channel></rss>',
    ],
    [
      "RSS 0.90",
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><item><title>t</title><link>https://a.example/1</link></item></rdf:RDF>',
    ],
    [
      "capital letters",
      "<RSS><CHANNEL><ITEM><TITLE>t</TITLE><LINK>https://a.example/1</LINK></ITEM></CHANNEL></RSS>",
    ],
    [
      "another vocabulary's title beside it",
      rss(
        '<m:title xmlns:m="http://search.yahoo.com/mrss/">wrong</m:title><title>t</title><link>https://a.example/1</link><x:title xmlns:x="urn:x">wrong</x:title>',
      ),
    ],
  ])("%s", async (_what, xml) => {
    expect(await first(xml)).toMatchObject({ title: "t", url: "https://a.example/1" });
  });
});

describe("broken XML", () => {
  it.each([
    [
      "blank lines and junk before the declaration",
      `\n\n junk <?xml version="1.0"?>${rss("<title>t</title><link>https://a.example/1</link>")}`,
    ],
    ["no end", "<rss><channel><item><title>t</title><link>https://a.example/1</link>"],
    [
      "attributes without quotes",
      "<rss version=2.0><channel><item><title>t</title><link>https://a.example/1</link></item></channel></rss>",
    ],
    ["control characters", rss("<title>\u0007t\u0000</title><link>https://a.example/1</link>")],
    [
      "items outside the channel",
      "<rss><channel><title>c</title></channel><item><title>t</title><link>https://a.example/1</link></item></rss>",
    ],
    ["no version and no channel", "<rss><item><title>t</title><link>https://a.example/1</link></item></rss>"],
    [
      "a stylesheet and comments",
      `<?xml-stylesheet href="x"?><!-- > -->${rss("<!-- x --><title>t</title><link>https://a.example/1</link>")}`,
    ],
  ])("with %s is read", async (_what, xml) => {
    expect(await first(xml)).toMatchObject({ title: "t", url: "https://a.example/1" });
  });
});
