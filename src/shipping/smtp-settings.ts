// How mail leaves: from the environment only, never from a file that git sees.
import { type EmailAddress, toEmailAddress } from "../domain/email-address.ts";
import type { Environment } from "../domain/environment.ts";

export type SmtpSettings = {
  host: string;
  port: number;
  /** TLS from the first byte (smtps://); otherwise STARTTLS where the server offers it. */
  secure: boolean;
  auth: { user: string; pass: string } | undefined;
};

/** The server, or what to do about its absence. @example SMTP_URL=smtps://user:secret@mail.example.org:465 */
export function readSmtpSettings(
  environment: Pick<Environment, "SMTP_URL">,
): { ok: true; settings: SmtpSettings } | { ok: false; message: string } {
  const given = environment.SMTP_URL;
  if (!given) {
    return {
      ok: false,
      message:
        "SMTP_URL is not set. Put SMTP_URL=smtp://user:password@host:587 in .env, or write the mail to a file with --out FILE.",
    };
  }
  const url = URL.parse(given);
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol) || !isDecodable(url.username + url.password)) {
    return {
      ok: false,
      message:
        "SMTP_URL is not an address of a mail server. It looks like smtp://user:password@host:587, or smtps://… for TLS from the start.",
    };
  }
  const secure = url.protocol === "smtps:";
  const auth =
    url.username === ""
      ? undefined
      : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  const port = Number(url.port) || (secure ? 465 : 587);
  return { ok: true, settings: { host: url.hostname.replace(/^\[|\]$/g, ""), port, secure, auth } };
}

/** A `%` in a password is written `%25`, as in every URL. */
function isDecodable(text: string): boolean {
  return !/%(?![0-9a-f]{2})/i.test(text);
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
