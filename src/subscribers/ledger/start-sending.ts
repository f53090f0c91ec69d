// The fence: the last moment before a body leaves this machine. The server has answered 354, and only what is
// committed here may go; whoever finds it later knows that a body may have left.
import { type Expression, expressionBuilder, type SqlBool, type Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";
import { mayGetLetter } from "./may-get-letter.ts";
import { type Claimed, ledgerOf, queueOf } from "./queue.ts";
import { isReader } from "./readers.ts";
import { inSharedCommit } from "./shared-commit.ts";

export type Start = {
  owner: string;
  mails: Claimed[];
  leaseMs: number;
  /** YYYY-MM-DD in the publication's zone. */
  today: string;
};

/**
 * Gives those whose body may leave: still its sender's by this very claim, to somebody who may still get it, in an issue
 * that is neither paused nor stopped. The others' connections are dropped before a byte of the body. Who wrote what is asked
 * for by owner and claim, never by the clock.
 */
export async function startSending(store: Store, start: Start): Promise<Claimed[]> {
  return await inSharedCommit(store, async (transaction) => {
    const started: Claimed[] = [];
    for (const mail of start.mails)
      if (await startOne(store, transaction, { ...start, mail })) started.push(mail);
    return started;
  });
}

type OneStart = Omit<Start, "mails"> & { mail: Claimed };

async function startOne(store: Store, transaction: Transaction<Tables>, start: OneStart): Promise<boolean> {
  const { owner, mail, leaseMs, today } = start;
  const nowMs = millisecondsNow(store.clock);
  if ("kind" in mail && !(await mayGetLetter(transaction, mail, { keys: store.keys, nowMs }))) return false;
  const { numUpdatedRows } = await transaction
    .updateTable(ledgerOf(queueOf(mail)))
    .set({ state: "sending", lease_until: nowMs + leaseMs, changed_at: nowMs })
    .where("message_id", "=", mail.messageId)
    .where("lease_owner", "=", owner)
    .where("claims", "=", mail.claim)
    .where("state", "=", "claimed")
    // Who was erased in this very moment has none any more.
    .where("domain", "is not", null)
    .$if(!("kind" in mail), (row) => row.where(goesToReader(today)))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** To somebody who still reads, in an issue that is neither paused nor stopped. */
function goesToReader(today: string): Expression<SqlBool> {
  const on = expressionBuilder<Tables, "delivery">();
  const reader = on
    .selectFrom("subscriber")
    .select("subscriber.id")
    .whereRef("subscriber.id", "=", "delivery.subscriber_id")
    .where((person) => isReader(person, today));
  const issue = on
    .selectFrom("issue")
    .select("number")
    .whereRef("number", "=", "delivery.issue")
    .where("issue.state", "=", "sending");
  return on.and([on.exists(reader), on.exists(issue)]);
}
