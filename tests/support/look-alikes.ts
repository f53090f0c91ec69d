// Mails of people, shops and lists that have a bounce's words in them, and are none.
import type { Answer } from "./autoreplies.ts";

const person = "Ann Smith <ann@example.org>";
const receivedOf = (host: string) =>
  `Received: from ${host} by letters.example; Fri, 27 Nov 2026 09:00:05 +0000\n`;

const exim = `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  joan@example.org
    host mx.example [192.0.2.9]
    SMTP error from remote mail server after RCPT TO:<joan@example.org>:
    550 5.1.1 User unknown`;
const quotedExim = exim.replace(/^/gm, "> ");

export const lookAlikes: Answer[] = [
  {
    what: "a parcel service's mail",
    from: "Parcels <noreply@parcels.example>",
    subject: "Undeliverable parcel: 450012345",
    head: receivedOf("mail.parcels.example"),
    body: "We were unable to deliver your parcel to 550 High Street: the address is unknown. We left a card in your mailbox. Write to depot@parcels.example.",
  },
  {
    what: "a parcel service's mail without a sender",
    from: "Mail Delivery <delivery@post.example>",
    subject: "Delivery failed: your package",
    head: "Return-Path: <>\n",
    body: "Your package could not be delivered. Recipient: Joan Reader, 550 High Street. Reason: address unknown. Questions: depot@post.example",
  },
  {
    what: "a parcel service's mail in German",
    from: "Paketdienst <info@paket.example>",
    subject: "Zustellung nicht möglich: Ihre Sendung 450012",
    body: "Leider konnte Ihr Paket nicht zugestellt werden: Empfänger unbekannt. Schreiben Sie an depot@paket.example.",
  },
  {
    what: "a parcel service's mail in French",
    from: "Colis <service@colis.example>",
    subject: "Échec de livraison de votre colis",
    body: "Désolé, impossible de remettre votre colis : destinataire inconnu. Écrivez à depot@colis.example.",
  },
  {
    what: "a parcel service's mail in Spanish",
    from: "Paquetes <info@paquetes.example>",
    subject: "No se pudo entregar su paquete",
    body: "Lo sentimos: no se pudo entregar su paquete, el destinatario es desconocido. Escriba a depot@paquetes.example.",
  },
  {
    what: "a letter that came back",
    from: "Council <council@town.example>",
    subject: "Returned mail",
    body: "Good morning,\n\nour letter of 4 November to 12 Mill Lane was returned to sender. Please tell us where you live: council-tax@town.example.",
  },
  {
    what: "a bank's mail about a payment that failed",
    from: "Bank <noreply@bank.example>",
    subject: "Returned payment: recipient unknown",
    body: "Your payment could not be delivered. The recipient's account does not exist (code 550). Write to help-payments@bank.example.",
  },
  {
    what: "a calendar that answers",
    from: person,
    subject: "Declined: Editors' lunch",
    head: "Auto-Submitted: auto-generated\n",
    body: "Ann Smith has declined your invitation. The message could not be added.",
  },
  {
    what: "a question of somebody whose mail failed",
    from: person,
    subject: "Undeliverable",
    body: "Hello,\n\nI was unable to send my mail to joan@example.org: it says 550 5.1.1 User unknown. Do you have another mailbox of hers?\n\nAnn",
  },
  {
    what: "a question in the subject's own words",
    from: person,
    subject: "Delivery failure to joan@example.org",
    body: `Hi,\n\nYour message to Joan could not be delivered, I hear. I got this when I tried:\n\n${exim}\n\nAny idea?\nAnn`,
  },
  {
    what: "an answer above a bounce",
    from: person,
    subject: "AW: Mail delivery failed: returning message to sender",
    head: "In-Reply-To: <E1abc@mx.example>\n",
    body: `Is this one of ours?\n\n${quotedExim}`,
  },
  {
    what: "an answer below a bounce",
    from: person,
    subject: "Re: Mail delivery failed: returning message to sender",
    head: "In-Reply-To: <E1abc@mx.example>\n",
    body: `${quotedExim}\n\nShe moved to joan@new.example.`,
  },
  {
    what: "a bounce that somebody sends on with a word",
    from: person,
    subject: "Fwd: Undelivered Mail Returned to Sender",
    body: `See below.\n\n---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: ann@example.org\n\n${exim}`,
  },
  {
    what: "a bounce below a question of somebody who quotes it",
    from: person,
    subject: "Undelivered mail",
    body: `Could you look at this, please?\n\nMail Delivery System wrote:\n\n${exim}`,
  },
  {
    what: "a bounce that somebody sends on in German",
    from: person,
    subject: "Unzustellbar",
    body: `Was soll das?\n\n-------- Weitergeleitete Nachricht --------\n${exim}`,
  },
  {
    what: "a server's word on a mail that waits",
    from: "Mail Delivery System <Mailer-Daemon@mx.example>",
    subject: "Message 1abcde-0001Xy-Ab has been frozen",
    head: "Return-Path: <>\n",
    body: "Message 1abcde-0001Xy-Ab has been frozen (delivery error message).\nThe sender is <>.\n\nThe following address(es) have yet to be delivered:\n\n  joan@example.org: all hosts have been failing for a long time",
  },
  {
    what: "a list's post about a bounce",
    from: person,
    subject: "[mail-ops] Undelivered Mail Returned to Sender",
    head: "List-Id: <mail-ops.lists.example>\nList-Post: <mailto:mail-ops@lists.example>\nPrecedence: list\nSender: mail-ops-bounces@lists.example\nReturn-Path: <mail-ops-bounces@lists.example>\n",
    body: `Has anybody else seen this from mx.example?\n\n${exim}`,
  },
  {
    what: "a list's digest with a bounce in it",
    from: "mail-ops-request@lists.example",
    subject: "mail-ops Digest, Vol 4, Issue 50",
    head: "List-Id: <mail-ops.lists.example>\nPrecedence: bulk\nReturn-Path: <mail-ops-bounces@lists.example>\n",
    body: `Send mail-ops mailing list submissions to\n\tmail-ops@lists.example\n\nToday's Topics:\n\n   1. Undelivered mail (Ann)\n\n----------------------------------------------------------------------\n\n${exim}`,
  },
  {
    what: "a program's report on bounces",
    from: "Logwatch <root@mx.example>",
    subject: "Logwatch for mx.example",
    head: "Return-Path: <root@mx.example>\nPrecedence: bulk\nAuto-Submitted: auto-generated\n",
    body: " --------------------- Postfix Begin ------------------------\n\n        4   550 5.1.1 User unknown\n        1   joan@example.org: mailbox unavailable\n\n ---------------------- Postfix End -------------------------",
  },
  {
    what: "cron's mail",
    from: "Cron Daemon <root@mx.example>",
    subject: "Cron <root@mx> /usr/bin/newsletter",
    head: "Auto-Submitted: auto-generated\n",
    body: "could not deliver to joan@example.org: 550 5.1.1 User unknown",
  },
  {
    what: "a mail administrator's word to all",
    from: "Mail Administrator <postmaster@example.org>",
    subject: "Mailbox quotas from Monday",
    body: 'From Monday a mailbox that exceeds 5 GB cannot receive mail, and the sender gets a notice "mailbox full". Questions: ann@example.org.',
  },
  {
    what: "a postmaster who writes himself",
    from: "Postmaster <postmaster@example.org>",
    subject: "Your newsletter",
    body: "Dear editor,\n\nwe have had complaints about your mails to joan@example.org. Please take her off your list.\n\nThe postmaster",
  },
  {
    what: "a receipt of a mail that was read, in words",
    from: "Joan Reader <joan@example.org>",
    subject: "Read: Five for Friday (27/11/26)",
    head: "Return-Path: <>\n",
    body: "Your message\n\n   To: joan@example.org\n   Subject: Five for Friday (27/11/26)\n   Sent: Friday\n\nwas read on Friday.",
  },
  {
    what: "a receipt of a mail that was deleted, in German",
    from: "Joan Reader <joan@example.org>",
    subject: "Nicht gelesen: Five for Friday (27/11/26)",
    head: "Return-Path: <>\n",
    body: "Ihre Nachricht\n\n   An: joan@example.org\n   Betreff: Five for Friday (27/11/26)\n\nwurde ungelesen gelöscht am Freitag. Sie wurde nicht gelesen.",
  },
  {
    what: "a shop's mail about an order",
    from: "Shop <orders@shop.example>",
    subject: "Your order could not be processed",
    body: "Your message to our shop was received, but order 550-1234 could not be processed: the card was rejected. Write to orders-help@shop.example.",
  },
  {
    what: "a service's mail about an address that must be confirmed",
    from: "Accounts <no-reply@accounts.example>",
    subject: "Your mailbox address could not be verified",
    body: "We were unable to send you a code at news@letters.example. Confirm the mailbox at https://accounts.example or write to team@accounts.example.",
  },
  {
    what: "phishing that calls itself a bounce",
    from: "Mail Delivery System <support@evil.example>",
    subject: "You have (4) undelivered mails",
    head: receivedOf("evil.example"),
    body: "Dear news@letters.example,\n\n4 messages are pending on the server. Your mailbox is full: release them at https://evil.example/release.",
  },
  {
    what: "a newsletter about deliverability",
    from: "Postmaster's Weekly <weekly@news.example>",
    subject: "Undeliverable? Seven reasons for a bounce",
    head: "List-Unsubscribe: <https://news.example/leave>\n",
    body: `A message that you sent could not be delivered? It may say 550 5.1.1 <joan@example.org> User unknown. Here is why.`,
  },
  {
    what: "a list's welcome",
    from: "team-request@lists.example",
    subject: 'Welcome to the "Team" mailing list',
    head: "X-BeenThere: team@lists.example\nPrecedence: bulk\n",
    body: "To post to this list, send your message to:\n\n  team@lists.example\n\nIf your mail bounces, your membership is disabled.",
  },
  {
    what: "a list's word that its own mail bounced",
    from: "mailman@lists.example",
    subject: "Your membership in the mailing list Team has been disabled",
    head: "List-Id: <team.lists.example>\nPrecedence: bulk\n",
    body: "Your membership in the mailing list Team has been disabled due to excessive bounces. The last bounce received from you was dated 27-Nov-2026.",
  },
  {
    what: "a reader's thanks that mention a mailbox",
    from: "Joan Reader <joan@example.org>",
    subject: "Re: Five for Friday (27/11/26)",
    body: "Your message did not reach me last week: my mailbox was full, and 550 of my mails were lost. Could you send it again?",
  },
  {
    what: "a reader who has a new address",
    from: "Joan Reader <joan@new.example>",
    subject: "Change of address",
    body: "My old mailbox joan@example.org no longer exists. Please write to joan@new.example from now on.",
  },
  {
    what: "a postmaster's letter about a mail that was lost",
    from: "Postmaster <postmaster@example.org>",
    subject: "About yesterday",
    body: "Hello,\n\nyour message to joan@example.org was not delivered on Friday, since our line was down. Please send it again.\n\nAnn, postmaster",
  },
  {
    what: "a postmaster's word on reports",
    from: "Postmaster <postmaster@example.org>",
    subject: "Delivery reports: a new form",
    body: "From Monday our delivery reports have a new form. Questions go to ann@example.org.",
  },
  {
    what: "a mail service's newsletter",
    from: "Mail Service <news@mailhost.example>",
    subject: "Failed delivery of spring",
    body: "Spring is late this year, and so are our tulips. Write to tulips@mailhost.example.",
  },
  {
    what: "a receipt that says processed",
    from: "joan@example.org",
    subject: "Disposition: Five for Friday",
    head: "Return-Path: <>\n",
    body: 'The message sent on Friday to joan@example.org with subject "Five for Friday" has been displayed. This is no guarantee that the message has been read or understood.',
  },
  {
    what: "a recall",
    from: "Ann Smith <ann@example.org>",
    subject: "Recall: Five for Friday",
    body: 'Ann Smith would like to recall the message, "Five for Friday".',
  },
  {
    what: "a recall that failed",
    from: "Joan Reader <joan@example.org>",
    subject: "Message Recall Failure: Five for Friday",
    head: "Return-Path: <>\n",
    body: "Your message\n\nTo: joan@example.org\nSubject: Five for Friday\n\ncould not be recalled.",
  },
  {
    what: "a question with a reply code",
    from: "Ann Smith <ann@example.org>",
    subject: "Mail problem",
    body: "My provider says 550 5.1.1 for joan@example.org when I send your mail on. Your message was not delivered to her.\n",
  },
  {
    what: "an answer of somebody whose filter speaks",
    from: "joan@example.org",
    subject: "Message blocked",
    head: "Return-Path: <>\nAuto-Submitted: auto-replied\n",
    body: "Your message to joan@example.org is in my list of unknown senders. Add yourself to my list of approved senders: guest@example.org.",
  },
  {
    what: "a social network",
    from: "Friends <no-reply@friends.example>",
    subject: "Failed to send your invitation",
    body: "We were unable to send your invitation to joan@example.org. Her mailbox may be wrong.",
    head: "Precedence: bulk\n",
  },
  {
    what: "a shop about a mail address",
    from: "Shop <no-reply@shop.example>",
    subject: "Delivery failed",
    body: "The delivery of your voucher to joan@example.org failed: the mailbox is full. Choose another address in your account.",
  },
  {
    what: "a CRM's report on a campaign",
    from: "Campaigns <report@crm.example>",
    subject: "Bounce report for your campaign",
    body: "3 hard bounces:\n\njoan@example.org 550 5.1.1 user unknown\nann@example.org 552 5.2.2 mailbox full",
  },
  {
    what: "an answer in Hebrew",
    from: "joan@example.org",
    subject: "תשובה אוטומטית: Five for Friday",
    head: "Return-Path: <>\nAuto-Submitted: auto-generated\n",
    body: "אינני במשרד. ann@example.org",
  },
  {
    what: "a holiday in Finnish",
    from: "joan@example.org",
    subject: "Automaattinen vastaus: Five for Friday",
    head: "Return-Path: <>\nAuto-Submitted: auto-generated\n",
    body: "Viestiäsi ei lueta ennen 7.12. ann@example.org",
  },
  {
    what: "an answer by a program with From missing",
    from: "",
    subject: "Out of Office",
    head: "Return-Path: <>\n",
    body: "The mailbox of joan@example.org is not read until Monday.",
  },
  {
    what: "a vacation of a postmaster",
    from: "postmaster@example.org",
    subject: "Out of office: Five for Friday",
    head: "Return-Path: <>\nAuto-Submitted: auto-replied\n",
    body: "The postmaster is away. Your message will be read on Monday. Urgent: ann@example.org",
  },
];
