import { describe, expect, it } from "vitest";
import { type LetterKind, letterKinds, letterLivesMs } from "../../../src/domain/letter.ts";
import { type SubscriberState, subscriberStates } from "../../../src/domain/subscriber.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { addressHashes } from "../../../src/subscribers/store/store-keys.ts";
import type { SuppressionReason } from "../../../src/subscribers/store/tables.ts";
import { claim } from "../../support/ledger.ts";
import { aPassingClock } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";
import { aLetterTo, elsewhere, somebody } from "../../support/written-letters.ts";

type Case = { state?: SubscriberState; suppression?: SuppressionReason; isReturning?: boolean };

/** The kinds that somebody may get, of one letter of each. */
async function kindsFor(
  store: Store,
  { state, suppression, isReturning = false }: Case,
): Promise<LetterKind[]> {
  for (const table of ["letter", "move", "consent", "suppression", "subscriber"] as const)
    await store.db.deleteFrom(table).execute();
  const id = await somebody(store, { state: state ?? "confirmed" });
  const consent = { asked_at: 0, form: "site", wording: "en/1", is_returning: isReturning ? 1 : 0 };
  await store.db
    .insertInto("consent")
    .values({ subscriber_id: id, ...consent })
    .execute();
  for (const kind of letterKinds) await aLetterTo(store, id, kind);
  for (const address of suppression ? ["joan@example.org", elsewhere] : []) {
    const [address_hash = ""] = addressHashes(store.keys, anAddress(address));
    const row = { address_hash, reason: suppression ?? ("manual" as const), suppressed_at: 0 };
    await store.db.insertInto("suppression").values(row).execute();
  }
  return (await claim(store, { queue: "letters" }))
    .flatMap((one) => ("kind" in one ? [one.kind] : []))
    .sort();
}

describe("who may get a letter", () => {
  onEachStore((open) => {
    it("is who it is true of, by their state", async () => {
      await using store = await open();
      const may = new Map<SubscriberState, LetterKind[]>();
      for (const state of subscriberStates) may.set(state, await kindsFor(store, { state }));
      expect(Object.fromEntries(may)).toEqual({
        pending: ["confirmation", "link"],
        confirmed: ["already", "link", "move", "moved", "welcome"],
        unsubscribed: ["farewell", "link", "moved"],
        bounced: [],
        complained: [],
        erased: [],
      });
    });

    it("is asked whether they come back while they ask to, though their mailbox was away or they were erased", async () => {
      await using store = await open();
      const asked = { isReturning: true };
      expect(await kindsFor(store, { ...asked, state: "bounced", suppression: "hard-bounce" })).toEqual([
        "confirmation",
      ]);
      expect(await kindsFor(store, { ...asked, state: "unsubscribed" })).toContain("confirmation");
      expect(await kindsFor(store, { ...asked, state: "pending", suppression: "erased" })).toEqual([
        "confirmation",
      ]);
    });

    it("is nobody who complained, or was suppressed by hand", async () => {
      await using store = await open();
      for (const suppression of ["complaint", "manual"] as const)
        for (const state of ["pending", "confirmed", "unsubscribed", "bounced"] as const)
          expect(await kindsFor(store, { state, suppression, isReturning: true })).toEqual([]);
    });

    it("is nobody once it is no longer true, and the address that it was to go to is forgotten", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const id = await somebody(store);
      for (const kind of ["welcome", "link", "move", "moved"] as const) await aLetterTo(store, id, kind);
      const kinds = async () =>
        (await claim(store, { queue: "letters", leaseMs: -1 })).flatMap((one) =>
          "kind" in one ? [one.kind] : [],
        );
      clock.pass(letterLivesMs.link);
      expect(new Set(await kinds())).toEqual(new Set(["welcome", "move", "moved"]));
      await store.db.deleteFrom("move").execute();
      expect(new Set(await kinds())).toEqual(new Set(["welcome", "moved"]));
      clock.pass(letterLivesMs.moved);
      expect(await kinds()).toEqual([]);
      const rows = await store.db.selectFrom("letter").select(["state", "address"]).execute();
      expect(new Set(rows.map((row) => `${row.state} ${row.address}`))).toEqual(new Set(["skipped null"]));
    });
  });
});
