// How often a mailbox is asked by letter whether an address that somebody typed is its own. Anybody can type any address:
// whoever wants to bomb somebody gets one letter a day into their mailbox, and no more than a few.
import type { Transaction } from "kysely";
import type { EmailAddress } from "../../domain/email-address.ts";
import type { StoreKey } from "../store/store-keys.ts";
import type { AskedRow, Tables } from "../store/tables.ts";
import { mailboxHashes } from "./mailbox.ts";

const dayMs = 86_400_000;
/** Letters that ask: one a day, and so many until somebody there says yes. */
const mostUnanswered = 3;

/**
 * The row of the mailbox, which nobody else has before the transaction ends. Taken before anything else: of many at
 * once for one mailbox one goes on, and no two wait for each other.
 */
export async function takeMailbox(
  transaction: Transaction<Tables>,
  keys: StoreKey[],
  address: EmailAddress,
): Promise<AskedRow> {
  const hashes = mailboxHashes(keys, address);
  const earlier = await transaction
    .selectFrom("asked")
    .select("mailbox_hash")
    .where("mailbox_hash", "in", hashes)
    .executeTakeFirst();
  return await transaction
    .insertInto("asked")
    .values({ mailbox_hash: earlier?.mailbox_hash ?? hashes[0] ?? "", letters: 0, last_at: 0 })
    .onConflict((conflict) =>
      conflict.column("mailbox_hash").doUpdateSet((row) => ({ letters: row.ref("asked.letters") })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Takes the row where there is one, and makes none: for who says yes, before their own row. */
export async function holdMailbox(
  transaction: Transaction<Tables>,
  keys: StoreKey[],
  address: EmailAddress,
): Promise<void> {
  const hashes = mailboxHashes(keys, address);
  await transaction
    .selectFrom("asked")
    .select("mailbox_hash")
    .where("mailbox_hash", "in", hashes)
    .forUpdate()
    .execute();
}

export function mayBeAsked({ letters, last_at }: AskedRow, nowMs: number): boolean {
  return letters < mostUnanswered && nowMs - last_at >= dayMs;
}

/** One more letter went there. */
export async function countQuestion(
  transaction: Transaction<Tables>,
  { mailbox_hash, letters }: AskedRow,
  nowMs: number,
): Promise<void> {
  await transaction
    .updateTable("asked")
    .set({ letters: letters + 1, last_at: nowMs })
    .where("mailbox_hash", "=", mailbox_hash)
    .execute();
}

/** Somebody there said yes: the next question is the first again. */
export async function forgetQuestions(
  transaction: Transaction<Tables>,
  keys: StoreKey[],
  address: EmailAddress,
): Promise<void> {
  const hashes = mailboxHashes(keys, address);
  await transaction.deleteFrom("asked").where("mailbox_hash", "in", hashes).execute();
}
