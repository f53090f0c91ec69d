// What feeds say in their small parts: words in titles, empty and broken elements, which link, who, and what is cut.
import { describe, expect, it } from "vitest";
import type { FeedItem } from "../../../src/sources/feed/normalise.ts";
import { readFeed } from "../../../src/sources/feed.ts";

const url = "https://feeds.example/dir/feed.xml";

async function read(text: string) {
  const feed = await readFeed(Buffer.from(text), { url });
  if (!feed.ok) throw new Error(feed.why);
  return feed;
}
const first = async (text: string): Promise<Partial<FeedItem>> => (await read(text)).items[0] ?? {};

const rss = (item: string, channel = "") =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string, head = "") =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${head}<entry>${entry}</entry></feed>`;
const json = (item: object, feed: object = {}) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "t",
    items: [{ id: "1", ...item }],
    ...feed,
  });

describe("the words of a title", () => {
  const written: [string, string][] = [
    ["AT&amp;T &quot;deal&quot; &lt;3", 'AT&T "deal" <3'],
    ["Rock & Roll &#038; &#8217;n&#8217; &amp; more", "Rock & Roll & ’n’ & more"],
    ["The <em>art</em> of Q&amp;A", "The art of Q&A"],
    ["Using <T> in C++ and vector<int>", "Using <T> in C++ and vector<int>"],
    ["A List<List<String>> of <Foo bar='1'>", "A List<List<String>> of <Foo bar='1'>"],
    ["Use the <br> tag and <script> tag", "Use the <br> tag and <script> tag"],
    ["What <plaintext> did, and <!-- and <![CDATA[ too", "What <plaintext> did, and <!-- and <![CDATA[ too"],
    ["First<br>second<br/>third", "First second third"],
    ["<p>One</p><p>two</p>", "One two"],
    ["Cut in the <b>middle of bold", "Cut in the middle of bold"],
    ["<script>alert(1)</script>Safe", "Safe"],
    ["1 < 2 > 0 & 3", "1 < 2 > 0 & 3"],
    ["&lt;em&gt; is a tag", "<em> is a tag"],
  ];
  it.each(written)("%j, of which nobody says what it is, are %j", async (title, expected) => {
    const link = "<link>https://a.example/1</link>";
    expect((await first(rss(`<title><![CDATA[${title}]]></title>${link}`))).title).toBe(expected);
    const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    expect((await first(rss(`<title>${escaped}</title>${link}`))).title).toBe(expected);
    expect((await first(json({ url: "https://a.example/1", title }))).title).toBe(expected);
  });

  it("of a feed are read as an item's are", async () => {
    expect((await read(rss("", "<title>News &amp;amp; Views &lt;b&gt;now&lt;/b&gt;</title>"))).title).toBe(
      "News & Views now",
    );
    expect((await read(json({}, { title: "News &amp; Views" }))).title).toBe("News & Views");
  });

  it("stay as they are where the feed says that they are text", async () => {
    expect((await first(atom('<title type="text">&amp;lt;b&amp;gt; &amp;amp;</title>'))).title).toBe(
      "&lt;b&gt; &amp;",
    );
  });
});

describe("text behind an empty element of HTML that was not closed", () => {
  it.each([
    ["a title", "<title>First part<br>second part</title>", { title: "First part second part" }],
    [
      "a description",
      '<description>Hello<br>world <b>bold</b> and <img src="a.png"> after</description>',
      { summary: 'Hello<br />world <b>bold</b> and <img src="https://feeds.example/dir/a.png" /> after' },
    ],
    ["a paragraph", "<description><p>One<hr><p>Two</description>", { summary: "<p>One<hr /><p>Two</p></p>" }],
    ["an item", "<title>t</title><br><link>https://a.example/1</link>", { url: "https://a.example/1" }],
  ])("in %s is kept", async (_where, item, expected) => {
    expect(await first(rss(item))).toMatchObject(expected);
  });
});

describe("an empty element", () => {
  it.each([
    ["title", "<title></title><dc:title>Real</dc:title>", { title: "Real" }],
    ["title of blanks", "<title> </title><itunes:title>Real</itunes:title>", { title: "Real" }],
    ["description", "<description/><itunes:summary>Real</itunes:summary>", { summary: "Real" }],
    ["first of two", "<description/><description>Real</description>", { summary: "Real" }],
    ["content", "<content:encoded></content:encoded><content>Real</content>", { contentHtml: "Real" }],
    ["link", "<link></link><link>https://a.example/2</link>", { url: "https://a.example/2" }],
    ["guid", "<guid/><guid>https://a.example/2</guid>", { url: "https://a.example/2" }],
    ["date", "<pubDate></pubDate><dc:date>2025-01-01</dc:date>", { publishedAt: "2025-01-01T00:00:00.000Z" }],
    ["author", "<author/><dc:creator>A. Writer</dc:creator>", { author: "A. Writer" }],
    ["category", "<category/><category>one</category>", { tags: ["one"] }],
  ])("%s hides none that says something", async (_what, item, expected) => {
    expect(await first(rss(item))).toMatchObject(expected);
  });

  it("of the feed hides none either", async () => {
    const head =
      "<title/><itunes:title>Real</itunes:title><description/><itunes:summary>About</itunes:summary>";
    expect(await read(rss("", head))).toMatchObject({ title: "Real", description: "About" });
  });
});

describe("the link", () => {
  const link = (rel: string, name: string, more = "") =>
    `<link rel="${rel}" href="https://a.example/${name}"${more}/>`;
  it.each([
    ["self before alternate", link("self", "self") + link("alternate", "page"), "page"],
    ["edit and replies", link("edit", "edit") + link("replies", "talk") + link("alternate", "page"), "page"],
    [
      "a registered address as rel",
      link("http://www.iana.org/assignments/relation/alternate", "page"),
      "page",
    ],
    ["a form before the page", link("alternate", "j", ' type="application/json"') + link("", "page"), "page"],
    ["only a form", link("alternate", "j", ' type="application/json"'), "j"],
    ["related before via", link("via", "via") + link("related", "about"), "about"],
    ["an enclosure and its own feed", link("self", "self") + link("enclosure", "a.mp3"), "a.mp3"],
  ])("of Atom is chosen by what it is: %s", async (_what, links, name) => {
    expect((await first(atom(links))).url).toBe(`https://a.example/${name}`);
  });

  it.each([
    [
      "the feed's own address before it",
      '<atom:link rel="self" href="https://a.example/self"/><link>/page</link>',
    ],
    ["a link of another kind", '<link rel="self">https://a.example/self</link><link>/page</link>'],
    ["an address escaped twice", "<link>/page?a=1&amp;amp;copy=2</link>"],
    ["an ampersand that nobody escaped", "<link>/page?a=1&copy=2</link>"],
  ])("of RSS is its page: %s", async (_what, item) => {
    const { url: found } = await first(rss(item));
    expect(found?.replace("?a=1&copy=2", "")).toBe("https://feeds.example/page");
  });

  it.each([
    ["an enclosure", '<enclosure url="https://cdn.example/1.mp3" type="audio/mpeg" length="1"/>'],
    ["a medium", '<media:content url="https://cdn.example/1.mp3"/>'],
    ["a medium in a group", '<media:group><media:content url="https://cdn.example/1.mp3"/></media:group>'],
    ["content that stands elsewhere", '<atom:content src="https://cdn.example/1.mp3" type="audio/mpeg"/>'],
  ])("of an item that has none is that of %s", async (_what, item) => {
    const found = await first(rss(`<title>Ep 1</title><guid isPermaLink="false">abc</guid>${item}`));
    expect(found).toMatchObject({ id: "abc", url: "https://cdn.example/1.mp3" });
    expect((await first(rss(`<link>/page</link>${item}`))).url).toBe("https://feeds.example/page");
  });

  it("of JSON is the page that the item is about, else its own, else what is attached", async () => {
    const attachments = [{ url: "/a.mp3", mime_type: "audio/mpeg" }];
    expect((await first(json({ attachments }))).url).toBe("https://feeds.example/a.mp3");
    expect((await first(json({ url: "/own", attachments }))).url).toBe("https://feeds.example/own");
    expect((await first(json({ url: "/own", external_url: "https://a.example/1" }))).url).toBe(
      "https://a.example/1",
    );
  });
});

