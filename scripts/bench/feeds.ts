// Reading feeds: ours beside bare rss-parser and feedsmith, small and 5 MB; growth over items and links.
import { parseFeed } from "feedsmith";
import Parser from "rss-parser";
import { readFeed } from "../../src/sources/feed.ts";
import { importFile } from "../../src/sources/import-file.ts";
import { openSourceReaders, type SourceReaders } from "../../src/sources/source-readers.ts";
import { growthExponent, median, table, takeTurns } from "./measure.ts";

const url = "https://blog.example/feed";

export async function benchFeeds(): Promise<void> {
  const readers = openSourceReaders();
  try {
    console.log(await timesTable(readers));
  } finally {
    await readers.close();
  }
  console.log(`\n${await growthTable()}`);
}

async function timesTable(readers: SourceReaders): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const { label, items, rounds } of [
    { label: "15 items", items: 15, rounds: 60 },
    { label: "5 MB", items: 2_200, rounds: 9 },
  ]) {
    const bytes = aFeed(items);
    const text = bytes.toString("utf8");
    const timings = await takeTurns(
      [
        { name: "rss-parser 3.13.0, bare", run: () => new Parser().parseString(text) },
        { name: "readFeed", run: () => readFeed(bytes, { url }) },
        { name: "readFeed, every body looked into", run: () => readEverything(bytes) },
        { name: "worker and all", run: () => readers.readFeed({ bytes, url, source: "b" }) },
        {
          name: "worker and all, every description made a note",
          run: () => readers.readFeed({ bytes, url, source: "b", take: "notes" }),
        },
        { name: "feedsmith 3.0.1", run: () => parseFeed(text) },
      ],
      rounds,
    );
    for (const { name, medianMs, ratio } of timings)
      rows.push([
        `${label}, ${Math.round(bytes.byteLength / 1024)} kB`,
        name,
        medianMs.toFixed(2),
        ratio.toFixed(2),
      ]);
  }
  return table(["feed", "reader", "ms (median)", "ratio to rss-parser"], rows);
}

async function growthTable(): Promise<string> {
  const exponents = [
    [
      "readFeed over items",
      await growthOf([500, 1_000, 2_000, 4_000], (size) => readFeed(aFeed(size), { url })),
    ],
    [
      "importFile over Netscape bookmarks",
      await growthOf([5_000, 10_000, 20_000, 40_000], (size) => importFile("b.html", aBookmarkFile(size))),
    ],
  ] as const;
  const rows = exponents.map(([name, exponent]) => [name, exponent.toFixed(2)]);
  return table(["growth", "exponent over N, 2N, 4N, 8N"], rows);
}

async function readEverything(bytes: Buffer): Promise<number> {
  const feed = await readFeed(bytes, { url });
  return feed.ok
    ? feed.items.reduce((sum, item) => sum + (item.contentHtml?.length ?? 0) + (item.summary?.length ?? 0), 0)
    : 0;
}

/** The median of five, each size in turn. */
async function growthOf(sizes: number[], work: (size: number) => Promise<unknown>): Promise<number> {
  const costs = sizes.map((): number[] => []);
  for (let round = -1; round < 5; round++) {
    for (const [index, size] of sizes.entries()) {
      const start = performance.now();
      await work(size);
      if (round >= 0) costs[index]?.push(performance.now() - start);
    }
  }
  return growthExponent(sizes.map((size, index) => ({ size, cost: median(costs[index] ?? []) })));
}

/** A blog's feed as they are: a summary with escaped markup, the whole text in CDATA, tags. */
function aFeed(items: number): Buffer {
  const summary = "Some words with &lt;a href=&quot;/rel&quot;&gt;a link&lt;/a&gt; in them. ".repeat(4);
  const body = 'A longer paragraph with <em>markup</em> and <a href="/x">links</a>. '.repeat(25);
  const item = (at: number) =>
    `<item><title>Post number ${at} about bins &amp; keys</title><link>https://blog.example/2026/${at}</link><guid isPermaLink="false">tag:${at}</guid><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate><dc:creator>A. Writer</dc:creator><category>one</category><category>two</category><description>&lt;p&gt;${summary}&lt;/p&gt;</description><content:encoded><![CDATA[<p>${body}</p>]]></content:encoded></item>`;
  const head =
    '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>b</title><link>https://blog.example/</link>';
  return Buffer.from(`${head}${Array.from({ length: items }, (_, at) => item(at)).join("")}</channel></rss>`);
}

function aBookmarkFile(links: number): Buffer {
  const line = (at: number) =>
    `<DT><A HREF="https://example.org/${at}" ADD_DATE="${1_700_000_000 + at}" TAGS="one,two">Link ${at}</A>\n<DD>A note\n`;
  return Buffer.from(
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${Array.from({ length: links }, (_, at) => line(at)).join("")}</DL>`,
  );
}
