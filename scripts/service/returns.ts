// The service looks every few minutes for what came back, where BOUNCE_MAILBOX names a mailbox.
import type { ServiceWorld } from "../../src/service/service-world.ts";
import { withoutPeople } from "../../src/service/without-people.ts";
import type { MailboxPlace } from "../../src/subscribers/mailboxes/mailbox.ts";
import { newMails } from "../../src/subscribers/mailboxes/new-mails.ts";
import { readMailbox } from "../../src/subscribers/read-mailbox.ts";
import { inWords, mostMails } from "../returned-mail.ts";
import { pauseUnless } from "../until-signal.ts";

const everyMs = 5 * 60_000;

/**
 * Until `stopped` says so. A mailbox or a store that is away for a while is said once, and ends nothing: what waits
 * there is read when it is back.
 */
export async function keepReadingReturns(
  place: MailboxPlace,
  { store, say, mailHost }: ServiceWorld,
  stopped: AbortSignal,
): Promise<void> {
  let trouble: string | undefined;
  while (!stopped.aborted) {
    try {
      const mails = newMails(place, { most: mostMails, signal: stopped });
      const counts = await readMailbox(store, mails, { mailHost: await mailHost() });
      if (trouble !== undefined) say("What comes back is read again.");
      trouble = undefined;
      if (counts.size > 0) say(`What came back: ${inWords(counts)}`);
    } catch (error) {
      const says = withoutPeople(String(error));
      if (says !== trouble) say(says);
      trouble = says;
    }
    await pauseUnless(stopped, everyMs);
  }
}
