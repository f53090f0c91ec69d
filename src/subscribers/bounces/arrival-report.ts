// A report that a mail arrived: a delivery report that says so, or a receipt of the reader's program (RFC 8098).
import { firstField, readMailFields } from "./mail-fields.ts";
import { type MailPart, partsOf } from "./mail-parts.ts";
import { sentFields, sentMessageId } from "./sent-mail.ts";

/** The Message-ID of the mail that it is about, without angle brackets; `undefined` for any other mail. */
export function arrivedMail(mail: MailPart): string | undefined {
  const part = partsOf(mail).find(({ type, body }) => saysSo(type, body));
  if (!part) return undefined;
  const named = sentMessageId(new Map([["message-id", [originalIdIn(part) ?? ""]]]));
  return named ?? sentMessageId(sentFields(mail));
}

/** Whatever a reader's program did with the mail, it had it; relayed is as far as some servers know. */
function saysSo(type: string, body: string): boolean {
  if (type === "message/disposition-notification" || type === "message/global-disposition-notification")
    return true;
  return (
    type.endsWith("delivery-status") && /^action[ \t]*:[ \t]*(?:delivered|relayed|expanded)\b/im.test(body)
  );
}

function originalIdIn({ body }: MailPart): string | undefined {
  return firstField(readMailFields(body), "original-message-id", "x-original-message-id");
}
