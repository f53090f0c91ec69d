// What tells that a mail is for people although it speaks of mails that failed: an answer by itself, a list's post, a
// letter with a greeting, a parcel. Words of one kind stand by language.
import { allFields, firstField, type MailFields } from "./mail-fields.ts";

/** Beginnings of subjects under which programs answer while somebody is away. */
const answersByItself: Record<string, readonly string[]> = {
  en: [
    "automatic reply",
    "auto",
    "auto[- ]?reply",
    "autoreply",
    "out of (?:the )?office",
    "vacation",
    "away from (?:my mail|the office)",
    "on (?:vacation|holiday|leave)",
  ],
  de: ["automatische antwort", "automatische rückantwort", "abwesen\\p{L}*", "urlaub", "nicht im büro"],
  fr: ["réponse automatique", "absence", "absente?", "en vacances", "en congés?"],
  es: ["respuesta automática", "fuera de (?:la )?oficina", "vacaciones", "ausente"],
  it: ["risposta automatica", "fuori (?:sede|ufficio)", "in ferie", "assente"],
  pt: ["resposta automática", "fora do escritório", "ausente", "férias"],
  nl: ["automatisch antwoord", "afwezig\\p{L}*", "niet aanwezig"],
  sv: ["automatiskt svar", "autosvar", "frånvaro"],
  da: ["automatisk svar", "autosvar", "fraværende"],
  no: ["automatisk svar", "fraværsmelding"],
  fi: ["automaattinen vastaus", "poissa"],
  pl: ["odpowiedź automatyczna", "automatyczna odpowiedź", "nieobecn\\p{L}*"],
  cs: ["automatická odpověď", "nepřítomn\\p{L}*"],
  sk: ["automatická odpoveď"],
  hu: ["automatikus válasz", "házon kívül"],
  ro: ["răspuns automat"],
  el: ["αυτόματη απάντηση"],
  tr: ["otomatik yanıt", "ofis dışında"],
  ru: ["автоматический ответ", "автоответ\\p{L}*", "нет на месте"],
  uk: ["автоматична відповідь"],
  ja: ["自動応答", "自動返信", "不在"],
  zh: ["自动答复", "自动回复", "自動回覆"],
  ko: ["자동 회신", "부재중"],
  ar: ["رد تلقائي"],
  he: ["תשובה אוטומטית"],
};

const answerSubjects = new RegExp(
  `^\\W*(?:${Object.values(answersByItself).flat().join("|")})(?!\\p{L})`,
  "iu",
);

/** Fields by which programs say so of their answers (RFC 3834 §5 and the habits before it), with the values that do. */
const answerFields: readonly (readonly [name: string, says: RegExp])[] = [
  ["auto-submitted", /^auto-/i],
  ["x-autoreply", /^(?!no\b)/i],
  ["x-autorespond", /^(?!no\b)/i],
  ["x-autoresponse", /^(?!no\b)/i],
  ["x-auto-response-suppress", /\ball\b|\boof\b|\bautoreply\b/i],
  ["x-ms-exchange-generated-message-source", /rules agent/i],
  ["x-vacation", /./],
  ["precedence", /^auto_reply/i],
  ["preference", /^auto_reply/i],
];

/** By its fields: a bounce may say the same of itself, so that it counts only of a mail that no daemon wrote. */
export function saysItAnswers(fields: MailFields): boolean {
  return answerFields.some(([name, says]) => {
    const value = firstField(fields, name);
    return value !== undefined && says.test(value);
  });
}

/** By its subject. */
export function isAnswer(subject: string): boolean {
  return answerSubjects.test(subject);
}

const listFields = [
  "list-id",
  "list-post",
  "list-unsubscribe",
  "mailing-list",
  "x-beenthere",
  "x-mailman-version",
];

/** It went out to many (RFC 2919, RFC 2369). */
export function isListPost(fields: MailFields): boolean {
  return allFields(fields, listFields).length > 0 || /^list\b/i.test(firstField(fields, "precedence") ?? "");
}

