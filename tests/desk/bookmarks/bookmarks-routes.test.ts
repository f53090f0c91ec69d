import { describe, expect, it } from "vitest";
import { openShelf } from "../../../src/bookmarks/shelf.ts";
import { aDesk } from "../../support/desk.ts";
import { aBookmark } from "../../support/makers.ts";

const script = { Accept: "application/json" };
const links = Array.from({ length: 250 }, (_, at) =>
  aBookmark({
    ...{ url: `https://example.org/${at}`, title: `Page ${at}`, tags: at % 2 === 0 ? ["even"] : undefined },
    savedAt: new Date(Date.parse("2026-11-25T10:00:00Z") - at * 6 * 3_600_000).toISOString(),
  }),
);
const [first, second] = links.map(({ url }) => url);
const urlsIn = (markup: string) => [...markup.matchAll(/data-url="([^"]+)"/g)].map(([, url]) => url);
const rowsIn = (markup: string) => urlsIn(markup.slice(0, markup.indexOf('id="pane"')));

describe("the screen of all bookmarks", () => {
  it("shows the newest, and the way to those behind them, to the last", async () => {
    const { get } = await aDesk({ links });
    const seen: (string | undefined)[] = [];
    for (let path: string | undefined = "/bookmarks"; path !== undefined; ) {
      const text: string = await (await get(path)).text();
      seen.push(...rowsIn(text));
      path = /<a href="([^"]+)">Older/.exec(text)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(seen).toEqual(links.map(({ url }) => url));
  });

  it("opens the one that was asked for, else the first, and marks its row", async () => {
    const { get } = await aDesk({ links: links.slice(0, 3) });
    expect(await (await get("/bookmarks")).text()).toContain(`<article class="one" data-url="${first}"`);
    const page = await (await get(`/bookmarks?at=${second}`)).text();
    expect(page).toContain(`<article class="one" data-url="${second}"`);
    expect(page).toContain(`<li class="bm" data-url="${second}" aria-current="true"`);
    expect((await get("/bookmarks/one?at=https://example.org/none")).status).toBe(404);
  });

  it("says how many fit: at once where all are shown, else when it is asked", async () => {
    const { get } = await aDesk({ links });
    const now = async (query: string) => (await get(`/bookmarks/now?${query}`, script)).json();
    expect(await now("")).toMatchObject({ found: "250", isCounted: true });
    expect(await now("q=even")).toMatchObject({ found: "of 250", isCounted: false });
    expect(await (await get("/bookmarks/count?q=even")).text()).toBe("125 of 250");
    expect(await now("q=%22page%207%22")).toMatchObject({ found: "11 of 250", isCounted: true });
    const none = await now("q=nowhere");
    expect([none.found, none.list, none.more]).toEqual(["0 of 250", "", ""]);
    expect(await (await get("/bookmarks?q=nowhere")).text()).toContain("Nothing holds these words.");
  });

  it("answers with as many rows as a page has, within reason", async () => {
    const { get } = await aDesk({ links });
    const rows = async (query: string) =>
      urlsIn((await (await get(`/bookmarks/now?${query}`, script)).json()).list).length;
    expect([await rows("rows=150"), await rows("rows=x"), await rows("rows=1e9")]).toEqual([150, 50, 250]);
  });
});

