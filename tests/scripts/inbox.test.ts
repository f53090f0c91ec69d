import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { type InboxChoice, linesOf, runInbox } from "../../scripts/inbox.ts";
import { sighting } from "../../src/bookmarks/edits.ts";
import { bookmarkOf } from "../../src/domain/bookmark.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { columnsOf } from "../../src/editions/wrap-text.ts";
import { pickBookmark } from "../../src/picking/pick-bookmark.ts";
import { linkOf, rowOf } from "../../src/subscribers/inbox/inbox-link.ts";
import { save, suggest } from "../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../src/subscribers/inbox/waiting.ts";
import { aClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aSave, aSuggestion } from "../support/inbox.ts";
import { aDatabase, whyNoPostgres } from "../support/postgres.ts";
import { saidDuring } from "../support/said.ts";
import { contentsOf } from "../support/store-contents.ts";
import { oldKey, theStoreIn } from "../support/stores.ts";
import { aWorld } from "../support/world.ts";

const variables = { FIVE_KEYS: oldKey };
const anInbox = async (place?: string): Promise<PublicationFolder> => {
  const folder = await aPublicationFolder();
  await using store = await theStoreIn(place ?? folder.store);
  await suggest(store, aSuggestion());
  await save(store, [aSave({ private: true })]);
  return folder;
};
const run = (folder: PublicationFolder, choice: InboxChoice = {}, more = {}) =>
  saidDuring(() => runInbox(choice, aWorld({ folder, variables: { ...variables, ...more } })));

async function inStore(folder: PublicationFolder) {
  await using store = await theStoreIn(folder.store);
  return {
    waiting: await allWaitingIn(store),
    contents: (await contentsOf(store))["inbox"]?.join("\n") ?? "",
  };
}

/** The first figures of the suggestion's id. */
async function aSuggestionIn(folder: PublicationFolder): Promise<string> {
  const { waiting } = await inStore(folder);
  return waiting.find(({ kind }) => kind === "suggestion")?.id.slice(0, 6) ?? "";
}

