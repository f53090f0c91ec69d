import { describe, expect, it } from "vitest";
import { openShelf } from "../../../src/bookmarks/shelf.ts";
import { openLinks } from "../../../src/desk/hand/links-in-hand.ts";
import { Overtaken } from "../../../src/desk/hand/told.ts";
import { writeNote } from "../../../src/desk/pick/note-deed.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aBookmark } from "../../support/makers.ts";

const url = "https://example.org/a";

async function someLinks() {
  const shelf = openShelf(await aPublicationFolder());
  await shelf.change([{ url, change: () => aBookmark({ note: "Old" }) }]);
  return openLinks(shelf);
}

describe("a note", () => {
  it("is written, taken back, and written again", async () => {
    const links = await someLinks();
    const noted = await writeNote(links, { url, note: " New\r\nwords ", base: "Old" });
    expect(links.find(url)?.note).toBe("New\nwords");
    if (!noted?.ok) throw new Error("It was not written.");
    await noted.deed.back();
    expect(links.find(url)?.note).toBe("Old");
    await noted.deed.again();
    expect(links.find(url)?.note).toBe("New\nwords");
  });

  it("is not written over somebody else's, nor taken back over it", async () => {
    const links = await someLinks();
    expect(await writeNote(links, { url, note: "Mine", base: "Older" })).toEqual({
      ok: false,
      theirs: "Old",
    });
    const noted = await writeNote(links, { url, note: "Mine", base: "Old" });
    await links.change(url, (link) => ({ ...link, note: "Theirs" }));
    if (!noted?.ok) throw new Error("It was not written.");
    await expect(noted.deed.back()).rejects.toThrow(Overtaken);
    expect(links.find(url)?.note).toBe("Theirs");
  });

  it("of a link that is not kept is none", async () => {
    expect(
      await writeNote(await someLinks(), { url: "https://example.org/b", note: "x", base: "" }),
    ).toBeUndefined();
  });
});
