// One issue's digest to one address, marked as a test: for the editor's own eyes before anything ships.
import { createTransport, type SendMailOptions } from "nodemailer";
import type { EmailAddress } from "../domain/email-address.ts";
import type { Issue } from "../domain/issue.ts";
import { oneLine } from "../domain/plain-text.ts";
import type { EditionSetting } from "../editions/edition-setting.ts";
import { mailHtml } from "../editions/mail-html.ts";
import { mailText } from "../editions/mail-text.ts";
import { MailError } from "./mail-error.ts";
import type { SmtpSettings } from "./smtp-settings.ts";

/** Longest subject, in characters: an unbreakable longer one makes a line over RFC 5322's 998 octets. */
const maxSubject = 200;

export type TestMail = { from: EmailAddress; to: EmailAddress };

/** Sends over SMTP; gives the server's answer. Throws a `MailError`, which names the cause and the server's words. */
export async function sendTestMail(
  issue: Issue,
  setting: EditionSetting,
  mail: TestMail & { smtp: SmtpSettings; greetingTimeoutMs?: number },
): Promise<string> {
  const transport = transportTo(mail.smtp, mail.greetingTimeoutMs);
  try {
    const sent = await transport.sendMail(message(issue, setting, mail));
    return sent.response;
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new MailError(error, mail);
    throw error;
  } finally {
    transport.close();
  }
}

/** A connection to the mail server, to be closed. Its greeting is awaited for ten seconds, unless less will do. */
export function transportTo({ host, port, secure, auth }: SmtpSettings, greetingTimeout = 10_000) {
  return createTransport({
    ...{ host, port, secure, connectionTimeout: 10_000, greetingTimeout, socketTimeout: 30_000 },
    // A password never travels in the clear; without one, a relay on this machine may have no TLS.
    ...(auth ? { auth, requireTLS: !secure } : {}),
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
}

/** The message as it would go over the wire: bytes of an `.eml` file. */
export async function testMailFile(
  issue: Issue,
  setting: EditionSetting,
  mail: TestMail,
): Promise<Uint8Array> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message: bytes } = await transport.sendMail(message(issue, setting, mail));
  return bytes instanceof Uint8Array ? bytes : Buffer.from(String(bytes));
}

/** Addresses go as objects with an explicit envelope: a string may be read as two mailboxes (GHSA-mm7p-fcc7-pg87). */
function message(issue: Issue, setting: EditionSetting, { from, to }: TestMail): SendMailOptions {
  const { publication } = setting;
  return {
    from: { name: publication.editor.name, address: from },
    to: { name: "", address: to },
    envelope: { from, to },
    subject: oneLine(`[TEST] ${issue.title}`).slice(0, maxSubject),
    text: mailText(issue, setting),
    html: mailHtml(issue, setting),
    list: { id: { comment: publication.title, url: new URL(publication.url).hostname } },
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
