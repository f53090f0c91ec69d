// One issue's digest to one address, marked as a test: for the editor's own eyes before anything ships.
import { createTransport, type SendMailOptions } from "nodemailer";
import type { EmailAddress } from "../domain/email-address.ts";
import type { Issue } from "../domain/issue.ts";
import type { EditionSetting } from "../editions/edition-setting.ts";
import { mailHtml } from "../editions/mail-html.ts";
import { mailText } from "../editions/mail-text.ts";
import { composed } from "./composed.ts";
import { MailError } from "./mail-error.ts";
import { digestMessage } from "./message.ts";
import type { Sign } from "./sign.ts";
import { tlsFor } from "./smtp/open-connection.ts";
import type { SmtpSettings } from "./smtp-settings.ts";

/** `sentAt` is when it was made, in ISO 8601. */
export type TestMail = { from: EmailAddress; to: EmailAddress; sentAt: string; sign?: Sign | undefined };

/** Sends over SMTP; gives the server's answer. Throws a `MailError`, which names the cause and the server's words. */
export async function sendTestMail(
  issue: Issue,
  setting: EditionSetting,
  mail: TestMail & { smtp: SmtpSettings; greetingTimeoutMs?: number },
): Promise<string> {
  const transport = transportTo(mail.smtp, mail.greetingTimeoutMs);
  try {
    const { from, to } = mail;
    const raw = Buffer.from(await testMailFile(issue, setting, mail));
    const sent = await transport.sendMail({ envelope: { from, to }, raw });
    return sent.response;
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new MailError(error, mail);
    throw error;
  } finally {
    transport.close();
  }
}

/** A connection to the mail server, to be closed. Its greeting is awaited for ten seconds, unless less will do. */
export function transportTo(smtp: SmtpSettings, greetingTimeout = 10_000) {
  const { host, port, auth } = smtp;
  return createTransport({
    ...{ host, port, connectionTimeout: 10_000, greetingTimeout, socketTimeout: 30_000 },
    ...{ ...tlsFor(smtp), ...(auth ? { auth } : {}) },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
}

/** The message as it would go over the wire: bytes of an `.eml` file. */
export async function testMailFile(
  issue: Issue,
  setting: EditionSetting,
  mail: TestMail,
): Promise<Uint8Array> {
  const bytes = await composed(message(issue, setting, mail));
  return mail.sign?.(bytes) ?? bytes;
}

/** The message that readers get, but that nobody leaves by it; each test is a message of its own, never folded into an older one. */
function message(issue: Issue, setting: EditionSetting, { from, to, sentAt }: TestMail): SendMailOptions {
  const digest = {
    subject: `[TEST] ${issue.title}`,
    html: mailHtml(issue, setting),
    text: mailText(issue, setting),
  };
  const copy = `${issue.number}.test-${Date.parse(sentAt)}`;
  return digestMessage(digest, setting.publication, { from, to, copy, sentAt });
}
