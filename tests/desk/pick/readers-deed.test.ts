import { describe, expect, it } from "vitest";
import type { PublicationFolder } from "../../../src/domain/publication-folder.ts";
import { suggest } from "../../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../../src/subscribers/inbox/waiting.ts";
import { aDesk, type OpenDesk } from "../../support/desk.ts";
import { aSuggestion } from "../../support/inbox.ts";
import { aBookmark } from "../../support/makers.ts";
import { theStoreIn } from "../../support/stores.ts";

const url = "https://example.org/bins";

async function anInbox(folder: PublicationFolder): Promise<void> {
  await using store = await theStoreIn(folder.store);
  await suggest(store, aSuggestion());
}

async function waitingIn(folder: PublicationFolder) {
  await using store = await theStoreIn(folder.store);
  return await allWaitingIn(store);
}

/** The desk when the store has said what waits. */
async function aDeskWithInbox(links = [aBookmark()], prepare = anInbox): Promise<OpenDesk> {
  const opened = await aDesk({ links, prepare });
  await opened.desk.inbox.look();
  return opened;
}

describe("what readers suggest, on Pick", () => {
  it("stands among the candidates in their words, and is no bookmark yet", async () => {
    const { get, shelf } = await aDeskWithInbox();
    const page = await (await get(`/pick?view=readers&at=${encodeURIComponent(url)}`)).text();
    expect(page).toContain("Suggested by Joan Reader");
    expect(page).toContain("It says why.");
    expect(page).toContain("By readers <span>1</span>");
    expect(shelf.find(url)).toBeUndefined();
  });

  it.each([{ slot: "1" }, { as: "shortlist" }, { as: "later" }, { as: "finish" }])(
    "becomes a bookmark with its credit when it is decided on: %j, and the store hears of it",
    async (decision: Record<string, string>) => {
      const { act, desk, shelf, folder } = await aDeskWithInbox();
      expect(await act("/decide", { url, ...decision })).toMatchObject({ isRefused: false });
      expect(shelf.find(url)).toMatchObject({
        ...{ title: "Bins are hard", note: "From Joan Reader: It says why.", via: { name: "Joan Reader" } },
      });
      await desk.inbox.look();
      expect([await waitingIn(folder), desk.inbox.suggestions()]).toEqual([[], []]);
    },
  );

  it("is declined where it is dropped, and waits again where that is taken back, even when the store had heard", async () => {
    const { act, desk, shelf, folder } = await aDeskWithInbox();
    for (const hasHeard of [false, true]) {
      expect(await act("/decide", { url, as: "drop" })).toMatchObject({
        words: expect.stringContaining("Declined"),
      });
      expect(desk.inbox.suggestions()).toEqual([]);
      if (hasHeard) {
        await desk.inbox.look();
        expect(await waitingIn(folder)).toEqual([]);
      }
      await act("/undo");
      await desk.inbox.look();
      expect(await waitingIn(folder)).toMatchObject([{ url, name: "Joan Reader" }]);
      expect(desk.inbox.suggestions()).toHaveLength(1);
    }
    expect(shelf.find(url)).toBeUndefined();
  });

  it("is kept with the editor's note where one is written", async () => {
    const { act, shelf } = await aDeskWithInbox();
    const base = "From Joan Reader: It says why.";
    expect(await act("/note", { url, note: "Mine.", base })).toMatchObject({ isRefused: false });
    expect(shelf.find(url)?.note).toBe("Mine.");
  });

  it("is told of in the row of a link that was a candidate anyhow, whose title and credit stay", async () => {
    const kept = aBookmark({
      url,
      title: "Bins",
      via: { name: "Bola" },
      savedAt: "2026-11-25T10:00:00.000Z",
    });
    const { get, act, shelf } = await aDeskWithInbox([kept]);
    expect(await (await get("/pick")).text()).toContain("A reader’s too");
    await act("/decide", { url, as: "shortlist" });
    expect(shelf.find(url)).toMatchObject({ title: "Bins", via: { name: "Bola" } });
    expect(shelf.bookmarks()).toHaveLength(1);
  });

  it("refuses a decision that is none without keeping anything", async () => {
    const { act, shelf } = await aDeskWithInbox();
    expect(await act("/decide", { url, as: "snooze" })).toMatchObject({ isRefused: true });
    expect(shelf.find(url)).toBeUndefined();
  });

  it("runs nothing of what readers wrote", async () => {
    const script = `"><script>alert(1)</script>`;
    const { get } = await aDeskWithInbox([], async (folder) => {
      await using store = await theStoreIn(folder.store);
      await suggest(store, aSuggestion({ title: script, note: script, name: script }));
    });
    expect(await (await get("/pick")).text()).not.toContain("<script>alert");
  });
});
