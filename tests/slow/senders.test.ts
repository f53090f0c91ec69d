import { describe, expect, it } from "vitest";
import { killSenders } from "../support/kill-senders.ts";
import { onEachStore } from "../support/stores.ts";

describe("senders that are killed, five hundred times in all", () => {
  onEachStore((_, aPlace) => {
    it.each([1, 4])(
      "%i at a time: nobody has it twice, nobody is lost, all are accounted for",
      async (senders) => {
        expect(await killSenders(await aPlace(), { senders, kills: 125 })).toEqual({ kills: 125 });
      },
      600_000,
    );

    it("two at a time that mail letters, sixty times: the same", async () => {
      const letters = { senders: 2, kills: 60, queue: "letters" } as const;
      expect(await killSenders(await aPlace(), letters)).toEqual({ kills: 60 });
    }, 300_000);
  });
});
