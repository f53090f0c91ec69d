// Whether a mail comes from a mail system and not from a person: what nobody's program says is no report.
import { allFields, firstField, type MailFields } from "./mail-fields.ts";

/** The local parts and names that servers write under (RFC 2142 §5, RFC 5321 §4.5.5 and their habits). */
const daemonNames =
  /\b(?:mailer[-_. ]?(?:daemon|delivery)|post[-_]?master|mail ?deliver(?:y|ed)?|mailadmin|sysadmin|mail[-_. ]?(?:system|service|server|administrator)|(?:delivery|mail) sub-?system|system administrator|systemadministrator|administrateur syst|mdaemon|undeliver\w*|internet mail|interscan|microsoft ?exchange|microsoft outlook)\b|\bmicrosoftexchange[0-9a-f]{32}@/i;

/** By its name: a person writes under their own. */
export function isDaemon(fields: MailFields): boolean {
  return daemonNames.test(firstField(fields, "from", "sender") ?? "");
}

/** A report travels without a sender (RFC 5321 §4.5.5), though autoreplies and receipts do so too. */
export function hasNoSender(fields: MailFields): boolean {
  return (
    allFields(fields, ["return-path"]).some((path) => /^<?\s*>?$/.test(path)) ||
    /^<?>$/.test(firstField(fields, "x-envelope-from") ?? "")
  );
}

export function isFromMailSystem(fields: MailFields): boolean {
  return isDaemon(fields) || hasNoSender(fields);
}
