import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>
<outline text="Gov"><outline type="rss" text="A &amp; B" title="" xmlUrl="https://example.org/a.xml"/>
<outline type="rss" title="B" text="x" xmlurl=" https://example.org/b.xml "/></outline>
<outline text="Again" xmlUrl="https://example.org/a.xml"/>
<outline text="Bad" xmlUrl="file:///etc/passwd"/><outline text="No feed" url="https://example.org/"/>
</body></opml>`;

const feeds = [
  { title: "A & B", feed: "https://example.org/a.xml" },
  { title: "B", feed: "https://example.org/b.xml" },
];

it("gives each feed with a web address once, out of all folders", async () => {
  expect((await importFile("feeds.opml", Buffer.from(opml))).feeds).toEqual(feeds);
});

it("gives the feeds of a file that was damaged or made to take for ever", async () => {
  const nested = `<opml><body>${'<outline text="x">'.repeat(200_000)}<outline xmlUrl="https://example.org/a.xml" text="A`;
  const file = Buffer.from(`${nested} &amp; B"/></body>`);
  expect((await importFile("feeds.opml", file)).feeds).toEqual(feeds.slice(0, 1));
});

it("gives no captures, and says what to do with the feeds", async () => {
  expect(await importFile("feeds.opml", Buffer.from(opml))).toEqual({
    format: "opml",
    captures: [],
    skipped: [{ where: "feeds.opml", why: "2 feeds: add them with npm run sources -- add feeds.opml" }],
    feeds,
  });
});
