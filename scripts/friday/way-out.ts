// How mail leaves this machine, as the environment says it: its server, its sender and its signature.
import { readPublication } from "../../src/content/settings-file.ts";
import type { EmailAddress } from "../../src/domain/email-address.ts";
import {
  type BounceAddressFor,
  readBounceAddress,
  readLeaveAddress,
} from "../../src/mailing/bounce-address.ts";
import { readSendingSettings, type SendingSettings } from "../../src/mailing/sending-settings.ts";
import { movedTo } from "../../src/subscribers/store/moved.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import type { StoreKey } from "../../src/subscribers/store/store-keys.ts";
import type { World } from "../world.ts";

export type WayOut = SendingSettings & {
  bounceAddressFor: ((keys: StoreKey[]) => BounceAddressFor) | undefined;
  /** Where readers leave by a mail; absent where nobody reads those. */
  leaveAddress: EmailAddress | undefined;
};

/** All that the environment says of how mail leaves, or the first thing that is wrong with it. */
export async function readWayOut({
  folder,
  environment,
}: World): Promise<{ ok: true; settings: WayOut } | { ok: false; message: string }> {
  const { editor } = await readPublication(folder);
  const read = readSendingSettings(environment, editor.email);
  if (!read.ok) return read;
  const bounces = readBounceAddress(environment);
  if (!bounces.ok) return bounces;
  return {
    ok: true,
    settings: {
      ...read.settings,
      bounceAddressFor: bounces.addressFor,
      leaveAddress: readLeaveAddress(environment, read.settings.from),
    },
  };
}

/** Why nobody is mailed from the store, in words for the editor; `undefined` where they are. */
export async function whyNotFrom(store: Store): Promise<string | undefined> {
  const move = await movedTo(store);
  if (!move) return undefined;
  return `The subscribers are not mailed from here: their store was moved to ${move.to} on ${move.at.slice(0, 10)}. Set DATABASE_URL to where it is; npm run ship -- NUMBER --new-store mails from this one after all.`;
}
