import { describe, expect, it } from "vitest";
import { stuckMail } from "../../../src/subscribers/ledger/stuck-mail.ts";
import { pauseIssue, stopIssue } from "../../../src/subscribers/ledger/turn-issue.ts";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { aMovableClock } from "../../support/clock.ts";
import { addReaders, beginIssue42, claim } from "../../support/ledger.ts";
import { asking } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const hourMs = 3_600_000;

onEachStore((open) => {
  describe("mail that is stuck", () => {
    it("is none in an empty store, in an issue that moves, or in one that was paused by hand", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      expect(await stuckMail(store)).toBeUndefined();
      await addReaders(store, 4);
      await beginIssue42(store);
      for (let hours = 0; hours < 3; hours += 1) {
        clock.move(hourMs);
        await claim(store, { count: 1, leaseMs: 1 });
        expect(await stuckMail(store)).toBeUndefined();
      }
      await pauseIssue(store, 42);
      clock.move(10 * hourMs);
      expect(await stuckMail(store)).toBeUndefined();
    });

    it("is an issue that its sender paused for a reason, until it is stopped", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await beginIssue42(store);
      await pauseIssue(store, 42, "The mail server refuses the password.");
      expect(await stuckMail(store)).toEqual({ issue: 42, as: "paused" });
      await stopIssue(store, 42);
      expect(await stuckMail(store)).toBeUndefined();
    });

    it("is an issue whose sender died, before its first mail or with mails in its hands", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await addReaders(store, 2);
      await beginIssue42(store);
      clock.move(hourMs + 1);
      expect(await stuckMail(store)).toEqual({ issue: 42, as: "still" });
      await claim(store, { count: 2 });
      expect(await stuckMail(store)).toBeUndefined();
      clock.move(2 * hourMs);
      expect(await stuckMail(store)).toEqual({ issue: 42, as: "still" });
    });

    it("is letters that have waited for more than an hour", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      for (const name of ["joan", "jean"]) await askToJoin(store, anAddress(`${name}@example.org`), asking);
      clock.move(hourMs);
      expect(await stuckMail(store)).toBeUndefined();
      clock.move(1);
      expect(await stuckMail(store)).toEqual({ letters: 2 });
    });

    it("is no letter that a server has put off, and none where an issue's mail waits", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await askToJoin(store, anAddress(), asking);
      const laterMs = Date.parse(clock.now()) + 3 * hourMs;
      await store.db.updateTable("letter").set({ not_before: laterMs }).execute();
      clock.move(3 * hourMs);
      expect(await stuckMail(store)).toBeUndefined();
      await addReaders(store, 1);
      await beginIssue42(store);
      clock.move(hourMs);
      await claim(store, { count: 1, leaseMs: 1 });
      expect(await stuckMail(store)).toBeUndefined();
      clock.move(1);
      expect(await stuckMail(store)).toEqual({ letters: 1 });
    });
  });
});
