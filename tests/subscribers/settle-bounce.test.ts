import { describe, expect, it } from "vitest";
import type { Bounce } from "../../src/subscribers/bounce.ts";
import { suppressHard } from "../../src/subscribers/events/suppress-hard.ts";
import { askToJoin } from "../../src/subscribers/people/ask-to-join.ts";
import { askToMove } from "../../src/subscribers/people/ask-to-move.ts";
import { changeAddress } from "../../src/subscribers/people/change-address.ts";
import { findSubscriber, findSuppression } from "../../src/subscribers/people/find-subscriber.ts";
import { join } from "../../src/subscribers/people/join.ts";
import { eraseSubscriber } from "../../src/subscribers/people/suppress.ts";
import { settleArrival } from "../../src/subscribers/settle-arrival.ts";
import { settleBounce } from "../../src/subscribers/settle-bounce.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aMovableClock } from "../support/clock.ts";
import { claim } from "../support/ledger.ts";
import { aMailTo, aReader } from "../support/mailed-people.ts";
import { asking, mailHost, move } from "../support/people.ts";
import { anAddress, onEachStore } from "../support/stores.ts";
import { aLetterTo } from "../support/written-letters.ts";

const dayMs = 86_400_000;
const joan = anAddress();

function aBounce(given: Partial<Bounce> = {}): Bounce {
  return {
    kind: "hard",
    address: "joan@example.org",
    status: "5.1.1",
    reason: "550 5.1.1 <joan@example.org>: User unknown",
    token: undefined,
    messageId: undefined,
    ...given,
  };
}

const stateOf = async (store: Store) => (await findSubscriber(store, joan))?.state;

