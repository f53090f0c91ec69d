import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/domain/issue.ts";
import { nameStore, shortIdOf, storeToName } from "../../src/shipping/name-store.ts";
import { expectIssue, findMailedIssue } from "../../src/subscribers/ledger/mailed-issue.ts";
import { aFridayWorld, aPublishedPublication, aScheduledIssue, readIssueOf } from "../support/friday.ts";
import { theStoreIn } from "../support/stores.ts";

const out = (given: Partial<Issue> = {}) =>
  aScheduledIssue({ state: "shipped", shipAt: undefined, shippedAt: "2026-11-27T09:00:00Z", ...given });

describe("nameStore", () => {
  it("names the store for all machines, once, and the store knows of it", async () => {
    const { first, clone } = await aPublishedPublication(out());
    await using store = await theStoreIn(first.folder.store);
    const world = await aFridayWorld(first.folder);
    const mine = { store, isNewStore: false };
    expect(await nameStore(42, mine, world)).toEqual({ ok: true });
    expect(await nameStore(42, mine, world)).toEqual({ ok: true });
    const second = await clone("second");
    expect((await readIssueOf(second.folder, 42))?.mailedBy).toBe(shortIdOf(store.id));
    expect(second.git("log", "--format=%s").match(/Mail issue 42/g)).toHaveLength(1);
    expect(await findMailedIssue(store, 42)).toMatchObject({ state: "expected" });
  });

  it("leaves an issue to the store that git names, unless the editor says otherwise", async () => {
    const { first } = await aPublishedPublication(out({ mailedBy: "77aa" }));
    await using store = await theStoreIn(first.folder.store);
    const world = await aFridayWorld(first.folder);
    expect(await nameStore(42, { store, isNewStore: false }, world)).toEqual({ ok: false });
    expect(await findMailedIssue(store, 42)).toBeUndefined();
    expect(await nameStore(42, { store, isNewStore: true }, world)).toEqual({ ok: true });
    expect((await readIssueOf(first.folder, 42))?.mailedBy).toBe(shortIdOf(store.id));
  });

  it("has nothing to name where the issue was taken away", async () => {
    const { first } = await aPublishedPublication(out());
    await using store = await theStoreIn(first.folder.store);
    const named = await nameStore(7, { store, isNewStore: false }, await aFridayWorld(first.folder));
    expect(named).toEqual({ ok: false, says: "There is no issue 7 any more." });
  });
});

describe("storeToName", () => {
  it("is this store where nobody mails yet, and none where there is a doubt", async () => {
    const { first } = await aPublishedPublication();
    await using store = await theStoreIn(first.folder.store);
    expect(await storeToName(aScheduledIssue(), [], store)).toBe(shortIdOf(store.id));
    const doubtful = out({ number: 41, mailedBy: shortIdOf(store.id) });
    expect(await storeToName(aScheduledIssue({ number: 43 }), [doubtful], store)).toBeUndefined();
    await expectIssue(store, 41);
    expect(await storeToName(aScheduledIssue({ number: 43 }), [doubtful], store)).toBe(shortIdOf(store.id));
  });
});
