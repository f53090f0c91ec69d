// npm run subscribers -- list | show: the two that print addresses.
import type { EmailAddress } from "../../src/domain/email-address.ts";
import type { Subscriber, SubscriberState } from "../../src/domain/subscriber.ts";
import { aboutPerson } from "../../src/subscribers/exchange/about-person.ts";
import { byStateInWords } from "../../src/subscribers/exchange/import-people.ts";
import { countSubscribers, eachSubscriber } from "../../src/subscribers/people/find-subscriber.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";

/** Everybody, or those in one state, and how many there are in each. */
export async function list(store: Store, state: SubscriberState | undefined): Promise<void> {
  for await (const subscriber of eachSubscriber(store))
    if (state === undefined || subscriber.state === state) console.log(lineOf(subscriber));
  console.log(byStateInWords(await countSubscribers(store)) || "Nobody is in the store yet.");
}

/** One person in a line, or as JSON with everything that is known of them. */
export async function show(store: Store, address: EmailAddress, isJson: boolean): Promise<void> {
  const about = await aboutPerson(store, address);
  if (isJson) {
    console.log(JSON.stringify(about, null, 2));
    return;
  }
  const { subscriber, suppression } = about;
  console.log(subscriber ? lineOf(subscriber) : `${address} is not in the store.`);
  if (suppression) console.log(`It is never mailed again (${suppression.reason}).`);
}

function lineOf({ address, state, pausedUntil, addedAt }: Subscriber): string {
  const rest = pausedUntil === undefined ? "" : `, paused until ${pausedUntil}`;
  return `${address ?? "(erased)"}  ${state}${rest}, added ${addedAt.slice(0, 10)}`;
}
