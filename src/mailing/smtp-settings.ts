// How mail leaves: from the environment only, never from a file that git sees.
import { type EmailAddress, toEmailAddress } from "../domain/email-address.ts";
import type { Environment } from "../domain/environment.ts";
import { readServerUrl } from "../domain/server-url.ts";

export type SmtpSettings = {
  host: string;
  port: number;
  /** TLS from the first byte (smtps://); otherwise STARTTLS where the server offers it. */
  secure: boolean;
  auth: { user: string; pass: string } | undefined;
};

/**
 * The server, or what to do about its absence; never a sign of the password.
 * @example SMTP_URL=smtps://user:secret@mail.example.org:465
 */
export function readSmtpSettings(
  environment: Pick<Environment, "SMTP_URL">,
): { ok: true; settings: SmtpSettings } | { ok: false; message: string } {
  const given = environment.SMTP_URL;
  if (!given) {
    return {
      ok: false,
      message: "SMTP_URL is not set. Put SMTP_URL=smtp://user:password@host:587 in .env.",
    };
  }
  const settings = settingsIn(given);
  if (settings) return { ok: true, settings };
  return {
    ok: false,
    message:
      "SMTP_URL is not an address of a mail server. It looks like smtp://user:password@host:587, or smtps://… for TLS from the start, with nothing behind the port.",
  };
}

function settingsIn(given: string): SmtpSettings | undefined {
  const url = readServerUrl(given);
  if (!url || !/^smtps?$/.test(url.scheme) || url.path !== "") return undefined;
  const { host, port, auth } = url;
  const secure = url.scheme === "smtps";
  return { host, port: port ?? (secure ? 465 : 587), secure, auth };
}

/** Who sends: MAIL_FROM, else the editor's own address. */
export function readSender(
  environment: Pick<Environment, "MAIL_FROM">,
  editor: string | undefined,
): { ok: true; from: EmailAddress } | { ok: false; message: string } {
  const given = environment.MAIL_FROM ?? editor;
  if (!given)
    return {
      ok: false,
      message: "Say who sends: set MAIL_FROM, or editor.email in content/publication.yaml.",
    };
  const from = toEmailAddress(given);
  if (!from)
    return {
      ok: false,
      message: `The sender is not a mail address: ${given}. Write the address alone, without a name.`,
    };
  return { ok: true, from };
}
