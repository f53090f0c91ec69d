import { describe, expect, it } from "vitest";
import { openShelf } from "../../../src/bookmarks/shelf.ts";
import { mergeLinks } from "../../../src/desk/bookmarks/merge-deed.ts";
import { openLinks } from "../../../src/desk/hand/links-in-hand.ts";
import { Overtaken } from "../../../src/desk/hand/told.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aBookmark } from "../../support/makers.ts";

const [a, b, c] = [
  aBookmark({
    ...{ url: "https://example.org/a", title: "The page", note: "Mine", tags: ["forms"] },
    ...{ savedAt: "2026-11-21T10:00:00.000Z", sources: [{ name: "Pinboard", at: "2026-11-21T10:00:00Z" }] },
  }),
  aBookmark({
    ...{ url: "https://mobile.example.org/pages/a", title: "The page, small", tags: ["design"] },
    ...{ savedAt: "2026-10-20T10:00:00.000Z", sources: [{ name: "linkding", at: "2026-10-20T10:00:00Z" }] },
  }),
  aBookmark({
    ...{ url: "https://news.example/go/1", title: "Go", note: "Worth a Friday", private: true },
    ...{ savedAt: "2026-11-22T10:00:00.000Z" },
  }),
];

async function someLinks() {
  const folder = await aPublicationFolder();
  const shelf = openShelf(folder);
  await shelf.change([a, b, c].map((link) => ({ url: link.url, change: () => link })));
  return { folder, links: openLinks(shelf) };
}

const urls = [a, b, c].map(({ url }) => url);

describe("links that are the same page", () => {
  it.each([
    [a, [b, c]],
    [b, [a, c]],
    [c, [a, b]],
  ])("become one at the address that was chosen, with everything of each: %#", async (kept, others) => {
    const { links } = await someLinks();
    await mergeLinks(links, { keep: kept.url, urls });
    expect(links.all()).toHaveLength(1);
    const [one] = links.all();
    expect(one).toMatchObject({ url: kept.url, title: kept.title, private: true });
    expect(one?.savedAt).toBe(b.savedAt);
    expect(new Set(one?.aliases)).toEqual(new Set(others.map(({ url }) => url)));
    expect(new Set(one?.tags)).toEqual(new Set(["forms", "design"]));
    expect(one?.note?.split("\n\n").sort()).toEqual(["Mine", "Worth a Friday"]);
    expect(one?.sources?.map(({ name }) => name).sort()).toEqual(["Pinboard", "linkding"]);
  });

  it("are several again after undo, each as it was, and one after redo", async () => {
    const { links } = await someLinks();
    const before = links.all();
    const deed = await mergeLinks(links, { keep: b.url, urls });
    const merged = links.all();
    await deed?.back();
    expect(links.all()).toEqual(before);
    await deed?.again();
    expect(links.all()).toEqual(merged);
  });

  it("stay one where somebody else wrote in it since", async () => {
    const { folder, links } = await someLinks();
    const deed = await mergeLinks(links, { keep: a.url, urls });
    await openShelf(folder).change([{ url: a.url, change: (kept) => kept && { ...kept, note: "Theirs" } }]);
    await expect(deed?.back()).rejects.toThrow(Overtaken);
    expect(links.all().map(({ note }) => note)).toEqual(["Theirs"]);
  });

  it("are none where only one of them is kept, or all are one already", async () => {
    const { links } = await someLinks();
    expect(
      await mergeLinks(links, { keep: a.url, urls: [a.url, "https://example.org/none"] }),
    ).toBeUndefined();
    expect(await mergeLinks(links, { keep: "https://example.org/none", urls: [a.url] })).toBeUndefined();
    await mergeLinks(links, { keep: a.url, urls });
    expect(await mergeLinks(links, { keep: a.url, urls })).toBeUndefined();
    expect(links.all()).toHaveLength(1);
  });
});
