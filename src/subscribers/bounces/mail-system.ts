// Whether a mail comes from a mail system and not from a person: what nobody's program says is no report.
import { allFields, firstField, type MailFields } from "./mail-fields.ts";

/** The local parts and names that servers write under (RFC 2142 §5, RFC 5321 §4.5.5 and their habits). */
const daemonNames =
  /\b(?:mailer[-_. ]?daemon|post-?master|mail ?delivery|mailadmin|mail[-_. ]?(?:system|service|administrator)|(?:delivery|mail) sub-?system|system administrator|systemadministrator|administrateur syst|mdaemon|bounces?|microsoft outlook|undeliver|internet mail|mail server|smtpd?|mta)\b/i;

/** A report travels without a sender (RFC 5321 §4.5.5), though autoreplies and receipts do so too. */
function hasNoSender(fields: MailFields): boolean {
  return (
    allFields(fields, ["return-path"]).some((path) => /^<?\s*>?$/.test(path)) ||
    /^<?>$/.test(firstField(fields, "x-envelope-from") ?? "")
  );
}

export function isFromMailSystem(fields: MailFields): boolean {
  return daemonNames.test(firstField(fields, "from", "sender") ?? "") || hasNoSender(fields);
}
