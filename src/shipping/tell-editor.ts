// One plain mail to the editor, about what a Friday could not do by itself.
import type { EmailAddress } from "../domain/email-address.ts";
import { MailError } from "../mailing/mail-error.ts";
import type { SmtpSettings } from "../mailing/smtp-settings.ts";
import { transportTo } from "../mailing/test-mail.ts";
import type { Done } from "./friday-world.ts";

/** Sends it over SMTP; a server that does not take it is a result. */
export async function sendToEditor(
  mail: { subject: string; text: string },
  { from, to, smtp }: { from: EmailAddress; to: EmailAddress; smtp: SmtpSettings },
): Promise<Done> {
  const transport = transportTo(smtp);
  try {
    await transport.sendMail({
      ...{ from: { name: "Five for Friday", address: from }, to: { name: "", address: to } },
      ...{ envelope: { from, to }, subject: mail.subject, text: mail.text },
      ...{ headers: { "Auto-Submitted": "auto-generated" }, disableFileAccess: true, disableUrlAccess: true },
    });
    return { ok: true };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const { message } = new MailError(error, { from, to, smtp });
    return { ok: false, says: `The editor could not be told by mail. ${message}` };
  } finally {
    transport.close();
  }
}
