import { describe, expect, it } from "vitest";
import { backUpStore } from "../../../src/subscribers/backup/back-up-store.ts";
import { countDeliveries } from "../../../src/subscribers/ledger/count-deliveries.ts";
import { foldOldMails } from "../../../src/subscribers/ledger/fold-old-mails.ts";
import { pauseIssue, stopIssue } from "../../../src/subscribers/ledger/turn-issue.ts";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { knownAbout } from "../../../src/subscribers/people/known-about.ts";
import { moveStore } from "../../../src/subscribers/store/move-store.ts";
import { aMovableClock } from "../../support/clock.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { addReaders, beginIssue42, claim, say, start, statesOf } from "../../support/ledger.ts";
import { aMailTo } from "../../support/mailed-people.ts";
import { aReader, asking, dayMs } from "../../support/people.ts";
import { anAddress, onEachStore, theStoreIn } from "../../support/stores.ts";

onEachStore((open) => {
  describe("foldOldMails", () => {
    it("keeps of the mails of thirteen months ago their number, and the issue's counts as they were", async () => {
      const clock = aMovableClock("2026-11-27T09:00:00.000Z");
      await using store = await open(clock);
      await addReaders(store, 5);
      await beginIssue42(store);
      const mails = await start(store, await claim(store, { count: 3 }));
      await say(store, mails.slice(0, 2), { kind: "sent", reply: "250 ok" });
      await say(store, mails.slice(2), { kind: "failed", reply: "550 no", isHard: false });
      await stopIssue(store, 42);
      const before = await countDeliveries(store, 42);
      expect(before).toMatchObject({ recipients: 5, sent: 2, failed: 1, skipped: 2 });
      clock.move(Date.parse("2027-12-27T09:00:00.000Z") - Date.parse(clock.now()));
      expect(await foldOldMails(store)).toBe(0);
      clock.move(1);
      expect(await foldOldMails(store)).toBe(5);
      expect(await statesOf(store)).toEqual([]);
      expect(await countDeliveries(store, 42)).toEqual(before);
      expect(await foldOldMails(store)).toBe(0);
      expect(await countDeliveries(store, 42)).toEqual(before);
    });

    it("goes on in lots, and adds what ends later to what was counted", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 1_203);
      await beginIssue42(store);
      const first = await start(store, await claim(store, { count: 3 }));
      await say(store, first, { kind: "sent", reply: "250 ok" });
      await stopIssue(store, 42);
      // Two came back a day later.
      const late = first.slice(1).map(({ messageId }) => messageId);
      await store.db
        .updateTable("delivery")
        .set({ changed_at: Date.parse(clock.now()) + dayMs })
        .where("message_id", "in", late)
        .execute();
      clock.move(396 * dayMs);
      expect(await foldOldMails(store)).toBe(1_201);
      clock.move(dayMs);
      expect(await foldOldMails(store)).toBe(2);
      expect(await countDeliveries(store, 42)).toMatchObject({ recipients: 1_203, sent: 3, skipped: 1_200 });
    });

    it("leaves counts that a copy and a backup of the store have too", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 3);
      await beginIssue42(store);
      await stopIssue(store, 42);
      const before = await countDeliveries(store, 42);
      clock.move(400 * dayMs);
      expect(await foldOldMails(store)).toBe(3);
      const folder = await aPublicationFolder();
      const file = `${folder.store}.backup`;
      await backUpStore(store, file, () => {});
      await using backup = await theStoreIn(file, { clock });
      expect(await countDeliveries(backup, 42)).toEqual(before);
      await using copy = await theStoreIn(folder.store, { clock });
      await moveStore(store, copy, { where: "elsewhere", onRows: () => {} });
      expect(await countDeliveries(copy, 42)).toEqual(before);
    });

    it("leaves an issue that is paused, whatever its age", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 2);
      await beginIssue42(store);
      await say(store, await start(store, await claim(store, { count: 1 })), { kind: "sent", reply: "250" });
      await pauseIssue(store, 42);
      clock.move(500 * dayMs);
      expect(await foldOldMails(store)).toBe(0);
    });

    it("forgets of what came back of which issue it was, and that it came back not", async () => {
      const clock = aMovableClock("2026-11-27T09:00:00.000Z");
      await using store = await open(clock);
      const id = await aReader(store, anAddress());
      await aMailTo(store, id, 41);
      const report = { kind: "soft", subscriber_id: id, issue: 41 } as const;
      const at = Date.parse(clock.now());
      await store.db
        .insertInto("mail_event")
        .values([
          { ...report, id: "old", at },
          { ...report, id: "new", at: at + 1 },
        ])
        .execute();
      clock.move(Date.parse("2027-12-27T09:00:00.001Z") - at);
      await foldOldMails(store);
      const about = await knownAbout(store, id);
      expect(about?.issues).toEqual([]);
      expect(about?.returned.map(({ kind, issue }) => [kind, issue])).toEqual([
        ["soft", undefined],
        ["soft", 41],
      ]);
      clock.move(1);
      await foldOldMails(store);
      expect(await store.db.selectFrom("mail_event").select("issue").execute()).toEqual([
        { issue: null },
        { issue: null },
      ]);
    });

    it("takes out letters of that age, but none that has not left", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      const id = await aReader(store, anAddress());
      await aMailTo(store, id, 41);
      await store.db.updateTable("letter").set({ state: "sent" }).where("kind", "=", "welcome").execute();
      clock.move(400 * dayMs);
      await askToJoin(store, anAddress("jean@example.org"), asking);
      await foldOldMails(store);
      const kinds = await store.db.selectFrom("letter").select(["kind", "state"]).execute();
      expect(kinds).toEqual([
        { kind: "confirmation", state: "queued" },
        { kind: "confirmation", state: "queued" },
      ]);
    });
  });
});
