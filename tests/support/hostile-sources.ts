// Feeds, files and robots.txt that were made to stop a run, each of about the size that is asked for. Every kind once
// ended the process or held it, here or in another reader.
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

export type Hostile = [name: string, make: (bytes: number) => string | Uint8Array];

const filled = (bytes: number, piece: string) => piece.repeat(Math.ceil(bytes / piece.length));
const counted = (bytes: number, piece: (at: number) => string) => {
  const pieces: string[] = [];
  for (let length = 0, at = 0; length < bytes; at++)
    length += (pieces[pieces.push(piece(at)) - 1] ?? "").length;
  return pieces.join("");
};

const channel = (inside: string) => `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
const item = (inside: string) => channel(`<item><link>https://made.example/1</link>${inside}</item>`);
const described = (html: string) => item(`<description><![CDATA[${html}]]></description>`);
const link = (at: number) => `<item><link>https://made.example/${at}</link></item>`;
const deep = (bytes: number, open: string, close: string) =>
  filled(bytes / 2, open) + filled(bytes / 2, close);

export const hostileFeeds: Hostile[] = [
  ["items", (bytes) => channel(counted(bytes, link))],
  ["items that nothing closes", (bytes) => channel(filled(bytes, "<item><link>https://made.example/1"))],
  ["nested namespaces", (bytes) => channel(counted(bytes, (at) => `<a xmlns:p${at}="x">`))],
  [
    "namespaces on one element",
    (bytes) => `<rss ${counted(bytes, (at) => `xmlns:p${at}="x" `)}>${channel("")}`,
  ],
  ["prefixes that nobody declared", (bytes) => channel(counted(bytes, (at) => `<p${at}:a>`))],
  ["nested elements", (bytes) => `<rss><channel>${filled(bytes, "<a>")}`],
  ["nested channels", (bytes) => filled(bytes, "<channel><item><title>t</title>")],
  ["ends without a beginning", (bytes) => channel(filled(bytes, "</a>"))],
  ["laughs", () => laughs(channel("<item><title>&l9;</title><link>https://made.example/1</link></item>"))],
  [
    "a long entity, often",
    (bytes) => entity("z".repeat(200), item(`<title>${filled(bytes, "&a;")}</title>`)),
  ],
  ["entities", (bytes) => `<!DOCTYPE rss [${counted(bytes, (at) => `<!ENTITY e${at} "x">`)}]>${item("")}`],
  ["entities that never end", (bytes) => item(`<title>${filled(bytes, "&#x1")}</title>`)],
  ["a DOCTYPE that never ends", (bytes) => `<!DOCTYPE rss [${filled(bytes, "<!--")}`],
  ["attributes", (bytes) => `<rss><channel ${counted(bytes, (at) => `a${at}=1 `)}>${item("")}`],
  ["quotes in a tag", (bytes) => channel(`<a ${filled(bytes, `b="<a `)}`)],
  ["comments that never end", (bytes) => channel(filled(bytes, "<!--"))],
  ["CDATA that never ends", (bytes) => channel(filled(bytes, "<![CDATA["))],
  ["less-than signs", (bytes) => item(`<title>${filled(bytes, "<")}</title>`)],
  ["nested markup in a text", (bytes) => described(filled(bytes, "<b>"))],
  ["anchors in a text", (bytes) => described(filled(bytes, '<a href="https://made.example/">x'))],
  ["quotations in a text", (bytes) => described(filled(bytes, "<blockquote><ul><li>"))],
  ["quotation marks", (bytes) => item(`<title>${filled(bytes, `"'`)}</title>`)],
  ["one word", (bytes) => item(`<title>${"x".repeat(bytes)}</title>`)],
  ["spaces", (bytes) => item(`<title>${" ".repeat(bytes)}x</title>`)],
  ["a date of brackets", (bytes) => item(`<pubDate>${filled(bytes, "(")}</pubDate>`)],
  ["a date of figures", (bytes) => item(`<pubDate>${filled(bytes, "1 ")}</pubDate>`)],
  ["an author of half addresses", (bytes) => item(`<author>${filled(bytes, "<a@a")}</author>`)],
  ["categories", (bytes) => item(counted(bytes, (at) => `<category>c${at}</category>`))],
  ["keywords", (bytes) => item(`<itunes:keywords>${filled(bytes, "k ")}</itunes:keywords>`)],
  [
    "links of an entry",
    (bytes) => `<feed><entry>${counted(bytes, (at) => `<link rel="related" href="/${at}"/>`)}`,
  ],
  [
    "an address without end",
    (bytes) => channel(`<item><link>https://made.example/${filled(bytes, "a%")}</link>`),
  ],
  ["bases in bases", (bytes) => `<feed>${filled(bytes, '<entry xml:base="a/">')}`],
  [
    "base64",
    (bytes) => `<feed><entry><content mode="base64">${filled(bytes, "PGI+")}</content></entry></feed>`,
  ],
  [
    "a generator of posts",
    (bytes) => posts(counted(bytes, (at) => `&lt;a href="https://made.example/${at}"&gt;x `)),
  ],
  [
    "hashtags",
    (bytes) => posts(`&lt;a href="https://made.example/1"&gt;x&lt;/a&gt; ${filled(bytes, "#a")}!`),
  ],
  ["brackets of JSON", (bytes) => deep(bytes, "[", "]")],
  ["a JSON Feed of brackets", (bytes) => jsonFeed(`[${deep(bytes, "[", "]")}]`)],
  ["a JSON Feed of objects", (bytes) => jsonFeed(`[${filled(bytes / 6, '{"a":')}1${"}".repeat(bytes / 6)}]`)],
  [
    "a JSON Feed of items",
    (bytes) =>
      jsonFeed(`[${counted(bytes, (at) => `{"id":"${at}","url":"https://made.example/${at}"},`)}{}]`),
  ],
  ["zeros", (bytes) => new Uint8Array(bytes)],
  [
    "UTF-16 cut in half",
    (bytes) => Buffer.from(`\ufeff${item(filled(bytes / 2, "<a>"))}x`, "utf16le").subarray(1),
  ],
  ["what is no letter", (bytes) => Buffer.concat([Buffer.from(channel("")), Buffer.alloc(bytes, 0xff)])],
];

function entity(value: string, feed: string): string {
  return `<!DOCTYPE rss [<!ENTITY a "${value}">]>${feed}`;
}

function laughs(feed: string): string {
  const lines = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  return `<!DOCTYPE rss [<!ENTITY l0 "ha">${lines.join("")}]>${feed}`;
}

function posts(description: string): string {
  return `<rss><channel><generator>Mastodon v4</generator><item><link>https://made.example/@a/1</link><description>${description}</description></item></channel></rss>`;
}

function jsonFeed(items: string): string {
  return `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":${items}}`;
}

const bookmarks = (inside: string) => `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${inside}`;
const anchor = (at: number) => `<DT><A HREF="https://made.example/${at}">t</A>\n`;
const noted = (note: string) => bookmarks(`<DT><A HREF="https://made.example/1">t</A><DD>${note}`);
const pinned = (extended: string, tags = "") =>
  JSON.stringify([
    {
      href: "https://made.example/1",
      description: "t",
      extended,
      tags,
      time: "2026-11-20T10:00:00Z",
      shared: "yes",
    },
  ]);

export const hostileFiles: Hostile[] = [
  ["links.html", (bytes) => bookmarks(counted(bytes, anchor))],
  ["folders.html", (bytes) => bookmarks(filled(bytes, "<DL><p><DT><H3>f</H3>"))],
  ["unclosed.html", (bytes) => bookmarks(filled(bytes, '<DT><A HREF="'))],
  [
    "attributes.html",
    (bytes) => bookmarks(`<DT><A HREF="https://made.example/1" ${counted(bytes, (at) => `a${at}=1 `)}>t</A>`),
  ],
  [
    "tags.html",
    (bytes) => bookmarks(`<DT><A HREF="https://made.example/1" TAGS="${filled(bytes, "a,")}">t</A>`),
  ],
  ["bold.html", (bytes) => noted(filled(bytes, "<b>"))],
  ["anchors.html", (bytes) => noted(filled(bytes, '<a href="https://made.example/2">'))],
  ["escaped.html", (bytes) => noted(filled(bytes, "&lt;b&gt;"))],
  ["less-than.html", (bytes) => bookmarks(filled(bytes, "<"))],
  ["rows.csv", (bytes) => `url,title\n${counted(bytes, (at) => `https://made.example/${at},t\n`)}`],
  ["quotes.csv", (bytes) => `url,title\n${filled(bytes, 'https://made.example/1,"a\n')}`],
  ["cells.csv", (bytes) => `url,title\nhttps://made.example/1${filled(bytes, ",a")}`],
  ["columns.csv", (bytes) => `url${filled(bytes, ",a")}\nhttps://made.example/1`],
  ["lines.txt", (bytes) => counted(bytes, (at) => `https://made.example/${at}\n`)],
  ["line.txt", (bytes) => `https://made.example/1 ${filled(bytes, "x")}`],
  ["brackets.md", (bytes) => `https://made.example/1 ${filled(bytes, "[")}`],
  ["half-links.md", (bytes) => `${filled(bytes, "[a](https://")}\nhttps://made.example/1`],
  ["short-brackets.md", (bytes) => filled(bytes, `https://made.example/1 ${"[".repeat(10_000)}\n`)],
  ["deep.json", (bytes) => deep(bytes, "[", "]")],
  ["chromium.json", (bytes) => `{"roots":{"bookmark_bar":${filled(bytes, '{"type":"folder","children":[')}`],
  [
    "chromium-whole.json",
    (bytes) => {
      const depth = bytes / 35;
      return `{"roots":{"bookmark_bar":${'{"type":"folder","children":['.repeat(depth)}${"]}".repeat(depth)}}}`;
    },
  ],
  ["pinboard-note.json", (bytes) => pinned(filled(bytes, "<b>"))],
  ["pinboard-lines.json", (bytes) => pinned(filled(bytes, "\n\n"))],
  ["pinboard-tags.json", (bytes) => pinned("", filled(bytes, "a "))],
  ["outbox.json", (bytes) => outbox(filled(bytes, "<a href='https://made.example/2'>#a "))],
  ["tweets.js", (bytes) => `window.YTD.tweets.part0 = [${filled(bytes, '{"tweet":{"full_text":"t"}},')}{}]`],
  ["tweet.js", (bytes) => `window.YTD.tweets.part0 = [{"tweet":{"full_text":"${filled(bytes, "#a ")}"}}]`],
  ["feeds.opml", (bytes) => `<opml><body>${filled(bytes, '<outline text="x">')}`],
  ["feed.xml", (bytes) => channel(counted(bytes, link))],
  ["zeros.bin", (bytes) => new Uint8Array(bytes)],
  ["zeros.gz", (bytes) => gzipSync(new Uint8Array(bytes * 20), { level: 1 })],
  ["liar.tar.gz", () => gzipSync(tarHeader("outbox.json", "777777777777"))],
  ["bomb.zip", (bytes) => zipSync({ "tweets.js": new Uint8Array(bytes * 20), "like.js": strToU8("[]") })],
  [
    "many.zip",
    (bytes) =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: bytes / 500 }, (_, at) => [`${at}/tweets.js`, strToU8("[]")]),
        ),
      ),
  ],
];

function outbox(content: string): string {
  return JSON.stringify({
    orderedItems: [
      {
        type: "Create",
        published: "2026-11-20T10:00:00Z",
        object: { type: "Note", url: "https://made.example/1", content },
      },
    ],
  });
}

function tarHeader(path: string, size: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write(size, 124);
  header.write("0", 156);
  return header;
}

export const hostileRobots: Hostile[] = [
  [
    "groups, then rules",
    (bytes) => filled(bytes / 2, "User-agent: a\n") + filled(bytes / 2, "Disallow: /x\n"),
  ],
  ["stars", (bytes) => `User-agent: *\nDisallow: /${filled(bytes, "*a")}\n`],
  ["rules of stars", (bytes) => `User-agent: *\n${filled(bytes, "Disallow: /*a*a*a*a*a*a*a*a*b$\n")}`],
  ["one line", (bytes) => `User-agent: *${filled(bytes, " ")}`],
  ["comments", (bytes) => filled(bytes, "#")],
];
