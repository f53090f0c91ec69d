// The shorter and older forms, each once: the program that writes it, what is to be found, and the mail in few words.

const head =
  "Return-Path: <>\nFrom: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>\nTo: news@letters.example\nSubject: Returned mail: User unknown\n";
const sent = "Subject: test\nFrom: news@letters.example\nTo: x@y.example\n";
export const shortForms: [name: string, found: string, mail: string][] = [
  [
    "google groups hdr",
    "soft joan@googlegroups.com",
    "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nTo: n@l.example\nSubject: Delivery Status Notification (Failure)\nX-Failed-Recipients: joan@googlegroups.com\n\nHello n@l.example,\n\nWe're writing to let you know that the group you tried to contact (joan) may not exist, or you may not have permission to post messages to the group. A few more details on why you weren't able to post:\n\n * You might have spelled or formatted the group name incorrectly.\n\nThanks,\n\nGoogle Groups\n\n----- Original message -----\n" +
      sent,
  ],
  [
    "caiwireless",
    "soft joan@x.example",
    head +
      "\n\nThe message you sent could not be delivered.\nthe following recipients did not receive this message:\n\n     <joan@x.example>\n\nThis is it\n",
  ],
  ["sina", "hard joan@sina.com", `${head}\n<joan@sina.com>... User unknown\n\n---------- original\n`],
  [
    "compuserve",
    "soft joan@cs.com",
    head +
      "\nYour message could not be delivered for the following reason:\n\nPlease make certain that the address is right.\n\n>>> Invalid receiver address: joan@cs.com\n\nreturned message follows\n" +
      sent,
  ],
  [
    "usa.net",
    "soft joan@usa.net",
    head +
      "\nThe attached mail message could not be delivered because:\nRecipient's mailbox is full\n\nIntended recipient: <joan@usa.net>\n\n--------RETURNED MAIL FOLLOWS--------\n" +
      sent,
  ],
  [
    "hotpop",
    "soft joan@hotpop.com",
    head +
      "\nUndeliverable Address: joan@hotpop.com\nReason: Quota exceeded\n\nOriginal message attached\n" +
      sent,
  ],
  [
    "prodigy",
    "soft joan@prodigy.net",
    `${head}\nUser's mailbox is full: <joan@prodigy.net>\nUnable to deliver mail.\n\n${sent}`,
  ],
  [
    "smtpsvc",
    "hard joan@x.example",
    "From: postmaster@x.example\nSubject: Undeliverable\nTo: n@l.example\n\n------Transcript of session follows -------\njoan@x.example\nThe email below could not be delivered to the following user:\n<joan@x.example>\nUser unknown\n\nOld message:\n" +
      sent,
  ],
  [
    "demon",
    "soft joan@demon.example",
    head +
      "\nThis message was created automatically by mail delivery software (v3).\n\nA message that you sent could not be delivered to all of its recipients.\n\nThe message identified as <x@y> addressed to 'joan@demon.example' has failed.\n\n---- START OF RETURNED MESSAGE ----\n" +
      sent,
  ],
  [
    "earthlink",
    "hard joan@x.example",
    head +
      "\nSorry, unable to deliver your message to joan@x.example for the following reason:\n\n550 joan@x.example...User unknown\n\nA copy of the original message below this line:\n" +
      sent,
  ],
  [
    "ademe",
    "soft joan@x.example",
    `${head}\nA message could not be delivered to:\n\njoan@x.example\n\nSubject: x\n`,
  ],
  [
    "andrew",
    "hard joan@x.example",
    `${head}\nInvalid final delivery userid: joan@x.example\n\nOriginal message follows.\n${sent}`,
  ],
  [
    "e500",
    "soft joan@x.example",
    `${head}\n------ Failed Recipients ------\n <joan@x.example>: \n-------- Returned Mail --------\n${sent}`,
  ],
  [
    "dadoservice",
    "soft joan@x.example",
    head +
      "\nYour message has encountered delivery problems\nto the following recipient(s):\n\naddressed to joan@x.example\n(Was addressed to joan@x.example)\n\nYour message reads (in part):\n",
  ],
  [
    "pla.net.py",
    "hard joan@x.example",
    `${head}\njoan@x.example - no such user here.\n\nThere is no user by that name at this server.\n`,
  ],
  [
    "mxlogic",
    "soft joan@x.example",
    head +
      "\nThis message was created automatically by mail delivery software.\n\nThe following address failed:\n\n<joan@x.example>\n\nIncluded is a copy of the message header:\n" +
      sent,
  ],
  [
    "uci",
    "soft joan@x.example",
    `${head}\nMessage not delivered to the following addresses:\n\n    joan@x.example\n\nError detail\n`,
  ],
  [
    "mailru old",
    "soft joan@x.example",
    head +
      "\nA message that you sent was rejected by the local scanning code that\nchecks incoming messages on this system.\n\n  joan@x.example\n\nThis is a copy of your message, including all the headers.\n" +
      sent,
  ],
  [
    "some mta",
    "hard joan@x.example",
    head +
      "\nThis is a delivery failure notification message indicating that\nan email you addressed to email address :\n-- joan@x.example\n\ncould not be delivered. The problem appears to be :\n-- Recipient email server rejected the message\n\nAdditional information follows :\n-- 5.1.1 <joan@x.example>: Recipient address rejected: User unknown\n",
  ],
  [
    "yahoo other",
    "hard joan@x.example",
    "From: MAILER-DAEMON@yahoo.com\nSubject: Failure Notice\n\nWe weren't able to deliver the following message:\n\nTo: joan@x.example\n\nRemote host said: 550 5.1.1 user unknown\n\n---Below this line is a copy of the message.\n" +
      sent,
  ],
  [
    "nifty",
    "soft joan@nifty.com",
    head +
      "\n----- Unsent reason follows --\njoan@nifty.com could not receive a mail that you had sent\n----- Unsent message follows --\n" +
      sent,
  ],
  [
    "webshield",
    "soft joan@x.example",
    head +
      "\n------ Here is your List of Failed Recipients ------\n<joan@x.example>\nError\n-------- Here Is Your Returned Mail --------\n" +
      sent,
  ],
  [
    "netscape",
    "hard joan@x.example",
    head +
      "\nThis Message was undeliverable due to the following reason:\n\nUser unknown (joan@x.example)\n\nPlease reply to Postmaster@x.example\n",
  ],
  [
    "x400",
    "hard joan@x.example",
    "From: postmaster@gov.example\nTo: n@l.example\nSubject: Delivery Report (failure) for joan@x.example\n\nThis report relates to your message: Subject: x,\n        Message-ID: <1@l.example>\n\nYour message was not delivered to   joan@x.example\n        for the following reason:\n        Recipient's Mailbox unavailable - unknown recipient\n        MTA reports error code 5\n\n***** The following information is directed towards the local administrator\n",
  ],
  [
    "pmdf of one that waits",
    "none",
    "From: PMDF e-Mail Interconnect <postmaster@x.example>\nSubject: Delivery Notification: Delivery has been delayed\nTo: n@l.example\n\nThis report relates to a message you sent with the following header fields:\n\n  Message-id: <1@l>\n\nYour message has been enqueued and undeliverable for 1 day\nto the following recipients:\n\n  Recipient address: joan@x.example\n  Reason: unable to deliver this message after 1 day\n\nDelivery attempt history\nThe mail system will continue to try to deliver your message\nfor an additional 2 days.\n",
  ],
  [
    "exim fr undisclosed",
    "soft joan@x.example",
    head.replace("User unknown", "failed") +
      "\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  an undisclosed address\n    (generated from joan@x.example)\n    retry timeout exceeded\n\n------ This is a copy of the message, including all the headers. ------\n" +
      sent,
  ],
  [
    "exim pipe",
    "soft joan@x.example",
    head +
      "\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  pipe to |/bin/prog\n    generated by joan@x.example\n\n------ This is a copy of the message\n" +
      sent,
  ],
  [
    "exim unrouteable",
    "hard joan@x.example",
    head +
      "\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  joan@x.example\n    Unrouteable address\n\n------ This is a copy of the message\n" +
      sent,
  ],
  [
    "exim malformed",
    "soft joan@x.example",
    head +
      '\nThis message was created automatically by mail delivery software.\n\nA message that you sent contained one or more recipient addresses that were\nincorrectly constructed:\n\n  joan <joan@x.example>: missing or malformed local part (expected word or "<")\n\nThis address has been ignored.\n',
  ],
  [
    "postfix dragon german",
    "hard joan@x.example",
    "From: Mail Delivery System <Mailer-Daemon@web.de>\nSubject: Mail delivery failed: returning message to sender\nTo: n@l.example\n\nDiese Nachricht wurde automatisch erstellt.\nIhre Nachricht konnte nicht zugestellt werden:\n\n<joan@x.example>:\n550 Benutzer unbekannt\n\n--- Die Kopfzeilen\n",
  ],
  [
    "qmail spanish",
    "soft joan@x.example",
    "From: MAILER-DAEMON@x.example\nSubject: failure notice\nTo: n@l.example\n\nHi. This is the qmail-send program at x.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<joan@x.example>:\nSorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.\n\n--- Below this line is a copy of the message.\n" +
      sent,
  ],
  [
    "qmail nohost",
    "hard joan@x.example",
    "From: MAILER-DAEMON@x.example\nSubject: failure notice\nTo: n@l.example\n\nHi. This is the qmail-send program at x.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<joan@x.example>:\nSorry, I couldn't find any host named x.example. (#5.1.2)\n\n--- Below this line is a copy of the message.\n" +
      sent,
  ],
  [
    "qmail no user no code",
    "hard joan@x.example",
    "From: MAILER-DAEMON@x.example\nSubject: failure notice\nTo: n@l.example\n\nHi. This is the qmail-send program at x.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<joan@x.example>:\nThis address no longer accepts mail.\n\n--- Below this line is a copy of the message.\n" +
      sent,
  ],
  [
    "ezweb disabled",
    "hard joan@ezweb.ne.jp",
    "From: Postmaster@ezweb.ne.jp\nSubject: Mail System Error - Returned Mail\nTo: n@l.example\n\nThe user(s) account is disabled.\n\n<joan@ezweb.ne.jp>: 550 user unknown (in reply to RCPT TO command)\n\n" +
      sent,
  ],
  [
    "ezweb quota",
    "soft joan@ezweb.ne.jp",
    "From: Postmaster@ezweb.ne.jp\nSubject: Mail System Error - Returned Mail\nTo: n@l.example\n\nThe user(s) account is temporarily over quota.\n\n<joan@ezweb.ne.jp>\n\n--------------------------------------------------\n" +
      sent,
  ],
  [
    "ezweb expired",
    "soft joan@x.example",
    "From: Postmaster@ezweb.ne.jp\nSubject: Mail System Error - Returned Mail\nTo: n@l.example\n\nYour message was not delivered within 0 days and 1 hours.\nRemote host is not responding.\n\n<joan@x.example>\n\n--------------------------------------------------\n" +
      sent,
  ],
  [
    "kddi full",
    "soft joan@ezweb.ne.jp",
    "From: <no-reply@app.auone-net.jp>\nReply-To: no-reply@app.auone-net.jp\nSubject: Mail System Error - Returned Mail\nTo: n@l.example\n\nYour mail sent on: Thu, 29 Apr 2010 11:04:47 +0900\n    Could not be delivered to: <joan@ezweb.ne.jp>\n    As their mailbox is full.\n",
  ],
  [
    "kddi nodomain",
    "hard joan@gone.example",
    "From: <no-reply@app.auone-net.jp>\nSubject: Undeliverable mail\nTo: n@l.example\n\nYour mail sent on: Thu, 29 Apr 2010 11:04:47 +0900\n    Could not be delivered to: <joan@gone.example>\n    As the remote domain doesnt exist.\n",
  ],
  [
    "vzwpix",
    "hard 5551234567@vzwpix.com",
    "From: <sysadmin@mta.vzwpix.com>\nSubject: Undeliverable Message\nTo: n@l.example\n\nMessage could not be delivered to mobile.\n\nError: No valid recipients for this MM\n\nOriginal Message:\nFrom: n@l.example\nTo: 5551234567@vzwpix.com\nSubject: test\n",
  ],
  [
    "imail unknown user",
    "hard joan@x.example",
    "From: <Postmaster@x.example>\nSubject: Undeliverable Mail\nX-Mailer: <SMTP32 v8.22>\nTo: n@l.example\n\nUnknown user: joan@x.example\n\nOriginal message follows.\n" +
      sent,
  ],
  [
    "imail full",
    "soft joan@x.example",
    "From: <Postmaster@x.example>\nSubject: Undeliverable Mail\nTo: n@l.example\n\nUser mailbox exceeds allowed size: joan@x.example\n\nOriginal message follows.\n" +
      sent,
  ],
  [
    "imail 20",
    "soft joan@x.example",
    "From: <Postmaster@x.example>\nSubject: Undeliverable Mail\nTo: n@l.example\n\nDelivery failed 20 attempts: joan@x.example\n\nOriginal message follows.\n" +
      sent,
  ],
  [
    "domino local",
    "hard joan@x.example",
    "From: Postmaster@x.example\nSubject: DELIVERY FAILURE: User joan (joan@x.example) not listed in Domino Directory\nTo: n@l.example\n\nYour message\n\n  Subject: x\n\nwas not delivered to:\n\n  joan@x.example\n\nbecause:\n\n  User joan (joan@x.example) not listed in Domino Directory\n",
  ],
  [
    "exch2003 de",
    "hard joan@x.example",
    "From: Systemadministrator <postmaster@x.example>\nSubject: Unzustellbar: x\nTo: n@l.example\n\nIhre Nachricht\n\n  An:      joan@x.example\n  Betreff: x\n  Gesendet am: Thu\n\nkonnte nicht an folgende(n) Empfänger übermittelt werden:\n\njoan@x.example am Thu, 29 Apr 2010\n    Der Empfängername konnte nicht erkannt werden\n\tThe MTS-ID of the original message is: c=de\n    MSEXCH:IMS:X:Y:Z 0 (000C05A6) Unbekannter Empfänger\n",
  ],
  [
    "zoho",
    "soft joan@x.example",
    "From: mailer-daemon@zoho.com\nSubject: Undelivered Mail Returned to Sender\nTo: n@l.example\n\nThis message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\n[Status: Error, Address: <joan@x.example>, ResponseCode 421, , Host not reachable.]\n\nReceived:from mail.zoho.com by mx.zohomail.com\n",
  ],
  [
    "zoho invalid",
    "hard joan@x.example",
    "From: mailer-daemon@zoho.com\nSubject: Undelivered Mail Returned to Sender\nTo: n@l.example\n\nThis message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\njoan@x.example Invalid Address, ERROR_CODE :550, ERROR_CODE :Requested action not taken: mailbox unavailable\n\nReceived:from mail.zoho.com by mx.zohomail.com\n",
  ],
  [
    "groupwise2",
    "hard joan@x.example",
    "From: Mailer-Daemon@x.example\nSubject: Message status - undeliverable\nTo: n@l.example\n\nThe message that you sent was undeliverable to the following:\n\tjoan (user not found)\n\nPossibly truncated original message follows:\nTo: joan@x.example\n",
  ],
  [
    "vpop",
    "hard joan@x.example",
    head +
      "\nYour message to joan@x.example could not be delivered because the mailbox is not known here: no such mailbox\n",
  ],
  [
    "mercury",
    "soft joan@x.example",
    head +
      "\nThe following error occurred attempting to deliver this message:\n\n  Recipient: joan@x.example\n  Reason: 452 too many recipients\n",
  ],
  [
    "exchange NDR html only",
    "hard joan@x.example",
    'From: postmaster@x.example\nSubject: Undeliverable: x\nContent-Type: text/html; charset=utf-8\nTo: n@l.example\n\n<html><head><style>p{color:red}</style></head><body><p><b>Delivery has failed to these recipients or groups:</b></p><p><a href="mailto:joan@x.example">joan@x.example</a><br>The email address you entered couldn\'t be found.</p><p>Diagnostic information for administrators:</p><p>Generating server: x.example</p><p>joan@x.example<br>#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##</p><p>Original message headers:</p><pre>From: n@l.example</pre></body></html>',
  ],
];
