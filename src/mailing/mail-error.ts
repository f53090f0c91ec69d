// Why a mail did not leave, in words for whoever wrote SMTP_URL: the cause, what the server said, and what to do.
// Nothing of the password is ever in them, whatever a server repeats.
import { cutAtWord, oneLine } from "../domain/plain-text.ts";
import type { SmtpSettings } from "./smtp-settings.ts";

/** The parts of nodemailer's errors that tell causes apart. */
type Failure = {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
  response?: unknown;
  message: string;
};

type Conversation = { smtp: SmtpSettings; from: string; to: string };

/** Mail did not leave. The message is for the editor; there is no bug of ours. */
export class MailError extends Error {
  /** Whether the same may go well later: a 4xx of the server's, or no answer. */
  readonly mayPass: boolean;

  constructor(failure: Failure, conversation: Conversation) {
    super(explain(withoutSecret(failure, conversation.smtp), conversation));
    this.name = "MailError";
    this.stack = this.message;
    const { responseCode, code } = failure;
    this.mayPass =
      typeof responseCode === "number" ? responseCode < 500 : code !== "ETLS" && code !== "EAUTH";
  }
}

function explain(failure: Failure, conversation: Conversation): string {
  const { code, response } = failure;
  if (code === "EAUTH")
    return `The mail server refused the name or the password. Check SMTP_URL.${said(failure)}`;
  if (code === "ETLS") return withoutTls(failure, conversation);
  if (typeof response === "string") return refused(failure, conversation);
  return noConversation(failure, conversation);
}

function withoutTls(failure: Failure, { smtp }: Conversation): string {
  const why = `${placeOf(smtp)} offers no STARTTLS, so that your password would travel in the clear. Nothing was sent.`;
  return `${why} Try smtps:// and port 465 in SMTP_URL, or ask your provider which to use.${said(failure)}`;
}

/** The server answered, and did not take something. */
function refused(failure: Failure, { smtp, from, to }: Conversation): string {
  const { command, responseCode } = failure;
  const isForNow = typeof responseCode === "number" && responseCode < 500;
  if (!smtp.auth && responseCode === 530)
    return `${placeOf(smtp)} wants a name and a password: SMTP_URL=smtp://user:password@host:587.${said(failure)}`;
  const [what, check] =
    command === "RCPT TO"
      ? [`mail for ${to}`, "Check the address."]
      : command === "MAIL FROM"
        ? [`${from} as a sender`, "Check MAIL_FROM, or editor.email in the settings."]
        : ["the mail", "Its words say why."];
  return `The mail server does not take ${what}${isForNow ? " now. Try again later." : `. ${check}`}${said(failure)}`;
}

/** No conversation came about. */
function noConversation({ code, message }: Failure, { smtp }: Conversation): string {
  const place = placeOf(smtp);
  if (/certificate|altname/i.test(message))
    return `The certificate of ${smtp.host} cannot be trusted: ${tidy(message)}. Nothing was sent. Write the host's own name in SMTP_URL; if the server is yours, tell Node of its certificate in NODE_EXTRA_CA_CERTS.`;
  if (/wrong version number|packet length too long|SSL routines/i.test(message))
    return `${place} does not begin with TLS. Write smtp:// in SMTP_URL, which turns TLS on once connected, or port 465 for smtps://.`;
  if (/greeting never received/i.test(message) && !smtp.secure)
    return `${place} takes connections and says nothing, as a server does that waits for TLS. Write smtps:// in SMTP_URL, or port 587 for smtp://.`;
  if (/ECONNREFUSED/.test(message))
    return `The mail server cannot be reached: nothing answers at ${place}. Check host and port in SMTP_URL; 587 is usual for smtp://, 465 for smtps://.`;
  if (code === "EDNS" || /ENOTFOUND|EAI_AGAIN/.test(message))
    return `The mail server cannot be reached: there is no host ${smtp.host}, or no network. Check SMTP_URL.`;
  if (code === "ETIMEDOUT")
    return `The mail server cannot be reached: ${place} did not answer in time. Check host and port in SMTP_URL; a firewall may be in the way.`;
  return `The conversation with ${place} broke off: ${tidy(message)}. Try again later.`;
}

function placeOf({ host, port }: SmtpSettings): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** The server's words, as a sentence behind others. */
function said({ response }: Failure): string {
  return typeof response === "string" && response.trim() !== "" ? ` It said: ${tidy(response)}` : "";
}

function tidy(words: string): string {
  return cutAtWord(oneLine(words), 300).replace(/[.\s]+$/, "");
}

/** Servers repeat what they were told, as it was or as it travelled (RFC 4616: in base64, behind the name). */
function withoutSecret(failure: Failure, { auth }: SmtpSettings): Failure {
  if (!auth?.pass) return failure;
  const { user, pass } = auth;
  const [together, alone] = [`\0${user}\0${pass}`, pass].map((told) => Buffer.from(told).toString("base64"));
  const told = [together, alone, encodeURIComponent(pass), pass].filter((one) => one !== undefined);
  const clean = (words: string) => told.reduce((left, one) => left.replaceAll(one, "…"), words);
  const { response, message } = failure;
  return {
    ...{ code: failure.code, command: failure.command, responseCode: failure.responseCode },
    response: typeof response === "string" ? clean(response) : undefined,
    message: clean(message),
  };
}
