// An issue on its way, for tests of the ledger and of whoever drains it.
import { createHash } from "node:crypto";
import { millisecondsNow } from "../../src/domain/clock.ts";
import { beginIssue } from "../../src/subscribers/ledger/begin-issue.ts";
import { claimMails } from "../../src/subscribers/ledger/claim-mails.ts";
import type { Claimed, Queue } from "../../src/subscribers/ledger/queue.ts";
import { type Outcome, recordOutcomes } from "../../src/subscribers/ledger/record-outcomes.ts";
import { startSending } from "../../src/subscribers/ledger/start-sending.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { addressHashes } from "../../src/subscribers/store/store-keys.ts";
import type { MailState, SubscriberRow } from "../../src/subscribers/store/tables.ts";
import { anAddress } from "./stores.ts";

export const today = "2026-11-27";
export const minuteMs = 60_000;

/** `people` who confirmed: `reader-0@x.example` and so on, or at the domains in turn, all in one go. */
export async function addReaders(
  store: Store,
  people: number,
  { domains = ["x.example"], named = "reader" }: { domains?: string[]; named?: string } = {},
): Promise<void> {
  const nowMs = millisecondsNow(store.clock);
  for (let from = 0; from < people; from += 1_000) {
    const lot = Array.from({ length: Math.min(1_000, people - from) }, (_, at) => from + at);
    const rows = lot.map((at): SubscriberRow => {
      const address = anAddress(`${named}-${at}@${domains[at % domains.length]}`);
      return {
        id: idOf(named, at),
        address,
        address_hash: addressHashes(store.keys, address)[0] ?? "",
        state: "confirmed",
        paused_until: null,
        added_at: nowMs,
        confirmed_at: nowMs,
        changed_at: nowMs,
      };
    });
    await store.db.insertInto("subscriber").values(rows).execute();
  }
}

/** The id of the reader with the number: a UUID, in the order of the numbers. */
export function idOf(named: string, at: number): string {
  const [group = ""] = /^.{8}/.exec(createHash("sha256").update(named).digest("hex")) ?? [];
  return `${group}-0000-4000-8000-${`${at}`.padStart(12, "0")}`;
}

/** Issue 42 begins to leave to whoever reads. */
export async function beginIssue42(store: Store): Promise<number> {
  const beginning = { number: 42, contentHash: "a hash", mailHost: "Five.example", today };
  return (await beginIssue(store, beginning)).recipients;
}

export async function claim(
  store: Store,
  {
    owner = "ann",
    count = 100,
    leaseMs = minuteMs,
    on = today,
    queue = 42,
  }: { owner?: string; count?: number; leaseMs?: number; on?: string; queue?: Queue } = {},
): Promise<Claimed[]> {
  return await claimMails(store, { queue, owner, count, leaseMs, today: on });
}

export async function start(
  store: Store,
  mails: Claimed[],
  { owner = "ann", leaseMs = minuteMs, on = today } = {},
): Promise<Claimed[]> {
  return await startSending(store, { owner, mails, leaseMs, today: on });
}

/** Omit, of each of the kinds. */
type Said = Outcome extends infer One ? (One extends Outcome ? Omit<One, "mail"> : never) : never;

/** The same is said of each mail; gives how often it counted. */
export async function say(store: Store, mails: Claimed[], said: Said, owner = "ann"): Promise<number> {
  const outcomes = mails.map((mail): Outcome => ({ ...said, mail }));
  return (await recordOutcomes(store, owner, outcomes)).length;
}

/** The states of the mails of issue 42, by their readers. */
export async function statesOf(store: Store): Promise<MailState[]> {
  const rows = await store.db
    .selectFrom("delivery")
    .select("state")
    .where("issue", "=", 42)
    .orderBy("subscriber_id")
    .execute();
  return rows.map((row) => row.state);
}
