import { describe, expect, it } from "vitest";
import { sighting } from "../../src/bookmarks/edits.ts";
import { keepFromInbox, type WaitingLink } from "../../src/bookmarks/keep-from-inbox.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark } from "../support/makers.ts";

const now = "2026-11-27T09:00:00.000Z";
const cameAt = "2026-11-20T09:00:00.000Z";
const url = "https://example.org/bins";
const aLink = (given: Partial<WaitingLink> = {}): WaitingLink => ({
  ...{ kind: "suggestion", url, title: "Bins are hard", note: "It says why.", name: "Joan Reader", cameAt },
  ...given,
});
const aShelf = async (setting = {}) => openShelf(await aPublicationFolder(), setting);

/** The link kept on a shelf, with what the shelf had of it when it was marked. */
async function kept(link: WaitingLink, shelf?: ReturnType<typeof openShelf>) {
  const onto = shelf ?? (await aShelf());
  const atTheMark: string[] = [];
  const markKept = async () => atTheMark.push(onto.find(link.url)?.title ?? "nothing");
  return { kept: await keepFromInbox(onto, link, { now, markKept }), atTheMark };
}

describe("a link of the inbox that is kept", () => {
  it("is of this week when a reader suggested it, with the words as theirs and the credit, and marked after that", async () => {
    expect(await kept(aLink())).toMatchObject({
      kept: {
        isNew: true,
        bookmark: {
          ...{ savedAt: now, note: "From Joan Reader: It says why.", via: { name: "Joan Reader" } },
          sources: [{ name: "suggestions", at: cameAt }],
        },
      },
      atTheMark: ["Bins are hard"],
    });
  });

  it("is the editor's own when they saved it, of the day when they did", async () => {
    const { kept: own } = await kept(aLink({ kind: "save", name: undefined }));
    expect(own?.bookmark).toMatchObject({
      ...{ savedAt: cameAt, note: "It says why.", sources: [{ name: "inbox", at: cameAt }] },
    });
    expect(own?.bookmark.via).toBeUndefined();
  });

  it.each([
    ["no name", { name: undefined }, "From a reader: It says why."],
    ["no words", { note: undefined }, undefined],
  ])("says no more than was said, with %s", async (_, given, note) => {
    const { kept: link } = await kept(aLink(given));
    expect(link?.bookmark.note).toBe(note);
  });

  it("is kept once where its mark was lost", async () => {
    const shelf = await aShelf();
    const markKept = () => Promise.reject(new Error("killed"));
    await expect(keepFromInbox(shelf, aLink(), { now, markKept })).rejects.toThrow("killed");
    const before = shelf.bookmarks();
    expect(await kept(aLink(), shelf)).toMatchObject({
      kept: { isNew: false },
      atTheMark: ["Bins are hard"],
    });
    expect(shelf.bookmarks()).toEqual(before);
  });

  it("leaves to one that was there its day, its title and whom it thanks", async () => {
    const shelf = await aShelf();
    const had = { title: "Bins", savedAt: "2026-10-01T09:00:00.000Z", via: { name: "Somebody Else" } };
    await shelf.change([sighting(aBookmark({ url, ...had }))]);
    expect(await kept(aLink(), shelf)).toMatchObject({
      kept: { isNew: false, bookmark: { ...had, note: "From Joan Reader: It says why." } },
    });
  });

  it("waits on where it is for the editor alone and the disk is thrown away", async () => {
    const own = aLink({ kind: "save", private: true });
    expect(await kept(own, await aShelf({ isCi: true }))).toEqual({ kept: undefined, atTheMark: [] });
  });
});
