// A mail came to the address that ours are sent from: a bounce, a complaint, a wish to leave, or nothing for a program.
import { createHash } from "node:crypto";
import { readBounce } from "./bounce.ts";
import { arrivedMail } from "./bounces/arrival-report.ts";
import { leaveWordsOf } from "./bounces/leave-mail.ts";
import { firstField } from "./bounces/mail-fields.ts";
import { readMail } from "./bounces/mail-parts.ts";
import { leave } from "./people/leave.ts";
import { readToken } from "./people/token.ts";
import { settleArrival } from "./settle-arrival.ts";
import { type Settled, settleBounce } from "./settle-bounce.ts";
import type { Store } from "./store/open-store.ts";

/**
 * `left`: its writer asked by their own token to get no more. `arrived`: it says that a mail of ours is there. `other`:
 * for a person to read, if for anybody.
 */
export type Taken = Settled | "left" | "arrived" | "other";

/** Does what the raw mail asks. Read again, it changes nothing. `mailHost` is the host that letters are sent from. */
export async function takeReturnedMail(
  store: Store,
  raw: Uint8Array,
  { mailHost }: { mailHost: string },
): Promise<Taken> {
  const bounce = readBounce(raw);
  if (bounce) return await settleBounce(store, bounce, { id: nameOf(raw) });
  if (await letLeave(store, raw, mailHost)) return "left";
  const arrived = arrivedMail(readMail(raw));
  return arrived !== undefined && (await settleArrival(store, arrived)) ? "arrived" : "other";
}

async function letLeave(store: Store, raw: Uint8Array, mailHost: string): Promise<boolean> {
  for (const word of leaveWordsOf(readMail(raw))) {
    const proof = readToken(store.keys, word, store.clock.now());
    if (proof.ok && proof.purpose === "leave")
      return (await leave(store, proof.subscriberId, { mailHost })) !== undefined;
  }
  return false;
}

/** By which a mail is told when it comes again: its own Message-ID, else all of it. */
function nameOf(raw: Uint8Array): string {
  return firstField(readMail(raw).fields, "message-id") ?? createHash("sha256").update(raw).digest("hex");
}
