// A process of its own at a ledger, until there is nothing left for it: PLACE OWNER claim | grants TIMES. It prints what
// it got, a line each: the Message-IDs that it claimed, or when it was granted something (milliseconds).
import { setTimeout } from "node:timers/promises";
import { forAll, takeGrants } from "../../src/subscribers/ledger/throttle.ts";
import { openStore } from "../../src/subscribers/store/open-store.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { storePlace } from "../../src/subscribers/store/store-place.ts";
import { claim } from "./ledger.ts";

export const rate = { perSecond: 200, burst: 10 };

const [place = "", owner = "", job, times = "0"] = process.argv.slice(2);
let askedAtMs = 0;
const clock = {
  now: () => {
    askedAtMs = Math.floor(performance.timeOrigin + performance.now());
    return new Date(askedAtMs).toISOString();
  },
};

if (import.meta.main) {
  const keys = readKeys(`k1:${"1".repeat(64)}`);
  await using store = await openStore(storePlace(place), { keys, clock });
  if (job === "claim")
    for (;;) {
      const claimed = await claim(store, { owner, count: 50, leaseMs: 3_600_000 });
      if (claimed.length === 0) break;
      process.stdout.write(claimed.map(({ messageId }) => `${messageId}\n`).join(""));
    }
  for (let granted = 0; job === "grants" && granted < Number(times); ) {
    const answer = await takeGrants(store, forAll, rate);
    if (answer.ok) {
      granted += 1;
      process.stdout.write(`${askedAtMs}\n`);
    } else await setTimeout(answer.waitMs);
  }
}
