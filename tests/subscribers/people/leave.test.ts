import { describe, expect, it } from "vitest";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { findSubscriber } from "../../../src/subscribers/people/find-subscriber.ts";
import { leave, rest } from "../../../src/subscribers/people/leave.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { aReader, asking, idOf, lettersIn, mailHost } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const joan = anAddress();
const nobody = "00000000-0000-4000-8000-000000000000";

onEachStore((open) => {
  describe("leave", () => {
    it("holds at once, ends a rest, and says farewell once however often it is asked", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      await rest(store, id, "2027-01-01");
      for (let time = 0; time < 3; time++)
        expect(await leave(store, id, { mailHost })).toMatchObject({ state: "unsubscribed" });
      expect(await findSubscriber(store, joan)).not.toHaveProperty("pausedUntil");
      expect(await lettersIn(store)).toEqual(["confirmation", "welcome", "farewell"]);
    });

    it("needs no farewell for who never had the mail", async () => {
      await using store = await open();
      await askToJoin(store, joan, asking);
      await leave(store, await idOf(store, joan), { mailHost });
      expect(await findSubscriber(store, joan)).toMatchObject({ state: "unsubscribed" });
      expect(await lettersIn(store)).toEqual(["confirmation"]);
    });

    it("leaves who complained, or was erased, as they are, and knows nobody else", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      await suppress(store, joan, "complaint");
      expect(await leave(store, id, { mailHost })).toMatchObject({ state: "complained" });
      await eraseSubscriber(store, joan);
      expect(await leave(store, id, { mailHost })).toMatchObject({ state: "erased" });
      expect(await leave(store, nobody, { mailHost })).toBeUndefined();
      expect(await lettersIn(store)).toEqual(["confirmation", "welcome"]);
    });

    it("is one leaving when fifty press at once", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      await Promise.all(Array.from({ length: 50 }, () => leave(store, id, { mailHost })));
      expect((await lettersIn(store)).filter((kind) => kind === "farewell")).toHaveLength(1);
    });
  });

  describe("rest", () => {
    it("is given to who has the mail, and ended, and to nobody else", async () => {
      await using store = await open();
      const id = await aReader(store, joan);
      expect(await rest(store, id, "2027-01-01")).toMatchObject({ pausedUntil: "2027-01-01" });
      expect(await rest(store, id, undefined)).not.toHaveProperty("pausedUntil");
      await leave(store, id, { mailHost });
      expect(await rest(store, id, "2027-01-01")).toBeUndefined();
      expect(await rest(store, nobody, "2027-01-01")).toBeUndefined();
    });
  });
});