describe("items", () => {
  it("of RSS 1.1 come once", async () => {
    const { items } = await read(
      '<Channel xmlns="http://purl.org/net/rss1.1#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about="https://a.example/f"><title>t</title><link>https://a.example/</link><items rdf:parseType="Collection"><item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link></item><item rdf:about="https://a.example/2"><title>Two</title><link>https://a.example/2</link></item></items></Channel>',
    );
    expect(items.map((item) => item.title)).toEqual(["One", "Two"]);
  });

  it("of YouTube have their words in a group of media", async () => {
    const group =
      "<media:group><media:title>Video</media:title><media:description>About it</media:description></media:group>";
    expect(await first(rss(`<link>/v</link>${group}`))).toMatchObject({
      title: "Video",
      summary: "About it",
    });
  });

  it("that describe themselves twice have a summary and a content", async () => {
    const twice = "<summary>short</summary><description>long and full</description>";
    expect(await first(rss(twice))).toMatchObject({ summary: "short", contentHtml: "long and full" });
  });

  it("of a Google or a misspelt namespace are read by its prefix", async () => {
    const feed = `<rss xmlns:dc="https://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/modules/content"><channel><item><dc:creator>A</dc:creator><content:encoded>c</content:encoded></item></channel></rss>`;
    expect(await first(feed)).toMatchObject({ author: "A", contentHtml: "c" });
  });
});

