// Somebody asks by mail to get no more: their program wrote to the address in `List-Unsubscribe` (RFC 2369 §3.2), or
// they put the word of their own link into the subject.
import { allFields, firstField } from "./mail-fields.ts";
import type { MailPart } from "./mail-parts.ts";

/**
 * The words that may be a token to leave: behind the plus of the address that it came to, and alone in the subject.
 * None of a mail that a program answered with, or that quotes: such a one repeats our words, and nobody asked.
 */
export function leaveWordsOf({ fields }: MailPart): string[] {
  const subject = firstField(fields, "subject") ?? "";
  // What a mail program sends when its reader presses "unsubscribe" may call itself generated, and is no answer.
  const automatic = firstField(fields, "auto-submitted") ?? "no";
  if (/^auto-(?!generated\b)/i.test(automatic) || /^(?:re|fwd?|aw|wg|tr|rv|sv)\s*:/i.test(subject)) return [];
  const addressed = allFields(fields, ["delivered-to", "x-original-to", "envelope-to", "to"]);
  const words = addressed.map((address) => /\+([\w-]{20,60})@/.exec(address)?.[1]);
  const alone = /^\s*(?:(?:unsubscribe|leave|stop)\s+)?([\w-]{20,60})\s*$/i.exec(subject)?.[1];
  return [...new Set([...words, alone])].flatMap((word) => word ?? []);
}
