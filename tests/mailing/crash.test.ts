import { describe, expect, it } from "vitest";
import { killSenders } from "../support/kill-senders.ts";
import { onEachStore } from "../support/stores.ts";

describe("senders that are killed", () => {
  onEachStore((_, aPlace) => {
    it("4 at a time, 3 kills: nobody has it twice, nobody is lost, all are accounted for", async () => {
      expect(await killSenders(await aPlace(), { senders: 4, kills: 3 })).toEqual({ kills: 3 });
    }, 120_000);

    it("2 at a time that mail letters, 2 kills: the same", async () => {
      const letters = { senders: 2, kills: 2, queue: "letters" } as const;
      expect(await killSenders(await aPlace(), letters)).toEqual({ kills: 2 });
    }, 120_000);
  });
});
