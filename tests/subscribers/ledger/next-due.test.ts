import { describe, expect, it } from "vitest";
import { nextDueAt } from "../../../src/subscribers/ledger/next-due.ts";
import { aMovableClock } from "../../support/clock.ts";
import { addReaders, beginIssue42, claim, minuteMs, say, start } from "../../support/ledger.ts";
import { onEachStore } from "../../support/stores.ts";

describe("nextDueAt", () => {
  onEachStore((open) => {
    it("is when somebody waits or a lease is over, whatever comes first, and never after the end", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      const inMinutes = (minutes: number) =>
        new Date(Date.parse(clock.now()) + minutes * minuteMs).toISOString();
      expect(await nextDueAt(store, 42)).toBeUndefined();
      await addReaders(store, 2);
      await beginIssue42(store);
      expect(Date.parse((await nextDueAt(store, 42)) ?? "")).toBeLessThanOrEqual(Date.parse(clock.now()));
      const [one, other] = await claim(store, { leaseMs: 3 * minuteMs });
      if (!one || !other) throw new Error("Two were claimed.");
      expect(await nextDueAt(store, 42)).toBe(inMinutes(3));
      await say(store, [one], { kind: "again", reply: "451", notBefore: inMinutes(1) });
      expect(await nextDueAt(store, 42)).toBe(inMinutes(1));
      await say(store, await start(store, [other]), { kind: "sent", reply: "250" });
      clock.move(minuteMs);
      await say(store, await start(store, await claim(store)), { kind: "ambiguous" });
      expect(await nextDueAt(store, 42)).toBeUndefined();
    });
  });
});
