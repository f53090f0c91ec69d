import { describe, expect, it } from "vitest";
import { nextDueAt } from "../../../src/subscribers/ledger/next-due.ts";
import { slowDown } from "../../../src/subscribers/ledger/throttle.ts";
import { eraseSubscriber } from "../../../src/subscribers/people/suppress.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { claim, minuteMs, say, start } from "../../support/ledger.ts";
import { aPassingClock } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";
import { aLetterTo, elsewhere, letterStates, somebody } from "../../support/written-letters.ts";

const queue = "letters";
const rowsIn = async (store: Store) =>
  await store.db.selectFrom("letter").select(["state", "address", "reply", "attempts"]).execute();

describe("letters in the ledger", () => {
  onEachStore((open) => {
    it("are claimed with what each needs, by one sender alone", async () => {
      await using store = await open();
      const id = await somebody(store);
      await aLetterTo(store, id, "welcome");
      await aLetterTo(store, id, "moved");
      const claimed = await claim(store, { queue });
      expect(claimed).toHaveLength(2);
      expect(claimed.find((one) => "kind" in one && one.kind === "welcome")).toEqual({
        ...{ kind: "welcome", askedAt: store.clock.now(), subscriberId: id, attempts: 0, claim: 1 },
        ...{ address: "joan@example.org", domain: "example.org", confirmedAt: store.clock.now() },
        messageId: expect.stringMatching(/^<[0-9a-f-]{36}@mail\.example>$/),
      });
      expect(claimed.map(({ address }) => address)).toContain(elsewhere);
      expect(await claim(store, { queue, owner: "ben" })).toEqual([]);
    });

    it("leave once, and what is known of another address goes with them", async () => {
      await using store = await open();
      await aLetterTo(store, await somebody(store), "moved");
      const claimed = await claim(store, { queue });
      expect(await start(store, claimed, { owner: "ben" })).toEqual([]);
      expect(await start(store, claimed)).toEqual(claimed);
      expect(await start(store, claimed)).toEqual([]);
      expect(await say(store, claimed, { kind: "sent", reply: `250 ok <${elsewhere}>` })).toBe(1);
      expect(await rowsIn(store)).toEqual([
        { state: "sent", address: null, reply: "250 ok <recipient>", attempts: 1 },
      ]);
    });

    it("do not leave for somebody who is erased in the midst, and nothing is kept of them", async () => {
      await using store = await open();
      await aLetterTo(store, await somebody(store), "moved");
      const claimed = await claim(store, { queue });
      await eraseSubscriber(store, anAddress());
      expect(await start(store, claimed)).toEqual([]);
      expect(await say(store, claimed, { kind: "unsent" })).toBe(1);
      expect(await claim(store, { queue })).toEqual([]);
      expect(await rowsIn(store)).toEqual([{ state: "skipped", address: null, reply: null, attempts: 0 }]);
    });

    it("are put off, wait with their domain, and go out again", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const id = await somebody(store);
      await aLetterTo(store, id, "welcome");
      const notBefore = new Date(Date.parse(clock.now()) + minuteMs).toISOString();
      await say(store, await claim(store, { queue }), { kind: "again", reply: "451 later", notBefore });
      expect(await claim(store, { queue })).toEqual([]);
      expect(await nextDueAt(store, queue)).toBe(notBefore);
      const until = new Date(Date.parse(clock.now()) + 2 * minuteMs).toISOString();
      await slowDown(store, "example.org", { perSecond: 5, burst: 5, until });
      expect(await nextDueAt(store, queue)).toBe(until);
      clock.pass(2 * minuteMs);
      expect(await claim(store, { queue })).toMatchObject([{ attempts: 1, claim: 2 }]);
    });

    it("that a killed sender held are queued again, or in doubt where their body may have left", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const id = await somebody(store);
      await aLetterTo(store, id, "already");
      await aLetterTo(store, id, "welcome");
      const claimed = await claim(store, { queue });
      await start(store, claimed.slice(0, 1));
      clock.pass(2 * minuteMs);
      expect(await claim(store, { queue, owner: "ben" })).toHaveLength(1);
      expect((await letterStates(store)).map(([, state]) => state).sort()).toEqual(["ambiguous", "claimed"]);
      // A slow sender's own word heals it.
      expect(await say(store, claimed.slice(0, 1), { kind: "sent", reply: "250" })).toBe(1);
    });

    it("keep no address elsewhere once they are in doubt, and go there all the same where their sender knows better", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await aLetterTo(store, await somebody(store), "moved");
      const claimed = await claim(store, { queue });
      await start(store, claimed);
      clock.pass(2 * minuteMs);
      expect(await claim(store, { queue, owner: "ben" })).toEqual([]);
      expect(await rowsIn(store)).toMatchObject([{ state: "ambiguous", address: null }]);
      expect(await say(store, claimed, { kind: "again", reply: "451", notBefore: clock.now() })).toBe(1);
      expect(await claim(store, { queue, owner: "ben" })).toMatchObject([{ address: elsewhere }]);
    });
  });
});
