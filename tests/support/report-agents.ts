// Agents that give a machine-readable report (RFC 3464), each in the form that its source or manual documents: what
// stands around the report, how it names its recipient, and what it brings back.
import {
  daemon,
  headers,
  html,
  multipart,
  type ReportAgent,
  sent,
  sentHead,
  status,
  text,
} from "./report-forms.ts";

export const reportAgents: ReportAgent[] = [
  {
    name: "Postfix 3",
    mail: (refusal) =>
      multipart({
        from: daemon,
        subject: "Undelivered Mail Returned to Sender",
        head: "Auto-Submitted: auto-replied\n",
        parts: [
          `Content-Description: Notification\n${text(`This is the mail system at host mx.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n<${refusal.address}>: host mx.example[192.0.2.9] said: ${refusal.reply}\n    (in reply to RCPT TO command)`)}`,
          `Content-Description: Delivery report\n${status(`Reporting-MTA: dns; mx.example\nX-Postfix-Queue-ID: 4Qabc123\nX-Postfix-Sender: rfc822; news@letters.example\nArrival-Date: Fri, 27 Nov 2026 09:00:01 +0000 (UTC)\n\nFinal-Recipient: rfc822; ${refusal.address}\nOriginal-Recipient: rfc822;${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nRemote-MTA: dns; mx.example\nDiagnostic-Code: smtp; ${refusal.reply}`)}`,
          `Content-Description: Undelivered Message\n${sent(refusal)}`,
        ],
      }),
  },
  {
    name: "Postfix 3 in UTF-8",
    mail: (refusal) =>
      multipart({
        from: daemon,
        subject: "Undelivered Mail Returned to Sender",
        type: "multipart/report; report-type=global-delivery-status",
        parts: [
          `Content-Description: Notification\n${text(`This is the mail system at host mx.example.\n\n<${refusal.address}>: ${refusal.reply}`)}`,
          `Content-Description: Delivery report\nContent-Type: message/global-delivery-status\nContent-Transfer-Encoding: 8bit\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: utf-8; ${refusal.address}\nOriginal-Recipient: utf-8;${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply}`,
          `Content-Type: message/global\nContent-Transfer-Encoding: 8bit\n\n${sentHead(refusal.address)}\n\nGood morning.`,
        ],
      }),
  },
  {
    name: "Exim 4",
    mail: (refusal) =>
      multipart({
        from: "Mail Delivery System <Mailer-Daemon@mx.example>",
        subject: "Mail delivery failed: returning message to sender",
        head: `X-Failed-Recipients: ${refusal.address}\nAuto-Submitted: auto-replied\nReferences: <0042.joan@letters.example>\n`,
        parts: [
          text(
            `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ${refusal.address}\n    host mx.example [192.0.2.9]\n    SMTP error from remote mail server after RCPT TO:<${refusal.address}>:\n    ${refusal.reply}`,
          ),
          status(
            `Reporting-MTA: dns; mx.example\n\nAction: failed\nFinal-Recipient: rfc822;${refusal.address}\nStatus: 5.0.0\nRemote-MTA: dns; mx.example\nDiagnostic-Code: smtp; ${refusal.reply}`,
          ),
          sent(refusal),
        ],
      }),
  },
  {
    name: "sendmail 8",
    mail: (refusal) =>
      multipart({
        from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
        subject: "Returned mail: see transcript for details",
        head: "Auto-Submitted: auto-generated (failure)\n",
        parts: [
          `\nThe original message was received at Fri, 27 Nov 2026 09:00:01 GMT\nfrom letters.example [192.0.2.1]\n\n   ----- The following addresses had permanent fatal errors -----\n<${refusal.address}>\n    (reason: ${refusal.reply})\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.:\n>>> DATA\n<<< ${refusal.reply}`,
          status(
            `Reporting-MTA: dns; mx.example\nReceived-From-MTA: DNS; letters.example\nArrival-Date: Fri, 27 Nov 2026 09:00:01 GMT\n\nFinal-Recipient: RFC822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nRemote-MTA: DNS; mx.example\nDiagnostic-Code: SMTP; ${refusal.reply}\nLast-Attempt-Date: Fri, 27 Nov 2026 09:00:03 GMT`,
          ),
          headers(refusal),
        ],
      }),
  },
  {
    name: "Gmail",
    mail: (refusal) =>
      multipart({
        from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        subject: "Delivery Status Notification (Failure)",
        head: `X-Failed-Recipients: ${refusal.address}\nAuto-Submitted: auto-replied\nIn-Reply-To: <0042.joan@letters.example>\n`,
        parts: [
          `Content-Type: multipart/related; boundary="b2"\n\n--b2\nContent-Type: multipart/alternative; boundary="b3"\n\n--b3\n${text(`\n** Message blocked **\n\nYour message to ${refusal.address} has been blocked. See technical details below for more information.\n\nThe response from the remote server was:\n${refusal.reply}`)}\n--b3\n${html(`<p>Your message to <b>${refusal.address}</b> has been blocked.</p><p>${refusal.reply.replaceAll("<", "&lt;")}</p>`)}\n--b3--\n\n--b2\nContent-Type: image/png; name="icon.png"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b2--`,
          status(
            `Reporting-MTA: dns; googlemail.com\nReceived-From-MTA: dns; news@letters.example\nArrival-Date: Fri, 27 Nov 2026 01:00:01 -0800 (PST)\nX-Original-Message-ID: <0042.joan@letters.example>\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nRemote-MTA: dns; mx.example. (192.0.2.9, the server for the domain.)\nDiagnostic-Code: smtp; ${refusal.reply}\nLast-Attempt-Date: Fri, 27 Nov 2026 01:00:02 -0800 (PST)`,
          ),
          sent(refusal),
        ],
      }),
  },
  {
    name: "Exchange Online",
    mail: (refusal) =>
      multipart({
        from: "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.onmicrosoft.com>",
        subject: "Undeliverable: Five for Friday (27/11/26)",
        head: "Auto-Submitted: auto-replied\nX-MS-Exchange-Message-Is-Ndr:\nIn-Reply-To: <0042.joan@letters.example>\n",
        parts: [
          `Content-Type: multipart/alternative; differences=Content-Type; boundary="b2"\n\n--b2\n${text(`[https://products.example/office_logo.jpg]\nYour message to ${refusal.address} couldn't be delivered.\n\njoan wasn't found at example.org.\n\nOriginal Message Details\nCreated Date: 27/11/2026\nSender Address: news@letters.example\nRecipient Address: ${refusal.address}\n\nError Details\nReported error: ${refusal.reply}\nDSN generated by: DB9PR01MB1234.eurprd01.prod.exchangelabs.com`)}\n--b2\n${html(`<p>Your message to <span>${refusal.address}</span> couldn't be delivered.</p>`)}\n--b2--`,
          status(
            `Reporting-MTA: dns;DB9PR01MB1234.eurprd01.prod.exchangelabs.com\nReceived-From-MTA: dns;letters.example\nArrival-Date: Fri, 27 Nov 2026 09:00:01 +0000\n\nFinal-Recipient: rfc822;${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp;${refusal.reply}`,
          ),
          sent(refusal),
        ],
      }),
  },
  {
    name: "Exchange 2016 in German",
    mail: (refusal) =>
      multipart({
        from: "Microsoft Outlook <postmaster@example.org>",
        subject: "=?utf-8?B?VW56dXN0ZWxsYmFyOiBGaXZlIGZvciBGcmlkYXk=?=",
        parts: [
          `Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`<html><body><p>Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:</p><p><a href="mailto:${refusal.address}">Joan</a></p></body></html>`).toString("base64")}`,
          status(
            `Reporting-MTA: dns;ex01.example.org\n\nOriginal-Recipient: rfc822;${refusal.address}\nFinal-Recipient: rfc822;${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp;${refusal.reply}\nX-Display-Name: Joan Reader`,
          ),
          sent(refusal),
        ],
      }),
  },
  {
    name: "Outlook.com",
    mail: (refusal) =>
      multipart({
        from: "postmaster@outlook.com",
        subject: "Undeliverable: Five for Friday (27/11/26)",
        parts: [
          html(
            `<p><b>Delivery has failed to these recipients or groups:</b></p><p><a href="mailto:${refusal.address}">${refusal.address}</a></p>`,
          ),
          status(
            `Reporting-MTA: dns;AM0EUR02FT012.mail.protection.outlook.com\n\nFinal-Recipient: rfc822;${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp;${refusal.reply}`,
          ),
          sent(refusal),
        ],
      }),
  },
  {
    name: "Courier",
    mail: (refusal) =>
      multipart({
        from: '"Courier mail server at mx.example" <@>',
        subject: "NOTICE: mail delivery status.",
        parts: [
          text(
            `This is a delivery status notification from mx.example,\nrunning the Courier mail server, version 1.\n\n                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<${refusal.address}>:\n    mx.example [192.0.2.9]:\n>>> RCPT TO:<${refusal.address}>\n<<< ${refusal.reply}`,
          ),
          status(
            `Reporting-MTA: dns; mx.example\nArrival-Date: Fri, 27 Nov 2026 09:00:01 +0000\nReceived-From-MTA: dns; letters.example\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nRemote-MTA: dns; mx.example [192.0.2.9]\nDiagnostic-Code: smtp; ${refusal.reply}`,
          ),
          headers(refusal),
        ],
      }),
  },
  {
    name: "Domino",
    mail: (refusal) =>
      multipart({
        from: "Postmaster@example.org",
        subject: "DELIVERY FAILURE: the message was refused",
        parts: [
          text(
            `Your message\n\n  Subject: Five for Friday (27/11/26)\n\nwas not delivered to:\n\n  ${refusal.address}\n\nbecause:\n\n  ${refusal.reply}`,
          ),
          status(
            `Reporting-MTA: dns;domino.example.org\n\nFinal-Recipient: rfc822;${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: X-Notes; ${refusal.reply}`,
          ),
          sent(refusal),
        ],
      }),
  },
  {
    name: "Yahoo",
    mail: (refusal) =>
      multipart({
        from: "MAILER-DAEMON@yahoo.example",
        subject: "Failure Notice",
        parts: [
          text(
            `Sorry, we were unable to deliver your message to the following address.\n\n<${refusal.address}>:\n${refusal.reply}\n\n--- Below this line is a copy of the message.`,
          ),
          status(
            `Reporting-MTA: dns; sonic.mail.yahoo.example\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply}`,
          ),
          headers(refusal),
        ],
      }),
  },
];
