// How often something may be done by all senders together, on however many machines: GCRA, the leaky bucket of ATM
// networks (ITU-T I.371), which needs one row for each thing and one write for each grant.
import { type Expression, type Kysely, sql } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import type { Store } from "../store/open-store.ts";
import { ledgers } from "../store/primary-keys.ts";
import type { Tables } from "../store/tables.ts";

export type Rate = {
  perSecond: number;
  /** How many may come at once after a time with none. */
  burst: number;
};

/** The keys for all mails of the store, and for those to a domain. */
export const forAll = "smtp";
export const forDomain = (domain: string) => `domain:${domain}`;

/** There is no halving before the last is so old, and one is taken back after so long without another. */
const halvingMs = 60_000;
const recoveryMs = 10 * 60_000;
const mostHalvings = 6;

/** `count` of them now, or none: then `waitMs` is when to ask again. `count` is at most `burst`. */
export async function takeGrants(
  store: Store,
  key: string,
  { count = 1, ...rate }: Rate & { count?: number },
): Promise<{ ok: true } | { ok: false; waitMs: number }> {
  if (count > rate.burst)
    throw new RangeError(`${count} at once are more than the ${rate.burst} that may come at once.`);
  const nowMs = millisecondsNow(store.clock);
  const every = everyOf(rate);
  const early = every * rate.burst;
  const asked = { nowMs, every: whole(every), early: whole(early) };
  const next = nextAfter(count, asked);
  const granted = await store.db
    .insertInto("throttle")
    .values({ key, next_at: nowMs * 1000 + count * every, every, early, halvings: 0, halved_at: 0 })
    .onConflict((conflict) =>
      conflict
        .column("key")
        .doUpdateSet({ next_at: next, every, early })
        .where(sql<boolean>`${next} <= ${latest(asked)}`),
    )
    .returning("next_at")
    .executeTakeFirst();
  return granted ? { ok: true } : { ok: false, waitMs: await waitFor(store, key, { ...asked, count }) };
}

async function waitFor(
  store: Store,
  key: string,
  { count, ...asked }: Asked & { count: number },
): Promise<number> {
  const row = await store.db
    .selectFrom("throttle")
    .select(sql<number>`${nextAfter(count, asked)} - ${latest(asked)}`.as("tooEarly"))
    .where("key", "=", key)
    .executeTakeFirst();
  return Math.max(1, Math.ceil(Number(row?.tooEarly ?? 0) / 1000));
}

/** The domains that would get no grant now: what is queued for them waits, and the others' mails go by. */
export async function closedDomains(db: Kysely<Tables>, nowMs: number): Promise<string[]> {
  const asked = { nowMs, every: sql<number>`throttle.every`, early: sql<number>`throttle.early` };
  const closed = await db
    .selectFrom("throttle")
    .select("key")
    .where("key", ">=", forDomain(""))
    .where("key", "<", "domain;")
    .where(sql<boolean>`${nextAfter(1, asked)} > ${latest(asked)}`)
    .execute();
  return closed.map(({ key }) => key.slice(forDomain("").length));
}

/**
 * A server of the domain asks for patience: its rate is halved, from `rate` where it had none, and what is queued for
 * it waits until the instant `until` (ISO 8601). Many such answers in one minute count once; the rate comes back by
 * itself, a halving every ten minutes.
 */
export async function slowDown(
  store: Store,
  domain: string,
  { until, ...rate }: Rate & { until: string },
): Promise<void> {
  const nowMs = millisecondsNow(store.clock);
  const every = everyOf(rate);
  const first = { next_at: nowMs * 1000, every, early: every * rate.burst, halvings: 1, halved_at: nowMs };
  await store.db.transaction().execute(async (transaction) => {
    const halved = await transaction
      .insertInto("throttle")
      .values({ key: forDomain(domain), ...first })
      .onConflict((conflict) =>
        conflict
          .column("key")
          .doUpdateSet({
            halvings: sql<number>`case when ${halvingsNow(nowMs)} < ${sql.lit(mostHalvings)} then ${halvingsNow(nowMs)} + 1 else ${sql.lit(mostHalvings)} end`,
            halved_at: nowMs,
          })
          .where(sql<boolean>`abs(${whole(nowMs)} - throttle.halved_at) >= ${sql.lit(halvingMs)}`),
      )
      .returning("key")
      .executeTakeFirst();
    if (!halved) return;
    for (const ledger of ledgers)
      await transaction
        .updateTable(ledger)
        .set({ not_before: Date.parse(until) })
        .where("state", "=", "queued")
        .where("domain", "=", domain)
        .where("not_before", "<", Date.parse(until))
        .execute();
  });
}

/** Microseconds between two. */
function everyOf({ perSecond }: Rate): number {
  return Math.ceil(1_000_000 / perSecond);
}

/** At what time, and at which rate (microseconds). */
type Asked = { nowMs: number; every: Expression<number>; early: Expression<number> };

/**
 * When the next may come after `count` more, if all came evenly. What lies further ahead than any grant can have put it
 * was put there by a clock that was wrong: it begins anew.
 */
function nextAfter(count: number, asked: Asked) {
  const now = whole(asked.nowMs * 1000);
  const isPlausible = sql`throttle.next_at between ${now} and ${latest(asked)} + 60000000`;
  const cost = sql`${whole(count)} * ${asked.every} * ${slower(asked.nowMs)}`;
  return sql<number>`(case when ${isPlausible} then throttle.next_at else ${now} end + ${cost})`;
}

function latest({ nowMs, early }: Asked) {
  return sql<number>`(${whole(nowMs * 1000)} + ${early} * ${slower(nowMs)})`;
}

/** How many times as slow as its rate says. */
function slower(nowMs: number) {
  return sql<number>`(cast(1 as bigint) << cast(${halvingsNow(nowMs)} as integer))`;
}

/** A halving that lies ahead was written by another clock, and is as if it were new. */
function halvingsNow(nowMs: number) {
  const recovered = sql`(${whole(nowMs)} - throttle.halved_at) / ${sql.lit(recoveryMs)}`;
  return sql<number>`(case when ${whole(nowMs)} < throttle.halved_at then throttle.halvings when ${recovered} < throttle.halvings then throttle.halvings - ${recovered} else 0 end)`;
}

/** Without the cast SQLite counts a number of JavaScript's as a fraction, and PostgreSQL does not know what it is. */
function whole(value: number) {
  return sql<number>`cast(${value} as bigint)`;
}
