// The desk's scan beside its peers, on the same links in the same process: a plain filter of everything, and SQLite's
// full-text index (FTS5), which must be built first.
import { DatabaseSync } from "node:sqlite";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { openSearch } from "../../src/desk/hand/link-search.ts";
import { readQuery, textOf } from "../../src/desk/hand/query.ts";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { highest, median, percentile, table, timed } from "./measure.ts";
import { seededRandom } from "./seeded-random.ts";

/** As many as the screen asks for at once. */
const first = 50;
const count = 200;

/** Words that many links hold, few, one and none; two at once, tags and sites among them. */
export function queries(many: number): string[] {
  const random = seededRandom(7);
  const number = (below: number) => Math.floor(random() * below);
  const common = ["council", "energy", "budget report", "small tools", "café", "minister"];
  const kinds = [
    () => common[number(common.length)] ?? "",
    () => `site${number(4_000)}`,
    () => `${common[number(common.length)]} site${number(4_000)}`,
    () => String(10_000 + number(90_000)),
    () => `#tag-${number(50)} housing`,
    () => `site:site${number(4_000)}.example.org`,
    () => `nowhere${number(1_000)}`,
  ];
  return Array.from({ length: many }, (_, at) => (kinds[at % kinds.length] ?? (() => ""))());
}

export async function benchSearch(folder: PublicationFolder): Promise<string> {
  const links = openShelf(folder).bookmarks();
  const search = openSearch(() => performance.now());
  const ready = await clocked(() => search.count(links, readQuery("nowhere", "en")));
  const words = queries(count);
  const ofScan: number[] = [];
  for (const typed of words)
    ofScan.push(await clocked(() => search.first(links, readQuery(typed, "en"), { from: 0, most: first })));
  const filter = timed(() => links.map(textOf));
  const ofFilter = words.map((typed) => timed(() => filterAll(filter.result, typed)).ms);
  const index = timed(() => indexOf(links));
  const ofIndex = words.map((typed) => timed(() => index.result(typed)).ms);
  const rowOf = (name: string, readyMs: number, times: number[]) => [
    ...[name, (readyMs / 1_000).toFixed(2), median(times).toFixed(2)],
    ...[percentile(times, 0.95).toFixed(1), highest(times).toFixed(1)],
  ];
  return table(
    [
      `the first ${first} of ${links.length.toLocaleString("en")}`,
      "ready after, s",
      "ms (median)",
      "ms (95 %)",
      "at most",
    ],
    [
      rowOf("the desk's scan", ready, ofScan),
      rowOf("filter of all with includes", filter.ms, ofFilter),
      rowOf("SQLite FTS5", index.ms, ofIndex),
    ],
  );
}

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function filterAll(texts: string[], typed: string): string[] {
  const { words } = readQuery(typed, "en");
  return texts.filter((text) => words.every((word) => text.includes(word))).slice(0, first);
}

/** Whole words only, which is less than the others find; the newest first. */
function indexOf(links: Bookmark[]): (typed: string) => unknown[] {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE VIRTUAL TABLE links USING fts5(text, content='')");
  const insert = database.prepare("INSERT INTO links (rowid, text) VALUES (?, ?)");
  database.exec("BEGIN");
  for (const [at, link] of links.entries()) insert.run(at + 1, textOf(link));
  database.exec("COMMIT");
  const select = database.prepare(
    `SELECT rowid FROM links WHERE links MATCH ? ORDER BY rowid LIMIT ${first}`,
  );
  return (typed) =>
    select.all(
      readQuery(typed, "en")
        .words.map((word) => `"${word.replaceAll('"', '""')}"`)
        .join(" "),
    );
}
