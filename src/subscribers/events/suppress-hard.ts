// People whose server said that there is no such address are mailed no more. Not while an issue leaves: a wrong setting
// of ours may make a server say that of everybody, and an editor looks first.
import type { EmailAddress } from "../../domain/email-address.ts";
import { suppress } from "../people/suppress.ts";
import type { Store } from "../store/open-store.ts";
import { addressedAt, hereSince } from "./earlier-address.ts";

/** Nobody for a mail from before they moved, or signed up anew. Says how many there were. Run again, it changes nothing. */
export async function suppressHard(store: Store, issue: number): Promise<number> {
  const hard = await store.db
    .selectFrom("delivery")
    .innerJoin("subscriber", "subscriber.id", "delivery.subscriber_id")
    .select(["subscriber.id", "address", "confirmed_at", addressedAt("delivery").as("addressed_at")])
    .where("issue", "=", issue)
    .where("delivery.state", "=", "failed")
    .where("is_hard", "=", 1)
    .where("subscriber.state", "=", "confirmed")
    .where("address", "is not", null)
    .execute();
  let suppressed = 0;
  for (const { address, addressed_at, ...person } of hard)
    if (Number(addressed_at) >= (await hereSince(store.db, person))) {
      await suppress(store, address as EmailAddress, "hard-bounce");
      suppressed += 1;
    }
  return suppressed;
}
