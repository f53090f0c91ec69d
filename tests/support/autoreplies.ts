// What people's programs answer while they are away, or before they let a stranger's mail in: the wordings of Outlook,
// Gmail, vacation(1) and their like, in many languages. None is a bounce, though many travel without a sender and
// speak of mail that was not read.

export type Answer = { what: string; from?: string; subject: string; head?: string; body: string };

/** As Outlook and Exchange send it (MS-OXOMSG), as Gmail does, and as vacation(1) of BSD does. */
const outlook =
  "Return-Path: <>\nX-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\nX-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent\n";
const gmail = "Auto-Submitted: auto-replied\nPrecedence: bulk\nX-Autoreply: yes\n";
const vacation = "Return-Path: <>\nPrecedence: bulk\nAuto-Submitted: auto-replied (vacation)\n";
const bareVacation = "Return-Path: <>\n";

const quoted = `

> From: Five for Friday <news@letters.example>
> To: joan@example.org
> Message-ID: <0042.joan@letters.example>
> Subject: Five for Friday (27/11/26)`;

export const awayNotes: Answer[] = [
  {
    what: "Outlook in English",
    subject: "Automatic reply: Five for Friday (27/11/26)",
    head: outlook,
    body: "Thank you for your message. I am out of the office with no access to e-mail. Your message will not be forwarded. If it is urgent, write to ann@example.org.",
  },
  {
    what: "Outlook in German",
    subject: "Automatische Antwort: Five for Friday (27/11/26)",
    head: outlook,
    body: "Ihre Nachricht wird nicht weitergeleitet und kann erst am 7. Dezember bearbeitet werden. In dringenden Fällen: ann@example.org.",
  },
  {
    what: "Outlook in French",
    subject: "Réponse automatique : Five for Friday (27/11/26)",
    head: outlook,
    body: "Votre message ne pourra pas être traité avant le 7 décembre. Le message suivant n'est pas transmis. Écrivez à ann@example.org.",
  },
  {
    what: "Outlook in Spanish",
    subject: "Respuesta automática: Five for Friday (27/11/26)",
    head: outlook,
    body: "Lo siento, no se puede atender su mensaje hasta el 7 de diciembre. Su mensaje no será reenviado. Escriba a ann@example.org.",
  },
  {
    what: "Outlook in Italian",
    subject: "Risposta automatica: Five for Friday (27/11/26)",
    head: outlook,
    body: "Il tuo messaggio non sarà letto fino al 7 dicembre. Impossibile rispondere prima. Scrivi a ann@example.org.",
  },
  {
    what: "Outlook in Portuguese",
    subject: "Resposta automática: Five for Friday (27/11/26)",
    head: outlook,
    body: "A sua mensagem não será lida até 7 de dezembro. Não foi possível responder. Escreva para ann@example.org.",
  },
  {
    what: "Outlook in Dutch",
    subject: "Automatisch antwoord: Five for Friday (27/11/26)",
    head: outlook,
    body: "Uw bericht wordt niet doorgestuurd. Ik kan niet eerder dan 7 december antwoorden. Mail ann@example.org.",
  },
  {
    what: "Outlook in Polish",
    subject: "Odpowiedź automatyczna: Five for Friday (27/11/26)",
    head: outlook,
    body: "Twoja wiadomość nie zostanie przeczytana przed 7 grudnia. Proszę pisać na ann@example.org.",
  },
  {
    what: "Outlook in Russian",
    subject: "Автоматический ответ: Five for Friday (27/11/26)",
    head: outlook,
    body: "К сожалению, ваше письмо не будет прочитано до 7 декабря. Пишите на ann@example.org.",
  },
  {
    what: "Outlook in Swedish",
    subject: "Automatiskt svar: Five for Friday (27/11/26)",
    head: outlook,
    body: "Ditt meddelande läses inte före den 7 december. Skriv till ann@example.org.",
  },
  {
    what: "Outlook in Japanese",
    subject: "自動応答: Five for Friday (27/11/26)",
    head: outlook,
    body: "申し訳ありませんが、12月7日まで不在のためメールを確認できません。ann@example.org までご連絡ください。",
  },
  {
    what: "Outlook in Chinese",
    subject: "自动答复: Five for Friday (27/11/26)",
    head: outlook,
    body: "您的邮件未能及时阅读，我将于12月7日回来。请联系 ann@example.org。",
  },
  {
    what: "Outlook in Danish",
    subject: "Automatisk svar: Five for Friday (27/11/26)",
    head: outlook,
    body: "Din meddelelse bliver ikke læst før 7. december. Skriv til ann@example.org.",
  },
  {
    what: "Outlook in Czech",
    subject: "Automatická odpověď: Five for Friday (27/11/26)",
    head: outlook,
    body: "Vaše zpráva nebude přečtena před 7. prosincem. Pište na ann@example.org.",
  },
  {
    what: "Outlook in Turkish",
    subject: "Otomatik yanıt: Five for Friday (27/11/26)",
    head: outlook,
    body: "İletiniz 7 Aralık'a kadar okunmayacak. ann@example.org adresine yazın.",
  },
  {
    what: "Outlook in Arabic",
    subject: "رد تلقائي: Five for Friday (27/11/26)",
    head: outlook,
    body: "لن تُقرأ رسالتك قبل 7 ديسمبر. اكتب إلى ann@example.org.",
  },
  {
    what: "Gmail in English",
    subject: "Vacation Re: Five for Friday (27/11/26)",
    head: gmail,
    body: `Your message to me has not been read: I'm travelling until 7 December, and ann@example.org looks after my mail.${quoted}`,
  },
  {
    what: "Gmail in French",
    subject: "En vacances Re: Five for Friday (27/11/26)",
    head: gmail,
    body: `Désolé, votre message ne peut pas être lu avant le 7 décembre. ann@example.org répond pour moi.${quoted}`,
  },
  {
    what: "Gmail in German",
    subject: "Urlaub Re: Five for Friday (27/11/26)",
    head: gmail,
    body: `Leider konnte ich Ihre Nachricht nicht lesen. Ab 7. Dezember bin ich zurück; ann@example.org hilft.${quoted}`,
  },
  {
    what: "Gmail in Spanish",
    subject: "Vacaciones Re: Five for Friday (27/11/26)",
    head: gmail,
    body: `Lo siento, no leeré su mensaje hasta el 7 de diciembre. Escriba a ann@example.org.${quoted}`,
  },
  {
    what: "vacation(1) in English",
    subject: "Re: Five for Friday (27/11/26)",
    head: vacation,
    body: `I will not be reading my mail for a while.\nYour mail concerning "Five for Friday (27/11/26)"\nwill be read when I'm back. Try ann@example.org.`,
  },
  {
    what: "vacation(1) with the words of its manual",
    subject: "away from my mail",
    head: `${vacation}From: joan@example.org (Joan Reader)\n`,
    body: "I am on vacation until July 22. If you have something urgent,\nplease contact Ann Smith <ann@example.org>.\n--joan",
  },
  {
    what: "a vacation without any of its fields",
    subject: "Five for Friday (27/11/26)",
    head: bareVacation,
    body: "Your message to joan@example.org could not be answered: she is at sea until 7 December. Write to ann@example.org.",
  },
  {
    what: "a mailbox that is closed, without any of its fields",
    subject: "Five for Friday (27/11/26)",
    head: bareVacation,
    body: "Your message to me was not delivered to anybody: this mailbox is closed. Please use ann@example.org.",
  },
  {
    what: "Sieve's vacation (RFC 5230)",
    subject: "Auto: Five for Friday (27/11/26)",
    head: "Return-Path: <>\nAuto-Submitted: auto-replied (vacation)\n",
    body: "I'm afraid I won't read your message before Monday. Please write to ann@example.org.",
  },
  {
    what: "Domino's agent",
    subject: "Joan Reader is out of the office. (returning 07/12/2026)",
    head: "Return-Path: <>\nAuto-Submitted: auto-generated\n",
    body: 'Note: This is an automated response to your message "Five for Friday (27/11/26)" sent on 27/11/2026. This is the only notification you will receive while this person is away.',
  },
  {
    what: "Zimbra",
    subject: "Re: Five for Friday (27/11/26)",
    head: "Return-Path: <>\nAuto-Submitted: auto-replied (zimbra; vacation)\nPrecedence: bulk\nX-Zimbra-Auto: yes\n",
    body: "Sorry, your message cannot be read this week. Write to ann@example.org.",
  },
  {
    what: "somebody who has left, in German",
    subject: "Automatische Antwort: Five for Friday (27/11/26)",
    head: outlook,
    body: "Frau Reader ist nicht mehr bei uns. Die Nachricht wurde nicht zugestellt; wenden Sie sich an ann@example.org.",
  },
  {
    what: "somebody who has left, without a word of it in the subject",
    subject: "Five for Friday (27/11/26)",
    head: outlook,
    body: "Joan Reader no longer works for us and this mailbox is not monitored. Your message was not delivered to anybody. Please use ann@example.org.",
  },
  {
    what: "an address that changed",
    subject: "My address has changed",
    head: vacation,
    body: "My address joan@example.org is no longer in use. Your message was not forwarded. The new one is joan@new.example.",
  },
];

