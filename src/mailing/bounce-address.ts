// Where mails come back to that cannot be delivered: an address that tells whose mail it was (VERP), by a token in it.
import { type EmailAddress, toEmailAddress } from "../domain/email-address.ts";
import type { Environment } from "../domain/environment.ts";
import { makeToken } from "../subscribers/people/token.ts";
import type { StoreKey } from "../subscribers/store/store-keys.ts";

/** What is replaced in BOUNCE_ADDRESS. */
const place = "{token}";

/** As long as any token for a bounce. */
const sample = "b".padEnd(53, "0");

/** The address of the envelope for one person's mail. */
export type BounceAddressFor = (subscriberId: string) => EmailAddress;

/**
 * What BOUNCE_ADDRESS says; `undefined` where it is not set.
 * @example BOUNCE_ADDRESS=bounce+{token}@lists.example.org
 */
export function readBounceAddress({
  BOUNCE_ADDRESS: given,
}: Pick<Environment, "BOUNCE_ADDRESS">):
  | { ok: true; addressFor: ((keys: StoreKey[]) => BounceAddressFor) | undefined }
  | { ok: false; message: string } {
  if (given === undefined) return { ok: true, addressFor: undefined };
  const parts = given.split(place);
  if (parts.length !== 2 || toEmailAddress(parts.join(sample)) === undefined || !parts[1]?.includes("@"))
    return {
      ok: false,
      message: `BOUNCE_ADDRESS is not as it should be: ${given}. It looks like bounce+${place}@lists.example.org, with ${place} once, ahead of the @, and at most 11 signs beside it there.`,
    };
  return {
    ok: true,
    addressFor: (keys) => (subscriberId) =>
      addressIn(given.replace(place, makeToken(keys, { purpose: "bounce", subscriberId }))),
  };
}

/**
 * Where readers may leave by a mail: an address whose mails come to the mailbox that BOUNCE_MAILBOX names. `undefined`
 * where none is read, or BOUNCE_ADDRESS is not as it should be. @example bounce+leave@lists.example.org
 */
export function readLeaveAddress(
  { BOUNCE_ADDRESS, BOUNCE_MAILBOX }: Pick<Environment, "BOUNCE_ADDRESS" | "BOUNCE_MAILBOX">,
  from: EmailAddress,
): EmailAddress | undefined {
  if (BOUNCE_MAILBOX === undefined) return undefined;
  return BOUNCE_ADDRESS === undefined ? from : toEmailAddress(BOUNCE_ADDRESS.replace(place, "leave"));
}

function addressIn(text: string): EmailAddress {
  const address = toEmailAddress(text);
  if (address === undefined) throw new TypeError("A bounce address with its token is no mail address.");
  return address;
}
