// Mails that come to a bounce address and are no bounces, however much they look or talk like one.
import { agentMail, agents } from "./agents.ts";
import { aDeliveryReport, aMultipart, aPlainMail, aRecipient } from "./raw-mails.ts";

const failure = { address: "joan@example.org", reply: "550 5.1.1 User unknown" };
const [exim, , qmail] = agents;
const bounce = exim ? agentMail(exim, failure) : "";
const words = (mail: string) => mail.slice(mail.indexOf("\n\n") + 2);
const quoted = (text: string) => text.replace(/^/gm, "> ");
const away = "Return-Path: <>\nAuto-Submitted: auto-replied\nPrecedence: bulk\n";

export const noBounces: [what: string, mail: string][] = [
  ["an answer", aPlainMail()],
  ["an answer that quotes a bounce", aPlainMail({ body: `Is this mine?\n\n${quoted(words(bounce))}` })],
  [
    "a question with a bounce pasted into it",
    aPlainMail({ subject: "Mail problem", body: `Hello, I got this:\n\n${words(bounce)}` }),
  ],
  ["a bounce pasted without a word", aPlainMail({ subject: "Re: your list", body: words(bounce) })],
  [
    "an answer to a bounce",
    aPlainMail({ subject: "Re: Undelivered Mail Returned to Sender", body: quoted(words(bounce)) }),
  ],
  [
    "a bounce sent on by a person",
    aPlainMail({
      subject: "Fwd: Mail delivery failed",
      body: `FYI\n\n-------- Forwarded message --------\n${words(bounce)}`,
    }),
  ],
  [
    "a list's discussion of a bounce",
    aPlainMail({
      head: "List-Id: <mta.lists.example>\nPrecedence: list\n",
      subject: "[mta] failure notice again",
      body: `${qmail ? quoted(words(agentMail(qmail, failure))) : ""}\n\nSame here.`,
    }),
  ],
  [
    "a newsletter about bounces",
    aPlainMail({
      from: "Mail Weekly <hello@weekly.example>",
      subject: "What a bounce says",
      head: "List-Unsubscribe: <https://weekly.example/leave>\n",
      body: `Every bounce begins alike:\n\n    This message was created automatically by mail delivery software.\n\n    A message that you sent could not be delivered to one or more of its\n    recipients.\n`,
    }),
  ],
  [
    "somebody who is away",
    aPlainMail({
      subject: "Out of office: Five for Friday",
      head: away,
      body: "I am out of the office until Monday. Your message was not forwarded.",
    }),
  ],
  [
    "somebody who is away, in German",
    aPlainMail({
      subject: "Abwesenheitsnotiz: Five for Friday",
      head: away,
      body: "Ich bin bis Montag nicht im Haus. Ihre Nachricht wird nicht weitergeleitet.",
    }),
  ],
  [
    "somebody who is away, in French",
    aPlainMail({
      subject: "Réponse automatique : Five for Friday",
      head: away,
      body: "Je suis absente jusqu'à lundi. Votre message ne sera pas lu.",
    }),
  ],
  [
    "somebody who has left",
    aPlainMail({
      subject: "Automatic reply: Five for Friday",
      head: away,
      body: "Joan no longer works here. Her mailbox is not read; write to ann@example.org.",
    }),
  ],
  [
    "a vacation of Postfix",
    aPlainMail({
      from: "joan@example.org (Joan)",
      subject: "away from my mail",
      head: away,
      body: "I will be reading my mail again on Monday.",
    }),
  ],
  [
    "a challenge",
    aPlainMail({
      subject: "Please confirm your message",
      head: away,
      body: "Your message could not be delivered until you confirm that you sent it. Click here to confirm that you are a person.",
    }),
  ],
  [
    "a challenge of a mail system",
    aPlainMail({
      from: "Mail System <postmaster@guard.example>",
      subject: "Your message is awaiting approval",
      body: "Your message was not delivered yet. To confirm that you are a person, reply to this mail.\n\n<joan@example.org>",
    }),
  ],
  [
    "a ticket",
    aPlainMail({
      from: "Support <support@example.org>",
      subject: "[#123] We have received your message",
      body: "Your request has been received.",
    }),
  ],
  [
    "a receipt",
    aMultipart(
      [
        "\nYour message was read on Friday.",
        "Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;joan@example.org\nDisposition: manual-action/MDN-sent-manually; displayed",
      ],
      { type: "multipart/report; report-type=disposition-notification", from: "joan@example.org" },
    ),
  ],
  [
    "a receipt that says deleted unread",
    aPlainMail({
      subject: "Not read: Five for Friday",
      head: away,
      body: "Your message\n\nTo: Joan\nSubject: Five for Friday\n\nwas deleted without being read on Friday.",
    }),
  ],
  [
    "a mail that waits, of Postfix",
    aPlainMail({
      from: "Mail Delivery System <MAILER-DAEMON@mx.example>",
      subject: "Delayed Mail (still being retried)",
      body: "This is the mail system at host mx.example.\n\n####################################################################\n# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n####################################################################\n\nYour message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n<joan@example.org>: connect to mx.example[192.0.2.9]:25: Connection timed out",
    }),
  ],
  [
    "a mail that waits, of Exim",
    aPlainMail({
      from: "Mail Delivery System <Mailer-Daemon@mx.example>",
      subject: "Warning: message 1abcde-0001Xy-Ab delayed 24 hours",
      body: "This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.example.\n\nThe address to which the message has not yet been delivered is:\n\n  joan@example.org\n    Delay reason: connection timed out\n\nNo action is required on your part. Delivery attempts will continue for\nsome time.",
    }),
  ],
  [
    "a mail that waits, of sendmail",
    aPlainMail({
      from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
      subject: "Warning: could not send message for past 4 hours",
      body: "    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\nThe original message was received at Fri, 27 Nov 2026\n\n   ----- The following addresses had transient non-fatal errors -----\n<joan@example.org>\n\n   ----- Transcript of session follows -----\n<joan@example.org>... Deferred: Connection timed out\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old",
    }),
  ],
  [
    "a mail that waits, of Gmail",
    aPlainMail({
      from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
      subject: "Delivery Status Notification (Delay)",
      head: "X-Failed-Recipients: joan@example.org\n",
      body: "This is an automatically generated Delivery Status Notification\n\nTHIS IS A WARNING MESSAGE ONLY.\n\nYOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\nDelivery to the following recipient has been delayed:\n\n     joan@example.org\n\nMessage will be retried for 2 more day(s)",
    }),
  ],
  [
    "a mail that waits, of OpenSMTPD",
    aPlainMail({
      from: "Mailer Daemon <MAILER-DAEMON@mx.example>",
      subject: "Delivery status notification: warning",
      body: "Hi!\n\nThis is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.\n\nA message is delayed for more than 4 hours for the following\nlist of recipients:\n\njoan@example.org: Network error",
    }),
  ],
  [
    "a mail that arrived",
    aDeliveryReport([
      aRecipient({
        address: "joan@example.org",
        action: "delivered",
        status: "2.0.0",
        diagnostic: "smtp; 250 OK",
      }),
    ]),
  ],
  [
    "a mail that was handed on",
    aPlainMail({
      from: "Mail Delivery System <MAILER-DAEMON@mx.example>",
      subject: "Successful Mail Delivery Report",
      body: "This is the mail system at host mx.example.\n\nYour message was successfully delivered to the destination(s)\nlisted below.\n\n<joan@example.org>: delivery via mx.example: 250 OK",
    }),
  ],
  [
    "a postmaster's notice",
    aPlainMail({
      from: "Postmaster <postmaster@example.org>",
      subject: "Maintenance on Sunday",
      body: "Our mail servers rest on Sunday. Write to ann@example.org with questions.",
    }),
  ],
  [
    "a report on DMARC",
    aPlainMail({
      from: "noreply-dmarc-support@provider.example",
      subject: "Report domain: letters.example Submitter: provider.example",
      body: "This is an aggregate report.",
    }),
  ],
  ["a mail to leave", aPlainMail({ to: "leave@letters.example", subject: "unsubscribe", body: "" })],
  [
    "an order that could not be delivered",
    aPlainMail({
      from: "Parcels <service@parcels.example>",
      subject: "Your parcel could not be delivered",
      body: "Your parcel could not be delivered to 12 High Street. Write to service@parcels.example.",
    }),
  ],
  [
    "a mail that arrived, of PMDF",
    aPlainMail({
      from: "PMDF <postmaster@mx.example>",
      subject: "Delivery Notification: Delivery has been successful",
      body: "Your message has been successfully delivered to the following recipients:\n\n  Recipient address: joan@example.org",
    }),
  ],
  [
    "a mail that was relayed, of Exchange",
    aPlainMail({
      from: "Microsoft Outlook <postmaster@mx.example>",
      subject: "Relayed: Five for Friday",
      body: "Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:\n\njoan@example.org",
    }),
  ],
  [
    "a postmaster's answer",
    aPlainMail({
      from: "Postmaster <postmaster@example.org>",
      subject: "Re: Delivery failure",
      body: "We looked into it: joan@example.org had moved. Her new address will work from tomorrow.",
    }),
  ],
  [
    "a quarantine",
    aPlainMail({
      from: "Mail System <postmaster@example.org>",
      subject: "Message quarantined",
      body: "Your message to joan@example.org was quarantined. An administrator will look at it.",
    }),
  ],
  [
    "a welcome from a mail host",
    aPlainMail({
      from: "Mail Service <postmaster@host.example>",
      subject: "Your mailbox is ready",
      body: "Your mailbox joan@example.org is ready. Read on at https://host.example.",
    }),
  ],
  [
    "a mailbox that is nearly full",
    aPlainMail({
      from: "Mail System <postmaster@host.example>",
      subject: "Your mailbox is almost full",
      body: "The mailbox news@letters.example has used 95 % of its quota.",
    }),
  ],
  ["nothing", ""],
];
