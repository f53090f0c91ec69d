// What agents write when they have no machine-readable report to give: each in the form that its source or manual
// documents, in few words.
import { sentHead } from "./raw-mails.ts";

export type Failure = { address: string; reply: string };

export type Agent = {
  name: string;
  from?: string;
  subject?: string;
  head?: (failure: Failure) => string;
  body: (failure: Failure) => string;
};

const sent = `${sentHead}\n\nGood morning.`;

/** The mail that the agent writes. */
export function agentMail(agent: Agent, failure: Failure): string {
  const { from = "Mail Delivery System <MAILER-DAEMON@mx.example>", subject = "Undelivered mail" } = agent;
  return `Return-Path: <>
Received: by mx.example; Fri, 27 Nov 2026 09:00:05 +0000
From: ${from}
To: news@letters.example
Subject: ${subject}
${agent.head?.(failure) ?? ""}Date: Fri, 27 Nov 2026 09:00:05 +0000
Message-ID: <E1abcde-0001Xy-Ab@mx.example>

${agent.body(failure)}
`;
}

export const agents: Agent[] = [
  {
    name: "Exim",
    subject: "Mail delivery failed: returning message to sender",
    head: ({ address }) => `X-Failed-Recipients: ${address}\nAuto-Submitted: auto-replied\n`,
    body: ({ address, reply }) =>
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ${address}\n    host mx.example [192.0.2.9]\n    SMTP error from remote mail server after RCPT TO:<${address}>:\n    ${reply}\n\n------ This is a copy of the message, including all the headers. ------\n\n${sent}`,
  },
  {
    name: "Exim without its header",
    subject: "Mail delivery failed: returning message to sender",
    body: ({ address, reply }) =>
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ${address}\n    ${reply}\n\n------ This is a copy of your message, including all the headers. ------\n\n${sent}`,
  },
  {
    name: "qmail",
    from: "MAILER-DAEMON@mx.example",
    subject: "failure notice",
    body: ({ address, reply }) =>
      `Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<${address}>:\n192.0.2.9 does not like recipient.\nRemote host said: ${reply}\nGiving up on 192.0.2.9.\n\n--- Below this line is a copy of the message.\n\n${sent}`,
  },
  {
    name: "a qmail in Spanish",
    subject: "failure notice",
    body: ({ address, reply }) =>
      `Su mensaje no pudo ser entregado a las siguientes direcciones.\nYour message could not be delivered to the following addresses.\n\n<${address}>:\n${reply}\n\n--- A continuación se encuentra una copia del mensaje original.\n\n${sent}`,
  },
  {
    name: "newmail's qmail",
    subject: "failure notice",
    body: ({ address, reply }) =>
      `This is the machine generated message from mail service.\n\n<${address}>:\n${reply}\n\n--- Below the next line is a copy of the message.\n\n${sent}`,
  },
  {
    name: "Postfix",
    subject: "Undelivered Mail Returned to Sender",
    body: ({ address, reply }) =>
      `This is the mail system at host mx.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nFor further assistance, please send mail to postmaster.\n\n                   The mail system\n\n<${address}>: host mx.example[192.0.2.9] said: ${reply} (in reply to\n    RCPT TO command)\n\n${sent}`,
  },
  {
    name: "sendmail",
    from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
    subject: "Returned mail: see transcript for details",
    body: ({ address, reply }) =>
      `The original message was received at Fri, 27 Nov 2026 09:00:01 GMT\nfrom letters.example [192.0.2.1]\n\n   ----- The following addresses had permanent fatal errors -----\n<${address}>\n    (reason: ${reply})\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.:\n>>> DATA\n<<< ${reply}\n\n   ----- Original message follows -----\n\n${sent}`,
  },
  {
    name: "sendmail 5",
    from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
    subject: "Returned mail: Host unknown",
    body: ({ address, reply }) =>
      `   ----- Transcript of session follows -----\n... while talking to mx.example:\n>>> RCPT To:<${address}>\n<<< ${reply}\n\n   ----- Unsent message follows -----\n${sent}`,
  },
  {
    name: "Gmail",
    from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
    subject: "Delivery Status Notification (Failure)",
    head: ({ address }) => `X-Failed-Recipients: ${address}\n`,
    body: ({ address, reply }) =>
      `Delivery to the following recipient failed permanently:\n\n     ${address}\n\nTechnical details of permanent failure: \nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain example.org by mx.example. [192.0.2.9].\n\nThe error that the other server returned was:\n${reply}\n\n----- Original message -----\n\n${sent}`,
  },
  {
    name: "Exchange 2003",
    from: "System Administrator <postmaster@mx.example>",
    subject: "Undeliverable: Five for Friday",
    body: ({ address, reply }) =>
      `Your message\n\n  To:      Joan\n  Subject: Five for Friday\n  Sent:    Fri, 27 Nov 2026 09:00:01 -0000\n\ndid not reach the following recipient(s):\n\n${address} on Fri, 27 Nov 2026 09:00:03 -0000\n    ${reply}\n\tThe MTS-ID of the original message is: c=gb;a= ;p=EX\n`,
  },
  {
    name: "Exchange 2007",
    from: "Microsoft Outlook <postmaster@mx.example>",
    subject: "Undeliverable: Five for Friday",
    body: ({ address, reply }) =>
      `Delivery has failed to these recipients or distribution lists:\n\nJoan Reader\n\nDiagnostic information for administrators:\n\nGenerating server: mx.example\n\n${address}\n#${reply} ##\n\nOriginal message headers:\n\n${sentHead}`,
  },
  {
    name: "Exchange in German",
    from: "Microsoft Exchange <postmaster@mx.example>",
    subject: "Unzustellbar: Five for Friday",
    body: ({ address, reply }) =>
      `Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten:\n\nJoan Reader\n\nDiagnoseinformationen für Administratoren:\n\nGenerierender Server: mx.example\n\n${address}\n#${reply} ##\n\nUrsprüngliche Nachrichtenkopfzeilen:\n\n${sentHead}`,
  },
  {
    name: "Exchange in French",
    from: "Microsoft Exchange <postmaster@mx.example>",
    subject: "Non remis : Five for Friday",
    body: ({ address, reply }) =>
      `Échec de la remise aux destinataires ou groupes suivants :\n\nInformations de diagnostic pour les administrateurs :\n\nServeur de génération : mx.example\n\n${address}\n#${reply} ##\n\nEn-têtes de message d'origine :\n\n${sentHead}`,
  },
  {
    name: "Exchange in Spanish",
    from: "Microsoft Outlook <postmaster@mx.example>",
    subject: "No se puede entregar: Five for Friday",
    body: ({ address, reply }) =>
      `No se pudo entregar el mensaje a estos destinatarios:\n\nInformación de diagnóstico para administradores:\n\nServidor de origen: mx.example\n\n${address}\nRemote Server returned '${reply}'\n\nEncabezados de mensajes originales:\n\n${sentHead}`,
  },
  {
    name: "Yahoo",
    from: "MAILER-DAEMON@yahoo.example",
    subject: "Failure Notice",
    body: ({ address, reply }) =>
      `Sorry, we were unable to deliver your message to the following address.\n\n<${address}>:\nRemote host said: ${reply} [RCPT_TO]\n\n--- Below this line is a copy of the message.\n\n${sent}`,
  },
  {
    name: "Yahoo for others",
    from: "MAILER-DAEMON@yahoo.example",
    subject: "Delivery failure",
    body: ({ address, reply }) =>
      `Message from yahoo.example.\nUnable to deliver message to the following address(es).\n\n<${address}>:\n${reply}\n\n--- Original message follows.\n\n${sent}`,
  },
  {
    name: "mail.ru",
    from: "mailer-daemon@corp.mail.example",
    subject: "Mail delivery failed: returning message to sender",
    body: ({ address, reply }) =>
      `Это письмо создано автоматически\nсервером, отвечать на него не нужно.\n\nК сожалению, Ваше письмо не может\nбыть доставлено одному или нескольким\nполучателям:\n\n**********************\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ${address}\n    ${reply}\n\n------ This is a copy of the message, including all the headers. ------\n\n${sent}`,
  },
  {
    name: "DragonFly",
    subject: "Mail delivery failed",
    from: "MAILER-DAEMON <>",
    body: ({ address, reply }) =>
      `This is the DragonFly Mail Agent v0.13 at mx.example.\n\nThere was an error delivering your mail to <${address}>.\n\nmx.example [192.0.2.9] did not like our RCPT TO:\n${reply}\n\nOriginal message follows.\n\n${sent}`,
  },
  {
    name: "OpenSMTPD",
    from: "Mailer Daemon <MAILER-DAEMON@mx.example>",
    subject: "Delivery status notification: error",
    body: ({ address, reply }) =>
      `Hi!\n\nThis is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.\n\nAn error has occurred while attempting to deliver a message for\nthe following list of recipients:\n\n${address}: ${reply}\n\nBelow is a copy of the original message:\n\n${sent}`,
  },
  {
    name: "Courier",
    from: "MAILER-DAEMON@mx.example",
    subject: "NOTICE: mail delivery status.",
    body: ({ address, reply }) =>
      `This is a delivery status notification from mx.example,\nrunning the Courier mail server.\n\nThe original message was received on Fri, 27 Nov 2026.\n\n---------------------------------------------------------------------------\n\n                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<${address}>:\n    mx.example [192.0.2.9]:\n>>> RCPT TO:<${address}>\n<<< ${reply}\n\n---------------------------------------------------------------------------\n\n${sent}`,
  },
  {
    name: "Domino",
    from: "Postmaster@mx.example",
    subject: "DELIVERY FAILURE: the message was refused",
    body: ({ address, reply }) =>
      `Your message\n\n  Subject: Five for Friday\n\nwas not delivered to:\n\n  ${address}\n\nbecause:\n\n  ${reply}\n`,
  },
  {
    name: "Notes",
    from: "POSTMASTER@mx.example",
    subject: "Five for Friday",
    body: ({ address, reply }) =>
      `------- Failure Reasons  --------\n\n${reply}\n${address}\n\n------- Returned Message --------\n\n${sent}`,
  },
  {
    name: "GroupWise",
    from: "Mailer-Daemon@mx.example",
    subject: "Message status - undeliverable",
    body: ({ address, reply }) =>
      `The message that you sent was undeliverable to the following:\n\t${address} (${reply})\n\nPossibly truncated original message follows:\n\n${sent}`,
  },
  {
    name: "MailEnable",
    from: "Postmaster@mx.example",
    subject: "Message Delivery Failure",
    body: ({ address, reply }) =>
      `Message could not be delivered to some recipients.\nThe following recipient(s) could not be reached:\n\n\tRecipient: [SMTP:${address}]\n\tReason: Remote SMTP Server Returned: ${reply}\n\n\nMessage headers follow:\n\n${sentHead}`,
  },
  {
    name: "SmarterMail",
    from: "System Administrator <system@mx.example>",
    subject: "Delivery Failure",
    body: ({ address, reply }) =>
      `Could not deliver message to the following recipient(s):\n\nFailed Recipient: ${address}\nReason: Remote host said: ${reply}\n\n   -- The header and top 20 lines of the message follows --\n\n${sent}`,
  },
  {
    name: "hMailServer",
    from: "mailer-daemon@mx.example",
    subject: "Message undeliverable: Five for Friday",
    body: ({ address, reply }) =>
      `Your message did not reach some or all of the intended recipients.\n\n   Sent: Fri, 27 Nov 2026\n   Subject: Five for Friday\n\nThe following recipient(s) could not be reached:\n\n${address}\n   Error Type: SMTP\n   Remote server (192.0.2.9) issued an error.\n   hMailServer sent: RCPT TO:<${address}>\n   Remote server replied: ${reply}\n\n\nhMailServer\n`,
  },
  {
    name: "MDaemon",
    from: "MAILER-DAEMON@mx.example",
    subject: "Permanent Delivery Failure",
    body: ({ address, reply }) =>
      `The attached message had PERMANENT fatal delivery errors!\n\nThe following addresses did NOT receive a copy of your message:\n\n> ${address}\n\n--- Session Transcript ---\n Fri 2026-11-27: --> RCPT To:<${address}>\n Fri 2026-11-27: <-- ${reply}\n--- End Transcript ---\n`,
  },
];
