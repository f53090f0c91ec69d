// A reader's complaint as their provider reports it: RFC 5965 (ARF), and the older form of Microsoft's JMRP.
import { addressIn } from "./mail-address.ts";
import { allFields, firstField, type MailFields } from "./mail-fields.ts";

/** What a report says that is no complaint: taken back, or about our signatures (RFC 6591) and domain. */
const noComplaints = new Set(["not-spam", "auth-failure", "dkim", "dmarc"]);

export type Complaint = { address: string | undefined; type: string };

export function isFeedbackReport(text: string): boolean {
  return /^feedback-type[ \t]*:/im.test(text);
}

/**
 * `report` is the part of RFC 5965; Microsoft's older reports have none and are known by a field in the mail that they
 * bring back. `sent` is the head of that mail, as far as it came.
 */
export function complaintOf(report: MailFields | undefined, sent: MailFields): Complaint | undefined {
  const type = report ? firstField(report, "feedback-type")?.toLowerCase().trim() : jmrpType(sent);
  if (type === undefined || noComplaints.has(type)) return undefined;
  const named = [
    ...allFields(report ?? new Map(), ["original-rcpt-to", "removal-recipient", "original-recipient"]),
    ...allFields(sent, [jmrpField, "delivered-to", "x-original-to", "to"]),
  ];
  const addresses = named.map(addressIn);
  return { address: addresses.find((address) => address !== undefined && !isRedacted(address)), type };
}

const jmrpField = "x-hmxmroriginalrecipient";

export function jmrpType(sent: MailFields): "abuse" | undefined {
  return sent.has(jmrpField) ? "abuse" : undefined;
}

/** Providers write a word, a hash or stars for the reader (RFC 6590). */
function isRedacted(address: string): boolean {
  return /redact|^x{3,}@|\*|^(?:hidden|removed|undisclosed|privacy)\b/i.test(address);
}
