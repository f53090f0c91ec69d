import { describe, expect, it } from "vitest";
import { countDeliveries } from "../../../src/subscribers/ledger/count-deliveries.ts";
import { expectIssue, findMailedIssue } from "../../../src/subscribers/ledger/mailed-issue.ts";
import {
  endIssueIfDone,
  pauseIssue,
  resumeIssue,
  stopIssue,
} from "../../../src/subscribers/ledger/turn-issue.ts";
import { addReaders, beginIssue42, claim, say, start, statesOf } from "../../support/ledger.ts";
import { onEachStore } from "../../support/stores.ts";

describe("an issue on its way", () => {
  onEachStore((open) => {
    it("rests until it is resumed, and says why", async () => {
      await using store = await open();
      await addReaders(store, 3);
      await beginIssue42(store);
      const under = await claim(store, { count: 1 });
      expect(await pauseIssue(store, 42, "550 too many")).toMatchObject({
        state: "paused",
        why: "550 too many",
      });
      expect(await claim(store)).toEqual([]);
      expect(await start(store, under)).toEqual([]);
      expect(await endIssueIfDone(store, 42)).toBe(false);
      expect(await resumeIssue(store, 42)).toMatchObject({ state: "sending" });
      expect(await findMailedIssue(store, 42)).not.toHaveProperty("why");
      expect(await start(store, under)).toHaveLength(1);
      expect(await claim(store)).toHaveLength(2);
    });

    it("is stopped for good: who waits is skipped, and who is being mailed to comes to an end", async () => {
      await using store = await open();
      await addReaders(store, 5);
      await beginIssue42(store);
      const sent = await claim(store, { count: 1 });
      const sending = await start(store, await claim(store, { count: 1 }));
      const claimed = await claim(store, { count: 1 });
      await start(store, sent);
      await say(store, sent, { kind: "sent", reply: "250 ok" });
      expect(await stopIssue(store, 42)).toMatchObject({ state: "stopped" });
      expect(await claim(store)).toEqual([]);
      expect(await start(store, claimed)).toEqual([]);
      expect(await say(store, claimed, { kind: "unsent" })).toBe(1);
      expect(await say(store, sending, { kind: "sent", reply: "250 ok" })).toBe(1);
      expect(await countDeliveries(store, 42)).toMatchObject({ sent: 2, skipped: 3, queued: 0 });
      expect(await resumeIssue(store, 42)).toMatchObject({ state: "stopped" });
      expect(await endIssueIfDone(store, 42)).toBe(false);
    });

    it("is done when nobody waits and nothing is under way", async () => {
      await using store = await open();
      await addReaders(store, 2);
      await beginIssue42(store);
      expect(await endIssueIfDone(store, 42)).toBe(false);
      const both = await claim(store);
      expect(await endIssueIfDone(store, 42)).toBe(false);
      await start(store, both);
      await say(store, both.slice(0, 1), { kind: "sent", reply: "250 ok" });
      expect(await endIssueIfDone(store, 42)).toBe(false);
      await say(store, both.slice(1), { kind: "ambiguous" });
      expect(await endIssueIfDone(store, 42)).toBe(true);
      expect(await endIssueIfDone(store, 42)).toBe(true);
      expect((await findMailedIssue(store, 42))?.state).toBe("done");
      expect(await pauseIssue(store, 42)).toMatchObject({ state: "done" });
      expect((await statesOf(store)).sort()).toEqual(["ambiguous", "sent"]);
    });

    it("that nobody began can be stopped, and one that is unknown is left alone", async () => {
      await using store = await open();
      await expectIssue(store, 41);
      expect(await pauseIssue(store, 41)).toMatchObject({ state: "expected" });
      expect(await stopIssue(store, 41)).toMatchObject({ state: "stopped" });
      expect(await stopIssue(store, 42)).toBeUndefined();
      expect(await endIssueIfDone(store, 42)).toBe(false);
    });
  });
});
