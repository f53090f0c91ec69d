import { describe, expect, it } from "vitest";
import { failuresOf } from "../../../src/subscribers/ledger/failures.ts";
import { addReaders, beginIssue42, claim, say, start } from "../../support/ledger.ts";
import { onEachStore } from "../../support/stores.ts";

describe("failuresOf", () => {
  onEachStore((open) => {
    it("puts together what servers said alike, whoever it was about, the most frequent first", async () => {
      await using store = await open();
      await addReaders(store, 8, { domains: ["a.example", "b.example"] });
      await beginIssue42(store);
      expect(await failuresOf(store, 42)).toEqual([]);
      const all = await claim(store, { count: 7 });
      const hard = all.slice(0, 3);
      for (const each of hard)
        await say(store, [each], {
          kind: "failed",
          reply: `550 5.1.1 <${each.address}> unknown`,
          isHard: true,
        });
      await start(store, all.slice(3, 6));
      await say(store, all.slice(3, 5), { kind: "ambiguous" });
      await say(store, all.slice(5, 6), { kind: "sent", reply: "250" });
      await say(store, all.slice(6), { kind: "again", reply: "451", notBefore: "2026-11-27T09:05:00.000Z" });
      const failures = await failuresOf(store, 42);
      expect(
        failures.map(({ state, isHard, reply, subscriberIds }) => [
          state,
          isHard,
          reply,
          subscriberIds.length,
        ]),
      ).toEqual([
        ["failed", true, "550 5.1.1 <recipient> unknown", 3],
        ["ambiguous", false, undefined, 2],
        ["queued", false, "451", 1],
      ]);
      expect([...(failures[0]?.subscriberIds ?? [])].sort()).toEqual(
        hard.map((each) => each.subscriberId).sort(),
      );
      const domains = new Set(hard.map((each) => each.domain));
      expect(new Set(failures[0]?.domains)).toEqual(domains);
    });
  });
});
