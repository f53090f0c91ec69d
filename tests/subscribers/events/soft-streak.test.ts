import { describe, expect, it } from "vitest";
import { comesBackForGood } from "../../../src/subscribers/events/soft-streak.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aMovableClock } from "../../support/clock.ts";
import { aMailTo, aReader } from "../../support/mailed-people.ts";
import { onEachStore } from "../../support/stores.ts";

const dayMs = 86_400_000;

/** One sign an issue: `f` refused at once, `b` came back, `s` arrived, `k` skipped. */
async function send(store: Store, id: string, issues: string, forward: () => void): Promise<void> {
  for (const [at, sign] of [...issues].entries()) {
    const states = { f: "failed", b: "sent", s: "sent", k: "skipped" } as const;
    await aMailTo(store, id, at + 1, states[sign as keyof typeof states]);
    if (sign === "b")
      await store.db
        .insertInto("mail_event")
        .values({
          id: `${at}`,
          subscriber_id: id,
          issue: at + 1,
          kind: "soft",
          at: Date.parse(store.clock.now()),
        })
        .execute();
    forward();
  }
}

describe("comesBackForGood", () => {
  onEachStore((open) => {
    it.each([
      ["bbb", 8, true],
      ["fbf", 8, true],
      ["bbb", 7, false],
      ["bb", 30, false],
      ["sbbb", 8, true],
      ["bbsbb", 8, false],
      ["bbsbbb", 8, true],
      ["bbbs", 8, true],
      ["bkkbkb", 8, true],
      ["bkb", 8, false],
      ["sss", 8, false],
    ])("of the issues %s, %i days apart, says %s", async (issues, days, isForGood) => {
      const clock = aMovableClock();
      await using store = await open(clock);
      const { id } = await aReader(store);
      await send(store, id, issues, () => clock.move(days * dayMs));
      expect(await comesBackForGood(store.db, id, 0)).toBe(isForGood);
    });

    it("counts nothing from before the person confirmed", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      const { id } = await aReader(store);
      await send(store, id, "bbb", () => clock.move(8 * dayMs));
      expect(await comesBackForGood(store.db, id, Date.parse(clock.now()))).toBe(false);
    });
  });
});
