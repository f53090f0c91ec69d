// Reports in sentences of agents and hosts that stand in no other list: `[who, what is found, the mail]`.
const head = (from: string, subject: string, more = "") =>
  `Return-Path: <>\nFrom: ${from}\nTo: news@letters.example\nSubject: ${subject}\n${more}Date: Fri, 27 Nov 2026 09:00:05 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n`;
const sent =
  "From: news@letters.example\nTo: joan@example.org\nMessage-ID: <0042.joan@letters.example>\nSubject: Five for Friday\n\nGood morning.\n";

export const sentences: [who: string, found: string, mail: string][] = [
  [
    "Exim that lists two",
    "hard joan@example.org",
    head(
      "Mail Delivery System <Mailer-Daemon@mx.example>",
      "Mail delivery failed: returning message to sender",
      "Auto-Submitted: auto-replied\n",
    ) +
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. The following address(es) failed:\n\n  joan@example.org\n    (generated from info@example.org)\n    Unrouteable address\n\nReporting-MTA: dns; mx.example\n`,
  ],
  [
    "Exim whose quota is used up",
    "soft joan@example.org",
    head(
      "Mail Delivery System <Mailer-Daemon@mx.example>",
      "Mail delivery failed: returning message to sender",
    ) +
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  joan@example.org\n    mailbox is full: retry timeout exceeded\n\n------ This is a copy of the message, including all the headers. ------\n\n${sent}`,
  ],
  [
    "Exim of a host that is none",
    "hard joan@example.org",
    head(
      "Mail Delivery System <Mailer-Daemon@mx.example>",
      "Mail delivery failed: returning message to sender",
    ) +
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  joan@example.org\n    all relevant MX records point to non-existent hosts or (invalidly) to IP addresses\n\n`,
  ],
  [
    "qmail with vpopmail",
    "hard joan@example.org",
    head("MAILER-DAEMON@mx.example", "failure notice") +
      `Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<joan@example.org>:\nSorry, no mailbox here by that name. vpopmail (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n${sent}`,
  ],
  [
    "qmail over quota",
    "soft joan@example.org",
    head("MAILER-DAEMON@mx.example", "failure notice") +
      `Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<joan@example.org>:\nuser is over quota\n\n--- Below this line is a copy of the message.\n\n${sent}`,
  ],
  [
    "qmail without a code",
    "hard joan@example.org",
    head("MAILER-DAEMON@mx.example", "failure notice") +
      `Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<joan@example.org>:\nThis address no longer accepts mail.\n\n--- Below this line is a copy of the message.\n\n${sent}`,
  ],
  [
    "qmail in German",
    "hard joan@example.org",
    head("MAILER-DAEMON@mx.example", "failure notice") +
      `Hallo. Hier ist das qmail-send Programm auf mx.example.\nIhre Nachricht konnte leider nicht zugestellt werden.\n\n<joan@example.org>:\nEmpfänger unbekannt.\n\n--- Unterhalb dieser Zeile folgt eine Kopie Ihrer Nachricht.\n\n${sent}`,
  ],
  [
    "web.de",
    "hard joan@web.example",
    head(
      '"WEB.DE Mailer Daemon" <mailer-daemon@web.example>',
      "Mail delivery failed: returning message to sender",
    ) +
      `Diese E-Mail wurde automatisch vom WEB.DE Mailserver erstellt.\n\nIhre E-Mail konnte nicht zugestellt werden an die folgende Adresse:\n\njoan@web.example:\nSMTP error from remote server for RCPT TO command, host: mx.web.example (192.0.2.9) reason: 550 Requested action not taken: mailbox unavailable\n\n--- The header of the original message is following. ---\n\n${sent}`,
  ],
  [
    "web.de whose mailbox is full",
    "soft joan@web.example",
    head(
      '"WEB.DE Mailer Daemon" <mailer-daemon@web.example>',
      "Mail delivery failed: returning message to sender",
    ) +
      `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\njoan@web.example:\nQuota exceeded. The recipients mailbox is full.\n\n--- The header of the original message is following. ---\n\n${sent}`,
  ],
  [
    "T-Online's smail",
    "hard joan@t-online.example",
    head("Mail Delivery System <MAILER-DAEMON@t-online.example>", "mail failed, returning to sender") +
      `|------------------------- Message log follows: -------------------------|\n no valid recipients were found for this message\n|------------------------- Failed addresses follow: ---------------------|\n <joan@t-online.example> ... unknown user\n|------------------------- Message text follows: ------------------------|\n${sent}`,
  ],
  [
    "Orange",
    "hard joan@orange.example",
    head("Mail Delivery System <MAILER-DAEMON@orange.example>", "Message non remis / Undelivered mail") +
      `Bonjour,\n\nVotre message n'a pas pu être remis au destinataire suivant :\n\njoan@orange.example : Adresse d'au moins un destinataire invalide. Invalid recipient. OFR204_416 [416]\n\nCordialement\n`,
  ],
  [
    "OVH",
    "hard joan@example.org",
    head("MAILER-DAEMON@ovh.example", "failure notice") +
      `Hi. This is the deliver program at ovh.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<joan@example.org>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n${sent}`,
  ],
  [
    "Free in France",
    "hard joan@free.example",
    head("Mail Delivery System <MAILER-DAEMON@free.example>", "Undelivered Mail Returned to Sender") +
      `Ceci est un message automatique du serveur de messagerie free.example.\n\nDésolé, votre message n'a pas pu être remis à un ou plusieurs destinataires.\n\n<joan@free.example>: host mx.free.example[192.0.2.9] said: 550 5.1.1 <joan@free.example>: user unknown (in reply to RCPT TO command)\n`,
  ],
  [
    "Libero",
    "hard joan@libero.example",
    head("Mail Delivery Service <postmaster@libero.example>", "Mancato recapito / Undeliverable") +
      `Il messaggio non è stato recapitato al seguente destinatario:\n\njoan@libero.example\n\nUtente sconosciuto: la casella non esiste.\n`,
  ],
  [
    "Terra",
    "hard joan@terra.example",
    head("MAILER-DAEMON@terra.example", "Mensagem devolvida") +
      `A sua mensagem não pôde ser entregue ao seguinte destinatário:\n\n<joan@terra.example>:\n550 5.1.1 usuário desconhecido\n`,
  ],
  [
    "mail.ru",
    "hard joan@mail.example",
    head("mailer-daemon@corp.mail.example", "Mail failure.") +
      `Это письмо создано автоматически\nсервером Mail.Ru, отвечать на него не\nнужно.\n\nК сожалению, Ваше письмо не может\nбыть доставлено одному или нескольким\nполучателям:\n\n**********************\n\njoan@mail.example\nнет такого пользователя\nno such user\n\n**********************\n`,
  ],
  [
    "Yandex in Russian",
    "hard joan@yandex.example",
    head("mailer-daemon@yandex.example", "Недоставленное сообщение") +
      `Это письмо отправлено почтовым сервером yandex.example.\n\nК сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может\nбыть отправлено одному или нескольким адресатам. Технические подробности можно найти ниже.\n\n<joan@yandex.example>: host mx.yandex.example[192.0.2.9] said: 550 5.7.1 No such user! (in reply to RCPT TO command)\n`.replace(
        "5.7.1",
        "5.1.1",
      ),
  ],
  [
    "Gmail's older words",
    "soft joan@example.org",
    head(
      "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
      "Delivery Status Notification (Failure)",
      "X-Failed-Recipients: joan@example.org\n",
    ) +
      `Hello news@letters.example,\n\nDelivery to the following recipient failed permanently:\n\n     joan@example.org\n\nTechnical details of permanent failure:\nMessage rejected. Please visit http://www.google.com/mail/help/bulk_mail.html to review our Bulk Email Senders Guidelines.\n\n----- Original message -----\n\n${sent}`,
  ],
  [
    "Gmail where the domain is none",
    "hard joan@example.org",
    head(
      "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
      "Delivery Status Notification (Failure)",
      "X-Failed-Recipients: joan@example.org\n",
    ) +
      `\n** Address not found **\n\nYour message wasn't delivered to joan@example.org because the domain example.org couldn't be found. Check for typos or unnecessary spaces and try again.\n\nThe response was:\n\nDNS Error: Domain name not found\n`,
  ],
  [
    "Exchange 2010 in Dutch",
    "hard joan@example.org",
    head("Microsoft Outlook <postmaster@example.org>", "Onbestelbaar: Five for Friday") +
      `De bezorging aan deze geadresseerden of groepen is mislukt:\n\njoan@example.org\nHet ingevoerde e-mailadres is niet gevonden.\n\nDiagnostische gegevens voor beheerders:\n\nGenererende server: ex01.example.org\n\njoan@example.org\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n`,
  ],
  [
    "Exchange 2010 in Italian",
    "hard joan@example.org",
    head("Microsoft Outlook <postmaster@example.org>", "Impossibile recapitare: Five for Friday") +
      `Recapito non riuscito per i seguenti destinatari o gruppi:\n\njoan@example.org\n\nInformazioni di diagnostica per gli amministratori:\n\nServer di generazione: ex01.example.org\n\njoan@example.org\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n`,
  ],
  [
    "Exchange 2010 in Portuguese",
    "hard joan@example.org",
    head("Microsoft Outlook <postmaster@example.org>", "Não é possível entregar: Five for Friday") +
      `Falha na entrega a estes destinatários ou grupos:\n\njoan@example.org\n\nInformações de diagnóstico para administradores:\n\nServidor gerador: ex01.example.org\n\njoan@example.org\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n`,
  ],
  [
    "Exchange 2010 in Swedish",
    "hard joan@example.org",
    head("Microsoft Outlook <postmaster@example.org>", "Det gick inte att leverera: Five for Friday") +
      `Det gick inte att leverera till följande mottagare eller grupper:\n\njoan@example.org\n\nDiagnostikinformation till administratörer:\n\njoan@example.org\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n`,
  ],
  [
    "Exchange 2010 in Polish",
    "hard joan@example.org",
    head("Microsoft Outlook <postmaster@example.org>", "Niedostarczone: Five for Friday") +
      `Dostarczenie wiadomości do następujących adresatów lub grup nie powiodło się:\n\njoan@example.org\n\nInformacje diagnostyczne dla administratorów:\n\njoan@example.org\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n`,
  ],
  [
    "Exchange 2010 in Japanese",
    "hard joan@example.org",
    head("Microsoft Outlook <postmaster@example.org>", "配信不能: Five for Friday") +
      `次の受信者またはグループへの配信に失敗しました:\n\njoan@example.org\n\n管理者向けの診断情報:\n\n生成元サーバー: ex01.example.org\n\njoan@example.org\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n`,
  ],
  [
    "Exchange 2010 in Chinese",
    "hard joan@example.org",
    head("Microsoft Outlook <postmaster@example.org>", "未传递: Five for Friday") +
      `向这些收件人或通讯组列表传递邮件时失败:\n\njoan@example.org\n\n供管理员使用的诊断信息:\n\n生成服务器: ex01.example.org\n\njoan@example.org\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n`,
  ],
  [
    "QQ",
    "hard joan@qq.example",
    head("PostMaster@qq.example", "来自qq.example的退信") +
      `尊敬的用户：\n\n抱歉，您的邮件被退回来了……\n\n收件人邮件地址： joan@qq.example\n\n退信原因： 收件人邮箱不存在\nhost mx.qq.example said: 550 Mailbox not found\n`,
  ],
  [
    "163",
    "hard joan@163.example",
    head("Postmaster@163.example", "系统退信") +
      `抱歉，您的邮件被退回来了……\n\n原邮件信息：\n时 间： 2026-11-27 09:00:01\n主 题： Five for Friday\n收件人： joan@163.example\n\n退信原因：\n无法发送到 joan@163.example\nSMTP error, RCPT TO: 550 User not found: joan@163.example\n`,
  ],
  [
    "Naver",
    "hard joan@naver.example",
    head("MAILER-DAEMON@naver.example", "[반송] 메일이 반송되었습니다.") +
      `메일이 반송되었습니다.\n\n받는 사람: <joan@naver.example>\n반송 원인: 받는 사람의 주소가 존재하지 않습니다. 550 5.1.1 No such user\n`,
  ],
  [
    "Barracuda in words",
    "soft joan@example.org",
    head("MAILER-DAEMON@barracuda.example", "**Message you sent blocked by our bulk email filter**") +
      `Your message to: joan@example.org\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Five for Friday\n`,
  ],
  [
    "Mimecast in words",
    "soft joan@example.org",
    head("Postmaster <postmaster@mimecast.example>", "[Postmaster] Email Delivery Failure") +
      `This is a delivery failure notification message indicating that\nan email you addressed to email address :\n-- joan@example.org\n\ncould not be delivered. The problem appears to be :\n-- Recipient email server rejected the message\n\nAdditional information follows :\n-- 554 Email rejected due to security policies\n`,
  ],
  [
    "Proofpoint in words",
    "hard joan@example.org",
    head("Mail Delivery Subsystem <MAILER-DAEMON@pphosted.example>", "Returned mail: User unknown") +
      `   ----- The following addresses had permanent fatal errors -----\n<joan@example.org>\n    (reason: 550 5.1.1 User unknown)\n`,
  ],
  [
    "Zimbra",
    "hard joan@example.org",
    head("MAILER-DAEMON@zimbra.example (Mail Delivery System)", "Undelivered Mail Returned to Sender") +
      `This is the mail system at host zimbra.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n<joan@example.org>: host zimbra.example[192.0.2.9] said: 550 5.1.1\n    <joan@example.org>: Recipient address rejected: example.org (in reply to RCPT TO\n    command)\n`,
  ],
  [
    "Postfix that cannot find the host",
    "hard joan@gone.example",
    head("MAILER-DAEMON@mx.example (Mail Delivery System)", "Undelivered Mail Returned to Sender") +
      `This is the mail system at host mx.example.\n\n<joan@gone.example>: Host or domain name not found. Name service error for\n    name=gone.example type=AAAA: Host not found\n`,
  ],
  [
    "Postfix that was kept waiting",
    "soft joan@example.org",
    head("MAILER-DAEMON@mx.example (Mail Delivery System)", "Undelivered Mail Returned to Sender") +
      `This is the mail system at host mx.example.\n\n<joan@example.org>: connect to mx.example[192.0.2.9]:25: Connection timed out\n`,
  ],
  [
    "Courier without a report",
    "hard joan@example.org",
    head('"Courier mail server at mx.example" <@>', "NOTICE: mail delivery status.") +
      `This is a delivery status notification from mx.example,\nrunning the Courier mail server, version 1.\n\nThe original message was received on Fri, 27 Nov 2026 09:00:01 +0000\nfrom letters.example (letters.example [192.0.2.1])\n\n---------------------------------------------------------------------------\n\n                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<joan@example.org>:\n    User unknown.\n`,
  ],
  [
    "Kerio",
    "hard joan@example.org",
    head("Mail Delivery Subsystem <postmaster@kerio.example>", "Mail delivery failed") +
      `Your message has encountered delivery problems\nto the following recipient(s):\n\n<joan@example.org>\n550 5.1.1 User unknown\n`,
  ],
  [
    "Lotus Domino in German",
    "hard joan@example.org",
    head(
      "Postmaster@example.org",
      "ZUSTELLUNGSFEHLER: User joan (joan@example.org) not listed in Domino Directory",
    ) +
      `Ihre Nachricht\n\n  Betreff: Five for Friday\n\nwurde nicht zugestellt an:\n\n  joan@example.org\n\nda:\n\n  User joan (joan@example.org) not listed in Domino Directory\n`,
  ],
  [
    "Postmark's own mail",
    "hard joan@example.org",
    head("Mail Delivery System <MAILER-DAEMON@mtasv.example>", "Undeliverable: Five for Friday") +
      `The following message to <joan@example.org> was undeliverable.\nThe reason for the problem:\n5.1.1 - Bad destination email address 'user unknown'\n`,
  ],
  [
    "IronPort",
    "hard joan@example.org",
    head("Mail Delivery System <MAILER-DAEMON@ironport.example>", "Delivery Status Notification (Failure)") +
      `The following message to <joan@example.org> was undeliverable.\nThe reason for the problem:\n5.1.0 - Unknown address error 550-'5.1.1 User unknown'\n`,
  ],
  [
    "a mailbox at Strato",
    "hard joan@strato.example",
    head("MAILER-DAEMON@strato.example (Mail Delivery System)", "Undelivered Mail Returned to Sender") +
      `This is the mail system at host smtp.strato.example.\n\n<joan@strato.example>: host smtpin.strato.example[192.0.2.9] said: 550 5.1.1\n    <joan@strato.example> User unknown (in reply to RCPT TO command)\n`,
  ],
  [
    "a report whose text is HTML alone",
    "hard joan@example.org",
    head("Mail Delivery System <mailer-daemon@mx.example>", "Undeliverable mail").replace(
      "text/plain",
      "text/html",
    ) +
      `<html><body><h2>Delivery has failed</h2><p>Your message could not be delivered to <a href="mailto:joan&#64;example.org">joan&#64;example.org</a></p><p>The server said: 550 5.1.1 &lt;joan&#x40;example.org&gt; user unknown</p></body></html>`,
  ],
  [
    "a report behind a byte order mark",
    "hard joan@example.org",
    "\uFEFF" +
      head(`Mail Delivery System <MAILER-DAEMON@mx.example>`, "Undelivered Mail Returned to Sender") +
      "This is the mail system at host mx.example.\n\n<joan@example.org>: 550 5.1.1 User unknown\n",
  ],
  [
    "Exchange Online in words",
    "hard joan@example.org",
    `${head("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.onmicrosoft.com>", "Undeliverable: Five for Friday")}joan wasn't found at example.org\n\nUnknown To address\n\nReported error: 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient joan@example.org not found by SMTP address lookup\n`,
  ],
  [
    "Exchange Online in German",
    "hard joan@example.org",
    `${head("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.onmicrosoft.com>", "Unzustellbar: Five for Friday")}Ihre Nachricht an joan@example.org konnte nicht zugestellt werden.\n\njoan wurde unter example.org nicht gefunden.\n\nGemeldeter Fehler: 550 5.1.10 RESOLVER.ADR.RecipientNotFound\n`,
  ],
  [
    "Exchange Online in French",
    "hard joan@example.org",
    `${head("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.onmicrosoft.com>", "Non remis : Five for Friday")}Votre message à joan@example.org n'a pas pu être remis.\n\njoan est introuvable sur example.org.\n\nErreur signalée : 550 5.1.10 RESOLVER.ADR.RecipientNotFound\n`,
  ],
  [
    "Exchange Online in Spanish",
    "hard joan@example.org",
    `${head("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.onmicrosoft.com>", "No se puede entregar: Five for Friday")}El mensaje para joan@example.org no se pudo entregar.\n\nNo se encontró joan en example.org.\n\nError: 550 5.1.10 RESOLVER.ADR.RecipientNotFound\n`,
  ],
  [
    "Gmail that gave up",
    "soft joan@example.org",
    `${head("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)")}** Message not delivered **\n\nThere was a problem delivering your message to joan@example.org.\n\nThe response was:\n\nThe recipient server did not accept our requests to connect. [mx.example 192.0.2.9: timed out]\n`,
  ],
  [
    "a host of phones in Japanese",
    "hard joan@example.org",
    `${head("MAILER-DAEMON@docomo.example", "Mail delivery error")}次のあて先へのメッセージはエラーのため送信できませんでした。\n\n送信先メールアドレスが見つかりません。\n\n  <joan@example.org>\n`,
  ],
  [
    "a qmail whose folder is gone",
    "hard joan@example.org",
    `${head("mailer-daemon@secureserver.example", "Delivery Notification")}Hi. This is the qmail-send program at secureserver.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<joan@example.org>:\nchild status 100...The e-mail message could not be delivered because the user's mailfolder does not exist.\n`,
  ],
];
