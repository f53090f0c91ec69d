import { describe, expect, it } from "vitest";
import { changeAs } from "../../../src/desk/bookmarks/deeds.ts";
import type { Bookmark } from "../../../src/domain/bookmark.ts";
import { aDesk } from "../../support/desk.ts";
import { aBookmark } from "../../support/makers.ts";

const url = "https://example.org/a";

async function changed(before: Partial<Bookmark>, as: string, words = "") {
  const { desk, shelf } = await aDesk({ links: [aBookmark({ url, ...before })] });
  const at = before.url ?? url;
  const { said } = await changeAs(desk, { as, urls: [at], words });
  return { said, link: shelf.find(at), desk };
}

describe("what is done with bookmarks", () => {
  it.each([
    [undefined, "services, Open Data", ["services", "open data"], "Tagged 1 with “services”, “open data”"],
    [["a", "Draft"], "-draft", ["a"], "Took “draft” off 1"],
    [["draft"], "-draft", undefined, "Took “draft” off 1"],
    [["a", "draft"], "new, -draft", ["a", "new"], "Tagged 1 with “new”"],
    [["Services"], "services", ["Services"], "It stands there already."],
  ])("tags %j with “%s”", async (tags, words, expected, told) => {
    const { said, link } = await changed({ tags }, "tag", words);
    expect([link?.tags, said]).toEqual([expected, told]);
  });

  it("is private and public, dropped and put back, each with its way back", async () => {
    const made = await changed({}, "private");
    expect([made.said, made.link?.private]).toEqual(["Made it private", true]);
    await made.desk.undo.undo();
    expect(made.desk.links.find(url)?.private).toBeUndefined();
    expect((await changed({ private: true }, "public")).link?.private).toBeUndefined();
    const dropped = await changed({}, "drop");
    expect([dropped.said, dropped.link?.triage?.as]).toEqual(["Dropped 1", "dropped"]);
    await changeAs(dropped.desk, { as: "put-back", urls: [url], words: "" });
    expect(dropped.desk.links.find(url)?.triage).toBeUndefined();
    expect(dropped.desk.links.find(url)?.private).toBeUndefined();
  });

  it("makes public what names a place inside only by saying so", async () => {
    const inside = "http://wiki.internal/a";
    expect((await changed({ url: inside }, "public")).link?.private).toBe(false);
  });
});
