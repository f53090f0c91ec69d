// The mails that came back and were not looked at yet, in a mailbox of whichever kind.
import { newMailsAt } from "./imap.ts";
import { MailboxError, type MailboxPlace, type MailLimits, type NewMail } from "./mailbox.ts";
import { newMailsIn } from "./maildir.ts";

/** The oldest first. Throws a MailboxError where it cannot be read. */
export async function* newMails(place: MailboxPlace, limits: MailLimits): AsyncGenerator<NewMail> {
  if (place.kind === "imap") yield* newMailsAt(place, limits);
  else yield* someOf(place.folder, limits);
}

async function* someOf(maildir: string, { most, signal }: MailLimits): AsyncGenerator<NewMail> {
  let given = 0;
  try {
    for await (const mail of newMailsIn(maildir)) {
      if (given === most || signal?.aborted) return;
      given += 1;
      yield mail;
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new MailboxError(`${maildir} is no Maildir: it has no folder "new".`);
  }
}
