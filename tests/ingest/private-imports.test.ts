// Exports whose links are private, and the editor who says that they may be seen.
import { describe, expect, it } from "vitest";
import { sighting } from "../../src/bookmarks/edits.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { isHidden } from "../../src/domain/bookmark.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { describeReport } from "../../src/ingest/describe-report.ts";
import { drop } from "../../src/picking/triage.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aWebOfPages } from "../support/loopback-web.ts";
import { aBookmark } from "../support/makers.ts";
import { type IngestTestInput, runIngest } from "../support/run-ingest.ts";

const now = "2026-11-27T09:00:00.000Z";
const links = ["https://a.example/1", "https://a.example/2", "https://a.example/3"];
const csv = (marks: string) =>
  ["url,private,date", ...links.map((url, at) => `${url},${marks[at]},2026-11-20`)].join("\n");

async function run(folder: PublicationFolder, input: IngestTestInput) {
  const report = await runIngest({ now, ...input }, await aWebOfPages({}), folder);
  return { report, words: describeReport(report, folder.bookmarks, now) };
}

const hiddenIn = (folder: PublicationFolder) =>
  openShelf(folder)
    .bookmarks()
    .filter(isHidden)
    .map(({ url }) => url)
    .sort();

describe("an import whose links are mostly private", () => {
  it("says so, and how they are opened", async () => {
    const { report, words } = await run(await aPublicationFolder(), { files: { "saved.csv": csv("110") } });
    expect(report.mostlyPrivate).toEqual([{ name: "saved.csv", links: 3, privateLinks: 2 }]);
    expect(words).toContain(
      "saved.csv says of 2 of its 3 links that they are private, so no page and no feed shows them. If they may be seen, give the file again with --public.",
    );
  });

  it.each(["100", "000"])("is none where most are not (%s)", async (marks) => {
    const { report, words } = await run(await aPublicationFolder(), { files: { "saved.csv": csv(marks) } });
    expect(report.mostlyPrivate).toEqual([]);
    expect(words).not.toContain("--public");
  });
});

describe("--public", () => {
  it("keeps nothing of a file private, but what names a place inside", async () => {
    const folder = await aPublicationFolder();
    const file = `${csv("111")}\nhttp://192.168.1.1/status,1,2026-11-20`;
    const { report } = await run(folder, { files: { "saved.csv": file }, arePublic: true });
    expect(hiddenIn(folder)).toEqual(["http://192.168.1.1/status"]);
    expect(report).toMatchObject({ mostlyPrivate: [], opened: 0 });
  });

  it("opens what an earlier import of the file kept private, under the name of any download", async () => {
    const folder = await aPublicationFolder();
    await run(folder, { files: { "saved.csv": `${csv("111")}\nhttp://nas.local/,1,2026-11-20` } });
    expect(hiddenIn(folder)).toEqual(["http://nas.local/", ...links]);
    const again = `${csv("110")}\nhttp://nas.local/,1,2026-11-20`;
    const { report, words } = await run(folder, { files: { "saved (1).csv": again }, arePublic: true });
    expect(hiddenIn(folder)).toEqual(["http://nas.local/"]);
    expect(report).toMatchObject({ opened: 3, known: 4 });
    expect(words).toContain("3 links that an earlier import had kept private may be seen from now on.");
    expect((await run(folder, { files: { "saved.csv": again }, arePublic: true })).report.opened).toBe(0);
  });

  it("opens no link that another source knows too, that was dropped, or that is in another file", async () => {
    const folder = await aPublicationFolder();
    await run(folder, { files: { "other.csv": csv("1  ").replaceAll(",  ,", ",0,") } });
    const shelf = openShelf(folder);
    await shelf.change([
      sighting(aBookmark({ url: links[1] ?? "", private: true, sources: [{ name: "a service", at: now }] })),
      { url: links[2] ?? "", change: (kept) => kept && drop(kept, now) },
    ]);
    await run(folder, { files: { "saved.csv": csv("111") }, arePublic: true });
    expect(hiddenIn(folder)).toEqual(links);
  });
});
