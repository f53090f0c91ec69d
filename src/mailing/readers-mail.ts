// What one reader is sent: their copy of the issue, with the addresses at which they leave and pause.
import { dayIn } from "../domain/calendar.ts";
import type { EmailAddress } from "../domain/email-address.ts";
import type { Publication } from "../domain/publication.ts";
import type { Claimed } from "../subscribers/ledger/queue.ts";
import { makeToken } from "../subscribers/people/token.ts";
import type { StoreKey } from "../subscribers/store/store-keys.ts";
import type { BounceAddressFor } from "./bounce-address.ts";
import type { CopyFor } from "./compose-once.ts";
import type { Sign } from "./sign.ts";
import type { OutgoingMail } from "./smtp/conversation.ts";

export type MailsOf = {
  copyFor: CopyFor;
  keys: StoreKey[];
  publication: Pick<Publication, "zone">;
  from: EmailAddress;
  /** Without a slash at its end. */
  serviceUrl: string;
  bounceAddressFor?: BounceAddressFor | undefined;
  /** Where a mail lets its writer go; absent where nobody reads it. */
  leaveAddress?: EmailAddress | undefined;
  sign?: Sign | undefined;
};

/** The envelope, and the message once it may leave. */
export function readersMail(
  { subscriberId, address, messageId, confirmedAt }: Claimed,
  of: MailsOf,
): Omit<OutgoingMail, "beforeBody"> {
  return {
    from: of.bounceAddressFor?.(subscriberId) ?? of.from,
    to: address,
    body: () => {
      const since = confirmedAt && dayIn(confirmedAt, of.publication.zone);
      const leaveMail = of.leaveAddress && {
        to: of.leaveAddress,
        word: makeToken(of.keys, { purpose: "leave", subscriberId }),
      };
      const copy = of.copyFor({ to: address, messageId, since, leaveMail, ...waysOut(subscriberId, of) });
      return of.sign ? of.sign(copy) : copy;
    },
  };
}

/** Where one person leaves and pauses. */
export function waysOut(
  subscriberId: string,
  { serviceUrl, keys }: Pick<MailsOf, "serviceUrl" | "keys">,
): { leave: string; pause: string } {
  const link = (purpose: "leave" | "pause") =>
    `${serviceUrl}/${purpose}/${makeToken(keys, { purpose, subscriberId })}`;
  return { leave: link("leave"), pause: link("pause") };
}
