import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFeed } from "../../src/sources/feed.ts";

const url = "https://blog.example/feed";

async function read(xml: string | Uint8Array, contentType?: string) {
  const body = typeof xml === "string" ? Buffer.from(xml) : xml;
  const feed = await readFeed(body, { url, ...(contentType === undefined ? {} : { contentType }) });
  if (!feed.ok) throw new Error(feed.why);
  return feed;
}

const rss = (items: string, head = "<title>Blog</title><link>https://blog.example/</link>") =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${head}${items}</channel></rss>`;
const atom = (entries: string, attributes = "") =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Blog</title>${entries}</feed>`;

describe("one bad record", () => {
  it("with an unreadable date costs only its own date", async () => {
    const entries = Array.from(
      { length: 20 },
      (_, at) =>
        `<entry><title>${at}</title><id>urn:${at}</id><link href="/p/${at}"/><updated>${at === 7 ? "last Tuesday" : "2026-11-20T10:00:00Z"}</updated></entry>`,
    );
    const { items } = await read(atom(entries.join("")));
    expect(items).toHaveLength(20);
    expect(items[7]).toMatchObject({ url: "https://blog.example/p/7", updatedAt: undefined });
    expect(items[8]?.updatedAt).toBe("2026-11-20T10:00:00.000Z");
  });

  it("with a program for a link has no link", async () => {
    const { items } = await read(
      rss(
        "<item><title>x</title><link>javascript:alert(1)</link></item><item><title>y</title><link>/y</link></item>",
      ),
    );
    expect(items.map((item) => item.url)).toEqual([undefined, "https://blog.example/y"]);
  });
});

describe("titles", () => {
  it.each([
    ["plain", "<title>Bins &amp; keys</title>", "Bins & keys"],
    ["escaped markup", "<title>a &lt;b&gt;c&lt;/b&gt; d</title>", "a c d"],
    ["real markup", "<title>a <b>c</b> d</title>", "a c d"],
    ["CDATA markup", "<title><![CDATA[AT&T <i>x</i>]]></title>", "AT&T x"],
    ["HTML entities", "<title>caf&eacute; &hellip;</title>", "café …"],
    ["a bare ampersand", "<title>R & D</title>", "R & D"],
    ["a less-than sign", "<title>1 &lt; 2</title>", "1 < 2"],
  ])("with %s are plain text", async (_name, title, expected) => {
    const { items } = await read(rss(`<item>${title}<link>https://blog.example/1</link></item>`));
    expect(items[0]?.title).toBe(expected);
  });

  it("that are missing are the first words, else the link", async () => {
    const { items } = await read(
      rss(
        "<item><link>https://blog.example/1</link><description>&lt;p&gt;One two three.&lt;/p&gt;</description></item><item><link>https://blog.example/2</link></item>",
      ),
    );
    expect(items.map((item) => item.title)).toEqual(["One two three.", "https://blog.example/2"]);
  });
});

describe("dialects", () => {
  it("Atom 1.0 with xml:base and relative links", async () => {
    const { items } = await read(
      atom(
        '<entry xml:base="2026/"><link href="a"/><title>A</title></entry>',
        ' xml:base="https://other.example/"',
      ),
    );
    expect(items[0]?.url).toBe("https://other.example/2026/a");
  });

  it("Atom 0.3 with its old names", async () => {
    const { format, items } = await read(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>t</title><entry><title mode="escaped">a &lt;i&gt;b&lt;/i&gt;</title><link rel="alternate" href="https://blog.example/1"/><issued>2004-05-01T10:00:00Z</issued><modified>2004-05-02T10:00:00Z</modified><author><name>Z</name></author></entry></feed>',
    );
    expect(format).toBe("atom");
    expect(items[0]).toMatchObject({
      title: "a b",
      url: "https://blog.example/1",
      publishedAt: "2004-05-01T10:00:00.000Z",
      updatedAt: "2004-05-02T10:00:00.000Z",
      author: "Z",
    });
  });

  it("RDF, whose items stand beside the channel", async () => {
    const { format, items } = await read(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>t</title></channel><item rdf:about="https://blog.example/1"><title>A</title><link>https://blog.example/1</link><dc:date>2005-01-02</dc:date><dc:creator>Z</dc:creator></item></rdf:RDF>',
    );
    expect(format).toBe("rdf");
    expect(items[0]).toMatchObject({ title: "A", author: "Z", publishedAt: "2005-01-02T00:00:00.000Z" });
  });

  it("CDF", async () => {
    const { format, items } = await read(
      '<CHANNEL HREF="https://blog.example/"><TITLE>t</TITLE><ITEM HREF="https://blog.example/1"><TITLE>A</TITLE><ABSTRACT>words</ABSTRACT></ITEM></CHANNEL>',
    );
    expect(format).toBe("cdf");
    expect(items[0]).toMatchObject({ url: "https://blog.example/1", title: "A", summary: "words" });
  });

  it("JSON Feed 1.1", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "t",
      home_page_url: "https://blog.example/",
      authors: [{ name: "Z" }],
      items: [
        {
          id: "1",
          url: "/1",
          content_text: "a < b",
          date_published: "2026-11-20T10:00:00+01:00",
          tags: ["x"],
        },
        7,
      ],
    };
    const { format, items } = await read(JSON.stringify(feed));
    expect(format).toBe("json");
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      url: "https://blog.example/1",
      author: "Z",
      contentHtml: "a &lt; b",
      publishedAt: "2026-11-20T09:00:00.000Z",
      tags: ["x"],
    });
  });

  it("RSS with namespaces under other prefixes, or undeclared", async () => {
    const { items } = await read(
      '<rss version="2.0" xmlns:who="http://purl.org/dc/elements/1.1/"><channel><item><title>a</title><who:creator>Z</who:creator><content:encoded><![CDATA[<p>c</p>]]></content:encoded></item></channel></rss>',
    );
    expect(items[0]).toMatchObject({ author: "Z", contentHtml: "<p>c</p>" });
  });

  it("a guid that is an address stands in for a link, and FeedBurner's original wins over both", async () => {
    const { items } = await read(
      '<rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><item><guid>https://blog.example/guid</guid></item><item><link>https://feeds.example/x</link><feedburner:origLink>https://blog.example/real</feedburner:origLink></item></channel></rss>',
    );
    expect(items.map((item) => item.url)).toEqual(["https://blog.example/guid", "https://blog.example/real"]);
  });
});