describe("a change of several bookmarks", () => {
  it("is answered to a script with words and the count that it is in, and taken back by undo", async () => {
    const { act, desk, shelf } = await aDesk({ links: links.slice(0, 3) });
    const came = await act("/bookmarks/change", { as: "tag", words: "Forms", urls: `${first}\n${second}` });
    expect(came).toMatchObject({
      words: "Tagged 2 with “forms”",
      isRefused: false,
      count: desk.watch.count(),
    });
    expect(came.said).toContain("undo");
    expect([first, second].map((url) => shelf.find(url ?? "")?.tags)).toEqual([["even", "forms"], ["forms"]]);
    await act("/undo");
    expect([first, second].map((url) => shelf.find(url ?? "")?.tags)).toEqual([["even"], undefined]);
  });

  it("is made by ticked boxes without scripts, and leads back to where one was", async () => {
    const { send, shelf } = await aDesk({ links: links.slice(0, 3) });
    const form = new FormData();
    for (const url of [first, second]) form.append("url", url ?? "");
    form.append("as", "private");
    const answer = await send("/bookmarks/change", form);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/bookmarks"]);
    expect([first, second].map((url) => shelf.find(url ?? "")?.private)).toEqual([true, true]);
  });

  it("leads back to the view and the words that one looked at", async () => {
    const { post } = await aDesk({ links: links.slice(0, 3) });
    const headers = { Referer: "http://127.0.0.1:4242/bookmarks?view=untagged&q=page" };
    const answer = await post("/bookmarks/change", { as: "private", url: second ?? "" }, headers);
    expect(answer.headers.get("location")).toBe(
      `/bookmarks?${new URLSearchParams({ view: "untagged", q: "page", at: second ?? "" })}`,
    );
  });

  it.each([
    [{ as: "tag", words: " , ", urls: first ?? "" }, "Which tags?"],
    [{ as: "explode", urls: first ?? "" }, "no such decision"],
    [{ as: "drop", urls: "" }, "Choose a link first"],
  ])("refuses %j in words", async (fields: Record<string, string>, words) => {
    const { act, post, shelf } = await aDesk({ links: links.slice(0, 3) });
    expect(await act("/bookmarks/change", fields)).toMatchObject({
      isRefused: true,
      words: expect.stringContaining(words),
    });
    expect((await post("/bookmarks/change", fields)).status).toBe(409);
    expect(shelf.bookmarks()).toEqual(links.slice(0, 3));
  });
});

describe("fields of a bookmark", () => {
  it("are saved each by itself, and tell what somebody else wrote there", async () => {
    const { act, folder, shelf } = await aDesk({ links: links.slice(0, 1) });
    const url = first ?? "";
    const saved = await act("/bookmarks/fields", { url, title: "Better", "was title": "Page 0" });
    expect(saved).toMatchObject({ ok: true, value: "Better" });
    await openShelf(folder).change([{ url, change: (kept) => kept && { ...kept, note: "Theirs" } }]);
    expect(await act("/bookmarks/fields", { url, note: "Mine", "was note": "" })).toMatchObject({
      ...{ ok: false, theirs: "Theirs" },
    });
    expect(shelf.find(url)).toMatchObject({ title: "Better", note: "Theirs" });
    expect(await act("/bookmarks/fields", { url, note: "Mine", "was note": "Theirs" })).toMatchObject({
      ok: true,
    });
    await act("/undo");
    await act("/undo");
    expect(shelf.find(url)).toMatchObject({ title: "Page 0", note: "Theirs" });
  });

  it("are saved together without scripts, or say in words why not", async () => {
    const { post, shelf } = await aDesk({ links: links.slice(0, 1) });
    const url = first ?? "";
    const was = { "was title": "Page 0", "was tags": "even", "was note": "" };
    const done = await post("/bookmarks/fields", { url, title: "A", tags: "odd", note: "B", ...was });
    expect([done.status, done.headers.get("location")]).toEqual([
      303,
      `/bookmarks?${new URLSearchParams({ at: url })}`,
    ]);
    expect(shelf.find(url)).toMatchObject({ title: "A", tags: ["odd"], note: "B" });
    const refused = await post("/bookmarks/fields", { url, note: "C", "was note": "" });
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining("There it says: “B”"),
    ]);
    expect((await post("/bookmarks/fields", { url: "https://example.org/none", note: "C" })).status).toBe(
      409,
    );
  });
});

describe("several bookmarks made one", () => {
  it("are shown side by side, merged, and parted by undo", async () => {
    const { act, get, shelf } = await aDesk({ links: links.slice(0, 3) });
    const asked = new URLSearchParams([first, second].map((url) => ["url", url ?? ""]));
    const pane = await (await get(`/bookmarks/merge?${asked}`, script)).text();
    expect(pane).toContain("Two into one");
    expect(await (await get(`/bookmarks/merge?${asked}`)).text()).toContain("<!doctype html>");
    expect(await act("/bookmarks/merge", { keep: second ?? "", urls: `${first}\n${second}` })).toMatchObject({
      ...{ words: "Made one of 2", url: second },
    });
    expect(shelf.bookmarks().map(({ url }) => url)).toEqual([second, links[2]?.url]);
    await act("/undo");
    expect(shelf.bookmarks()).toEqual(links.slice(0, 3));
  });

  it("must be two", async () => {
    const { act, get } = await aDesk({ links: links.slice(0, 3) });
    expect(await act("/bookmarks/merge", { keep: first ?? "", urls: first ?? "" })).toMatchObject({
      isRefused: true,
    });
    expect(await (await get(`/bookmarks/merge?url=${first}`, script)).text()).toContain("Nothing to merge");
  });
});