describe("people", () => {
  it.each([
    ["webMaster", "<webMaster>w@example.org (W. Master)</webMaster>", "w@example.org (W. Master)"],
    ["dc:publisher", "<dc:publisher>The Press</dc:publisher>", "The Press"],
    ["the editor before both", "<webMaster>W</webMaster><managingEditor>E</managingEditor>", "E"],
    ["an owner", "<itunes:owner><itunes:name>O. Wner</itunes:name></itunes:owner>", "O. Wner"],
  ])("of a feed: %s", async (_what, head, expected) => {
    expect((await first(rss("<title>t</title>", head))).author).toBe(expected);
  });

  it.each([
    ["a@example.org (A. Writer)", "a@example.org (A. Writer)"],
    ["A. Writer (a@example.org)", "A. Writer (a@example.org)"],
    ["A. Writer &lt;a@example.org&gt;", "A. Writer (a@example.org)"],
    ["&quot;A. Writer&quot; &lt;mailto:a@example.org&gt;", "A. Writer (a@example.org)"],
    ["&lt;a@example.org&gt;", "a@example.org"],
    ["a@example.org ()", "a@example.org"],
  ])("written %s are %s", async (written, expected) => {
    expect((await first(rss(`<author>${written}</author>`))).author).toBe(expected);
    expect((await first(rss(`<dc:creator>${written}</dc:creator>`))).author).toBe(expected);
    expect((await first(rss("<title>t</title>", `<managingEditor>${written}</managingEditor>`))).author).toBe(
      expected,
    );
  });

  it("of JSON without a name are their page", async () => {
    expect((await first(json({ authors: [{ url: "https://a.example/" }] }))).author).toBe(
      "https://a.example/",
    );
    expect((await first(json({ author: { name: "A" }, authors: "no list" }))).author).toBe("A");
  });
});

describe("tags", () => {
  it.each([
    ["Atom's label", atom('<category term="https://a.example/tag/42" label="Open data"/>'), ["Open data"]],
    ["Atom's label alone", atom('<category label="Open data"/>'), ["Open data"]],
    ["Atom's term where the label is empty", atom('<category term="data" label=""/>'), ["data"]],
    [
      "keywords between commas",
      rss("<itunes:keywords>open data, maps</itunes:keywords>"),
      ["open data", "maps"],
    ],
    [
      "a category in a category",
      rss('<itunes:category text="A"><itunes:category text="B"/></itunes:category>'),
      ["A", "B"],
    ],
    ["JSON's, of which one is no text", json({ tags: ["a", 7, "b"] }), ["a", "b"]],
  ])("come from %s", async (_what, feed, expected) => {
    expect((await first(feed)).tags).toEqual(expected);
  });
});

