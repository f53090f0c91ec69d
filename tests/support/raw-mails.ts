// Raw mails as servers write them, each with what a test does not care about filled in.

export function bytesOf(mail: string): Uint8Array {
  return Buffer.from(mail, "utf8");
}

const boundary = "=_part_1";

/** A multipart of the parts, each given as it stands between its boundaries. */
export function aMultipart(
  parts: string[],
  {
    type = "multipart/report; report-type=delivery-status",
    from = "MAILER-DAEMON@mx.example",
    head = "",
  } = {},
): string {
  return `Return-Path: <>
From: Mail Delivery System <${from}>
To: <news@letters.example>
Subject: Undelivered Mail Returned to Sender
${head}MIME-Version: 1.0
Content-Type: ${type}; boundary="${boundary}"

This is a MIME-encapsulated message.

${parts.map((part) => `--${boundary}\n${part}\n`).join("")}--${boundary}--
`;
}

export type Recipient = {
  address: string;
  original?: string;
  action?: string;
  status?: string;
  diagnostic?: string;
};

export function aRecipient({
  address,
  original,
  action = "failed",
  status = "5.1.1",
  diagnostic = `smtp; 550 5.1.1 <${address}>: Recipient address rejected`,
}: Recipient): string {
  const ours = original === undefined ? "" : `Original-Recipient: rfc822;${original}\n`;
  return `${ours}Final-Recipient: rfc822; ${address}
Action: ${action}
Status: ${status}
Diagnostic-Code: ${diagnostic}`;
}

export const sentHead = `Return-Path: <news@letters.example>
From: Five for Friday <news@letters.example>
To: joan@example.org
Message-ID: <0042.joan@letters.example>
Subject: Five for Friday (27/11/26)`;

/** A delivery report as RFC 3464 has it: words, the machine's part, the head of what was sent. */
export function aDeliveryReport(recipients: string[], { words = "I am sorry.", report = {} } = {}): string {
  return aMultipart(
    [
      `Content-Type: text/plain; charset=us-ascii\n\n${words}`,
      `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\nArrival-Date: Fri, 27 Nov 2026 09:00:01 +0000\n\n${recipients.join("\n\n")}`,
      `Content-Type: text/rfc822-headers\n\n${sentHead}`,
    ],
    report,
  );
}

export function aFeedbackReport(fields: string, { sent = sentHead } = {}): string {
  return aMultipart(
    [
      "Content-Type: text/plain\n\nThis is an email abuse report for a message received from 192.0.2.1.",
      `Content-Type: message/feedback-report\n\n${fields}`,
      `Content-Type: message/rfc822\n\n${sent}\n\nGood morning.`,
    ],
    { type: "multipart/report; report-type=feedback-report", from: "feedback@provider.example" },
  );
}

export function aPlainMail({
  from = "Joan Reader <joan@example.org>",
  to = "news@letters.example",
  subject = "Re: Five for Friday",
  head = "",
  body = "Thank you for the third link.",
}: {
  from?: string;
  to?: string;
  subject?: string;
  head?: string;
  body?: string;
} = {}): string {
  return `From: ${from}\nTo: ${to}\nSubject: ${subject}\n${head}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;
}