describe("settleBounce", () => {
  onEachStore((open) => {
    it("ends the mail to somebody who is not there, and keeps nobody's address of it", async () => {
      await using store = await open();
      const { id, token } = await aReader(store);
      await aMailTo(store, id, 42);
      expect(await settleBounce(store, aBounce({ token }), { id: "<1@mx>" })).toBe("suppressed");
      expect([await stateOf(store), await findSuppression(store, joan)]).toEqual(["bounced", "hard-bounce"]);
      const events = await store.db.selectFrom("mail_event").selectAll().execute();
      expect(events).toMatchObject([
        {
          subscriber_id: id,
          issue: 42,
          kind: "hard",
          status: "5.1.1",
          reason: "550 5.1.1 <recipient>: User unknown",
        },
      ]);
      expect(JSON.stringify(events)).not.toContain("joan@");
    });

    it("takes nothing that an earlier address says for the one that they have, but a complaint is theirs", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      const { id, token } = await aReader(store, "old@example.org");
      for (const issue of [40, 41]) await aMailTo(store, id, issue, issue === 40 ? "failed" : "sent");
      clock.move(20 * dayMs);
      await askToMove(store, id, joan, { mailHost: "letters.example" });
      const [move] = await store.db.selectFrom("move").select("id").execute();
      await changeAddress(store, move?.id ?? "", { mailHost: "letters.example" });
      expect(await settleBounce(store, aBounce({ token }), { id: "<1@mx>" })).toBe("noted");
      const soft = aBounce({ kind: "soft", token, status: "4.2.2" });
      expect(await settleBounce(store, soft, { id: "<2@mx>" })).toBe("noted");
      await aMailTo(store, id, 42);
      expect(await settleBounce(store, soft, { id: "<3@mx>" })).toBe("noted");
      expect(await stateOf(store)).toBe("confirmed");
      const complaint = aBounce({ kind: "complaint", token, status: undefined });
      expect(await settleBounce(store, complaint, { id: "<4@mx>" })).toBe("suppressed");
      expect(await stateOf(store)).toBe("complained");
    });

    it.each([
      ["its sender died", "ambiguous", undefined],
      ["it is known to have arrived", "ambiguous", settleArrival],
      ["it left", "sent", undefined],
      ["a server refused it", "failed", undefined],
    ] as const)(
      "takes a late bounce of a mail to an earlier address for nothing where %s",
      async (_, state, settle) => {
        const clock = aMovableClock();
        await using store = await open(clock);
        const { id, token } = await aReader(store, "old@example.org");
        const messageId = await aMailTo(store, id, 42, state);
        clock.move(dayMs);
        await move(store, id, joan);
        clock.move(dayMs);
        await settle?.(store, messageId);
        const late = aBounce({ token, messageId });
        for (const report of ["<1@mx>", "<2@mx>", "<1@mx>"])
          expect(await settleBounce(store, late, { id: report })).not.toBe("suppressed");
        expect(await suppressHard(store, 42)).toBe(0);
        expect([await stateOf(store), await findSuppression(store, joan)]).toEqual(["confirmed", undefined]);
      },
    );

    it("takes a late bounce of a letter to an earlier address for nothing, and no issue came back by it", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      const { id, token } = await aReader(store, "old@example.org");
      await aLetterTo(store, id, "link");
      const [letter] = await claim(store, { queue: "letters" });
      clock.move(dayMs);
      await move(store, id, joan);
      await aMailTo(store, id, 42, "ambiguous");
      const messageId = letter?.messageId.slice(1, -1);
      await store.db
        .updateTable("letter")
        .set({ state: "sent", changed_at: Date.parse(clock.now()) })
        .where("kind", "=", "link")
        .execute();
      expect(await settleBounce(store, aBounce({ token, messageId }), { id: "<1@mx>" })).toBe("noted");
      expect(await stateOf(store)).toBe("confirmed");
      expect(await store.db.selectFrom("delivery").select("state").execute()).toEqual([
        { state: "ambiguous" },
      ]);
    });

    it("says nothing of who signed up anew after the mail, whenever its bounce comes", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      const { id, token } = await aReader(store);
      const messageId = await aMailTo(store, id, 42);
      await settleBounce(store, aBounce({ token, messageId }), { id: "<1@mx>" });
      clock.move(dayMs);
      await askToJoin(store, joan, asking);
      await join(store, id, { mailHost });
      expect(await settleBounce(store, aBounce({ token, messageId }), { id: "<2@mx>" })).toBe("noted");
      expect(await stateOf(store)).toBe("confirmed");
      const next = await aMailTo(store, id, 43);
      expect(await settleBounce(store, aBounce({ token, messageId: next }), { id: "<3@mx>" })).toBe(
        "suppressed",
      );
    });

    it("ends it for a complaint, for good, also where the mailbox was thought gone before", async () => {
      await using store = await open();
      const { token } = await aReader(store);
      await settleBounce(store, aBounce({ token }), { id: "<1@mx>" });
      const complaint = aBounce({
        kind: "complaint",
        status: undefined,
        reason: "abuse",
        address: undefined,
        token,
      });
      expect(await settleBounce(store, complaint, { id: "<2@mx>" })).toBe("suppressed");
      expect([await stateOf(store), await findSuppression(store, joan)]).toEqual(["complained", "complaint"]);
    });

    it("ends it for what is soft after three issues over fifteen days, and not before", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      const { id, token } = await aReader(store);
      const results: string[] = [];
      for (const issue of [40, 41, 42]) {
        const messageId = await aMailTo(store, id, issue);
        const full = aBounce({ kind: "soft", status: "5.2.2", token, messageId });
        results.push(await settleBounce(store, full, { id: `<${issue}@mx>` }));
        clock.move(8 * dayMs);
      }
      expect(results).toEqual(["noted", "noted", "suppressed"]);
      expect([await stateOf(store), await findSuppression(store, joan)]).toEqual(["bounced", "hard-bounce"]);
    });

    it("counts a report that comes twice once, and several of one issue as one", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      const { id, token } = await aReader(store);
      const messageId = await aMailTo(store, id, 42);
      const full = aBounce({ kind: "soft", token, messageId });
      expect(await settleBounce(store, full, { id: "<1@mx>" })).toBe("noted");
      expect(await settleBounce(store, full, { id: "<1@mx>" })).toBe("known");
      for (const at of [2, 3, 4]) {
        clock.move(10 * dayMs);
        expect(await settleBounce(store, full, { id: `<${at}@mx>` })).toBe("noted");
      }
      expect(await stateOf(store)).toBe("confirmed");
    });

    it("changes nothing for a stranger's word", async () => {
      await using store = await open();
      const { id } = await aReader(store);
      const messageId = await aMailTo(store, id, 42);
      const forged = [
        aBounce(),
        aBounce({ kind: "complaint" }),
        aBounce({ messageId, address: "ann@example.org" }),
        aBounce({ token: `b${"0".repeat(52)}` }),
      ];
      for (const bounce of forged)
        expect(await settleBounce(store, bounce, { id: "<1@mx>" })).toBe("stranger");
      expect(await stateOf(store)).toBe("confirmed");
      expect(await findSuppression(store, joan)).toBeUndefined();
      expect(await store.db.selectFrom("mail_event").selectAll().execute()).toEqual([]);
    });

    it.each([
      ["hard", "failed"],
      ["soft", "failed"],
      ["complaint", "sent"],
    ] as const)(
      "settles with what is %s a mail of which nobody knew whether it had left",
      async (kind, state) => {
        await using store = await open();
        const { id, token } = await aReader(store);
        const messageId = await aMailTo(store, id, 42, "ambiguous");
        await settleBounce(store, aBounce({ kind, token, messageId }), { id: "<1@mx>" });
        const mail = await store.db.selectFrom("delivery").select(["state", "is_hard"]).executeTakeFirst();
        expect(mail).toEqual({ state, is_hard: kind === "hard" ? 1 : 0 });
      },
    );

    it("says nothing new of somebody who signed up anew since it was read first", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      const { id, token } = await aReader(store);
      await settleBounce(store, aBounce({ token }), { id: "<1@mx>" });
      clock.move(dayMs);
      await store.db.deleteFrom("suppression").execute();
      await store.db
        .updateTable("subscriber")
        .set({ state: "confirmed", confirmed_at: Date.parse(clock.now()) })
        .where("id", "=", id)
        .execute();
      expect(await settleBounce(store, aBounce({ token }), { id: "<1@mx>" })).toBe("known");
      expect(await stateOf(store)).toBe("confirmed");
    });

    it("leaves no word of an event when the person is erased", async () => {
      await using store = await open();
      const { token } = await aReader(store);
      await settleBounce(store, aBounce({ kind: "soft", token }), { id: "<1@mx>" });
      await eraseSubscriber(store, joan);
      expect(await store.db.selectFrom("mail_event").select("reason").execute()).toEqual([{ reason: null }]);
    });

    it("keeps one state, whatever comes at once", async () => {
      await using store = await open();
      const { id, token } = await aReader(store);
      await aMailTo(store, id, 42);
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, at) =>
          settleBounce(store, aBounce({ token }), { id: `<${at % 2}@mx>` }),
        ),
      );
      expect(results.filter((result) => result === "suppressed")).toHaveLength(2);
      expect(await store.db.selectFrom("mail_event").selectAll().execute()).toHaveLength(2);
    });
  });
});
