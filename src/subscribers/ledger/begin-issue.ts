// An issue begins to leave: who gets it is settled in one moment, once for all, and each of them has a row.
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import { type EmailAddress, mailHostOf } from "../../domain/email-address.ts";
import type { Store } from "../store/open-store.ts";
import { StoreError } from "../store/store-error.ts";
import { addressHashes } from "../store/store-keys.ts";
import type { IssueRow, Tables } from "../store/tables.ts";
import { expectIn, holdIssue } from "./mailed-issue.ts";
import { messageIdOf } from "./message-id.ts";
import { isReader } from "./readers.ts";

export type Beginning = {
  number: number;
  /** Of the frozen mail: an issue that began with another is refused. */
  contentHash: string;
  /** The host that mails, which the Message-IDs name. */
  mailHost: string;
  /** YYYY-MM-DD in the publication's zone: a rest that is over counts. */
  today: string;
};

/** People are read and written so many at a time: their number is no matter of memory. */
const page = 500;

/**
 * Freezes the audience and lets the issue leave, all in one transaction; an issue that began stays as it is. Throws a
 * StoreError when it began with another mail.
 */
export async function beginIssue(store: Store, beginning: Beginning): Promise<{ recipients: number }> {
  const { number, contentHash } = beginning;
  const nowMs = millisecondsNow(store.clock);
  return await store.db.transaction().execute(async (transaction) => {
    await expectIn(transaction, number, nowMs);
    const known = await holdIssue(transaction, number);
    if (known?.state !== "expected") return { recipients: recipientsOf(known, contentHash) };
    const recipients = await freezeAudience(store, transaction, beginning);
    await transaction
      .updateTable("issue")
      .set({ state: "sending", content_hash: contentHash, recipients, begun_at: nowMs, changed_at: nowMs })
      .where("number", "=", number)
      .execute();
    return { recipients };
  });
}

function recipientsOf(known: IssueRow | undefined, contentHash: string): number {
  if (known?.content_hash === contentHash) return Number(known.recipients);
  // Stopped before it began.
  if (known?.content_hash === null) return 0;
  throw new StoreError(
    `Issue ${known?.number} began to leave with another mail than the one that is frozen now. Nobody gets the second. Put back the files of its mail as the ship commit has them.`,
  );
}

async function freezeAudience(
  store: Store,
  transaction: Transaction<Tables>,
  beginning: Beginning,
): Promise<number> {
  let recipients = 0;
  let after = "";
  for (;;) {
    const people = await readersAfter(transaction, after, beginning.today);
    const last = people.at(-1);
    if (!last) return recipients;
    after = last.id;
    recipients += await queue(store, transaction, { ...beginning, people });
  }
}

type Reader = { id: string; address: string | null };

async function readersAfter(
  transaction: Transaction<Tables>,
  after: string,
  today: string,
): Promise<Reader[]> {
  return await transaction
    .selectFrom("subscriber")
    .select(["id", "address"])
    .where("id", ">", after)
    .where((on) => isReader(on, today))
    .orderBy("id")
    .limit(page)
    .execute();
}

/** Says how many of them were not suppressed, and are in the queue. */
async function queue(
  store: Store,
  transaction: Transaction<Tables>,
  { number, mailHost, people }: Beginning & { people: Reader[] },
): Promise<number> {
  const nowMs = millisecondsNow(store.clock);
  const free = await withoutSuppressed(store, transaction, people);
  if (free.length === 0) return 0;
  const rows = free.map(({ id, address }) => ({
    issue: number,
    subscriber_id: id,
    state: "queued" as const,
    domain: mailHostOf(address ?? ""),
    message_id: messageIdOf(store, `${number}|${id}`, mailHost),
    not_before: 0,
    attempts: 0,
    claims: 0,
    is_hard: 0,
    changed_at: nowMs,
  }));
  await transaction
    .insertInto("delivery")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return rows.length;
}

/** Whoever is suppressed has left; this holds where an import or a restored file says otherwise. */
async function withoutSuppressed(
  store: Store,
  transaction: Transaction<Tables>,
  people: Reader[],
): Promise<Reader[]> {
  const hashed = people.map((person) => ({
    person,
    hashes: addressHashes(store.keys, (person.address ?? "") as EmailAddress),
  }));
  const found = await transaction
    .selectFrom("suppression")
    .select("address_hash")
    .where(
      "address_hash",
      "in",
      hashed.flatMap(({ hashes }) => hashes),
    )
    .execute();
  const suppressed = new Set(found.map((row) => row.address_hash));
  return hashed
    .filter(({ hashes }) => !hashes.some((hash) => suppressed.has(hash)))
    .map(({ person }) => person);
}
