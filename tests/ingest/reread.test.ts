import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runIngest as runIngestCommand } from "../../scripts/ingest.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { keepSnapshot, readSnapshot } from "../../src/bookmarks/snapshots-folder.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { rereadAll } from "../../src/ingest/reread.ts";
import { siteDescriptions } from "../../src/ingest/site-descriptions.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aWebOfPages } from "../support/loopback-web.ts";
import { sharedReaders } from "../support/readers.ts";
import { runIngest } from "../support/run-ingest.ts";
import { aWorld } from "../support/world.ts";

const url = "https://a.example/bins";
const prose =
  "<p>The council asked forty households what they wanted from the bin calendar, and most of them said the day.</p>";
const page = (description: string, title = "The bin calendar") =>
  `<!doctype html><html lang="en"><title>${title}</title><meta name="description" content="${description}"><meta name="author" content="Joss Amadi"><article><h1>${title}</h1>${prose.repeat(6)}</article>`;
const description = "What forty households wanted from a calendar, and why it took a year to print one.";

async function aReadLink(pages: Record<string, string> = { [url]: page(description) }) {
  const folder = await aPublicationFolder();
  const web = await aWebOfPages(pages);
  await runIngest({ files: { "l.txt": Object.keys(pages).join("\n") } }, web, folder);
  return { folder, web };
}

function reread(folder: PublicationFolder) {
  return rereadAll({
    ...{ readers: sharedReaders(), shelf: openShelf(folder), folder },
    zone: "Europe/London",
  });
}

async function theMonth(folder: PublicationFolder): Promise<{ path: string; text: string }> {
  const [name = ""] = await readdir(folder.bookmarks);
  const path = join(folder.bookmarks, name);
  return { path, text: await readFile(path, "utf8") };
}

describe("a page that was read", () => {
  it("is kept as it came, with its readable text, for the owner's eyes only", async () => {
    const { folder } = await aReadLink();
    const snapshot = await readSnapshot(folder.snapshots, [url]);
    expect(Buffer.from(snapshot?.body ?? []).toString()).toBe(page(description));
    expect(snapshot).toMatchObject({ pageUrl: url, contentType: "text/html; charset=utf-8" });
    expect(snapshot?.text).toContain("asked forty households");
    const files = await readdir(folder.snapshots, { recursive: true });
    const file = files.find((name) => name.endsWith(".zst")) ?? "";
    expect((await stat(join(folder.snapshots, file))).mode & 0o077).toBe(0);
  });

  it("is read again without the network, and nothing changes where nothing was learnt", async () => {
    const { folder, web } = await aReadLink();
    const before = (await theMonth(folder)).text;
    const asked = web.requests.length;
    expect(await reread(folder)).toEqual({ read: 1, without: 0 });
    expect(web.requests).toHaveLength(asked);
    expect((await theMonth(folder)).text).toBe(before);
  });

  it("gets facts that an older reader did not know", async () => {
    const { folder } = await aReadLink();
    const { path, text } = await theMonth(folder);
    const known = await readSnapshot(folder.snapshots, [url]);
    // As if the older reader had not known how to find an author: neither beside the bookmark nor in the snapshot.
    if (known) {
      const { byline: _byline, ...facts } = known.given[0] ?? { kind: "page" as const };
      await keepSnapshot(folder.snapshots, { ...known, given: [facts] });
    }
    await writeFile(path, text.replace('"byline":"Joss Amadi",', ""));
    await reread(folder);
    expect(openShelf(folder).bookmarks()[0]?.page?.byline).toBe("Joss Amadi");
  });

  it("keeps every fact that the editor changed in the file, and says that it is theirs", async () => {
    const { folder } = await aReadLink();
    const { path, text } = await theMonth(folder);
    await writeFile(path, text.replace('"byline":"Joss Amadi"', '"byline":"Tamsin Okoro"'));
    for (const _again of [1, 2, 3]) await reread(folder);
    const [bookmark] = openShelf(folder).bookmarks();
    expect(bookmark?.page?.byline).toBe("Tamsin Okoro");
    expect(bookmark?.page?.from?.["byline"]).toBe("editor");
    expect(bookmark?.page?.title).toBe("The bin calendar");
  });

  it("stays as it is when its snapshot is damaged or gone", async () => {
    const { folder } = await aReadLink();
    const before = (await theMonth(folder)).text;
    const files = await readdir(folder.snapshots, { recursive: true });
    await writeFile(join(folder.snapshots, files.find((name) => name.endsWith(".zst")) ?? ""), "broken");
    expect(await reread(folder)).toEqual({ read: 0, without: 1 });
    expect((await theMonth(folder)).text).toBe(before);
  });

  it("can be read again by the command, which says how many there were", async () => {
    const { folder } = await aReadLink();
    expect(await runIngestCommand({ reread: true }, aWorld({ folder }))).toBe(0);
  });
});

describe("a description that a site gives to several pages", () => {
  it("is told from the first page on, and names for mending only the one that took it for a summary", () => {
    const { meet } = siteDescriptions([]);
    const page = { kind: "article" as const, summary: "A slogan.", summarySource: "description" as const };
    const met = [1, 2, 3, 2].map((at) => meet(`https://a.example/${at}`, page));
    expect(met).toEqual([
      { isShared: false, first: undefined },
      { isShared: true, first: "https://a.example/1" },
      { isShared: true, first: undefined },
      { isShared: true, first: undefined },
    ]);
    expect(meet("https://b.example/1", page).isShared).toBe(false);
  });

  it("is nobody's summary, whether the pages come in one run or in two", async () => {
    const slogan = "The County Gazette brings you all the news of the county, seven days a week.";
    const one = { [url]: page(slogan, "The bin calendar") };
    const two = { ...one, "https://a.example/buses": page(slogan, "The bus calendar") };
    for (const inOneRun of [true, false]) {
      const folder = await aPublicationFolder();
      const web = await aWebOfPages(two);
      if (!inOneRun) await runIngest({ files: { "l.txt": url } }, web, folder);
      await runIngest({ files: { "l.txt": Object.keys(two).join("\n") } }, web, folder);
      const bookmarks = openShelf(folder).bookmarks();
      expect(bookmarks.map((one) => one.page?.summarySource)).toEqual(["extract", "extract"]);
      await reread(folder);
      const again = openShelf(folder).bookmarks();
      expect(again.map((one) => one.page?.summarySource)).toEqual(["extract", "extract"]);
    }
  });
});
