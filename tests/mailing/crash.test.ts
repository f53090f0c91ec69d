import { describe, expect, it } from "vitest";
import { killSenders } from "../support/kill-senders.ts";
import { onEachStore } from "../support/stores.ts";

describe("senders that are killed", () => {
  onEachStore((_, aPlace) => {
    it("3 at a time, 2 kills: nobody has it twice, nobody is lost, all are accounted for", async () => {
      expect(await killSenders(await aPlace(), { senders: 3, kills: 2 })).toEqual({ kills: 2 });
    });

    it("2 at a time that mail letters, 1 kill: the same", async () => {
      const letters = { senders: 2, kills: 1, queue: "letters" } as const;
      expect(await killSenders(await aPlace(), letters)).toEqual({ kills: 1 });
    });
  });
});
