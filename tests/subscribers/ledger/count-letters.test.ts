import { describe, expect, it } from "vitest";
import { countLetters } from "../../../src/subscribers/ledger/count-letters.ts";
import { claim, say, start } from "../../support/ledger.ts";
import { aPassingClock, dayMs } from "../../support/people.ts";
import { onEachStore } from "../../support/stores.ts";
import { aLetterTo, somebody } from "../../support/written-letters.ts";

describe("countLetters", () => {
  onEachStore((open) => {
    it("says how many wait, since when, and how many did not arrive this week", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      expect(await countLetters(store)).toEqual({ waiting: 0, failed: 0, ambiguous: 0 });
      const id = await somebody(store);
      const since = clock.now();
      for (const kind of ["welcome", "already", "link", "moved"] as const) await aLetterTo(store, id, kind);
      const [one, two, three] = await claim(store, { queue: "letters", count: 3 });
      if (!one || !two || !three) throw new Error("They are due.");
      await start(store, [one, two, three]);
      await say(store, [one], { kind: "sent", reply: "250" });
      await say(store, [two], { kind: "failed", reply: "550", isHard: false });
      await say(store, [three], { kind: "ambiguous" });
      expect(await countLetters(store)).toEqual({ waiting: 1, waitingSince: since, failed: 1, ambiguous: 1 });
      clock.pass(8 * dayMs);
      expect(await countLetters(store)).toEqual({ waiting: 1, waitingSince: since, failed: 0, ambiguous: 0 });
    });
  });
});
