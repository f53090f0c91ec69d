import { describe, expect, it } from "vitest";
import { decline, markKept } from "../../../src/subscribers/inbox/decide.ts";
import { mostSuggestions, save, suggest } from "../../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../../src/subscribers/inbox/waiting.ts";
import { aSave, aSuggestion } from "../../support/inbox.ts";
import { aPassingClock } from "../../support/people.ts";
import { onEachStore } from "../../support/stores.ts";

describe("what is sent in", () => {
  onEachStore((open) => {
    it("waits with every word that was typed", async () => {
      await using store = await open();
      const sent = [
        aSave(),
        aSave({ note: undefined, private: true }),
        aSave({ title: "‮ \"'; drop table inbox --" }),
      ];
      await save(store, sent);
      expect(await suggest(store, aSuggestion())).toBe(true);
      const waiting = await allWaitingIn(store);
      expect(waiting).toHaveLength(4);
      for (const one of [...sent, aSuggestion()])
        expect(waiting).toContainEqual(expect.objectContaining(one));
    });

    it("is one however often it is sent, at once or again", async () => {
      await using store = await open();
      await Promise.all(Array.from({ length: 20 }, () => save(store, [aSave(), aSave()])));
      await Promise.all(Array.from({ length: 5 }, () => suggest(store, aSuggestion())));
      expect(await allWaitingIn(store)).toHaveLength(2);
    });

    it("waits again when it comes again after it was kept or declined", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      await save(store, [aSave()]);
      await suggest(store, aSuggestion());
      for (const { id, kind } of await allWaitingIn(store))
        if (kind === "save") await markKept(store, [id]);
        else await decline(store, id);
      expect(await allWaitingIn(store)).toEqual([]);
      clock.pass(1_000);
      await save(store, [aSave()]);
      await suggest(store, aSuggestion());
      const waiting = await allWaitingIn(store);
      expect(waiting.map(({ cameAt }) => cameAt)).toEqual([clock.now(), clock.now()]);
    });

    it("takes no more suggestions than an editor can look at, and every save", async () => {
      await using store = await open();
      const { db } = store;
      await suggest(store, aSuggestion());
      const row = await db.selectFrom("inbox").selectAll().executeTakeFirstOrThrow();
      const others = Array.from({ length: mostSuggestions - 1 }, (_, at) => ({ ...row, id: `${at}` }));
      await db.insertInto("inbox").values(others).execute();
      expect(await suggest(store, aSuggestion({ title: "One too many" }))).toBe(false);
      await save(store, [aSave()]);
      expect(await allWaitingIn(store, "suggestion")).toHaveLength(mostSuggestions);
      expect(await allWaitingIn(store, "save")).toHaveLength(1);
    });
  });
});
