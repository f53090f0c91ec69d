// A process of its own that imports a file into a store until it is done or killed, and says each lot: PLACE FILE.
import { createReadStream } from "node:fs";
import { importPeople } from "../../src/subscribers/exchange/import-people.ts";
import { openPeople } from "../../src/subscribers/exchange/people-file.ts";
import { takeIn } from "../../src/subscribers/people/take-in.ts";
import { openStore } from "../../src/subscribers/store/open-store.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { storePlace } from "../../src/subscribers/store/store-place.ts";
import { aClock } from "./clock.ts";

const [place = "", file = ""] = process.argv.slice(2);
const clock = aClock();
await using store = await openStore(storePlace(place), { keys: readKeys(`k1:${"1".repeat(64)}`), clock });
const options = { dateReader: () => () => undefined, now: clock.now() };
const opened = await openPeople({ name: "people.csv", chunks: createReadStream(file) }, options);
if (!opened.ok) throw new Error(opened.why);
await importPeople(opened.lots, async (arrivals) => {
  const meetings = await takeIn(store, arrivals);
  process.stdout.write(`${arrivals.length}\n`);
  return meetings;
});
