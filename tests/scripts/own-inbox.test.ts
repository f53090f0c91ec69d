import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openOwnInbox } from "../../scripts/own-inbox.ts";
import { save, suggest } from "../../src/subscribers/inbox/send-in.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aSave, aSuggestion } from "../support/inbox.ts";
import { newKey, oldKey, theStoreIn } from "../support/stores.ts";
import { aWorld } from "../support/world.ts";

describe("the inbox of this machine's store", () => {
  it("is empty where there is no store, and makes none", async () => {
    const folder = await aPublicationFolder();
    const inbox = openOwnInbox(aWorld({ folder }));
    expect(await inbox.waiting()).toEqual({ ok: true, saves: [] });
    expect(await inbox.markTaken([])).toEqual({ ok: true });
    expect([folder.store, folder.environment].filter(existsSync)).toEqual([]);
  });

  it("holds saves and no suggestion, until they are marked", async () => {
    const folder = await aPublicationFolder();
    await using store = await theStoreIn(folder.store);
    await save(store, [aSave()]);
    await suggest(store, aSuggestion());
    const inbox = openOwnInbox(aWorld({ folder, variables: { FIVE_KEYS: oldKey } }));
    const waiting = await inbox.waiting();
    const saves = waiting.ok ? waiting.saves : [];
    expect(saves).toMatchObject([{ ...aSave(), savedAt: store.clock.now() }]);
    expect(await inbox.markTaken(saves.map(({ id }) => id))).toEqual({ ok: true });
    expect(await inbox.waiting()).toEqual({ ok: true, saves: [] });
  });

  it("says in the store's words why it cannot be had", async () => {
    const folder = await aPublicationFolder();
    await (await theStoreIn(folder.store))[Symbol.asyncDispose]();
    const inbox = openOwnInbox(aWorld({ folder, variables: { FIVE_KEYS: newKey } }));
    const why = expect.stringContaining("Put back the line FIVE_KEYS");
    expect(await inbox.waiting()).toEqual({ ok: false, why });
    expect(await inbox.markTaken(["0"])).toEqual({ ok: false, why });
  });
});