export const challenges: Answer[] = [
  {
    what: "Spam Arrest",
    from: "Joan Reader <joan@example.org>",
    subject: "Re: Five for Friday (verification required)",
    head: "Return-Path: <>\n",
    body: "Joan here. To prevent junk mail I use Spam Arrest. Your message to joan@example.org was not delivered yet. Please click the link to verify yourself.",
  },
  {
    what: "Boxbe",
    from: "Joan Reader <joan@example.org>",
    subject: "Re: Five for Friday (Action Required)",
    head: "Return-Path: <>\nAuto-Submitted: auto-replied\n",
    body: 'Hello news@letters.example,\n\nYour message about "Five for Friday" was waitlisted.\n\nPlease add yourself to my Guest List so your messages will be delivered to my inbox: joan@example.org.',
  },
  {
    what: "TMDA",
    from: "Joan Reader <joan-confirm+1164@example.org>",
    subject: "Please confirm your message",
    head: "Return-Path: <>\nPrecedence: bulk\n",
    body: "This message was created automatically by mail delivery software (TMDA).\n\nYour message attached below is being held because the address <news@letters.example> has not been verified.\n\nTo release your message for delivery, please send an empty message to the following address:\n\n   joan-confirm+1164@example.org",
  },
  {
    what: "EarthLink's spamBlocker",
    from: "joan@earthlink.example",
    subject: "Re: Five for Friday",
    head: "Return-Path: <>\n",
    body: "I apologize for this automatic reply to your email.\n\nTo control spam, I now allow incoming messages only from senders I have approved beforehand.\n\nYour message to joan@earthlink.example was not delivered. Please fill out the short request form.",
  },
  {
    what: "Mailinblack",
    from: "joan@example.org",
    subject: "Merci de confirmer votre message",
    head: "Return-Path: <>\n",
    body: "Votre message n'a pas encore été remis à joan@example.org. Pour être authentifié, cliquez sur ce lien : vous ne le ferez qu'une fois.",
  },
  {
    what: "UOL",
    from: "AntiSpam UOL <antispam@uol.example>",
    subject: "AntiSpam UOL - Confirmação",
    head: "Return-Path: <>\n",
    body: "ANTISPAM UOL\n\nSua mensagem não foi entregue ainda a joan@uol.example. Confirme o envio pelo endereço abaixo.",
  },
  {
    what: "a guard of a mail system",
    from: "MAILER-DAEMON@guard.example",
    subject: "Your message to joan@example.org needs to be verified",
    head: "Return-Path: <>\n",
    body: "Your message to joan@example.org is held. Reply to this mail to prove that you are no machine, and it will be delivered.",
  },
  {
    what: "a ticket system that answers by itself",
    from: "Support <support@example.org>",
    subject: "[Ticket 4501] Five for Friday (27/11/26)",
    head: "Return-Path: <>\nAuto-Submitted: auto-replied\nX-Auto-Response-Suppress: All\n",
    body: "Your message has been received and could not be answered at once. We will write to joan@example.org within 450 minutes. Ticket: 4501.",
  },
  {
    what: "an address that nobody reads",
    from: "no-reply@example.org",
    subject: "Re: Five for Friday (27/11/26)",
    head: "Return-Path: <>\nAuto-Submitted: auto-replied\n",
    body: "The mailbox no-reply@example.org is not monitored: your message will not be read. Write to help@example.org.",
  },
  {
    what: "a list that holds a mail",
    from: "team-bounces@lists.example",
    subject: "Your message to Team awaits moderator approval",
    head: "Return-Path: <team-bounces@lists.example>\nX-BeenThere: team@lists.example\nList-Id: <team.lists.example>\nPrecedence: bulk\n",
    body: 'Your mail to "Team" with the subject\n\n    Five for Friday\n\nIs being held until the list moderator can review it for approval.\n\nThe reason it is being held:\n\n    Post by non-member to a members-only list',
  },
];

export function answerMail({ from, subject, head = "", body }: Answer): string {
  const who = head.includes("From:") ? "" : `From: ${from ?? "Joan Reader <joan@example.org>"}\n`;
  return `${head}${who}To: news@letters.example
Subject: ${subject}
Message-ID: <a1@mail.example.org>
In-Reply-To: <0042.joan@letters.example>
Date: Fri, 27 Nov 2026 09:00:05 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${body}
`;
}
