// How much may come in, counted in the store, so that all services on it count together. Of a network only a keyed hash
// stands there.
import { type Rate, takeGrants } from "../subscribers/ledger/throttle.ts";
import type { Store } from "../subscribers/store/open-store.ts";
import { keyed } from "../subscribers/store/store-keys.ts";

const hourSeconds = 3_600;
/** From one network at once, and then as many in an hour: an office may be one. */
export const perNetwork = 5;
/** From everywhere: more than a good day brings, and no more letters than a mail server takes without a question. */
export const inAll = 100;

/** How often somebody may be wrong about the editor's token, from one network in an hour. */
export const wrongTokens = 10;

/** What is counted, each by itself: typed addresses, suggestions, and tokens that may be the editor's. */
const counted = ["form", "suggestion", "token"] as const;

/** Whether one more typed address, or one more suggestion, may be looked at. */
export async function mayComeIn(
  store: Store,
  network: string,
  what: "form" | "suggestion" = "form",
): Promise<boolean> {
  const here = await takeGrants(store, keyOf(store, what, network), hourly(perNetwork));
  return here.ok && (await takeGrants(store, what, hourly(inAll))).ok;
}

/** Whether one more token may be looked at. Who has the right one says so, and it does not count. */
export async function mayTryToken(store: Store, network: string): Promise<boolean> {
  return (await takeGrants(store, keyOf(store, "token", network), hourly(wrongTokens))).ok;
}

export async function hadRightToken(store: Store, network: string): Promise<void> {
  await store.db
    .deleteFrom("throttle")
    .where("key", "=", keyOf(store, "token", network))
    .execute();
}

/** Takes out the networks that have been quiet for so long that they may send as many as ever. */
export async function forgetNetworks(store: Store, now: string): Promise<void> {
  for (const what of counted)
    await store.db
      .deleteFrom("throttle")
      .where("key", ">=", `${what}:`)
      .where("key", "<", `${what};`)
      .where("next_at", "<", Date.parse(now) * 1_000)
      .execute();
}

function keyOf({ keys: [newest] }: Store, what: (typeof counted)[number], network: string): string {
  if (newest === undefined) throw new TypeError("A limit needs a key.");
  return `${what}:${keyed(newest, `network\n${network}`)}`;
}

function hourly(most: number): Rate {
  return { perSecond: most / hourSeconds, burst: most };
}
