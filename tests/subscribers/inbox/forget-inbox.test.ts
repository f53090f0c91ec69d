import { describe, expect, it } from "vitest";
import { markKept } from "../../../src/subscribers/inbox/decide.ts";
import { forgetInbox, inboxDays } from "../../../src/subscribers/inbox/forget-inbox.ts";
import { save, suggest } from "../../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../../src/subscribers/inbox/waiting.ts";
import { aSave, aSuggestion } from "../../support/inbox.ts";
import { aPassingClock, dayMs } from "../../support/people.ts";
import { contentsOf } from "../../support/store-contents.ts";
import { onEachStore } from "../../support/stores.ts";

describe("forgetting what waited", () => {
  onEachStore((open) => {
    it("takes out suggestions and what was kept after their time, and no save that still waits", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await save(store, [aSave(), aSave({ title: "Kept" })]);
      await suggest(store, aSuggestion());
      const kept = (await allWaitingIn(store)).filter(({ title }) => title === "Kept");
      await markKept(
        store,
        kept.map(({ id }) => id),
      );
      clock.pass(inboxDays * dayMs);
      await suggest(store, aSuggestion({ name: "Later" }));
      await forgetInbox(store);
      expect((await contentsOf(store))["inbox"]).toHaveLength(4);
      clock.pass(1);
      await forgetInbox(store);
      expect((await allWaitingIn(store)).map(({ name }) => name)).toEqual([undefined, "Later"]);
      expect((await contentsOf(store))["inbox"]).toHaveLength(2);
    });
  });
});
