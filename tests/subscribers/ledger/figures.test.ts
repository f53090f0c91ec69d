import { expect, it } from "vitest";
import type { SubscriberState } from "../../../src/domain/subscriber.ts";
import { readFigures } from "../../../src/subscribers/ledger/figures.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { onEachStore } from "../../support/stores.ts";

const weekMs = 604_800_000;
const at = (week: number) => week * weekMs + 1;

async function aPerson(
  store: Store,
  id: string,
  state: SubscriberState,
  { confirmed, changed }: { confirmed: number | null; changed: number },
) {
  const row = {
    id,
    state,
    address: `${id}@example.org`,
    address_hash: id,
    paused_until: null,
    added_at: 0,
    confirmed_at: confirmed,
    changed_at: changed,
  };
  await store.db.insertInto("subscriber").values(row).execute();
}

onEachStore((open) => {
  it("counts who came and who left by week, and what came back lately", async () => {
    await using store = await open();
    await aPerson(store, "a", "confirmed", { confirmed: at(2_900), changed: at(2_900) });
    await aPerson(store, "b", "confirmed", { confirmed: at(2_900), changed: at(2_905) });
    await aPerson(store, "c", "unsubscribed", { confirmed: at(2_901), changed: at(2_910) });
    await aPerson(store, "d", "pending", { confirmed: null, changed: at(2_910) });
    await aPerson(store, "e", "unsubscribed", { confirmed: null, changed: at(2_910) });
    await store.db
      .updateTable("subscriber")
      .set({ paused_until: "2026-12-04" })
      .where("id", "=", "b")
      .execute();
    const event = { subscriber_id: "a", issue: null, status: null, reason: null };
    await store.db
      .insertInto("mail_event")
      .values([
        { ...event, id: "1", kind: "hard", at: 10 },
        { ...event, id: "2", kind: "soft", at: 20 },
        { ...event, id: "3", kind: "soft", at: 30 },
      ])
      .execute();
    const figures = await readFigures(store, { sinceMs: 20, today: "2026-11-27" });
    expect(figures.people.byState).toMatchObject({ confirmed: 2, pending: 1, unsubscribed: 2 });
    expect(figures.people.readers).toBe(1);
    expect([...figures.cameByWeek].toSorted()).toEqual([
      [2_900, 2],
      [2_901, 1],
    ]);
    expect([...figures.leftByWeek]).toEqual([[2_910, 1]]);
    expect(figures.cameBack).toEqual({ hard: 0, soft: 2, complaint: 0 });
    expect([figures.last, figures.underWay]).toEqual([undefined, []]);
  });

  it("has the newest issue that was begun, and those under way with how far they are", async () => {
    await using store = await open();
    const issue = { why: null, content_hash: "x", recipients: 0, changed_at: 1 };
    await store.db
      .insertInto("issue")
      .values([
        { ...issue, number: 40, state: "paused", begun_at: 1 },
        { ...issue, number: 41, state: "done", begun_at: 2 },
        { ...issue, number: 42, state: "expected", begun_at: null, content_hash: null, recipients: null },
      ])
      .execute();
    const { last, underWay } = await readFigures(store, { sinceMs: 0, today: "2026-11-27" });
    expect([last?.issue.number, underWay.map(({ issue: one }) => one.number)]).toEqual([41, [40]]);
    expect(last?.counts.recipients).toBe(0);
  });
});
