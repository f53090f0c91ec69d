// The coming issue's mail to the editor, as a test: by the server and with the signature by which readers get it.

import { toEmailAddress } from "../../domain/email-address.ts";
import { wallTimeAt } from "../../domain/wall-time.ts";
import { MailError } from "../../mailing/mail-error.ts";
import { readSendingSettings } from "../../mailing/sending-settings.ts";
import { sendTestMail } from "../../mailing/test-mail.ts";
import { comingIssue } from "../../picking/candidates.ts";
import type { Desk } from "../hand/at-hand.ts";

/** What to tell the editor: that it left, or what to do so that it can. */
export type Test = { isSent: boolean; says: string };

/** Throws a `ContentError` for a file that must be set right first. */
export async function sendTest({ content, world }: Desk): Promise<Test> {
  const now = await content.now();
  const issue = comingIssue(now.issues);
  if (!issue) return refused("Nothing is picked yet.");
  const { editor, zone } = now.publication;
  const to = editor.email === undefined ? undefined : toEmailAddress(editor.email);
  if (!to)
    return refused(
      "Say who gets the test: write editor: { email: you@example.org } into content/publication.yaml.",
    );
  const read = readSendingSettings(world.environment, editor.email);
  if (!read.ok) return refused(`${read.message} Then start the desk again.`);
  const sentAt = world.clock.now();
  try {
    await sendTestMail(issue, now, { ...read.settings, to, sentAt });
  } catch (error) {
    if (error instanceof MailError) return refused(error.message);
    throw error;
  }
  return { isSent: true, says: `Test sent to ${to}, ${wallTimeAt(sentAt, zone).time}` };
}

function refused(says: string): Test {
  return { isSent: false, says };
}
