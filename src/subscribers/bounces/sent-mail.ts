// What in a bounce tells which of our mails it is about: the address it was sent to, and what comes back of the mail.
import { allFields, firstField, type MailFields, readMailFields } from "./mail-fields.ts";
import { attachedMails, type MailPart, partsOf, textOf } from "./mail-parts.ts";

/** The head of the mail that the report brings back, attached or quoted; empty where it brings none. */
export function sentFields(mail: MailPart): MailFields {
  const [attached] = attachedMails(mail);
  if (attached) return attached.fields;
  const headers = partsOf(mail).find(({ type }) => /headers$/.test(type));
  if (headers) return readMailFields(headers.body.trimStart());
  return quotedHead(
    partsOf(mail)
      .filter(({ type }) => type.startsWith("text/"))
      .map(textOf)
      .join("\n"),
  );
}

/** The lines about the first Message-ID, or else the first addressee, that have the form of a head. */
function quotedHead(text: string): MailFields {
  const lines = text.split("\n");
  const lineOf = (form: RegExp) => lines.findIndex((line) => form.test(line));
  const named = lineOf(/^[> ]*message-id[ \t]*:/i);
  const at = named === -1 ? lineOf(/^[> ]*to[ \t]*:.*@/i) : named;
  if (at === -1) return new Map();
  const isHead = (line: string | undefined) =>
    line !== undefined && /^[> ]*(?:[!-9;-~]{1,80}:|[ \t]+\S)/.test(line);
  let first = at;
  while (first > 0 && at - first < 100 && isHead(lines[first - 1])) first -= 1;
  const after = lines.slice(at).findIndex((line) => !isHead(line));
  const head = lines.slice(first, after === -1 ? at + 100 : at + after);
  return readMailFields(head.map((line) => line.replace(/^[> ]{1,4}(?=\S)/, "")).join("\n"));
}

/** The addresses that servers say the bounce itself was for, the surest first, then the one we sent from. */
const envelopeNames = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-rcpt-to", "to"];

/**
 * The word behind the plus of the address that we sent from, as it came back: `bounce+TOKEN@host`. Whether it is a token
 * of ours `readToken` says. `report` is the feedback report's part.
 */
export function bounceTokenOf(mail: MailPart, sent: MailFields, report: MailFields): string | undefined {
  const written = [
    ...allFields(mail.fields, envelopeNames),
    ...allFields(mail.fields, ["received"]).map((line) => /\bfor <([^<>\s]+)>/.exec(line)?.[1] ?? ""),
    ...allFields(report, ["original-mail-from"]),
    ...allFields(sent, ["return-path", "x-envelope-from", "errors-to"]),
  ];
  for (const address of written) {
    const token = /\+([0-9a-z]{20,60})@/i.exec(address)?.[1];
    if (token !== undefined) return token.toLowerCase();
  }
  return undefined;
}

/** Without its angle brackets. */
export function sentMessageId(sent: MailFields): string | undefined {
  return /<([^<>\s]{3,250})>/.exec(firstField(sent, "message-id") ?? "")?.[1];
}
