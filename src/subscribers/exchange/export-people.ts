// Everybody in the store as a table that a spreadsheet opens unharmed, and that an import reads back.
import type { Subscriber, SubscriberState } from "../../domain/subscriber.ts";
import { eachSubscriber, findSuppressions } from "../people/find-subscriber.ts";
import type { Store } from "../store/open-store.ts";
import { ownHeader, ownLine } from "./formats/own.ts";

/** How many lines are made at once. */
const lotSize = 500;

/** The table in parts. Who was erased is in none; `state` leaves out everybody else (all). */
export async function* exportPeople(store: Store, state?: SubscriberState): AsyncGenerator<string> {
  yield ownHeader;
  let lot: Subscriber[] = [];
  for await (const subscriber of eachSubscriber(store)) {
    if (subscriber.address === undefined || (state !== undefined && subscriber.state !== state)) continue;
    lot.push(subscriber);
    if (lot.length < lotSize) continue;
    yield await linesOf(store, lot);
    lot = [];
  }
  yield await linesOf(store, lot);
}

async function linesOf(store: Store, lot: Subscriber[]): Promise<string> {
  const addresses = lot.flatMap(({ address }) => address ?? []);
  const suppressions = await findSuppressions(store, addresses);
  return lot
    .map((one) => ownLine(one, one.address && suppressions.get(one.address)))
    .filter((line) => line !== undefined)
    .join("");
}
