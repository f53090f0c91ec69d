import { describe, expect, it } from "vitest";
import { openShelf } from "../../../src/bookmarks/shelf.ts";
import { changeLinks } from "../../../src/desk/hand/change-links.ts";
import { openLinks } from "../../../src/desk/hand/links-in-hand.ts";
import { Overtaken } from "../../../src/desk/hand/told.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aBookmark } from "../../support/makers.ts";

const urls = ["a", "b", "c"].map((name) => `https://example.org/${name}`);

async function someLinks() {
  const shelf = openShelf(await aPublicationFolder());
  await shelf.change(urls.map((url) => ({ url, change: () => aBookmark({ url, tags: ["old"] }) })));
  return openLinks(shelf);
}

const tagging = {
  part: "tags" as const,
  change: (kept: ReturnType<typeof aBookmark>) => ({ ...kept, tags: ["new"] }),
  said: (count: number) => `Tagged ${count}`,
};

describe("a change of several links", () => {
  it("is made of all, taken back, and made again", async () => {
    const links = await someLinks();
    const tags = () => urls.map((url) => links.find(url)?.tags);
    const deed = await changeLinks(links, { ...tagging, urls: [...urls, "https://example.org/none"] });
    expect(deed?.said).toBe("Tagged 3");
    expect(tags()).toEqual([["new"], ["new"], ["new"]]);
    await deed?.back();
    expect(tags()).toEqual([["old"], ["old"], ["old"]]);
    await deed?.again();
    expect(tags()).toEqual([["new"], ["new"], ["new"]]);
  });

  it("is taken back of those that nobody changed since, and says how many stay", async () => {
    const links = await someLinks();
    const deed = await changeLinks(links, { ...tagging, urls });
    await links.change(urls[1] ?? "", (link) => ({ ...link, tags: ["theirs"], note: "and this" }));
    await expect(deed?.back()).rejects.toThrow(
      new Overtaken("1 of 3 links were changed by somebody else meanwhile, and left as it is."),
    );
    expect(urls.map((url) => links.find(url)?.tags)).toEqual([["old"], ["theirs"], ["old"]]);
  });

  it("leaves alone what else somebody wrote about them", async () => {
    const links = await someLinks();
    const deed = await changeLinks(links, { ...tagging, urls });
    await links.change(urls[0] ?? "", (link) => ({ ...link, note: "theirs" }));
    await deed?.back();
    expect(links.find(urls[0] ?? "")).toMatchObject({ tags: ["old"], note: "theirs" });
  });

  it("that changes nothing is no deed", async () => {
    const links = await someLinks();
    expect(await changeLinks(links, { ...tagging, urls, change: (kept) => kept })).toBeUndefined();
    expect(await changeLinks(links, { ...tagging, urls: ["https://example.org/none"] })).toBeUndefined();
  });
});