describe("text in base64", () => {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const old = (element: string) =>
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${element}</entry></feed>`;
  it.each([
    [
      "a title",
      old(`<title mode="base64" type="text/plain">${base64("1 < 2 <b>")}</title>`),
      { title: "1 < 2 <b>" },
    ],
    [
      "a title of HTML",
      old(`<title mode="base64" type="text/html">${base64("a <b>c</b>")}</title>`),
      { title: "a c" },
    ],
    [
      "text",
      old(`<content mode="base64" type="text/plain">${base64("1 < 2")}</content>`),
      { contentHtml: "1 &lt; 2" },
    ],
    ["text that only says so", old('<title mode="base64">Plain words</title>'), { title: "Plain words" }],
    ["a picture", atom('<content type="image/png">iVBORw0KGgo=</content>'), { contentHtml: undefined }],
  ])("is read: %s", async (_what, feed, expected) => {
    expect(await first(feed)).toMatchObject(expected);
  });
});

describe("relative addresses", () => {
  it.each([
    ["a tagline", '<subtitle type="html">&lt;a href="x"&gt;x&lt;/a&gt;</subtitle>'],
    [
      "a tagline under its own base",
      '<subtitle xml:base="/dir/" type="html">&lt;a href=x&gt;x&lt;/a&gt;</subtitle>',
    ],
    [
      "a tagline in XHTML",
      '<subtitle type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="x">x</a></div></subtitle>',
    ],
  ])("in %s are made absolute", async (_what, head) => {
    expect((await read(atom("", head))).description).toBe('<a href="https://feeds.example/dir/x">x</a>');
  });

  it("in XHTML resolve against the nearest xml:base", async () => {
    const div =
      '<div xmlns="http://www.w3.org/1999/xhtml"><p xml:base="https://b.example/in/"><a href="x">x</a></p></div>';
    expect((await first(atom(`<content type="xhtml">${div}</content>`))).contentHtml).toBe(
      '<p><a href="https://b.example/in/x">x</a></p>',
    );
  });

  it("of JSON's markup resolve against the item's page", async () => {
    const item = { url: "https://a.example/dir/1", content_html: '<img src="p.png">' };
    expect((await first(json(item))).contentHtml).toBe('<img src="https://a.example/dir/p.png">');
  });

  it("of an id resolve against the id's own base", async () => {
    expect((await first(atom('<id xml:base="https://b.example/">1</id>'))).id).toBe("https://b.example/1");
  });
});

describe("a download that broke off", () => {
  const whole = "<item><title>whole</title><link>https://a.example/1</link></item>";
  const head = `<rss version="2.0"><channel><title>t</title>${whole}`;
  it.each([
    ["in a link", "<item><title>cut</title><link>https://a.example/some/lo"],
    ["in CDATA", "<item><title>cut</title><link><![CDATA[https://a.example/some/lo"],
    ["in a guid", "<item><title>cut</title><guid>https://a.example/some/lo"],
    ["in a tag", '<item><title>cut</title><enclosure url="https://a.example/some/lo'],
    ["before any address", "<item><title>cut</title>"],
    ["in an entity", "<item><link>https://a.example/?a=1&am"],
  ])("%s gives no half address", async (_where, tail) => {
    const { items } = await read(head + tail);
    expect(items.map((item) => item.url)).toEqual(["https://a.example/1"]);
  });

  it.each([
    ["in a body", "<description>some wor", "some wor"],
    ["in a date", "<pubDate>Fri, 20 Nov 20", undefined],
  ])("%s keeps the link that came whole", async (_where, tail, summary) => {
    const { items } = await read(`${head}<item><link>https://a.example/2</link>${tail}`);
    expect(items[1]).toMatchObject({ url: "https://a.example/2", summary, publishedAt: undefined });
  });

  it("gives of Atom no half id for an address", async () => {
    const { items } = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>https://a.example/some/lo`,
    );
    expect(items).toEqual([]);
  });
});

describe("an element that was not closed", () => {
  it.each([
    ["a link", "<title>one</title><link>https://a.example/1<description>About one</description>"],
    ["a title", "<title>one<link>https://a.example/1</link><description>About one</description>"],
    ["two", "<title>one<link>https://a.example/1<description>About one<guid>x</guid>"],
  ])("ends where the next field begins: %s", async (_what, item) => {
    expect(await first(rss(item))).toMatchObject({
      title: "one",
      url: "https://a.example/1",
      summary: "About one",
    });
  });

  it("ends where the next item begins", async () => {
    const { items } = await read(
      "<rss><channel><item><title>1</title><link>https://a.example/1</link><item><title>2</title><link>https://a.example/2</link></channel></rss>",
    );
    expect(items.map((item) => item.title)).toEqual(["1", "2"]);
  });
});
