import { describe, it } from "vitest";
import { aMovableClock } from "../support/clock.ts";
import { playLedger } from "../support/ledger-play.ts";
import { onEachStore } from "../support/stores.ts";

describe("the ledger, for hundreds of rounds", () => {
  onEachStore((open) => {
    it("is where its model is", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      await playLedger(store, clock, store.engine === "sqlite" ? 500 : 100);
    });
  });
});
