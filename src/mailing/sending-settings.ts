// How mail leaves this machine, as its environment says: from whom, by which server, signed with what.
import type { EmailAddress } from "../domain/email-address.ts";
import type { Environment } from "../domain/environment.ts";
import { readDkimSettings } from "./dkim-settings.ts";
import { type Sign, signerFrom } from "./sign.ts";
import { readSender, readSmtpSettings, type SmtpSettings } from "./smtp-settings.ts";

export type SendingSettings = { smtp: SmtpSettings; from: EmailAddress; sign: Sign | undefined };

/** All of it, or the first thing that is wrong with it, in words that say what to do. `editor` is the editor's address. */
export function readSendingSettings(
  environment: Environment,
  editor: string | undefined,
): { ok: true; settings: SendingSettings } | { ok: false; message: string } {
  const sender = readSender(environment, editor);
  if (!sender.ok) return sender;
  const smtp = readSmtpSettings(environment);
  if (!smtp.ok) return smtp;
  const dkim = readDkimSettings(environment, sender.from);
  if (!dkim.ok) return dkim;
  const sign = dkim.settings && signerFrom(dkim.settings);
  return { ok: true, settings: { smtp: smtp.settings, from: sender.from, sign } };
}
