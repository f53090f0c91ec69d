// People whose mail came back issue after issue are mailed no more, also where no bounce ever came: a server that
// refuses them while we speak to it sends none. Asked when an issue is done.
import type { EmailAddress } from "../../domain/email-address.ts";
import { suppress } from "../people/suppress.ts";
import type { Store } from "../store/open-store.ts";
import { hereSince } from "./earlier-address.ts";
import { comesBackForGood } from "./soft-streak.ts";

/** Says how many there were. Run again, it changes nothing. */
export async function suppressSoft(store: Store, issue: number): Promise<number> {
  const refused = await store.db
    .selectFrom("delivery")
    .innerJoin("subscriber", "subscriber.id", "delivery.subscriber_id")
    .select(["subscriber.id", "address", "confirmed_at"])
    .where("issue", "=", issue)
    .where("delivery.state", "=", "failed")
    .where("subscriber.state", "=", "confirmed")
    .where("address", "is not", null)
    .execute();
  let suppressed = 0;
  for (const person of refused)
    if (await comesBackForGood(store.db, person.id, await hereSince(store.db, person))) {
      await suppress(store, person.address as EmailAddress, "hard-bounce");
      suppressed += 1;
    }
  return suppressed;
}
