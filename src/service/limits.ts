// How much may come in, counted in the store, so that all services on it count together. Of a network only a keyed hash
// stands there.
import { takeGrants } from "../subscribers/ledger/throttle.ts";
import type { Store } from "../subscribers/store/open-store.ts";
import { keyed } from "../subscribers/store/store-keys.ts";

const hourSeconds = 3_600;
/** From one network at once, and then as many in an hour: an office may be one. */
export const perNetwork = 5;
/** From everywhere: more than a good day brings, and no more letters than a mail server takes without a question. */
export const inAll = 100;

/** Whether one more typed address may be looked at. */
export async function mayComeIn(store: Store, network: string): Promise<boolean> {
  const [newest] = store.keys;
  if (newest === undefined) throw new TypeError("A limit needs a key.");
  const of = (most: number) => ({ perSecond: most / hourSeconds, burst: most });
  const here = await takeGrants(store, `form:${keyed(newest, `network\n${network}`)}`, of(perNetwork));
  return here.ok && (await takeGrants(store, "form", of(inAll))).ok;
}

/** Takes out the networks that have been quiet for so long that they may send as many as ever. */
export async function forgetNetworks(store: Store, now: string): Promise<void> {
  await store.db
    .deleteFrom("throttle")
    .where("key", ">=", "form:")
    .where("key", "<", "form;")
    .where("next_at", "<", Date.parse(now) * 1_000)
    .execute();
}