describe("npm run inbox", () => {
  it("lists what waits, and with which ids it is decided", async () => {
    const folder = await anInbox();
    const id = await aSuggestionIn(folder);
    const said = await run(folder);
    expect(said).toContain(
      `${id}  Bins are hard\n        https://example.org/bins\n        It says why.\n        Joan Reader, `,
    );
    expect(said).toMatch(/Saved by you.*\n\n[0-9a-f]{6} {2}Lamps\n.*lamps\n.*Page 3\.\n.*private/);
    expect(said).toMatch(/npm run inbox -- keep [0-9a-f]{6}, or decline it\.$/);
  });

  it("says that nothing waits, and where a store is that is not here", async () => {
    const folder = await aPublicationFolder();
    expect(await run(folder)).toMatch(/^Nothing waits for you: there is no store yet\./);
    await mkdir(dirname(folder.settings), { recursive: true });
    await writeFile(folder.settings, "service: https://mail.example.org\n");
    expect(await run(folder)).toMatch(
      /^There is no store here\. The one of https:\/\/mail\.example\.org stands where/,
    );
    await (await theStoreIn(folder.store))[Symbol.asyncDispose]();
    expect(await run(folder)).toBe("Nothing waits for you.");
  });

  it("keeps a suggestion as a bookmark of this week, with the words as the reader's and the credit", async () => {
    const folder = await anInbox();
    const said = await run(folder, { verb: "keep", ids: [await aSuggestionIn(folder)] });
    expect(said).toContain("Kept: Bins are hard\n  https://example.org/bins\n");
    expect(said).toContain("The credit goes to Joan Reader.");
    const kept = aWorld({ folder, variables }).shelf().find("https://example.org/bins");
    expect(kept).toMatchObject({
      ...{ note: "From Joan Reader: It says why.", via: { name: "Joan Reader" } },
      ...{ savedAt: aWorld({ folder }).clock.now(), sources: [{ name: "suggestions" }] },
    });
    expect(kept && pickBookmark(kept)).toMatchObject({ via: { name: "Joan Reader" } });
    expect((await inStore(folder)).waiting).toHaveLength(1);
  });

  it("says of a link that the bookmarks have what they have: its day, its title and whom they thank", async () => {
    const folder = await anInbox();
    const first = { url: "https://example.org/bins", title: "Bins", tags: [], source: "import" };
    const earlier = bookmarkOf({ ...first, savedAt: "2026-10-01T09:00:00.000Z" }, aClock().now());
    const shelf = aWorld({ folder, variables }).shelf();
    await shelf.change([sighting({ ...earlier, via: { name: "Somebody Else" } })]);
    const said = await run(folder, { verb: "keep", ids: [await aSuggestionIn(folder)] });
    expect(said).toBe(
      "You had it already: Bins\n  https://example.org/bins\n  Its page is read by the next ingest. The credit goes to Somebody Else.",
    );
    const { contents, waiting } = await inStore(folder);
    expect(waiting).toHaveLength(1);
    expect(contents).not.toMatch(/Joan|It says why/);
    expect(shelf.find(first.url)).toMatchObject({
      ...{ savedAt: "2026-10-01T09:00:00.000Z", note: "From Joan Reader: It says why." },
      via: { name: "Somebody Else" },
    });
  });

  it("thanks whoever suggests a link that the bookmarks have without a credit, and says so once", async () => {
    const folder = await anInbox();
    const id = await aSuggestionIn(folder);
    const first = { url: "https://example.org/bins#top", tags: [], source: "import" };
    const shelf = aWorld({ folder, variables }).shelf();
    await shelf.change([
      sighting(bookmarkOf({ ...first, savedAt: "2026-10-01T09:00:00.000Z" }, aClock().now())),
    ]);
    const said = await run(folder, { verb: "keep", ids: [id] });
    expect(said).toMatch(/^You had it already: Bins are hard\n.*The credit goes to Joan Reader\.$/s);
    await using store = await theStoreIn(folder.store);
    await suggest(store, aSuggestion({ name: undefined, note: "Another word." }));
    const again = await run(folder, { verb: "keep", ids: [await aSuggestionIn(folder)] });
    expect(again).toMatch(/^You had it already: .*The credit goes to Joan Reader\.$/s);
  });

  it("says of a link that was dropped that it stays so, and how to have it back", async () => {
    const folder = await anInbox();
    const shelf = aWorld({ folder, variables }).shelf();
    const { url } = aSuggestion();
    const earlier = bookmarkOf({ url, tags: [], source: "import" }, "2026-10-01T09:00:00.000Z");
    const triage = { as: "dropped", at: "2026-10-02T09:00:00.000Z" } as const;
    await shelf.change([sighting({ ...earlier, triage })]);
    const said = await run(folder, { verb: "keep", ids: [await aSuggestionIn(folder)] });
    expect(said).toContain(`You dropped it: npm run triage -- put-back ${url} takes that back.`);
    expect(shelf.find(url)?.triage).toEqual(triage);
  });

  it("keeps a save as the editor's own words, private where they said so, and one that is known already once", async () => {
    const folder = await anInbox();
    const ids = (await inStore(folder)).waiting.map(({ id }) => id);
    await run(folder, { verb: "keep", ids });
    await using store = await theStoreIn(folder.store);
    await save(store, [aSave({ private: true })]);
    await run(folder, { verb: "keep", ids: (await allWaitingIn(store)).map(({ id }) => id) });
    const bookmarks = aWorld({ folder, variables }).shelf().bookmarks();
    expect(bookmarks).toHaveLength(2);
    expect(bookmarks).toContainEqual(
      expect.objectContaining({ title: "Lamps", note: "Page 3.", private: true }),
    );
    expect(await allWaitingIn(store)).toEqual([]);
  });

  it("deletes what is declined, with the name", async () => {
    const folder = await anInbox();
    const said = await run(folder, { verb: "decline", ids: [await aSuggestionIn(folder)] });
    expect(said).toBe("Declined, and deleted with the name: Bins are hard");
    const { contents, waiting } = await inStore(folder);
    expect(contents).not.toMatch(/Joan|bins/i);
    expect(waiting).toHaveLength(1);
    expect(aWorld({ folder, variables }).shelf().bookmarks()).toEqual([]);
  });

  it("does nothing about any where one of the ids is of none, or of several", async () => {
    const folder = await anInbox();
    const id = await aSuggestionIn(folder);
    const decide = (ids: string[]) => runInbox({ verb: "decline", ids }, aWorld({ folder, variables }));
    await expect(decide([id, "ffffffffff"])).rejects.toThrow("Nothing waits under ffffffffff.");
    await expect(decide([""])).rejects.toThrow("is the beginning of several");
    expect((await inStore(folder)).waiting).toHaveLength(2);
  });

  it("keeps nothing private where the disk is thrown away", async () => {
    const folder = await anInbox();
    const own = (await inStore(folder)).waiting.find(({ kind }) => kind === "save")?.id ?? "";
    const world = aWorld({ folder, variables: { ...variables, CI: "1" } });
    await expect(runInbox({ verb: "keep", ids: [own] }, world)).rejects.toThrow("It goes on waiting.");
    expect((await inStore(folder)).waiting).toHaveLength(2);
  });

  it.skipIf(whyNoPostgres !== undefined)(
    "works with PostgreSQL, and says that the store is there",
    async () => {
      const place = await aDatabase();
      const folder = await anInbox(place);
      const said = await run(folder, {}, { DATABASE_URL: place });
      expect(said).toMatch(/^The store is in PostgreSQL\.\nSuggested by readers\n/);
      expect(said).not.toContain(place);
    },
  );
});

describe("what waits, in lines", () => {
  const now = "2026-11-27T09:00:00.000Z";
  const waiting = [
    linkOf(
      rowOf(
        "suggestion",
        aSuggestion({ note: "Words ".repeat(60), title: "A title of many words that is long" }),
        Date.parse(now) - 3 * 86_400_000,
      ),
    ),
    linkOf(rowOf("suggestion", { url: "https://example.org/" }, Date.parse(now))),
    linkOf(
      rowOf(
        "save",
        aSave({ title: "日本語の題名がとても長いときにも", note: "\u001b[31mred\u0007" }),
        Date.parse(now),
      ),
    ),
  ];

  it.each([80, 40])("fills %d columns and no more, but for an address", (columns) => {
    const lines = linesOf(waiting, { columns, now });
    const tooLong = lines.filter((line) => columnsOf(line) > columns && !/https?:|\p{Lo}/u.test(line));
    expect(tooLong).toEqual([]);
    expect(lines.join("\n")).toContain("3 days ago");
    expect(lines.join("\n")).not.toMatch(/\u001b|\u0007|undefined/);
  });

  it("tells ids apart that begin alike", () => {
    const alike = waiting.slice(0, 2).map((link, at) => ({ ...link, id: `${"a".repeat(9)}${at}` }));
    const said = linesOf(alike, { columns: 80, now }).join("\n");
    for (const { id } of alike) expect(said).toContain(`${id}  `);
  });
});
