// How mail leaves: from the environment only, never from a file that git sees.
import { z } from "zod";
import { type EmailAddress, toEmailAddress } from "../domain/email-address.ts";

export type SmtpSettings = {
  host: string;
  port: number;
  /** TLS from the first byte (smtps://); otherwise STARTTLS where the server offers it. */
  secure: boolean;
  auth: { user: string; pass: string } | undefined;
  from: EmailAddress | undefined;
};

const Environment = z.object({ SMTP_URL: z.string().optional(), MAIL_FROM: z.string().optional() });

/** The settings, or what to do about their absence. @example SMTP_URL=smtps://user:secret@mail.example.org:465 */
export function readSmtpSettings(
  environment: Record<string, string | undefined>,
): { ok: true; settings: SmtpSettings } | { ok: false; message: string } {
  const { SMTP_URL, MAIL_FROM } = Environment.parse(environment);
  if (!SMTP_URL)
    return {
      ok: false,
      message:
        "SMTP_URL is not set. Put SMTP_URL=smtp://user:password@host:587 in .env, or write the mail to a file with --out FILE.",
    };
  const url = URL.parse(SMTP_URL);
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol)) {
    return {
      ok: false,
      message:
        "SMTP_URL is not an address of a mail server. It looks like smtp://user:password@host:587, or smtps://… for TLS from the start.",
    };
  }
  const from = MAIL_FROM === undefined ? undefined : toEmailAddress(MAIL_FROM);
  if (MAIL_FROM !== undefined && !from)
    return {
      ok: false,
      message: `MAIL_FROM is not a mail address: ${MAIL_FROM}. Write the address alone, without a name.`,
    };
  const secure = url.protocol === "smtps:";
  const auth =
    url.username === ""
      ? undefined
      : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  return {
    ok: true,
    settings: {
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port: Number(url.port) || (secure ? 465 : 587),
      secure,
      auth,
      from,
    },
  };
}
