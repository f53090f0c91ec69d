// More agents that give a machine-readable report: gateways, hosts and newer servers.
import { daemon, headers, html, multipart, type ReportAgent, sent, status, text } from "./report-forms.ts";

export const moreReportAgents: ReportAgent[] = [
  {
    name: "Proton",
    mail: (refusal) =>
      multipart({
        from: "MAILER-DAEMON@mail.proton.example (Mail Delivery System)",
        subject: "Undelivered Mail Returned to Sender",
        parts: [
          text(
            `This is the mail system at host mailout.proton.example.\n\n<${refusal.address}>: host mx.example[192.0.2.9] said: ${refusal.reply} (in reply to end of DATA command)`,
          ),
          status(
            `Reporting-MTA: dns; mailout.proton.example\nX-Proton-Queue-ID: 4Qabc\n\nFinal-Recipient: rfc822; ${refusal.address}\nOriginal-Recipient: rfc822;${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply}`,
          ),
          headers(refusal),
        ],
      }),
  },
  {
    name: "OpenSMTPD 7",
    mail: (refusal) =>
      multipart({
        from: "Mailer Daemon <MAILER-DAEMON@mx.example>",
        subject: "Delivery status notification: error",
        parts: [
          text(
            `    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\n${refusal.address}: ${refusal.reply}\n\n    Below is a copy of the original message:`,
          ),
          status(
            `Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply}`,
          ),
          headers(refusal),
        ],
      }),
  },
  {
    name: "MDaemon",
    mail: (refusal) =>
      multipart({
        from: '"MDaemon at mx.example" <MDaemon@mx.example>',
        subject: "Permanent Delivery Failure",
        parts: [
          text(
            `----------------------------------------------------------------------\nThe attached message had PERMANENT fatal delivery errors.\n----------------------------------------------------------------------\n\n  Failed address: ${refusal.address}\n\n--- Session Transcript ---\n <-- ${refusal.reply}\n--- End Transcript ---`,
          ),
          status(
            `Reporting-MTA: dns; mx.example\nArrival-Date: Fri, 27 Nov 2026 09:00:01 +0000\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply}`,
          ),
          sent(refusal),
        ],
      }),
  },
  {
    name: "Mimecast",
    mail: (refusal) =>
      multipart({
        from: "postmaster@mimecast.example",
        subject: "Undeliverable: Five for Friday (27/11/26)",
        head: "X-Mimecast-NDR: true\nAuto-Submitted: auto-generated\n",
        parts: [
          `Content-Type: multipart/alternative; boundary="b2"\n\n--b2\n${html(`<h3>Your email could not be delivered</h3><p>${refusal.address}</p>`)}\n--b2--`,
          status(
            `Reporting-MTA: dns; eu-smtp-1.mimecast.example\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nRemote-MTA: dns; mx.example\nDiagnostic-Code: smtp; ${refusal.reply} [https://community.mimecast.example/docs/DOC-1369#550]`,
          ),
          headers(refusal),
        ],
      }),
  },
  {
    name: "Proofpoint",
    mail: (refusal) =>
      multipart({
        from: "Mail Delivery Subsystem <MAILER-DAEMON@mx0a-0001.pphosted.example>",
        subject: "Returned mail: see transcript for details",
        parts: [
          text(
            `   ----- The following addresses had permanent fatal errors -----\n<${refusal.address}>\n    (reason: ${refusal.reply})`,
          ),
          status(
            `Reporting-MTA: dns; mx0a-0001.pphosted.example\nArrival-Date: Fri, 27 Nov 2026 09:00:01 GMT\n\nOriginal-Recipient: rfc822;${refusal.address}\nFinal-Recipient: RFC822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: SMTP; ${refusal.reply}`,
          ),
          headers(refusal),
        ],
      }),
  },
  {
    name: "Barracuda",
    mail: (refusal) =>
      multipart({
        from: "Mail Delivery System <MAILER-DAEMON@barracuda.example>",
        subject: "**Message you sent blocked by our bulk email filter**",
        parts: [
          text(
            `Your message to: ${refusal.address}\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Five for Friday (27/11/26)\n\n${refusal.reply}`,
          ),
          status(
            `Reporting-MTA: dns; barracuda.example\nReceived-From-MTA: smtp; letters.example ([192.0.2.1])\nArrival-Date: Fri, 27 Nov 2026 09:00:01 +0000\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply}\nLast-Attempt-Date: Fri, 27 Nov 2026 09:00:02 +0000`,
          ),
          headers(refusal),
        ],
      }),
  },
  {
    name: "Amazon SES",
    mail: (refusal) =>
      multipart({
        from: "MAILER-DAEMON@amazonses.com",
        subject: "Delivery Status Notification (Failure)",
        head: "Auto-Submitted: auto-replied\n",
        parts: [
          text(
            `An error occurred while trying to deliver the mail to the following recipients:\n${refusal.address}`,
          ),
          status(
            `Reporting-MTA: dns; a7-12.smtp-out.eu-west-1.amazonses.com\n\nAction: failed\nFinal-Recipient: rfc822; ${refusal.address}\nDiagnostic-Code: smtp; ${refusal.reply}\nStatus: ${refusal.status}`,
          ),
          headers(refusal),
        ],
      }),
  },
  {
    name: "Haraka",
    mail: (refusal) =>
      multipart({
        from: "MAILER-DAEMON@mx.example",
        subject: "failure notice",
        parts: [
          text(
            `Hi. This is the Haraka Mailer program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\nIntended Recipients: <${refusal.address}>\nFailure Reason: ${refusal.reply}`,
          ),
          status(
            `Reporting-MTA: dns;mx.example\nArrival-Date: Fri, 27 Nov 2026 09:00:01 +0000\n\nFinal-Recipient: rfc822;${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nRemote-MTA: mx.example\nDiagnostic-Code: smtp;${refusal.reply}`,
          ),
          sent(refusal),
        ],
      }),
  },
  {
    name: "IceWarp",
    mail: (refusal) =>
      multipart({
        from: "Mail Delivery Subsystem <postmaster@mx.example>",
        subject: "Delivery Status Notification (Failure)",
        type: "multipart/report; report-type=delivery-status; charset=utf-8",
        parts: [
          text(`The following recipients could not be reached:\n\n${refusal.address}\n\n${refusal.reply}`),
          `Content-Type: message/delivery-status; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ${refusal.address.replace("@", "=40")}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply.replaceAll("=", "=3D").replaceAll("@", "=40")}`,
          sent(refusal),
        ],
      }),
  },
  {
    name: "Stalwart",
    mail: (refusal) =>
      multipart({
        from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
        subject: "Failed to deliver message",
        head: "Auto-Submitted: auto-generated\n",
        parts: [
          text(
            `Your message could not be delivered to the following recipients:\n\n<${refusal.address}> (host 'mx.example' rejected command 'RCPT TO:<${refusal.address}>' with code ${refusal.reply})`,
          ),
          `Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`Reporting-MTA: dns;mx.example\r\nArrival-Date: Fri, 27 Nov 2026 09:00:01 +0000\r\n\r\nFinal-Recipient: rfc822;${refusal.address}\r\nAction: failed\r\nStatus: ${refusal.status}\r\nDiagnostic-Code: smtp;${refusal.reply}\r\n`).toString("base64").replace(/.{76}/g, "$&\n")}`,
          headers(refusal),
        ],
      }),
  },
  {
    name: "a host of web.de and GMX",
    mail: (refusal) =>
      multipart({
        from: '"GMX Mailer Daemon" <mailer-daemon@gmx.example>',
        subject: "Mail delivery failed: returning message to sender",
        parts: [
          text(
            `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\n${refusal.address}:\nSMTP error from remote server for RCPT TO command, host: mx.example (192.0.2.9) reason: ${refusal.reply}`,
          ),
          status(
            `Reporting-MTA: dns;mout.gmx.example\n\nFinal-Recipient: rfc822;${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp;${refusal.reply}`,
          ),
          headers(refusal),
        ],
      }),
  },
  {
    name: "T-Online",
    mail: (refusal) =>
      multipart({
        from: "Mail Delivery System <MAILER-DAEMON@mailout.t-online.example>",
        subject: "Mail delivery failed: returning message to sender",
        parts: [
          text(
            `|------------------------- Message log follows: -------------------------|\n no valid recipients were found for this message\n|------------------------- Failed addresses follow: ---------------------|\n <${refusal.address}> ... ${refusal.reply}`,
          ),
          status(
            `Reporting-MTA: dns; mailout.t-online.example\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply}`,
          ),
          headers(refusal),
        ],
      }),
  },
  {
    name: "a report inside a signed mail",
    mail: (refusal) =>
      multipart({
        from: daemon,
        subject: "Undelivered Mail Returned to Sender",
        type: 'multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256',
        parts: [
          `Content-Type: multipart/report; report-type=delivery-status; boundary="inner"\n\n--inner\n${text("See below.")}\n--inner\n${status(`Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply}`)}\n--inner--`,
          "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\nMIIB",
        ],
      }),
  },
  {
    name: "a host that adds its disclaimer around the report",
    mail: (refusal) =>
      multipart({
        from: daemon,
        subject: "Undelivered Mail Returned to Sender",
        type: "multipart/mixed",
        parts: [
          `Content-Type: multipart/report; report-type=delivery-status; boundary="inner"\n\n--inner\n${text(`<${refusal.address}>: ${refusal.reply}`)}\n--inner\n${status(`Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply}`)}\n--inner\n${headers(refusal)}\n--inner--`,
          text("This mail was scanned. Do not reply: write to help@mx.example."),
        ],
      }),
  },
  {
    name: "an agent that groups several recipients",
    mail: (refusal) =>
      multipart({
        from: daemon,
        subject: "Delivery report",
        parts: [
          text("Some recipients failed."),
          status(
            `Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ann@example.org\nAction: delivered\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; late@example.org\nAction: delayed\nStatus: 4.4.1\nWill-Retry-Until: Wed, 2 Dec 2026 09:00:00 +0000\n\nFinal-Recipient: rfc822; ${refusal.address}\nAction: failed\nStatus: ${refusal.status}\nDiagnostic-Code: smtp; ${refusal.reply}`,
          ),
          headers(refusal),
        ],
      }),
  },
];
