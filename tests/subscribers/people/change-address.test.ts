import { describe, expect, it } from "vitest";
import type { EmailAddress } from "../../../src/domain/email-address.ts";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { askToMove } from "../../../src/subscribers/people/ask-to-move.ts";
import { changeAddress, waitingAddress } from "../../../src/subscribers/people/change-address.ts";
import { findSubscriber } from "../../../src/subscribers/people/find-subscriber.ts";
import { leave } from "../../../src/subscribers/people/leave.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aMailTo } from "../../support/mailed-people.ts";
import { aPassingClock, aReader, asking, dayMs, everything, mailHost } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const [joan, fresh] = [anAddress(), anAddress("joan@New.example")];
const change = (store: Store, moveId: string) => changeAddress(store, moveId, { mailHost });

/** Somebody on the list who asked to move; gives their id and the move's. */
async function aMover(store: Store, address: EmailAddress = joan, to = fresh): Promise<[string, string]> {
  const id = await aReader(store, address);
  await askToMove(store, id, to, { mailHost });
  const { id: moveId } = await store.db
    .selectFrom("move")
    .select("id")
    .where("subscriber_id", "=", id)
    .executeTakeFirstOrThrow();
  return [id, moveId];
}

onEachStore((open) => {
  describe("changeAddress", () => {
    it("makes the new address the person's, tells the old one, and keeps it nowhere else", async () => {
      await using store = await open();
      const [id, moveId] = await aMover(store);
      expect(await waitingAddress(store, moveId)).toBe("joan@new.example");
      expect(await change(store, moveId)).toBe(true);
      expect(await findSubscriber(store, fresh)).toMatchObject({ id, state: "confirmed", address: fresh });
      expect(await findSubscriber(store, joan)).toBeUndefined();
      const told = await store.db.selectFrom("letter").selectAll().where("kind", "=", "moved").execute();
      expect(told).toMatchObject([{ subscriber_id: id, address: joan, domain: "example.org" }]);
      await store.db.updateTable("letter").set({ address: null }).execute();
      expect(JSON.stringify(await everything(store))).not.toContain("joan@example.org");
      expect(await waitingAddress(store, moveId)).toBeUndefined();
    });

    it("is the same pressed fifty times at once, and later again", async () => {
      await using store = await open();
      const [, moveId] = await aMover(store);
      const made = await Promise.all(Array.from({ length: 50 }, () => change(store, moveId)));
      expect(new Set(made)).toEqual(new Set([true]));
      const before = await everything(store);
      expect(await change(store, moveId)).toBe(true);
      expect(await everything(store)).toEqual(before);
      expect(await store.db.selectFrom("asked").selectAll().execute()).toEqual([]);
    });

    it("gives an address that two want to move to at once to one of them", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const [, mine] = await aMover(store);
      clock.pass(dayMs / 2);
      const jean = await aReader(store, anAddress("jean@example.org"));
      await store.db
        .insertInto("move")
        .values({ id: "theirs", subscriber_id: jean, address: fresh, asked_at: Date.parse(clock.now()) })
        .execute();
      const made = await Promise.all([change(store, mine), change(store, "theirs")]);
      expect(made.toSorted()).toEqual([false, true]);
    });

    it("is refused when its day is over, and to nobody", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const [, moveId] = await aMover(store);
      clock.pass(dayMs);
      expect(await waitingAddress(store, moveId)).toBeUndefined();
      expect(await change(store, moveId)).toBe(false);
      expect(await change(store, "00000000-0000-4000-8000-000000000000")).toBe(false);
      expect(await findSubscriber(store, joan)).toMatchObject({ state: "confirmed" });
    });

    it.each([
      ["left", (store: Store, id: string) => leave(store, id, { mailHost })],
      ["was erased", (store: Store) => eraseSubscriber(store, joan)],
      ["complained", (store: Store) => suppress(store, joan, "complaint")],
    ])("is refused to who %s in between, and leaves no new address behind", async (_, end) => {
      await using store = await open();
      const [id, moveId] = await aMover(store);
      await end(store, id);
      expect(await change(store, moveId)).toBe(false);
      expect(await findSubscriber(store, fresh)).toBeUndefined();
    });

    it.each([
      ["signed up", (store: Store) => askToJoin(store, fresh, { ...asking })],
      ["was suppressed", (store: Store) => suppress(store, fresh, "manual")],
    ])("is refused where the new address %s in between", async (_, happen) => {
      await using store = await open();
      const [, moveId] = await aMover(store);
      await happen(store);
      expect(await change(store, moveId)).toBe(false);
      expect(await findSubscriber(store, joan)).toMatchObject({ state: "confirmed" });
    });

    it("has what is on its way go to the new host, at that host's pace", async () => {
      await using store = await open();
      const [id, moveId] = await aMover(store);
      await aMailTo(store, id, 41, "sent");
      await aMailTo(store, id, 42, "queued");
      await change(store, moveId);
      const mails = await store.db.selectFrom("delivery").select("domain").orderBy("issue").execute();
      expect(mails.map(({ domain }) => domain)).toEqual(["example.org", "new.example"]);
      const letters = await store.db
        .selectFrom("letter")
        .select(["kind", "domain"])
        .where("kind", "in", ["welcome", "moved"])
        .orderBy("kind")
        .execute();
      expect(letters).toEqual([
        { kind: "moved", domain: "example.org" },
        { kind: "welcome", domain: "new.example" },
      ]);
    });

    it("leaves what is being sent to its sender, and knows its new host should it have to wait", async () => {
      await using store = await open();
      const [id, moveId] = await aMover(store);
      const lease = { lease_owner: "a sender", lease_until: 4_000_000_000_000 };
      for (const [issue, state] of [
        [41, "sending"],
        [42, "claimed"],
      ] as const) {
        await aMailTo(store, id, issue, state);
        await store.db.updateTable("delivery").set(lease).where("issue", "=", issue).execute();
      }
      await change(store, moveId);
      const mails = await store.db
        .selectFrom("delivery")
        .select(["domain", "state", "lease_owner", "lease_until"])
        .orderBy("issue")
        .execute();
      const nowMs = Date.parse(store.clock.now());
      expect(mails.map((mail) => ({ ...mail, lease_until: Number(mail.lease_until) }))).toEqual([
        { domain: "new.example", state: "sending", ...lease },
        { domain: "new.example", state: "claimed", lease_owner: null, lease_until: nowMs },
      ]);
    });

    it("leaves the old address free for anybody who owns it now", async () => {
      await using store = await open();
      const [id, moveId] = await aMover(store);
      await change(store, moveId);
      const other = await aReader(store, joan);
      expect(other).not.toBe(id);
      expect(await findSubscriber(store, joan)).toMatchObject({ id: other, state: "confirmed" });
    });
  });
});
