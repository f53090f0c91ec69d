// What the reports of RFC 3464 are made of, whoever writes them.

/** `reply` is the other server's, with both of its codes; `status` the second of them. */
export type Refusal = { address: string; status: string; reply: string };

export type ReportAgent = { name: string; mail: (refusal: Refusal) => string };

export const sentHead = (address: string) => `Return-Path: <news@letters.example>
From: Five for Friday <news@letters.example>
To: ${address}
Message-ID: <0042.joan@letters.example>
Subject: Five for Friday (27/11/26)`;

type Around = {
  from: string;
  subject: string;
  head?: string;
  type?: string;
  parts: string[];
  boundary?: string;
};

export function multipart({ from, subject, head = "", type, parts, boundary = "b1_42" }: Around): string {
  const written = type ?? "multipart/report; report-type=delivery-status";
  return `Return-Path: <>
Received: by mx.example; Fri, 27 Nov 2026 09:00:05 +0000
From: ${from}
To: news@letters.example
Subject: ${subject}
${head}Date: Fri, 27 Nov 2026 09:00:05 +0000
MIME-Version: 1.0
Content-Type: ${written};
	boundary="${boundary}"

${parts.map((part) => `--${boundary}\n${part}\n`).join("")}--${boundary}--
`;
}

export const text = (words: string) => `Content-Type: text/plain; charset=utf-8\n\n${words}\n`;
export const html = (words: string) =>
  `Content-Type: text/html; charset=utf-8\n\n<html><head><title>x</title></head><body>${words}</body></html>\n`;
export const status = (fields: string) => `Content-Type: message/delivery-status\n\n${fields}\n`;
export const sent = ({ address }: Refusal) =>
  `Content-Type: message/rfc822\n\n${sentHead(address)}\n\nGood morning.\n`;
export const headers = ({ address }: Refusal) =>
  `Content-Type: text/rfc822-headers\n\n${sentHead(address)}\n`;

export const daemon = "Mail Delivery System <MAILER-DAEMON@mx.example>";