/** How people begin a letter, by language. */
const greetings: Record<string, readonly string[]> = {
  en: ["hi", "hello", "dear", "good (?:morning|afternoon|evening|day)", "hey"],
  de: ["hallo", "liebe[rs]?", "sehr geehrte[rn]?", "guten (?:tag|morgen|abend)", "moin"],
  fr: ["bonjour", "bonsoir", "chère?s?", "salut"],
  es: ["hola", "querid[oa]s?", "estimad[oa]s?", "buen[oa]s (?:días|tardes|noches)"],
  it: ["ciao", "car[oaie]", "gentile", "buon ?giorno", "buona ?sera"],
  pt: ["olá", "oi", "car[oa]s?", "prezad[oa]s?", "bom dia", "boa (?:tarde|noite)"],
  nl: ["hoi", "beste", "geachte", "goede(?:morgen|middag|avond)"],
  pl: ["cześć", "dzień dobry", "szanown\\p{L}+"],
  sv: ["hej", "kära"],
  ru: ["здравствуйте", "привет", "добрый (?:день|вечер)", "уважаем\\p{L}+"],
};

const greeting = new RegExp(
  `^(?:${Object.values(greetings).flat().join("|")})(?:\\s+[^.:!?]{0,40})?[,!.]?$`,
  "iu",
);

/** How programs begin what their writer quotes or sends on, by language. */
const quotations: Record<string, readonly string[]> = {
  en: ["wrote", "writes", "forwarded message"],
  de: ["schrieb", "weitergeleitete nachricht"],
  fr: ["a écrit", "message transféré"],
  es: ["escribió", "mensaje reenviado"],
  it: ["ha scritto", "messaggio inoltrato"],
  pt: ["escreveu", "mensagem encaminhada"],
  nl: ["schreef", "doorgestuurd bericht"],
  pl: ["napisał(?:\\(?:a\\))?a?", "przekazana wiadomość"],
  sv: ["skrev", "vidarebefordrat meddelande"],
  ru: ["писал\\p{L}*", "пишет", "пересылаемое сообщение"],
};

const quotation = new RegExp(
  `(?<!\\p{L})(?:${Object.values(quotations).flat().join("|")})\\s*(?::|-{3,})\\s*-*$`,
  "iu",
);

/**
 * One line of its first few is a greeting and no more ("Hi. This is the qmail-send program" goes on), or says that
 * somebody else's words follow.
 */
export function isLetter(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.trim()).filter((line) => line !== "");
  return (
    written.slice(0, 3).some((line) => greeting.test(line)) ||
    written.slice(0, 15).some((line) => quotation.test(line))
  );
}

/** What is delivered, or returned, and is no mail; none that mail servers have another meaning for. */
const goods: Record<string, readonly string[]> = {
  en: ["parcels?", "packages?", "shipments?", "payments?", "your orders?"],
  de: ["pakete?s?", "sendung(?:en)?", "ihre (?:bestellung|zahlung)(?:en)?"],
  fr: ["colis", "vos commandes", "votre (?:commande|paiement)"],
  es: ["paquetes?", "[st]u (?:pedido|pago)"],
  it: ["pacc(?:o|hi)", "spedizion[ei]", "pagament[oi]"],
  pt: ["encomendas?", "seu (?:pedido|pagamento)"],
  nl: ["pakket(?:ten|je)?", "(?:uw|je) (?:bestelling|betaling)"],
  pl: ["paczk\\p{L}+", "zamówieni\\p{L}+"],
  sv: ["paket(?:et)?", "beställning\\p{L}*"],
  ru: ["посылк\\p{L}+", "заказ\\p{L}*", "платеж\\p{L}*"],
};

const ofGoods = new RegExp(`(?<!\\p{L})(?:${Object.values(goods).flat().join("|")})(?!\\p{L})`, "iu");

export function isAboutGoods(text: string): boolean {
  return ofGoods.test(text);
}
