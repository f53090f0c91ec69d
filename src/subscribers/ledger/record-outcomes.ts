// What became of a mail, in its sender's own words. A word counts while the mail is the sender's by this very claim,
// also when its lease is long over and the mail was taken for ambiguous: a slow sender heals that.
import { expressionBuilder, sql, type Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import { goesElsewhere } from "../../domain/letter.ts";
import type { Store } from "../store/open-store.ts";
import type { Ledger } from "../store/primary-keys.ts";
import type { MailState, Tables } from "../store/tables.ts";
import { cleanReply } from "./clean-reply.ts";
import { type Claimed, ledgerOf, queueOf, withoutElsewhere } from "./queue.ts";
import { queueAgain } from "./queue-again.ts";
import { inSharedCommit } from "./shared-commit.ts";
import { longestDelayMs } from "./when-again.ts";

/** A reply is the server's, in full: nobody's address is kept of it. `notBefore` is an ISO 8601 instant. */
export type Outcome = { mail: Claimed } & (
  | { kind: "sent"; reply: string; serverId?: string | undefined }
  /** The server asks for another time; a day after it first did so the mail has failed. */
  | { kind: "again"; reply: string; notBefore: string }
  /** Hard: there is no such address. */
  | { kind: "failed"; reply: string; isHard: boolean }
  /** Nothing left this machine, and no server spoke of this mail: it is as if it had not been claimed. */
  | { kind: "unsent"; notBefore?: string | undefined }
  /** The body left, or may have, and no answer came. */
  | { kind: "ambiguous"; reply?: string | undefined }
);

/** Gives the Message-IDs of those that counted. */
export async function recordOutcomes(store: Store, owner: string, outcomes: Outcome[]): Promise<string[]> {
  return await inSharedCommit(store, async (transaction) => {
    const counted: string[] = [];
    for (const outcome of outcomes) {
      const nowMs = millisecondsNow(store.clock);
      if (await record(transaction, { outcome, owner, nowMs })) counted.push(outcome.mail.messageId);
    }
    return counted;
  });
}

type Word = { outcome: Outcome; owner: string; nowMs: number };

async function record(transaction: Transaction<Tables>, word: Word): Promise<boolean> {
  const { outcome } = word;
  switch (outcome.kind) {
    case "sent":
      return await settle(transaction, word, { from: afterBody, to: "sent", serverId: outcome.serverId });
    case "ambiguous":
      return await settle(transaction, word, { from: afterBody, to: "ambiguous" });
    case "failed":
      return await settle(transaction, word, { from: underWay, to: "failed", isHard: outcome.isHard });
    case "again":
      return await putOff(transaction, word, Date.parse(outcome.notBefore));
    case "unsent":
      return await putBack(transaction, word, outcome.notBefore);
    default:
      return outcome satisfies never;
  }
}

/** What a mail may be for its sender to say a word on it: no body leaves before `sending`. */
const afterBody = ["sending", "ambiguous"] as const;
const underWay = ["claimed", ...afterBody] as const;

type End = {
  from: readonly MailState[];
  to: "sent" | "failed" | "ambiguous";
  isHard?: boolean;
  serverId?: string | undefined;
};

async function settle(
  transaction: Transaction<Tables>,
  word: Word,
  { from, to, isHard = false, serverId }: End,
): Promise<boolean> {
  const queue = queueOf(word.outcome.mail);
  const settled = await transaction
    .updateTable(ledgerOf(queue))
    .set((row) => ({
      state: to,
      ...withoutElsewhere(queue),
      // The owner of what is ambiguous may still say more.
      lease_until: null,
      ...(to === "ambiguous" ? {} : { attempts: row("attempts", "+", 1) }),
      is_hard: isHard ? 1 : 0,
      reply: replyOf(word.outcome),
      server_id: unlessErased(
        serverId === undefined ? null : cleanReply(serverId, word.outcome.mail.address),
      ),
      changed_at: word.nowMs,
    }))
    .where(isOwn(word, from))
    .executeTakeFirstOrThrow();
  return settled.numUpdatedRows > 0n;
}

async function putOff(transaction: Transaction<Tables>, word: Word, notBeforeMs: number): Promise<boolean> {
  const row = await transaction
    .selectFrom(ledgerOf(queueOf(word.outcome.mail)))
    .select("put_off_at")
    .where(isOwn(word, underWay))
    .executeTakeFirst();
  const putOffAt = Number(row?.put_off_at ?? word.nowMs);
  if (notBeforeMs > putOffAt + longestDelayMs)
    return await settle(transaction, word, { from: underWay, to: "failed" });
  const queued = await queueAgain(transaction, queueOf(word.outcome.mail), {
    nowMs: word.nowMs,
    which: isOwn(word, underWay),
    change: (on) => ({
      attempts: on("attempts", "+", 1),
      not_before: notBeforeMs,
      put_off_at: putOffAt,
      reply: replyOf(word.outcome),
      ...withElsewhere(word.outcome.mail),
    }),
  });
  return queued > 0;
}

async function putBack(
  transaction: Transaction<Tables>,
  word: Word,
  notBefore: string | undefined,
): Promise<boolean> {
  const queued = await queueAgain(transaction, queueOf(word.outcome.mail), {
    nowMs: word.nowMs,
    which: isOwn(word, underWay),
    change: () => ({
      claimed_at: null,
      ...(notBefore === undefined ? {} : { not_before: Date.parse(notBefore) }),
      ...withElsewhere(word.outcome.mail),
    }),
  });
  return queued > 0;
}

/** Where a letter goes that goes on after it was taken for uncertain, and its address was forgotten. */
function withElsewhere(mail: Claimed) {
  return "kind" in mail && goesElsewhere(mail.kind) ? { address: unlessErased(mail.address) } : {};
}

function isOwn({ outcome: { mail }, owner }: Word, states: readonly MailState[]) {
  return expressionBuilder<Tables, Ledger>().and([
    sql<boolean>`message_id = ${mail.messageId}`,
    sql<boolean>`lease_owner = ${owner} and claims = ${mail.claim}`,
    sql<boolean>`state in (${sql.join(states)})`,
  ]);
}

function replyOf({ mail, ...outcome }: Outcome) {
  const reply = "reply" in outcome ? outcome.reply : undefined;
  return unlessErased(reply === undefined ? null : cleanReply(reply, mail.address));
}

/** Whoever was erased since has no domain any more, and nothing new is kept of them. */
function unlessErased(text: string | null) {
  return sql<string | null>`case when domain is null then null else ${text} end`;
}
