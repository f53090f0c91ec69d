// An issue as the ledger knows it: how far its mails are.
import type { Kysely, Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import type { IssueRow, MailingState, Tables } from "../store/tables.ts";

export type MailedIssue = {
  number: number;
  state: MailingState;
  /** Why it is paused, for the editor. */
  why?: string;
  /** Absent while the issue is only expected. */
  contentHash?: string;
  recipients?: number;
  /** ISO 8601 instants. */
  beganAt?: string;
  changedAt: string;
};

/** Notes that this store will mail the issue; one that is there stays as it is. */
export async function expectIssue(store: Store, number: number): Promise<void> {
  await expectIn(store.db, number, millisecondsNow(store.clock));
}

export async function expectIn(db: Kysely<Tables>, number: number, nowMs: number): Promise<void> {
  await db
    .insertInto("issue")
    .values({ number, state: "expected", changed_at: nowMs })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findMailedIssue(store: Store, number: number): Promise<MailedIssue | undefined> {
  const row = await store.db.selectFrom("issue").selectAll().where("number", "=", number).executeTakeFirst();
  return row && issueOf(row);
}

/** Every issue that this store has mailed, is mailing or will mail, by their numbers. */
export async function mailedIssues(store: Store): Promise<MailedIssue[]> {
  const rows = await store.db.selectFrom("issue").selectAll().orderBy("number").execute();
  return rows.map(issueOf);
}

/**
 * The issue's row, held to the end of the transaction by whoever changes its state or puts a mail back in its queue:
 * so no mail is queued in an issue that has been stopped or done in the same moment. Any write holds a row.
 */
export async function holdIssue(
  transaction: Transaction<Tables>,
  number: number,
): Promise<IssueRow | undefined> {
  return await transaction
    .updateTable("issue")
    .set((row) => ({ number: row.ref("number") }))
    .where("number", "=", number)
    .returningAll()
    .executeTakeFirst();
}

export function issueOf(row: IssueRow): MailedIssue {
  return {
    number: row.number,
    state: row.state,
    ...(row.why === null ? {} : { why: row.why }),
    ...(row.content_hash === null ? {} : { contentHash: row.content_hash }),
    ...(row.recipients === null ? {} : { recipients: Number(row.recipients) }),
    ...(row.begun_at === null ? {} : { beganAt: instant(row.begun_at) }),
    changedAt: instant(row.changed_at),
  };
}

/** A time as the store keeps it (milliseconds since 1970), in ISO 8601. */
export function instant(ms: number): string {
  return new Date(Number(ms)).toISOString();
}
