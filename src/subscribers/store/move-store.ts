// Moves a store to another place, from a file to PostgreSQL or back: all of it or nothing, and never in mid-send.
import type { Transaction } from "kysely";
import { type Counts, copyTables, countAll, type OnRows } from "./copy-tables.ts";
import { forgetMove, noteMove } from "./moved.ts";
import type { Store } from "./open-store.ts";
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
      const counts = await copyTables(source, target, onRows);
      await forgetMove(target);
      await noteMove(source, where, from);
      return counts;
    });
  });
}

async function checkEmpty(target: Transaction<Tables>): Promise<void> {
  const { store, store_key, ...others } = await countAll(target);
  const held = Object.entries(others).filter(([, count]) => count > 0);
  if (held.length === 0) return;
  throw new StoreError(
    `There is a store with something in it already (${held.map(([table, count]) => `${table}: ${count}`).join(", ")}). Name an empty file or database. Nothing was changed.`,
  );
}
