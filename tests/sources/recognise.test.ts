// One sample of each format: none may be taken for another.

import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { importFile } from "../../src/sources/import-file.ts";

const url = "https://example.org/a";
const json = (value: unknown) => JSON.stringify(value);
const outbox = json({ type: "OrderedCollection", orderedItems: [url] });
const tweets = `window.YTD.tweets.part0 = ${json([{ tweet: { full_text: "x", entities: { urls: [{ expanded_url: url }] } } }])}`;

const samples: [file: string, format: string, content: string | Uint8Array][] = [
  ["tweets.js", "x", tweets],
  [
    "note-tweet.js",
    "x",
    `window.YTD.note_tweet.part0 = ${json([{ noteTweet: { core: { text: "", urls: [{ expandedUrl: url }] } } }])}`,
  ],
  ["like.js", "x", `window.YTD.like.part0 = ${json([{ like: { fullText: "https://t.co/abc" } }])}`],
  ["tweets.json", "x", json([{ tweet: { full_text: "x", entities: { urls: [{ expanded_url: url }] } } }])],
  ["x.zip", "x", zipSync({ "data/tweets.js": strToU8(tweets) })],
  ["outbox.json", "mastodon", outbox],
  ["mastodon.zip", "mastodon", zipSync({ "outbox.json": strToU8(outbox) })],
  ["bookmarks.csv of Mastodon", "list", `${url}\n`],
  ["pinboard.json", "pinboard", json([{ href: url, description: "A", extended: "", shared: "yes" }])],
  ["karakeep.json", "karakeep", json({ bookmarks: [{ createdAt: 1, content: { type: "link", url } }] })],
  ["wallabag.json", "wallabag", json([{ url, title: "A", is_archived: 0 }])],
  ["wallabag of old", "wallabag", json([{ url, title: "A", is_read: "0" }])],
  ["omnivore.json", "omnivore", json([{ url, slug: "a", savedAt: "2026-06-30T09:00:00Z" }])],
  ["omnivore.zip", "omnivore", zipSync({ "metadata_0_to_20.json": strToU8(json([{ url, slug: "a" }])) })],
  [
    "firefox.json",
    "firefox",
    json({ type: "text/x-moz-place-container", children: [{ type: "text/x-moz-place", uri: url }] }),
  ],
  ["Bookmarks", "chromium", json({ roots: { bookmark_bar: { children: [{ type: "url", url }] } } })],
  [
    "feeds.opml",
    "opml",
    `<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="${url}"/></body></opml>`,
  ],
  ["bookmarks.html", "netscape", `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="${url}">A</A></DL>`],
  [
    "ril_export.html",
    "pocket",
    `<!DOCTYPE html><title>Pocket Export</title><ul><li><a href="${url}" time_added="1782810000" tags="">A</a></li></ul>`,
  ],
  ["a feed", "rss", `<rss version="2.0"><channel><item><link>${url}</link></item></channel></rss>`],
  [
    "a JSON feed",
    "json",
    json({ version: "https://jsonfeed.org/version/1.1", title: "A", items: [{ id: "1", url }] }),
  ],
  [
    "raindrop.csv",
    "raindrop",
    `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,A,,,${url},F,,,,,false\n`,
  ],
  [
    "readwise.csv",
    "readwise",
    `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nA,${url},1,[],,0,new,True\n`,
  ],
  ["instapaper.csv", "instapaper", `URL,Title,Selection,Folder\n${url},A,,Unread\n`],
  [
    "instapaper.csv of today",
    "instapaper",
    `URL,Title,Selection,Folder,Timestamp,Tags\n${url},A,,Unread,1782810000,[]\n`,
  ],
  ["part_000000.csv", "pocket", `title,url,time_added,tags,status\nA,${url},1782810000,,unread\n`],
  [
    "pocket.zip",
    "pocket",
    zipSync({
      "part_000000.csv": strToU8(`title,url,time_added,tags,status\nA,${url},1782810000,,unread\n`),
    }),
  ],
  ["any CSV", "csv", `name,link\nA,${url}\n`],
  ["a Markdown list", "list", `# Links\n\n- [A](${url})\n`],
  ["an org list", "list", `* [[${url}][A]]\n`],
  ["any list of JSON", "json", json([{ url, name: "A" }])],
  ["lines of JSON", "json", `${json({ url, name: "A" })}\n`],
  [
    "linkwarden.json",
    "json",
    json({ id: 1, name: "you", collections: [{ name: "A", links: [{ name: "A", url }] }] }),
  ],
  ["readability.json", "json", json([{ article__title: "A", article__url: url }])],
  [
    "result.json",
    "telegram",
    json({ name: "Saved", type: "saved_messages", messages: [{ type: "message", text: url }] }),
  ],
  [
    "posts.xml",
    "delicious",
    `<?xml version="1.0"?><posts user="you"><post href="${url}" description="A"/></posts>`,
  ],
  [
    "instapaper-export.html",
    "instapaper",
    `<!DOCTYPE html><html><title>Instapaper: Export</title><h1>Unread</h1><ol><li><a href="${url}">A</a></ol>`,
  ],
  ["a table without a header", "csv", `${url},A title\n`],
  ["a OneTab list", "list", `${url} | A\n`],
];

it.each(samples)("takes %s for %s", async (_file, format, content) => {
  const imported = await importFile("file", typeof content === "string" ? Buffer.from(content) : content);
  expect(imported.format).toBe(format);
  expect(imported.captures.length).toBe(format === "opml" ? 0 : 1);
});

it.each([
  ["a web page with a list of definitions", `<!doctype html><html><dl><dt><a href="${url}">x</a></dt></dl>`],
  ["some other JSON", json([{ address: "12 Harbour Road", name: "A" }, { homepage: url }])],
  ["a JSON object", json({ roots: "x", bookmarks: 7, type: "OrderedCollection" })],
  ["an empty list", "[]"],
  ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ["prose", "url and link are words"],
])("knows no format in %s", async (_name, content) => {
  const { format, captures, skipped } = await importFile("file", Buffer.from(content));
  expect({ format, captures }).toEqual({ format: "unknown", captures: [] });
  expect(skipped).toHaveLength(1);
});

it("never throws on a sample with any bytes of it changed or cut off", async () => {
  const contents = samples.map(([, , content]) => Buffer.from(content));
  const damage = fc.record({
    content: fc.constantFrom(...contents),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
    kept: fc.double({ min: 0.3, max: 1, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ content, changes, kept }) => {
      const bytes = Buffer.from(content.subarray(0, Math.ceil(content.length * kept)));
      for (const [where, byte] of changes) bytes[Math.floor(where * (bytes.length - 1))] = byte;
      const { captures, skipped } = await importFile("file", bytes);
      expect(Array.isArray(captures) && Array.isArray(skipped)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
