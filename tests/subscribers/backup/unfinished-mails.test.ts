import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backUpStore } from "../../../src/subscribers/backup/back-up-store.ts";
import { type Restored, restoreStore } from "../../../src/subscribers/backup/restore-store.ts";
import { countDeliveries } from "../../../src/subscribers/ledger/count-deliveries.ts";
import { expectIssue, findMailedIssue } from "../../../src/subscribers/ledger/mailed-issue.ts";
import { endIssueIfDone, pauseIssue, resumeIssue } from "../../../src/subscribers/ledger/turn-issue.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aFolder, aPublicationFolder } from "../../support/folders.ts";
import { addReaders, beginIssue42, claim, say, start, statesOf } from "../../support/ledger.ts";
import { onEachStore, theStoreIn } from "../../support/stores.ts";
import { aLetterTo, elsewhere, somebody } from "../../support/written-letters.ts";

async function aBackupOf(store: Store): Promise<string> {
  const file = join(await aFolder(), "kept.db");
  await backUpStore(store, file, () => {});
  return file;
}

async function restore(store: Store, file: string): Promise<Restored> {
  return await restoreStore(store, file, { scratch: join(await aFolder(), "scratch.db"), onRows: () => {} });
}

async function mail(store: Store, count: number): Promise<void> {
  const claimed = await claim(store, { count });
  await say(store, await start(store, claimed), { kind: "sent", reply: "250 ok", serverId: "1" });
}

describe("a backup made in the middle of an issue", () => {
  onEachStore((open) => {
    it("knows after it is restored who got the issue since, and that it is done", async () => {
      await using store = await open();
      await addReaders(store, 5);
      await beginIssue42(store);
      await mail(store, 2);
      const file = await aBackupOf(store);
      await mail(store, 3);
      await endIssueIfDone(store, 42);
      expect(await restore(store, file)).toMatchObject({ held: 0 });
      expect(await countDeliveries(store, 42)).toMatchObject({ sent: 5, queued: 0, ambiguous: 0 });
      expect((await findMailedIssue(store, 42))?.state).toBe("done");
    });

    it("goes on, after a look, with those who are queued still, and with nobody else", async () => {
      await using store = await open();
      await addReaders(store, 6);
      await beginIssue42(store);
      const file = await aBackupOf(store);
      await mail(store, 2);
      await start(store, await claim(store, { count: 1 }));
      await pauseIssue(store, 42);
      expect(await restore(store, file)).toMatchObject({ held: 1 });
      expect(await findMailedIssue(store, 42)).toMatchObject({
        state: "paused",
        why: expect.stringContaining("restored from a backup"),
      });
      expect(await claim(store)).toEqual([]);
      await resumeIssue(store, 42);
      expect(await claim(store)).toHaveLength(3);
      expect((await statesOf(store)).toSorted()).toEqual([
        "ambiguous",
        "claimed",
        "claimed",
        "claimed",
        "sent",
        "sent",
      ]);
    });

    it("is held whole where nothing is known of what left since", async () => {
      await using lost = await open();
      await addReaders(lost, 3);
      await beginIssue42(lost);
      await mail(lost, 1);
      const file = await aBackupOf(lost);
      await using fresh = await theStoreIn((await aPublicationFolder()).store);
      expect(await restore(fresh, file)).toMatchObject({ held: 2 });
      await resumeIssue(fresh, 42);
      expect(await claim(fresh)).toEqual([]);
      expect(await countDeliveries(fresh, 42)).toMatchObject({ sent: 1, ambiguous: 2, recipients: 3 });
    });

    it("forgets an issue that was only expected then: it may have gone out since", async () => {
      await using store = await open();
      await addReaders(store, 2);
      await expectIssue(store, 42);
      const file = await aBackupOf(store);
      await restore(store, file);
      expect((await findMailedIssue(store, 42))?.state).toBe("expected");
      await beginIssue42(store);
      await mail(store, 2);
      await restore(store, file);
      expect(await findMailedIssue(store, 42)).toBeUndefined();
    });

    it.each([
      ["sent", "sent"],
      ["sending", "ambiguous"],
      ["forgotten", "ambiguous"],
    ] as const)("keeps no other address in a letter that is %s since", async (since, restored) => {
      await using store = await open();
      const id = await somebody(store);
      for (const kind of ["moved", "move"] as const) await aLetterTo(store, id, kind);
      const file = await aBackupOf(store);
      if (since === "forgotten") await store.db.deleteFrom("letter").execute();
      else await start(store, await claim(store, { queue: "letters" }));
      if (since === "sent")
        await store.db.updateTable("letter").set({ state: "sent", address: null }).execute();
      await restore(store, file);
      expect(await store.db.selectFrom("letter").select(["state", "address"]).execute()).toEqual([
        { state: restored, address: null },
        { state: restored, address: null },
      ]);
    });

    it("keeps it in a letter that still waits", async () => {
      await using store = await open();
      await aLetterTo(store, await somebody(store), "moved");
      await restore(store, await aBackupOf(store));
      expect(await claim(store, { queue: "letters" })).toMatchObject([{ address: elsewhere }]);
    });
  });
});
