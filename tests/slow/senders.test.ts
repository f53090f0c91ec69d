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
  });
});
