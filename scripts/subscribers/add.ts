// npm run subscribers -- add ADDRESS: one reader whom the editor puts in by hand. Nobody is brought back by it.
import type { EmailAddress } from "../../src/domain/email-address.ts";
import type { SubscriberState } from "../../src/domain/subscriber.ts";
import { findSubscriber } from "../../src/subscribers/people/find-subscriber.ts";
import { takeIn } from "../../src/subscribers/people/take-in.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import type { ExitCode } from "../command.ts";

/** Without `isConfirmed` they wait until they confirm it themselves. */
export async function add(store: Store, address: EmailAddress, isConfirmed: boolean): Promise<ExitCode> {
  const [meeting] = await takeIn(store, [{ address, state: isConfirmed ? "confirmed" : "pending" }]);
  const now = await findSubscriber(store, address);
  if (meeting === "stays-away") {
    console.error(whyNot(now?.state));
    return 1;
  }
  console.log(now?.state === "confirmed" ? "They get the next issue." : pendingWords);
  return 0;
}

const pendingWords =
  "They are pending, and get no mail until they confirm it. If they asked you for it themselves, say so with --confirmed.";

function whyNot(state: SubscriberState | undefined): string {
  if (state === "unsubscribed")
    return "They left, and are not brought back by hand. When they sign up again themselves, they are.";
  return "The address must not be mailed again, and is not put in.";
}
