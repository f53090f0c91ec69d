import { describe, expect, it } from "vitest";
import { suppressSoft } from "../../../src/subscribers/events/suppress-soft.ts";
import { findSubscriber, findSuppression } from "../../../src/subscribers/people/find-subscriber.ts";
import { unsubscribeSubscriber } from "../../../src/subscribers/people/unsubscribe-subscriber.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import type { MailState } from "../../../src/subscribers/store/tables.ts";
import { aMovableClock } from "../../support/clock.ts";
import { aMailTo, aReader } from "../../support/mailed-people.ts";
import { move } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const dayMs = 86_400_000;
const stateOf = async (store: Store) => (await findSubscriber(store, anAddress()))?.state;

describe("suppressSoft", () => {
  onEachStore((open) => {
    /** What became of each issue to Joan, a week apart; gives how many each end of an issue suppressed. */
    async function issuesOf(
      store: Store,
      clock: ReturnType<typeof aMovableClock>,
      states: MailState[],
      days = 8,
    ) {
      const { id } = await aReader(store);
      const counts: number[] = [];
      for (const [at, state] of states.entries()) {
        if (at > 0) clock.move(days * dayMs);
        await aMailTo(store, id, 40 + at, state);
        counts.push(await suppressSoft(store, 40 + at));
      }
      return counts;
    }

    it("ends the mail of somebody whom a server refused at three issues over fifteen days, without a bounce", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      expect(await issuesOf(store, clock, ["failed", "failed", "failed"])).toEqual([0, 0, 1]);
      expect([await stateOf(store), await findSuppression(store, anAddress())]).toEqual([
        "bounced",
        "hard-bounce",
      ]);
      expect(await suppressSoft(store, 42)).toBe(0);
    });

    it.each<[string, MailState[], number]>([
      ["two issues", ["failed", "failed"], 8],
      ["three issues in a week", ["failed", "failed", "failed"], 2],
      ["one that arrived between them", ["failed", "sent", "failed", "failed"], 8],
      ["what is not known", ["ambiguous", "ambiguous", "ambiguous"], 8],
      ["what was left out", ["failed", "skipped", "failed"], 8],
    ])("ends nobody's for %s", async (_what, states, days) => {
      const clock = aMovableClock();
      await using store = await open(clock);
      expect(Math.max(...(await issuesOf(store, clock, states, days)))).toBe(0);
      expect(await stateOf(store)).toBe("confirmed");
    });

    it("counts nothing that the address before a move refused", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await issuesOf(store, clock, ["failed", "failed"]);
      const { id } = await store.db.selectFrom("subscriber").select("id").executeTakeFirstOrThrow();
      clock.move(dayMs);
      await move(store, id, anAddress("joan@new.example"));
      clock.move(8 * dayMs);
      await aMailTo(store, id, 42, "failed");
      expect(await suppressSoft(store, 42)).toBe(0);
      expect(await findSubscriber(store, anAddress("joan@new.example"))).toMatchObject({
        state: "confirmed",
      });
    });

    it("leaves alone who has left meanwhile", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await issuesOf(store, clock, ["failed", "failed"]);
      await unsubscribeSubscriber(store, anAddress());
      clock.move(8 * dayMs);
      expect(await suppressSoft(store, 41)).toBe(0);
      expect(await stateOf(store)).toBe("unsubscribed");
    });
  });
});
