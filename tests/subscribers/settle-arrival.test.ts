import { describe, expect, it } from "vitest";
import { settleArrival } from "../../src/subscribers/settle-arrival.ts";
import type { MailState } from "../../src/subscribers/store/tables.ts";
import { aMailTo, aReader } from "../support/mailed-people.ts";
import { onEachStore } from "../support/stores.ts";

describe("settleArrival", () => {
  onEachStore((open) => {
    it.each<[MailState, MailState]>([
      ["ambiguous", "sent"],
      ["sent", "sent"],
      ["failed", "failed"],
      ["queued", "queued"],
    ])("makes of what is %s what is %s", async (before, after) => {
      await using store = await open();
      const { id } = await aReader(store);
      const messageId = await aMailTo(store, id, 42, before);
      expect(await settleArrival(store, messageId)).toBe(true);
      const mail = await store.db.selectFrom("delivery").select("state").executeTakeFirst();
      expect(mail).toEqual({ state: after });
    });

    it("settles a letter too", async () => {
      await using store = await open();
      const { id } = await aReader(store);
      await store.db
        .insertInto("letter")
        .values({
          ...{ subscriber_id: id, kind: "welcome", asked_at: 1, state: "ambiguous", not_before: 1 },
          ...{ message_id: "<w.1@letters.example>", attempts: 0, claims: 1, is_hard: 0, changed_at: 1 },
        })
        .execute();
      expect(await settleArrival(store, "w.1@letters.example")).toBe(true);
      expect(await store.db.selectFrom("letter").select("state").execute()).toEqual([{ state: "sent" }]);
    });

    it("changes nothing for a name that is no mail's of ours", async () => {
      await using store = await open();
      const { id } = await aReader(store);
      await aMailTo(store, id, 42, "ambiguous");
      for (const name of ["42.ann@letters.example", "", "%", "<>"])
        expect(await settleArrival(store, name)).toBe(false);
      expect(await store.db.selectFrom("delivery").select("state").execute()).toEqual([
        { state: "ambiguous" },
      ]);
    });
  });
});
