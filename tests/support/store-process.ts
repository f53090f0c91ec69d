// A process of its own that adds subscribers to a store until it is done or killed: PLACE NAME PEOPLE.

import { toEmailAddress } from "../../src/domain/email-address.ts";
import { openStore } from "../../src/subscribers/store/open-store.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { storePlace } from "../../src/subscribers/store/store-place.ts";
import { aClock } from "./clock.ts";
import { addSubscriber } from "./joined.ts";

const [place = "", name = "", people = "0"] = process.argv.slice(2);
await using store = await openStore(storePlace(place), {
  keys: readKeys(`k1:${"1".repeat(64)}`),
  clock: aClock(),
});
for (let at = 0; at < Number(people); at++) {
  const address = toEmailAddress(`${name}-${at}@x.example`);
  if (address && (await addSubscriber(store, address)).ok) process.stdout.write(`${address}\n`);
}
