import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { aWebOfPages } from "../../support/loopback-web.ts";
import { aBookmark } from "../../support/makers.ts";

const lamp = "https://lamp.example/a";
const old = { savedAt: "2025-01-01T10:00:00.000Z", page: { kind: "page" as const } };

describe("adding a link by its address", () => {
  it.each([
    ["https://www.lamp.example/a/?utm_source=x", "https://www.lamp.example/a/"],
    ["  lamp.example/a ", lamp],
    ["Look at this: https://lamp.example/a.", lamp],
  ])("keeps %j as ingest would, and it is a candidate at once", async (words, url) => {
    const { act, shelf } = await aDesk({ links: [] });
    const answer = await act("/add", { words });
    expect(answer).toMatchObject({ words: "Added", url, isRefused: false });
    expect(answer.list).toContain(`data-url="${url}"`);
    expect(answer.list).toContain("its page is being read");
    expect(shelf.find(lamp)).toMatchObject({ url, sources: [{ name: "desk" }] });
  });

  it.each(["", "lamp", "javascript:alert(1)", "https://user:secret@lamp.example/", "ftp://lamp.example/a"])(
    "keeps nothing of %j, and says what is wanted",
    async (words) => {
      const { act, shelf } = await aDesk({ links: [] });
      expect(await act("/add", { words })).toMatchObject({
        isRefused: true,
        words: expect.stringContaining("no web address"),
      });
      expect(shelf.bookmarks()).toEqual([]);
    },
  );

  it("keeps every link of a pasted list", async () => {
    const { act, shelf } = await aDesk({ links: [] });
    const words = "https://lamp.example/a\nhttps://lamp.example/b";
    expect(await act("/add", { words })).toMatchObject({ words: "2 links added" });
    expect(shelf.bookmarks()).toHaveLength(2);
    await act("/undo");
    expect(shelf.bookmarks().map(({ triage }) => triage?.as)).toEqual(["dropped", "dropped"]);
  });

  it.each([
    ["of long ago", {}, "shortlisted"],
    ["kept and not picked", { triage: { as: "done" as const, at: "2026-01-01T10:00:00Z" } }, "shortlisted"],
    ["dropped", { triage: { as: "dropped" as const, at: "2026-01-01T10:00:00Z" } }, "shortlisted"],
    ["of this week", { savedAt: "2026-11-25T10:00:00.000Z" }, undefined],
  ])("brings one that was there already, %s, back among the candidates", async (_, more, triage) => {
    const { act, shelf } = await aDesk({ links: [aBookmark({ ...old, url: lamp, ...more })] });
    const answer = await act("/add", { words: "http://lamp.example/a/" });
    expect(answer.words).toContain("You had it already");
    expect(answer.list).toContain(`data-url="${lamp}"`);
    expect(shelf.find(lamp)?.triage?.as).toBe(triage);
    expect(shelf.bookmarks()).toHaveLength(1);
  });

  it("says of a place in one's own network that it is no candidate", async () => {
    const { act, shelf } = await aDesk({ links: [] });
    const answer = await act("/add", { words: "http://192.168.1.4/notes" });
    expect(answer.words).toContain("Kept for you alone");
    expect(shelf.find("http://192.168.1.4/notes")?.private).toBe(true);
  });

  it("drops it where that is taken back, and has it again", async () => {
    const { act, shelf } = await aDesk({ links: [] });
    await act("/add", { words: lamp });
    await act("/undo");
    expect(shelf.find(lamp)?.triage?.as).toBe("dropped");
    await act("/redo");
    expect(shelf.find(lamp)?.triage).toBeUndefined();
  });

  it("works by a plain form, and says in the row why a page could not be read", async () => {
    const { network } = await aWebOfPages({});
    const { post, get, desk } = await aDesk({ links: [], network });
    expect(await (await get("/pick")).text()).toContain('action="/add"');
    expect((await post("/add", { words: "http://lamp.example/a" })).status).toBe(303);
    await desk.pages.rest();
    const page = await (await get("/pick")).text();
    expect(page).toContain("lamp.example, not read: the page is gone");
  });
});
