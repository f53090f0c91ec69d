import { describe, expect, it } from "vitest";
import { killSenders } from "../support/kill-senders.ts";
import { onEachStore } from "../support/stores.ts";

describe("senders that are killed", () => {
  onEachStore((_, aPlace) => {
    it.each([
      [1, 2],
      [4, 3],
    ])(
      "%i at a time, %i kills: nobody has it twice, nobody is lost, all are accounted for",
      async (senders, kills) => {
        expect(await killSenders(await aPlace(), { senders, kills })).toEqual({ kills });
      },
      120_000,
    );

    it("2 at a time that mail letters, 2 kills: the same", async () => {
      const letters = { senders: 2, kills: 2, queue: "letters" } as const;
      expect(await killSenders(await aPlace(), letters)).toEqual({ kills: 2 });
    }, 120_000);
  });
});
