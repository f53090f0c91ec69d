// Somebody leaves, or rests, by a link of their own. It holds at once, and nobody asks why.
import type { Subscriber } from "../../domain/subscriber.ts";
import { mayBecome } from "../../domain/subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { changeById, writeRow } from "./by-id.ts";
import { subscriberOf } from "./find-subscriber.ts";
import { writeLetter } from "./letters.ts";

/**
 * Moves the person on to `unsubscribed`; who had the mail is told once that it ends. Who left before stays as they are,
 * but for a wish to come back, which this ends. `undefined` where there is nobody.
 */
export async function leave(
  store: Store,
  id: string,
  { mailHost }: { mailHost: string },
): Promise<Subscriber | undefined> {
  return await changeById(store, id, async (changing) => {
    const { transaction, row, nowMs } = changing;
    await transaction
      .updateTable("consent")
      .set({ is_returning: 0 })
      .where("subscriber_id", "=", id)
      .execute();
    if (!mayBecome(row.state, "unsubscribed")) return subscriberOf(row);
    if (row.state === "confirmed" && row.address !== null) {
      const letter = { kind: "farewell", subscriberId: id, address: row.address } as const;
      await writeLetter(transaction, letter, { mailHost, nowMs });
    }
    return await writeRow(changing, { state: "unsubscribed", paused_until: null, changed_at: nowMs });
  });
}

/** No mail before the day (YYYY-MM-DD) for somebody confirmed; `undefined` ends the rest. Gives nobody else. */
export async function rest(
  store: Store,
  id: string,
  until: string | undefined,
): Promise<Subscriber | undefined> {
  return await changeById(store, id, async (changing) =>
    changing.row.state === "confirmed"
      ? await writeRow(changing, { paused_until: until ?? null, changed_at: changing.nowMs })
      : undefined,
  );
}
