import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mostHandedBytes } from "../../../src/ingest/read-among.ts";
import { aDesk } from "../../support/desk.ts";

const url = "https://lamp.example/a";
const page = `<!doctype html><html lang="en"><head><title>A street light | Lamp</title></head><body><h1>A street light</h1><p>It reports itself.</p></body></html>`;

describe("saving from any page", () => {
  it("keeps the link with why, and reads the page that was handed over with it", async () => {
    const { act, desk, shelf, folder } = await aDesk({ links: [] });
    const title = "A street light | Lamp";
    const answer = await act("/save", { url, title, seenTitle: title, why: "The dusk.", page });
    expect(answer).toMatchObject({ ok: true, main: expect.stringContaining("Kept.") });
    await desk.pages.rest();
    expect(shelf.find(url)).toMatchObject({
      title: "A street light",
      note: "The dusk.",
      page: { kind: "page" },
    });
    const names = await readdir(folder.snapshots, { recursive: true });
    const snapshot = names.find((name) => name.endsWith(".zst")) ?? "";
    expect((await stat(join(folder.snapshots, snapshot))).mode & 0o077).toBe(0);
  });

  it("keeps a title that the editor wrote, and keeps to the editor what is theirs alone", async () => {
    const { act, desk, shelf } = await aDesk({ links: [] });
    await act("/save", { url, title: "Mine", seenTitle: "A street light | Lamp", private: "on", page });
    await desk.pages.rest();
    expect(shelf.find(url)).toMatchObject({ title: "Mine", private: true });
  });

  it("works by a plain form, and can be taken back", async () => {
    const { post, act, shelf } = await aDesk({ links: [] });
    const answer = await post("/save", { url, why: "The dusk." });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("Kept.")]);
    await act("/undo");
    expect(shelf.find(url)?.triage?.as).toBe("dropped");
  });

  it.each(["", "lamp", "javascript:alert(1)"])(
    "keeps nothing of %j and shows the form again",
    async (wrong) => {
      const { post, shelf } = await aDesk({ links: [] });
      const answer = await post("/save", { url: wrong, why: "Typed long." });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Typed long.");
      expect(shelf.bookmarks()).toEqual([]);
    },
  );

  it("reads by its address a page that is larger than any that is fetched", async () => {
    const { act, desk, shelf } = await aDesk({ links: [] });
    await act("/save", { url, page: page + "x".repeat(mostHandedBytes) });
    await desk.pages.rest();
    expect(shelf.find(url)).toMatchObject({ unread: { why: "no-such-host" } });
  });

  it("is open to a window that another page opens, which keeps hold of its opener there alone", async () => {
    const { get } = await aDesk();
    const opened = {
      "Sec-Fetch-Site": "cross-site",
      "Sec-Fetch-Mode": "navigate",
      "Sec-Fetch-Dest": "document",
    };
    const policy = async (path: string) =>
      (await get(path, opened)).headers.get("Cross-Origin-Opener-Policy");
    expect(await policy("/save")).toBe("unsafe-none");
    expect([await policy("/pick"), await policy("/bookmarklet")]).toEqual(["same-origin", "same-origin"]);
    expect((await get("/save", { ...opened, Cookie: "" })).status).toBe(403);
    expect((await get("/save", { ...opened, "Sec-Fetch-Dest": "iframe" })).status).toBe(403);
  });

  it.each([
    [{ "Sec-Fetch-Site": "cross-site" }],
    [{ "Sec-Fetch-Site": "same-site" }],
    [{ Origin: "https://lamp.example" }],
    [{ Origin: "null" }],
    [{ Cookie: "" }],
  ])("takes no press from elsewhere: %j", async (headers) => {
    const { post, shelf } = await aDesk({ links: [] });
    expect((await post("/save", { url }, headers)).status).toBe(403);
    expect(shelf.bookmarks()).toEqual([]);
  });
});
