// A store becomes again what a backup of it says, and nobody is brought back or mailed again by it: who left or was
// erased since stays so, and a mail that may have left since is held.
import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import type { Transaction } from "kysely";
import { makeForOwner } from "../../disk/for-owner.ts";
import { millisecondsNow } from "../../domain/clock.ts";
import { type Counts, copyTables, type OnRows } from "../store/copy-tables.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { tableNames } from "../store/primary-keys.ts";
import type { Tables } from "../store/tables.ts";
import { checkWhole } from "../store/whole-file.ts";
import { removeStore } from "./back-up-store.ts";
import { inboxOf, putInboxBack } from "./inbox-rows.ts";
import { leaversOf, letLeave } from "./leavers.ts";
import { fatesOf, settleMails } from "./unfinished-mails.ts";

/** `gone` left or were erased since the backup and stay away; `held` mails may have left since. */
export type Restored = { counts: Counts; gone: number; held: number };

/**
 * Puts what the backup in `file` holds in the place of what the store holds: all of it or nothing, while nobody else
 * writes. `scratch` is a place for a copy of the file, which itself is only read. Throws a StoreError for a file that is
 * damaged, of a newer version, or of other keys. Whoever has the store open opens it again.
 */
export async function restoreStore(
  store: Store,
  file: string,
  { scratch, onRows }: { scratch: string; onRows: OnRows },
): Promise<Restored> {
  await removeStore(scratch);
  try {
    await copyForOwner(file, scratch);
    // What SQLite has not put into the file yet, where somebody copied one that was in use.
    if (existsSync(`${file}-wal`)) await copyForOwner(`${file}-wal`, `${scratch}-wal`);
    checkWhole(scratch);
    await using backup = await openStore({ file: scratch }, store);
    const restored = await store.alone((target) =>
      backup.alone((source) => replaceAll(source, target, store, onRows)),
    );
    await store.leaveNoTrace();
    return restored;
  } finally {
    await removeStore(scratch);
  }
}

async function copyForOwner(file: string, to: string): Promise<void> {
  makeForOwner(to);
  await copyFile(file, to);
}

async function replaceAll(
  source: Transaction<Tables>,
  target: Transaction<Tables>,
  { keys, clock }: Store,
  onRows: OnRows,
): Promise<Restored> {
  const nowMs = millisecondsNow(clock);
  const leavers = await leaversOf(target);
  const fates = await fatesOf(source, target);
  const inbox = await inboxOf(target);
  const { moved_to, moved_at } = await target
    .selectFrom("store")
    .select(["moved_to", "moved_at"])
    .executeTakeFirstOrThrow();
  for (const table of tableNames.toReversed()) await target.deleteFrom(table).execute();
  const counts = await copyTables(source, target, onRows);
  // A store that was moved elsewhere does not begin to mail because an earlier one of it came back.
  if (moved_to !== null) await target.updateTable("store").set({ moved_to, moved_at }).execute();
  return {
    counts: { ...counts, inbox: await putInboxBack(target, inbox) },
    gone: await letLeave(target, leavers, { keys, nowMs }),
    held: await settleMails(target, fates, nowMs),
  };
}
