import { describe, expect, it } from "vitest";
import { save, suggest } from "../../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn, waitingIn } from "../../../src/subscribers/inbox/waiting.ts";
import { aSave, aSuggestion } from "../../support/inbox.ts";
import { aPassingClock } from "../../support/people.ts";
import { onEachStore } from "../../support/stores.ts";

describe("what waits", () => {
  onEachStore((open) => {
    it("comes the oldest first, page by page, each once, of one kind alone where that is asked", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      for (let lot = 0; lot < 3; lot++) {
        await save(
          store,
          Array.from({ length: 150 }, (_, at) => aSave({ url: `https://example.org/${lot}/${at}` })),
        );
        await suggest(store, aSuggestion({ title: `${lot}` }));
        clock.pass(1);
      }
      const all = await allWaitingIn(store);
      expect(new Set(all.map(({ id }) => id)).size).toBe(453);
      const times = all.map(({ cameAt }) => cameAt);
      expect(times).toEqual(times.toSorted());
      const first = await waitingIn(store, { kind: "save" });
      expect(first.length).toBeLessThan(450);
      expect(await waitingIn(store, { kind: "save", after: first.at(-1) })).not.toContainEqual(first.at(-1));
      expect(await allWaitingIn(store, "save")).toHaveLength(450);
      expect((await allWaitingIn(store, "suggestion")).map(({ title }) => title)).toEqual(["0", "1", "2"]);
    });

    it("is nothing in an empty store", async () => {
      await using store = await open();
      expect(await allWaitingIn(store)).toEqual([]);
    });
  });
});
