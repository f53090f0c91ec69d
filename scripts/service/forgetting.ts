// What has had its time goes from the store, while the service runs. Each kind goes by itself: what cannot be forgotten
// now keeps nothing else, and is tried again.
import { forgetNetworks } from "../../src/service/limits.ts";
import type { ServiceWorld } from "../../src/service/service-world.ts";
import { withoutPeople } from "../../src/service/without-people.ts";
import { forgetDetails } from "../../src/subscribers/events/forget-details.ts";
import { forgetInbox } from "../../src/subscribers/inbox/forget-inbox.ts";
import { foldOldMails } from "../../src/subscribers/ledger/fold-old-mails.ts";
import { forgetMoves } from "../../src/subscribers/people/ask-to-move.ts";
import { forgetPending } from "../../src/subscribers/people/forget-pending.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { pauseUnless } from "../until-signal.ts";

type Forget = (store: Store) => Promise<unknown>;

const hourMs = 3_600_000;
const hourly: Forget[] = [
  forgetPending,
  forgetMoves,
  forgetInbox,
  (store) => forgetNetworks(store, store.clock.now()),
];
/** They look at every mail. */
const daily: Forget[] = [forgetDetails, foldOldMails];

type Forgetful = Pick<ServiceWorld, "store" | "say">;

/** From now on until `stopped` says so. A store that is away for a while ends nothing. */
export async function keepForgetting(own: Forgetful, stopped: AbortSignal): Promise<void> {
  for (let hours = 0; !stopped.aborted; hours += 1) {
    await forgetAll(own, hours % 24 === 0 ? [...hourly, ...daily] : hourly);
    await pauseUnless(stopped, hourMs);
  }
}

/** What goes wrong is said once, without anybody's address. */
async function forgetAll({ store, say }: Forgetful, kinds: Forget[]): Promise<void> {
  const troubles = new Set<string>();
  for (const forget of kinds)
    try {
      await forget(store);
    } catch (error) {
      troubles.add(withoutPeople(String(error)));
    }
  for (const trouble of troubles) say(trouble);
}
