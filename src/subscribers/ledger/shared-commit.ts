// A commit waits for the disk, or for another machine. So all writes of this process that wait at the same time go in
// one (twice to four times the mails a second, with twenty connections); one that fails spoils no other.
import { setImmediate } from "node:timers/promises";
import type { Transaction } from "kysely";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";

/** Gives what tells its caller, once it is committed. */
type Waiting = {
  write(transaction: Transaction<Tables>): Promise<() => void>;
  fail(error: unknown): void;
};

const waitingIn = new WeakMap<Store, Waiting[]>();

/**
 * Runs `write` in a transaction that it may share; resolves when that is committed. `write` may be run a second time,
 * alone, when another of the same transaction failed: it changes nothing but the store.
 */
export async function inSharedCommit<T>(
  store: Store,
  write: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return await new Promise<T>((resolve, reject) => {
    const waiting: Waiting = {
      write: async (transaction) => {
        const written = await write(transaction);
        return () => resolve(written);
      },
      fail: reject,
    };
    const others = waitingIn.get(store);
    if (others) others.push(waiting);
    else void commitAll(store, waiting);
  });
}

async function commitAll(store: Store, first: Waiting): Promise<void> {
  waitingIn.set(store, [first]);
  for (;;) {
    // Whatever else came from the network by now asks for its commit too.
    await setImmediate();
    const together = waitingIn.get(store) ?? [];
    if (together.length === 0) break;
    waitingIn.set(store, []);
    await commit(store, together);
  }
  waitingIn.delete(store);
}

async function commit(store: Store, together: Waiting[]): Promise<void> {
  try {
    const tell = await store.db.transaction().execute(async (transaction) => {
      const committed: (() => void)[] = [];
      for (const { write } of together) committed.push(await write(transaction));
      return committed;
    });
    for (const each of tell) each();
  } catch (error) {
    const [first, ...rest] = together;
    if (rest.length === 0) first?.fail(error);
    else for (const alone of together) await commit(store, [alone]);
  }
}
