// What a mail to the bounce address says became of one of ours. Machine-readable reports are read by their standard,
// the rest by the sentences of the agents that write them; whatever is not surely a bounce is none.
import { cutAtWord, oneLine } from "../domain/plain-text.ts";
import { failedRecipients, isDeliveryStatus } from "./bounces/delivery-status.ts";
import { complaintOf, isFeedbackReport, jmrpType } from "./bounces/feedback-report.ts";
import { addressIn } from "./bounces/mail-address.ts";
import { firstField, readMailFields } from "./bounces/mail-fields.ts";
import { attachedMails, type MailPart, partsOf, readMail } from "./bounces/mail-parts.ts";
import { isFromMailSystem } from "./bounces/mail-system.ts";
import { isListPost } from "./bounces/no-report.ts";
import { readPlainReport, wordsAbout } from "./bounces/plain-report.ts";
import { bounceTokenOf, sentFields, sentMessageId } from "./bounces/sent-mail.ts";
import { saysSomething, severityOf } from "./bounces/severity.ts";

export type Bounce = {
  /** Hard: there is no such mailbox. Complaint: its reader called the mail spam. Everything else is soft. */
  kind: "hard" | "soft" | "complaint";
  /** As the report writes it; whom we wrote to, where it knows that. Absent where the reader was made unreadable. */
  address: string | undefined;
  /** RFC 3463, `5.1.1`; `5.0.0` where the report has none; absent in a complaint. */
  status: string | undefined;
  /** One line of the server's own words, or the complaint's type. */
  reason: string;
  /** What stood behind the plus of the address that it came to; perhaps a bounce token of ours. */
  token: string | undefined;
  /** Of the mail that it is about, without angle brackets. */
  messageId: string | undefined;
};

const maxReasonChars = 300;

/**
 * Reads any raw mail. `undefined` is every mail that is no bounce: an ordinary one, an autoreply, a receipt, a report of
 * a mail that is late or arrived. Never throws; time and memory are bounded, whatever the bytes.
 */
export function readBounce(raw: Uint8Array): Bounce | undefined {
  const mail = readMail(raw);
  if (isReport(mail)) return readReport(mail);
  const forwarded = isListPost(mail.fields) ? undefined : attachedMails(mail).find(isReport);
  return readWords(mail) ?? (forwarded && readReport(forwarded));
}

function isReport(mail: MailPart): boolean {
  return (
    statusParts(mail).length > 0 ||
    feedbackPart(mail) !== undefined ||
    jmrpType(sentFields(mail)) !== undefined
  );
}

/** By the machine-readable part of the mail itself; what is attached to it is another mail. */
function readReport(mail: MailPart): Bounce | undefined {
  const sent = sentFields(mail);
  const feedback = feedbackPart(mail);
  const fields = feedback && readMailFields(feedback.body);
  const mark = { token: bounceTokenOf(mail, sent, fields ?? new Map()), messageId: sentMessageId(sent) };
  const [failed] = statusParts(mail).flatMap(({ body }) => failedRecipients(body));
  if (failed) {
    const { diagnostic } = failed;
    const words = saysSomething(diagnostic)
      ? diagnostic
      : `${diagnostic} ${wordsAbout(mail, failed.address)}`;
    const { severity, status } = severityOf({ status: failed.status, words });
    const address = failed.address ?? addressIn(firstField(sent, "to") ?? "");
    return { kind: severity, address, status, reason: reasonOf(diagnostic || words), ...mark };
  }
  const complaint = complaintOf(fields, sent);
  return (
    complaint && {
      kind: "complaint",
      address: complaint.address,
      status: undefined,
      reason: complaint.type,
      ...mark,
    }
  );
}

/** By its sentences, where it has no such part; a receipt (RFC 8098) is none. */
function readWords(mail: MailPart): Bounce | undefined {
  if (partsOf(mail).some(({ type }) => type === "message/disposition-notification")) return undefined;
  const sent = sentFields(mail);
  const report = readPlainReport(mail, sent);
  if (!report) return undefined;
  const { severity, address, status, reason } = report;
  const mark = { token: bounceTokenOf(mail, sent, new Map()), messageId: sentMessageId(sent) };
  return { kind: severity, address, status, reason: reasonOf(reason), ...mark };
}

function statusParts(mail: MailPart): MailPart[] {
  return partsOf(mail).filter(
    (part) => isReportPart(mail, part, "delivery-status") && isDeliveryStatus(part.body),
  );
}

function feedbackPart(mail: MailPart): MailPart | undefined {
  return partsOf(mail).find(
    (part) => isReportPart(mail, part, "feedback-report") && isFeedbackReport(part.body),
  );
}

/** By its type; from a mail system, a text too: gateways make texts of what they do not know. A person may quote one. */
function isReportPart(mail: MailPart, { type }: MailPart, report: string): boolean {
  return type.endsWith(report) || (type.startsWith("text/") && isFromMailSystem(mail.fields));
}

function reasonOf(words: string): string {
  return cutAtWord(oneLine(words), maxReasonChars);
}
