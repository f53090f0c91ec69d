import { describe, expect, it } from "vitest";
import { openInbox } from "../../../src/desk/hand/inbox-in-hand.ts";
import { save, suggest } from "../../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../../src/subscribers/inbox/waiting.ts";
import { aDesk } from "../../support/desk.ts";
import { aSave, aSuggestion } from "../../support/inbox.ts";
import { theStoreIn } from "../../support/stores.ts";

describe("what the editor saved from a phone", () => {
  it("is a bookmark by itself as soon as the store tells of it, with its page on its way", async () => {
    const { desk, shelf, folder } = await aDesk({
      prepare: async (place) => {
        await using store = await theStoreIn(place.store);
        await save(store, [aSave()]);
      },
    });
    await desk.inbox.look();
    expect(shelf.find("https://example.org/lamps")).toMatchObject({ title: "Lamps", note: "Page 3." });
    await desk.pages.rest();
    await using store = await theStoreIn(folder.store);
    expect([await allWaitingIn(store), desk.inbox.suggestions()]).toEqual([[], []]);
  });
});

describe("a store that is not there", () => {
  it("leaves its links out, and the view says how to come to it", async () => {
    const files = { "content/publication.yaml": "service: https://five.example.org\n" };
    const { get } = await aDesk({ files });
    const page = await (await get("/pick?view=readers")).text();
    expect(page).toContain("The one of https://five.example.org stands where that service runs");
    expect(await (await aDesk()).desk.inbox.says()).toContain("There is no store yet");
  });

  it("stops nothing where it does not answer, and is told what was decided when it does", async () => {
    const { act, desk, shelf, get } = await aDesk({
      variables: { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" },
    });
    await desk.inbox.look();
    expect(await desk.inbox.says()).toContain("The store does not answer");
    expect((await get("/pick?view=readers")).status).toBe(200);
    expect(await act("/decide", { url: "https://example.org/a", as: "later" })).toMatchObject({
      isRefused: false,
    });
    expect(shelf.find("https://example.org/a")?.triage?.as).toBe("later");
  });
});

describe("what was declined", () => {
  it("comes back also when that is undone while the store is being told", async () => {
    const { desk, folder } = await aDesk({
      prepare: async (place) => {
        await using store = await theStoreIn(place.store);
        await suggest(store, aSuggestion());
      },
    });
    await using store = await theStoreIn(folder.store);
    const [told, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    // The store has deleted it, and has not said so yet.
    const slow = new Proxy(store, {
      get: (real, name) => (name === "db" ? slowly(real.db) : Reflect.get(real, name)),
    });
    const slowly = (db: typeof store.db) =>
      new Proxy(db, {
        get: (real, name) => {
          if (name !== "deleteFrom") return Reflect.get(real, name).bind(real);
          return (table: "inbox") => ({
            where: (...how: Parameters<ReturnType<typeof real.deleteFrom<"inbox">>["where"]>) => ({
              execute: async () => {
                const came = await real
                  .deleteFrom(table)
                  .where(...how)
                  .execute();
                told.resolve();
                await goOn.promise;
                return came;
              },
            }),
          });
        },
      });
    const inbox = openInbox({
      store: { open: async () => slow, where: async () => "" },
      ...{ links: desk.links, pages: desk.pages, clock: desk.world.clock, onChange: () => {}, say: () => {} },
    });
    await inbox.look();
    const declined = inbox.decline(aSuggestion().url);
    await told.promise;
    declined?.back();
    goOn.resolve();
    await inbox.look();
    await inbox.look();
    inbox.close();
    expect(inbox.suggestions()).toHaveLength(1);
    expect(await allWaitingIn(store)).toHaveLength(1);
  });
});
