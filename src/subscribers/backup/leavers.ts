// Who left, and which addresses must not be mailed, as one store knows it, told to an earlier one.
import type { Transaction } from "kysely";
import type { EmailAddress } from "../../domain/email-address.ts";
import { hasLeft, mayBecome, type SubscriberState } from "../../domain/subscriber.ts";
import { moveOn, stateFor } from "../people/suppress.ts";
import { addressHashes, type StoreKey } from "../store/store-keys.ts";
import { insertRows, pagesOf } from "../store/table-rows.ts";
import type { Tables } from "../store/tables.ts";

export type Leavers = {
  /**
   * By a hash of the address, and by the id of the person, who may have had another address then: in which state they
   * left, or leave when they are met.
   */
  states: Map<string, SubscriberState>;
  suppressions: Tables["suppression"][];
};

export async function leaversOf(store: Transaction<Tables>): Promise<Leavers> {
  const states = new Map<string, SubscriberState>();
  const note = (hash: string, state: SubscriberState) => {
    const known = states.get(hash);
    if (known === undefined || mayBecome(known, state)) states.set(hash, state);
  };
  const suppressions = await store.selectFrom("suppression").selectAll().execute();
  for (const { address_hash, reason } of suppressions) note(address_hash, stateFor[reason]);
  for await (const people of subscriberPages(store))
    for (const { id, address_hash, state } of people)
      if (hasLeft(state)) for (const known of [id, address_hash]) note(known, state);
  return { states, suppressions };
}

/** Moves on who is still here, and suppresses what was suppressed. Gives how many people it told apart from before. */
export async function letLeave(
  store: Transaction<Tables>,
  { states, suppressions }: Leavers,
  { keys, nowMs }: { keys: StoreKey[]; nowMs: number },
): Promise<number> {
  await addSuppressions(store, suppressions);
  let gone = 0;
  for await (const people of subscriberPages(store))
    for (const { id, address, state: before } of people) {
      if (address === null) continue;
      const hashes = addressHashes(keys, address as EmailAddress);
      const known = [id, ...hashes].find((one) => states.has(one));
      const state = known === undefined ? undefined : states.get(known);
      if (state === undefined || !mayBecome(before, state)) continue;
      await moveOn(store, hashes, { state, nowMs });
      gone += 1;
    }
  return gone;
}

async function addSuppressions(store: Transaction<Tables>, all: Tables["suppression"][]): Promise<void> {
  const known = new Set<string>();
  for await (const rows of pagesOf(store, "suppression"))
    for (const row of rows) known.add(String(row["address_hash"]));
  const missing = all.filter(({ address_hash }) => !known.has(address_hash));
  const lot = 500;
  for (let from = 0; from < missing.length; from += lot)
    await insertRows(store, "suppression", missing.slice(from, from + lot));
}

/** What stands in the store was checked when it came. */
function subscriberPages(store: Transaction<Tables>): AsyncGenerator<Tables["subscriber"][]> {
  return pagesOf(store, "subscriber") as AsyncGenerator<Tables["subscriber"][]>;
}
