// The fence: the last moment before a body leaves this machine. The server has answered 354, and only what is
// committed here may go; whoever finds it later knows that a body may have left.
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";
import type { Claimed } from "./claim-deliveries.ts";
import { isReader } from "./readers.ts";
import { inSharedCommit } from "./shared-commit.ts";

export type Start = {
  owner: string;
  deliveries: Claimed[];
  leaseMs: number;
  /** YYYY-MM-DD in the publication's zone. */
  today: string;
};

/**
 * Gives those whose body may leave: still its sender's by this very claim, to somebody who still reads, in an issue that
 * is neither paused nor stopped. The others' connections are dropped before a byte of the body. Who wrote what is asked
 * for by owner and claim, never by the clock.
 */
export async function startSending(store: Store, start: Start): Promise<Claimed[]> {
  return await inSharedCommit(store, async (transaction) => {
    const started: Claimed[] = [];
    for (const delivery of start.deliveries)
      if (await startOne(store, transaction, { ...start, delivery })) started.push(delivery);
    return started;
  });
}

async function startOne(
  store: Store,
  transaction: Transaction<Tables>,
  { owner, delivery, leaseMs, today }: Omit<Start, "deliveries"> & { delivery: Claimed },
): Promise<boolean> {
  const nowMs = millisecondsNow(store.clock);
  const { numUpdatedRows } = await transaction
    .updateTable("delivery")
    .set({ state: "sending", lease_until: nowMs + leaseMs, changed_at: nowMs })
    .where("message_id", "=", delivery.messageId)
    .where("lease_owner", "=", owner)
    .where("claims", "=", delivery.claim)
    .where("state", "=", "claimed")
    .where((on) =>
      on.exists(
        on
          .selectFrom("subscriber")
          .select("subscriber.id")
          .whereRef("subscriber.id", "=", "delivery.subscriber_id")
          .where((person) => isReader(person, today)),
      ),
    )
    .where((on) =>
      on.exists(
        on
          .selectFrom("issue")
          .select("number")
          .whereRef("number", "=", "delivery.issue")
          .where("issue.state", "=", "sending"),
      ),
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
