// Moves a store to another place, from a file to PostgreSQL or back: all of it or nothing, and never in mid-send.
import type { Transaction } from "kysely";
import { millisecondsNow } from "../../domain/clock.ts";
import { type Counts, copyTables, countAll, type OnRows } from "./copy-tables.ts";
import { forgetMove, noteMove } from "./moved.ts";
import type { Store } from "./open-store.ts";
import { ledgers } from "./primary-keys.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

/**
 * Copies everything, the store's id too, and notes in the one that stays behind that it was moved to the place that
 * `where` names. Nobody writes to either meanwhile. Throws a StoreError, and nothing is changed, when `to` holds
 * somebody or something is being sent.
 */
export async function moveStore(
  from: Store,
  to: Store,
  { where, onRows }: { where: string; onRows: OnRows },
): Promise<Counts> {
  if (from.id === to.id)
    throw new StoreError(
      "That is this store itself, or one to which it was copied before. Name an empty one.",
    );
  return await to.alone(async (target) => {
    await checkEmpty(target);
    // The store behind says that it moved before there is another: killed between the two, neither mails.
    return await from.alone(async (source) => {
      await checkNothingIsSent(source, millisecondsNow(from.clock));
      const counts = await copyTables(source, target, onRows);
      await forgetMove(target);
      await noteMove(source, where, from);
      return counts;
    });
  });
}

/** What a killed sender left behind stands in no way: its lease is over, and the place it moves to says what became of it. */
async function checkNothingIsSent(source: Transaction<Tables>, nowMs: number): Promise<void> {
  const sending = await source
    .selectFrom("issue")
    .select("number")
    .where("state", "=", "sending")
    .executeTakeFirst();
  if (sending)
    throw new StoreError(
      `Issue ${sending.number} is being mailed. Pause it (npm run ship -- ${sending.number} --pause), then run this again. Nothing was changed.`,
    );
  for (const table of ledgers) {
    const underWay = await source
      .selectFrom(table)
      .select("message_id")
      .where("state", "in", ["claimed", "sending"])
      .where("lease_until", ">", nowMs)
      .executeTakeFirst();
    if (underWay)
      throw new StoreError(
        "Some mails are on their way at this moment. Stop what sends them, or wait some minutes, then run this again. Nothing was changed.",
      );
  }
}

async function checkEmpty(target: Transaction<Tables>): Promise<void> {
  const { store, store_key, ...others } = await countAll(target);
  const held = Object.entries(others).filter(([, count]) => count > 0);
  if (held.length === 0) return;
  throw new StoreError(
    `There is a store with something in it already (${held.map(([table, count]) => `${table}: ${count}`).join(", ")}). Name an empty file or database. Nothing was changed.`,
  );
}