describe("encodings", () => {
  const item = (title: string) =>
    rss(`<item><title>${title}</title><link>https://blog.example/1</link></item>`);
  const cases: [string, Uint8Array, string | undefined][] = [
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${item("Zoë")}`), undefined],
    ["UTF-16 little endian", Buffer.from(`\ufeff${item("Zoë")}`, "utf16le"), undefined],
    ["the header's Latin-1", Buffer.from(item("Zoë"), "latin1"), "application/xml; charset=iso-8859-1"],
    [
      "the declaration's Latin-1",
      Buffer.from(item("Zoë").replace('"1.0"?', '"1.0" encoding="iso-8859-1"?'), "latin1"),
      undefined,
    ],
    ["Latin-1 that nobody declared", Buffer.from(item("Zoë"), "latin1"), undefined],
    ["UTF-8 under a header that lies", Buffer.from(item("Zoë")), "text/xml; charset=iso-8859-1"],
  ];
  it.each(cases)("%s", async (_name, bytes, contentType) => {
    expect((await read(bytes, contentType)).items[0]?.title).toBe("Zoë");
  });
});

describe("hostile bytes", () => {
  it("an XML bomb stays small, and its feed is read", async () => {
    const entities = Array.from(
      { length: 10 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]>${rss("<item><title>&l10;</title><link>https://blog.example/1</link></item>").replace(/<\?.*?\?>/, "")}`;
    const { items } = await read(bomb);
    expect(items).toHaveLength(1);
    expect(items[0]?.title?.length ?? 0).toBeLessThan(1_000);
  });

  it("an external entity fetches nothing and says nothing", async () => {
    const { items } = await read(
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>${rss("<item><title>a&x;b</title></item>")}`,
    );
    expect(items[0]?.title).toBe("a&x;b");
  });

  it("a feed of 100,000 nested tags answers", async () => {
    const feed = await readFeed(Buffer.from(rss("<item><title>a</title>") + "<x>".repeat(100_000)), { url });
    expect(typeof feed.ok).toBe("boolean");
  });

  it.each([
    ["an empty file", "", /empty/],
    ["a web page", "<!doctype html><html><body>hi", /web page/],
    ["other JSON", '{"a":1}', /no JSON Feed/],
    ["other XML", "<a><b/></a>", /no RSS or Atom/],
  ])("%s says why it is no feed", async (_name, text, expected) => {
    const feed = await readFeed(Buffer.from(text), { url });
    expect(feed).toMatchObject({ ok: false, why: expect.stringMatching(expected) });
  });

  it("never throws, whatever the bytes", async () => {
    const piece = fc.constantFrom(
      "<rss>",
      "<channel>",
      "<item>",
      "</item>",
      "<title>",
      "]]>",
      "<![CDATA[",
      "&#0;",
      "&amp",
      "<link href='",
      "\u0000",
      "<feed xmlns='http://www.w3.org/2005/Atom'>",
      "<entry>",
      "é",
      "<!--",
      "?>",
      "<?xml ",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join(""))),
        ),
        async (bytes) => {
          const feed = await readFeed(bytes, { url });
          expect(typeof feed.ok).toBe("boolean");
        },
      ),
      { numRuns: 500 },
    );
  });
});
