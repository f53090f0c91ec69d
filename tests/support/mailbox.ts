// The demo's mailbox, closed when the test ends.
import type { SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";
import { type Mailbox, openMailbox } from "../../scripts/demo/mailbox.ts";

export async function aMailbox(options: Partial<SMTPServerOptions> = {}): Promise<Mailbox> {
  const mailbox = await openMailbox(options);
  onTestFinished(() => mailbox.close());
  return mailbox;
}
