// The rarer agents, gateways and hosts: see agents.ts.
import type { Agent } from "./agents.ts";
import { sentHead } from "./raw-mails.ts";

const sent = `${sentHead}\n\nGood morning.`;

export const moreAgents: Agent[] = [
  {
    name: "1&1",
    from: '"Mail Delivery System" <mailer-daemon@kundenserver.example>',
    subject: "Mail delivery failed: returning message to sender",
    body: ({ address, reply }) =>
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to\none or more of its recipients. The following address\nfailed:\n\n${address}:\nSMTP error from remote server for RCPT TO command, host: mx.example (192.0.2.9) reason: ${reply}\n\n\n--- The header of the original message is following. ---\n\n${sentHead}`,
  },
  {
    name: "GMX",
    from: '"GMX Mailer Daemon" <mailer-daemon@gmx.example>',
    subject: "Mail delivery failed: returning message to sender",
    body: ({ address, reply }) =>
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\n"${address}":\nSMTP error from remote server after RCPT command:\nhost: mx.example\n${reply}\n\n--- The header of the original message is following. ---\n\n${sentHead}`,
  },
  {
    name: "Zoho",
    from: "mailer-daemon@mail.zoho.example",
    subject: "Undelivered Mail Returned to Sender",
    body: ({ address, reply }) =>
      `This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. \n\n${address} Invalid Destination, ERROR_CODE :${reply}\n\nReceived:from letters.example by mx.zoho.example\n${sentHead}`.replace(
        "Invalid Destination, ",
        "",
      ),
  },
  {
    name: "Apache James",
    from: "postmaster@mx.example",
    subject: "[BOUNCE]",
    body: ({ address, reply }) =>
      `Hi. This is the James mail server at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\nError message below:\n${reply}\n\nMessage details:\n  Subject: Five for Friday\n  MAIL FROM: news@letters.example\n  RCPT TO: ${address}\n  From: Five for Friday <news@letters.example>\n`,
  },
  {
    name: "au by KDDI",
    from: "Postmaster@ezweb.example",
    subject: "Mail System Error - Returned Mail",
    body: ({ address, reply }) =>
      `Each of the following recipients was rejected by a remote\nmail server.\n\n   Recipient: <${address}>\n   >>> RCPT TO:<${address}>\n   <<< ${reply}\n\n--------------------------------------------------\n${sent}`,
  },
  {
    name: "InterMail",
    from: "Mail Administrator <Postmaster@mx.example>",
    subject: "Mail System Error - Returned Mail",
    body: ({ address, reply }) =>
      `This Message was undeliverable due to the following reason:\n\nEach of the following recipients was rejected by a remote mail server.\nThe reasons given by the server are included to help you determine why\neach recipient was rejected.\n\n    Recipient: <${address}>\n    Reason:    ${reply}\n\n\nPlease reply to <Postmaster@mx.example>\nif you feel this message to be in error.\n`,
  },
  {
    name: "Sun Messaging Server",
    from: "Internet Mail Delivery <postmaster@mx.example>",
    subject: "Delivery Notification: Delivery has failed",
    body: ({ address, reply }) =>
      `This report relates to a message you sent with the following header fields:\n\n  Message-id: <0042.joan@letters.example>\n  From: Five for Friday <news@letters.example>\n  To: joan@example.org\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: ${address}\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;${reply}\n  Remote system: dns;mx.example\n`,
  },
  {
    name: "IMail",
    from: "<postmaster@mx.example>",
    subject: "Undeliverable Mail ",
    body: ({ address, reply }) =>
      `undeliverable to ${address}\n${reply}\n\nOriginal message follows.\n\n${sent}`,
  },
  {
    name: "InterScan",
    from: '"InterScan MSS" <postmaster@mx.example>',
    subject: "Mail could not be delivered",
    body: ({ address, reply }) =>
      `****** Message from InterScan Messaging Security Suite ******\n\nSent <<< RCPT TO:<${address}>\nReceived >>> ${reply}\n\nUnable to deliver message to <${address}>.\n\n************************     End of message     **********************\n`,
  },
  {
    name: "MailFoundry",
    from: "<MAILER-DAEMON@mx.example>",
    subject: "Message delivery has failed",
    body: ({ address, reply }) =>
      `Unable to deliver message to: <${address}>\nDelivery failed for the following reason:\nServer mx.example[192.0.2.9] failed with: ${reply}\n\nThis has been a permanent failure.  No further delivery attempts will be made.\n`,
  },
  {
    name: "MailMarshal",
    from: "MailMarshal <postmaster@mx.example>",
    subject: 'Undeliverable Mail: "Five for Friday"',
    body: ({ address, reply }) =>
      `Your message:\n   From:    news@letters.example\n   Subject: Five for Friday\n\nCould not be delivered because of\n\n${reply}\n\nThe following recipients were affected: \n    ${address}\n\nAdditional Information\n======================\n`,
  },
  {
    name: "McAfee",
    from: "User Support <postmaster@mx.example>",
    subject: "Delivery Status",
    body: ({ address, reply }) =>
      `--- The following addresses had delivery problems ---\n\n<${address}>   (${reply})\n\n--- Message non-deliverable ---\n`,
  },
  {
    name: "SurfControl",
    from: "Mail Delivery System <postmaster@mx.example>",
    subject: "Delivery Failed",
    body: ({ address, reply }) =>
      `Your message could not be sent.\nA transcript of the attempts to send the message follows.\nThe number of attempts made: 1\nAddressed To: ${address}\n\nFri 27 Nov 2026 09:00:01 +0000\nFailed to send to identified host,\n${address}: [192.0.2.9], ${reply}\n--- Message non-deliverable.\n`,
  },
  {
    name: "mFILTER",
    from: "MAILER-DAEMON@mx.example",
    subject: "failure notice",
    body: ({ address, reply }) =>
      `Can't send the mail to ${address}\n\n-------server message\n${reply} <${address}>\n\n-------SMTP command\nRCPT TO:<${address}>\n\n-------original message\n${sent}`,
  },
  {
    name: "Activehunter",
    from: "MAILER-DAEMON@mx.example",
    subject: "FAILURE NOTICE :",
    body: ({ address, reply }) =>
      `  ----- The following addresses had permanent fatal errors -----\n\n>>> ${address} <${address}>\n\n  ----- Server message -----\n${reply}\n\n  ----- original message -----\n${sent}`,
  },
  {
    name: "a system with stars",
    from: "Mail Delivery System <MAILER-DAEMON@mx.example>",
    subject: "Delivery status notification",
    body: ({ address, reply }) =>
      `============================================================================\n     This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed permanently:\n\n  * ${address}\n\n============================================================================\n                            Technical details:\n\nSMTP:RCPT host 192.0.2.9: ${reply}\n\n============================================================================\n`,
  },
  {
    name: "a system that counts errors",
    from: "postmaster@mx.example",
    subject: "There was an error sending your mail",
    body: ({ address, reply }) =>
      `1 error(s):\n\nSMTP Server <mx.example> rejected recipient <${address}>\n  (Error following RCPT command). It responded as follows: [${reply}]\n\nThe attachment contains the original mail headers of the message.\n`,
  },
  {
    name: "a system that remembers",
    from: '"Mail Deliver System" <postmaster@mx.example>',
    subject: "Returned Mail: Five for Friday",
    body: ({ address, reply }) =>
      `The original message was received at Fri, 27 Nov 2026 09:00:01 +0000\nfrom news@letters.example\n\n---The following addresses had delivery errors---\n\n${address} [${reply}]\n`,
  },
  {
    name: "smail, and Deutsche Telekom",
    from: "Mail Delivery System <Mailer-Daemon@t-online.example>",
    subject: "mail failed, returning to sender",
    body: ({ address, reply }) =>
      `|------------------------- Message log follows: -------------------------|\n no valid recipients were found for this message\n|------------------------- Failed addresses follow: ---------------------|\n <${address}>\n   ${reply}\n|------------------------- Message header follows: ----------------------|\n${sentHead}`,
  },
  {
    name: "CommuniGate Pro",
    from: "<MAILER-DAEMON@mx.example>",
    subject: "Undeliverable mail: Five for Friday",
    body: ({ address, reply }) =>
      `Failed to deliver to '<${address}>'\nSMTP module(domain mx.example) reports:\n ${reply}\n\n\n`,
  },
  {
    name: "XMail",
    from: "postmaster@mx.example",
    subject: "Error sending message [S1] from [letters.example]",
    body: ({ address, reply }) =>
      `[<00>] XMail bounce: Rcpt=[${address}];Error=[${reply}]\n\n[<01>] Error sending message to "mx.example"\n\n[<05>] Here is listed the initial part of the message:\n\n${sent}`,
  },
  {
    name: "Microsoft's SMTP service",
    from: "postmaster@mx.example",
    subject: "Delivery Status Notification (Failure)",
    body: ({ address, reply }) =>
      `This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\n       ${address}\n\n${reply}\n`,
  },
  {
    name: "LSMTP",
    from: "postmaster@mx.example",
    subject: "Delivery report",
    body: ({ address, reply }) =>
      `Your message could not be delivered.\n\n--> Error description:\nError-for:  ${address}\nError-Code: 3\nError-Text: ${reply}\n\nError-End:  1 error reported\n`,
  },
  {
    name: "SendGrid",
    from: "MAILER-DAEMON@sendgrid.example",
    subject: "Undelivered Mail Returned to Sender",
    body: ({ address, reply }) =>
      `This is an automatically generated message from SendGrid.\n\nI'm sorry to have to tell you that your message was not able to be\ndelivered to one of its intended recipients.\n\nIf you require assistance with this, please contact SendGrid support.\n\n${address}: ${reply}\n`,
  },
  {
    name: "a host of Japanese phones",
    from: "no-reply@app.phone.example",
    subject: "Mail System Error - Returned Mail",
    body: ({ address, reply }) =>
      `Your mail sent on: Fri, 27 Nov 2026 09:00:01 +0000\n    Could not be delivered to: <${address}>\n    As their server said: ${reply}\n`,
  },
  {
    name: "Verizon",
    from: "post_master@vtext.example",
    subject: "Undeliverable Message",
    body: ({ address, reply }) =>
      `Error: ${reply}\n\nMessage details:\n  Subject: Five for Friday\n  Sent date: Fri Nov 27 09:00:01 GMT 2026\n  MAIL FROM: news@letters.example\n  RCPT TO: ${address}\n`,
  },
  {
    name: "Biglobe",
    from: "postmaster@biglobe.example",
    subject: "Returned mail: see transcript for details",
    body: ({ address, reply }) =>
      `   ----- The following addresses had delivery problems -----\n${address}   (unrecoverable error)\n\n   ----- Non-delivered information -----\n${reply}\n\n   ----- Transcript of session -----\n`,
  },
  {
    name: "Netease",
    from: "Postmaster@163.example",
    subject: "系统退信",
    body: ({ address, reply }) =>
      `抱歉，您的邮件被退回来了……\n\n原邮件信息：\n收件人：${address}\n\n退信原因：\n${reply}\n`,
  },
  {
    name: "Yandex",
    from: "mailer-daemon@yandex.example",
    subject: "Недоставленное сообщение",
    body: ({ address, reply }) =>
      `Это письмо отправлено почтовым сервером yandex.example.\n\nК сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может\nбыть отправлено одному или нескольким адресатам.\n\n<${address}>: host mx.example[192.0.2.9] said: ${reply} (in reply to RCPT TO command)\n`,
  },
  {
    name: "Kerio",
    from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
    subject: "Undeliverable Mail: Five for Friday",
    body: ({ address, reply }) =>
      `Hi. This is the mail server on mx.example.\nI am sorry to inform you that I was not able to deliver your message to\nthe following recipients:\n\n<${address}>\nReason: ${reply}\n`,
  },
];
