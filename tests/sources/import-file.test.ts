import { describe, expect, it } from "vitest";
import { importFile } from "../../src/sources/import-file.ts";

const netscape = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
<DT><H3>Folder</H3>
<DL><p>
<DT><A HREF="https://example.org/a?x=1&amp;y=2" ADD_DATE="1795438800" TAGS="data,Open Data" PRIVATE="0">A &amp; B</A>
<DD>My <em>note</em> & more, see <a href="https://example.org/c">this</a>
and a second line
<DT><A HREF="https://example.org/b" ADD_DATE="1795438800000000" PRIVATE="1">B</A>
<DT><A ADD_DATE="1795438800">Lost its address</A>
<DT><A HREF="javascript:alert(1)">Bookmarklet</A>
<DT><A HREF="place:sort=8">Firefox's own</A>
<DT><A HREF="https://example.org/d" TAGS="one two">D
</DL><p>
</DL><p>`;

describe("a Netscape bookmark file", () => {
  it("gives every link with title, note, tags, date and privacy", async () => {
    const { format, captures } = await importFile("export.html", Buffer.from(netscape));
    expect(format).toBe("netscape");
    expect(captures).toEqual([
      {
        url: "https://example.org/a?x=1&y=2",
        title: "A & B",
        note: "My *note* & more, see [this](https://example.org/c)\nand a second line",
        tags: ["data", "Open Data"],
        savedAt: "2026-11-23T13:00:00.000Z",
        private: undefined,
        source: "export.html",
      },
      {
        url: "https://example.org/b",
        title: "B",
        note: undefined,
        tags: [],
        savedAt: "2026-11-23T13:00:00.000Z",
        private: true,
        source: "export.html",
      },
      {
        url: "https://example.org/d",
        title: "D",
        note: undefined,
        tags: ["one", "two"],
        savedAt: undefined,
        private: undefined,
        source: "export.html",
      },
    ]);
  });

  it("names each line it cannot use, and where it stands", async () => {
    const { skipped } = await importFile("export.html", Buffer.from(netscape));
    expect(skipped).toEqual([
      { where: "line 10", why: 'no URL ("Lost its address")' },
      { where: "line 11", why: "not a web address (javascript:alert(1))" },
      { where: "line 12", why: "not a web address (place:sort=8)" },
    ]);
  });
});

describe("a list of links", () => {
  it("is read line by line, with the words beside each link", async () => {
    const list = [
      "# My links",
      "",
      "https://example.org/a",
      "- [A title](https://example.org/b) – why it matters #data",
      "https://example.org/c | Saved by OneTab",
      "see https://example.org/d_(x).",
      "just words",
    ].join("\n");
    const { format, captures, skipped } = await importFile("links.txt", Buffer.from(list));
    expect(format).toBe("list");
    expect(captures.map(({ url, title, note, tags }) => ({ url, title, note, tags }))).toEqual([
      { url: "https://example.org/a", title: undefined, note: undefined, tags: [] },
      { url: "https://example.org/b", title: "A title", note: "why it matters", tags: ["data"] },
      { url: "https://example.org/c", title: "Saved by OneTab", note: undefined, tags: [] },
      { url: "https://example.org/d_(x)", title: undefined, note: "see", tags: [] },
    ]);
    expect(skipped).toEqual([{ where: "line 7", why: 'no URL ("just words")' }]);
  });
});

describe("a feed of toots", () => {
  const toot = (html: string) =>
    `<rss><channel><link>https://social.example/@me</link><generator>Mastodon v4.5.0</generator><item><link>https://social.example/@me/1</link><guid>https://social.example/@me/1</guid><pubDate>Fri, 20 Nov 2026 10:00:00 +0000</pubDate><description>${html.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</description><category>data</category></item></channel></rss>`;

  it("gives the link in the words, and the words as the note", async () => {
    const html =
      '<p>Worth a <em>look</em>: <a href="https://example.org/a?b=1&amp;c=2"><span class="invisible">https://</span><span class="ellipsis">example.org/a</span></a> <a href="https://social.example/tags/data" class="mention hashtag" rel="tag">#<span>data</span></a></p>';
    const { captures } = await importFile("toots.rss", Buffer.from(toot(html)));
    expect(captures).toEqual([
      {
        url: "https://example.org/a?b=1&c=2",
        note: "Worth a *look*",
        tags: ["data"],
        savedAt: "2026-11-20T10:00:00.000Z",
        source: "toots.rss",
        seenAt: "https://social.example/@me/1",
      },
    ]);
  });

  it("gives one capture for each of two links, and none for a mention", async () => {
    const html =
      '<p><a href="https://social.example/@you" class="u-url mention">@you</a> <a href="https://example.org/a">a</a> and <a href="https://example.org/b">b</a></p>';
    const { captures } = await importFile("toots.rss", Buffer.from(toot(html)));
    expect(captures.map((capture) => capture.url)).toEqual([
      "https://example.org/a",
      "https://example.org/b",
    ]);
  });
});

describe("an unknown file", () => {
  it.each([
    ["empty", "", /empty/],
    ["prose", "nothing to see", /no format we know/],
    ["a web page", "<html><body><a href='https://example.org/'>x</a>", /no format we know/],
  ])("that is %s says so", async (_name, text, expected) => {
    const imported = await importFile("x", Buffer.from(text));
    expect(imported).toMatchObject({
      format: "unknown",
      captures: [],
      skipped: [{ where: "x", why: expect.stringMatching(expected) }],
    });
  });
});
