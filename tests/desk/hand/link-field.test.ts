import { describe, expect, it } from "vitest";
import { openShelf } from "../../../src/bookmarks/shelf.ts";
import { type Written, writeField } from "../../../src/desk/hand/link-field.ts";
import { openLinks } from "../../../src/desk/hand/links-in-hand.ts";
import { Overtaken } from "../../../src/desk/hand/told.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aBookmark } from "../../support/makers.ts";

const url = "https://example.org/a";

async function someLinks() {
  const shelf = openShelf(await aPublicationFolder());
  await shelf.change([{ url, change: () => aBookmark({ note: "Old" }) }]);
  return openLinks(shelf);
}

const note = (words: string, was: string): Written => ({ url, field: "note", words, was });

describe("a field of a link", () => {
  it("is written, taken back, and written again", async () => {
    const links = await someLinks();
    const noted = await writeField(links, note(" New\r\nwords ", "Old"));
    expect(links.find(url)?.note).toBe("New\nwords");
    if (!noted?.ok) throw new Error("It was not written.");
    await noted.deed?.back();
    expect(links.find(url)?.note).toBe("Old");
    await noted.deed?.again();
    expect(links.find(url)?.note).toBe("New\nwords");
  });

  it("is not written over somebody else's words, nor taken back over them", async () => {
    const links = await someLinks();
    expect(await writeField(links, note("Mine", "Older"))).toMatchObject({ ok: false, theirs: "Old" });
    const noted = await writeField(links, note("Mine", "Old"));
    await links.change(url, (link) => ({ ...link, note: "Theirs" }));
    if (!noted?.ok) throw new Error("It was not written.");
    await expect(noted.deed?.back()).rejects.toThrow(Overtaken);
    expect(links.find(url)?.note).toBe("Theirs");
  });

  it("that says so already is left, whoever wrote it", async () => {
    const links = await someLinks();
    expect(await writeField(links, note("Old", "Older"))).toEqual({
      ok: true,
      value: "Old",
      deed: undefined,
    });
  });

  it.each([
    ["tags", "#Forms, open  data,forms,", ["forms", "open data"], "forms, open data"],
    ["tags", " ", undefined, ""],
    ["title", " A  new\ntitle ", "A new title", "A new title"],
    ["note", " \r\n ", undefined, ""],
  ] as const)("%s is kept as it is meant: “%s”", async (field, words, kept, value) => {
    const links = await someLinks();
    const was = { tags: "", title: links.find(url)?.title ?? "", note: "Old" }[field];
    expect(await writeField(links, { url, field, words, was })).toMatchObject({ ok: true, value });
    expect(links.find(url)?.[field]).toEqual(kept);
  });

  it("is never an empty title", async () => {
    const links = await someLinks();
    const before = links.find(url);
    const written = await writeField(links, { url, field: "title", words: "  ", was: before?.title ?? "" });
    expect(written).toMatchObject({ ok: false, why: expect.stringContaining("A link has a title") });
    expect(links.find(url)).toEqual(before);
  });

  it("of a link that is not kept is none", async () => {
    const written = { ...note("x", ""), url: "https://example.org/b" };
    expect(await writeField(await someLinks(), written)).toBeUndefined();
  });
});
