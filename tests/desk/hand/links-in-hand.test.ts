import { describe, expect, it } from "vitest";
import { openShelf } from "../../../src/bookmarks/shelf.ts";
import { openLinks } from "../../../src/desk/hand/links-in-hand.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aBookmark } from "../../support/makers.ts";

const links = ["2026-11-20", "2026-11-21", "2026-10-01"].map((day, at) =>
  aBookmark({ url: `https://example.org/${at}`, savedAt: `${day}T10:00:00.000Z` }),
);

async function someLinks() {
  const folder = await aPublicationFolder();
  const shelf = openShelf(folder);
  await shelf.change(links.map((link) => ({ url: link.url, change: () => link })));
  return { folder, shelf, hand: openLinks(shelf) };
}

describe("the links in hand", () => {
  it("are the shelf's own, newest first, after changes of our own too", async () => {
    const { shelf, hand } = await someLinks();
    expect(hand.all()).toEqual(shelf.bookmarks());
    await hand.change("https://example.org/0", (link) => ({ ...link, note: "mine" }));
    expect(hand.all()).toEqual(shelf.bookmarks());
    await hand.change("https://example.org/2", (link) => ({
      ...link,
      triage: { as: "dropped", at: "2026-11-26T10:00:00Z" },
    }));
    expect(hand.all()).toEqual(shelf.bookmarks());
  });

  it("are made anew when another program changed a file", async () => {
    const { folder, shelf, hand } = await someLinks();
    hand.all();
    await openShelf(folder).change([
      { url: "https://example.org/1", change: (kept) => kept && { ...kept, note: "theirs" } },
    ]);
    shelf.look();
    expect(hand.all().find(({ url }) => url.endsWith("/1"))?.note).toBe("theirs");
  });

  it("leave out what is not kept", async () => {
    const { hand } = await someLinks();
    expect(await hand.change("https://example.org/none", (link) => link)).toBeUndefined();
    expect(hand.find("https://example.org/none")).toBeUndefined();
  });

  it("are the shelf's own after edits of any kind: one changed, one added, two made one, many at once", async () => {
    const { shelf, hand } = await someLinks();
    const is = () => expect(hand.all()).toEqual(shelf.bookmarks());
    hand.all();
    await hand.edit([{ url: "https://example.org/1", change: (kept) => kept && { ...kept, note: "mine" } }]);
    is();
    const added = aBookmark({ url: "https://example.org/new", savedAt: "2026-11-22T10:00:00.000Z" });
    await hand.edit([{ url: added.url, change: () => added }]);
    is();
    const aliases = ["https://example.org/1"];
    await hand.edit([{ url: "https://example.org/0", change: (kept) => kept && { ...kept, aliases } }]);
    is();
    const many = Array.from({ length: 30 }, (_, at) => aBookmark({ url: `https://example.org/many/${at}` }));
    await hand.edit(many.map((link) => ({ url: link.url, change: () => link })));
    is();
    expect(hand.all()).toHaveLength(33);
  });
});
