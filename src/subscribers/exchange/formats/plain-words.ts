// The words by which tables of unknown origin name their columns and say who is mailed, in the languages of readers'
// spreadsheets. Spelled as people do; compared without case, accents and signs.

/** A name or a word as it is compared: `E-Mail-Adresse` and `e mail adresse` are one. */
export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

export type Meaning = "confirmed" | "pending" | "unsubscribed" | "bounced" | "complained";

const among = (words: string): ReadonlySet<string> => new Set(words.split(",").map(plainWord));

/** Columns that hold addresses. */
export const addressNames = among(`
  email, e-mail, mail, email address, e-mail address, email addresses, emails, address email, primary email,
  subscriber email, contact email, user email, email_id, mail address, e-mail-adresse, email-adresse,
  mailadresse, adresse, emailadressen, adresse e-mail, adresse mail, adresse électronique, courriel, mél,
  adresse courriel, correo, correo electrónico, dirección de correo, dirección de correo electrónico,
  e-correo, posta elettronica, indirizzo e-mail, indirizzo email, indirizzo di posta elettronica, endereço
  de e-mail, endereço eletrônico, correio eletrónico, e-mailadres, mailadres, e-post, e-postadress,
  e-postadresse, sähköposti, sähköpostiosoite, e-posta, e-posta adresi, adres e-mail, poczta, e-mail cím,
  emailová adresa, e-bost, cyfeiriad e-bost, почта, эл. почта, электронная почта, адрес электронной почты,
  имейл, електронна пошта, メール, メールアドレス, 邮箱, 电子邮件, 電子郵件, 이메일, البريد الإلكتروني, דוא״ל, ηλεκτρονικό
  ταχυδρομείο`);

/** Columns whose word says how somebody stands; `state` may as well be a part of a country. */
export const statusNames = among(`
  status, global status, list status, subscription status, subscriber status, email status, member status, contact status,
  email subscription status, marketing status, email marketing status, statut, état, estado de
  suscripción, stato, stato iscrizione, situação, tila, durum, stav, статус`);
export const perhapsStatusNames = among("state, type, estado, subscription, abonnement, list, group");

/** Columns that say yes or no, or when. */
export const flags: { names: ReadonlySet<string>; yes: Meaning; no?: Meaning | "left-out" }[] = [
  {
    yes: "unsubscribed",
    names: among(`
      unsubscribed, unsubscribed at, unsubscribed on, unsubscribe date, unsubscription date, unsub time,
      opted out, opt out, optout, opt out date, email opt out, has unsubscribed, is unsubscribed,
      abgemeldet, abgemeldet am, abmeldedatum, désabonné, désabonné le, date de désinscription, dado de
      baja, fecha de baja, baja, disiscritto, data disiscrizione, uitgeschreven, cancelado, descadastrado,
      deleted at, blocklisted, blacklisted, email blocklisted, email blacklisted, is blacklisted, do not email,
      do not mail, no bulk emails`),
  },
  {
    yes: "bounced",
    names: among(
      "bounced, bounced at, bounce date, hard bounced, hard bounce, cleaned at, clean time, on hold, undeliverable",
    ),
  },
  {
    yes: "complained",
    names: among("complained, complained at, marked as spam, spam complaint, complaint, complaint date"),
  },
  {
    yes: "confirmed",
    no: "pending",
    names: among(`
      confirmed, confirmed at, confirm time, confirmation date, is confirmed, verified, email verified,
      double opt in, bestätigt, bestätigt am, confirmé, confirmado, confermato, bevestigd`),
  },
  {
    yes: "confirmed",
    no: "unsubscribed",
    names: among(`
      subscribed, is subscribed, active, is active, enabled, aktiv, abonniert, actif, abonné, activo,
      suscrito, attivo, iscritto, actief, ativo`),
  },
  {
    yes: "confirmed",
    no: "left-out",
    names: among(`
      newsletter, newsletter opt in, wants newsletter, mailing list, email marketing, marketing opt in,
      infolettre, boletín, nieuwsbrief, nyhetsbrev, nyhedsbrev, opted in, opt in, opt-in, accepts marketing, accepts email marketing, marketing consent, email
      consent, consent, einwilligung, consentement, consentimiento, consenso`),
  },
];

/** Columns that say since when. */
export const sinceNames = among(`
  subscribed at, subscribed on, subscribe date, subscribed date, subscription date, sign up date, signup
  date, signed up, signed up at, joined, joined at, join date, date joined, since, opt-in time, optin time,
  opt in date, created, created at, created on, creation date, date created, added, added at, added on, added time, date
  added, date, registered, registered at, registration date, start date, timestamp, zeitstempel,
  anmeldedatum, angemeldet am, eintragsdatum, datum, date d'inscription, inscrit le, fecha de alta, fecha de
  suscripción, fecha, data iscrizione, data, data de inscrição`);

/** What the words in such a column mean. */
const wordsFor: Record<Meaning, string> = {
  confirmed: `
    active, subscribed, subscriber, confirmed, enabled, yes, true, opted in, opt-in, opted-in, verified,
    regular, member, ok, valid, deliverable, aktiv, abonniert, angemeldet, bestätigt, actif, abonné,
    inscrit, confirmé, activo, suscrito, confirmado, attivo, iscritto, confermato, ativo, inscrito, actief,
    ingeschreven, aktywny, активен, подписан, ja, oui`,
  pending: `
    pending, unconfirmed, not confirmed, unactivated, awaiting confirmation, unverified, waiting,
    unbestätigt, ausstehend, en attente, non confirmé, pendiente, no confirmado, in attesa, non confermato,
    pendente, onbevestigd, in afwachting`,
  unsubscribed: `
    unsubscribed, unsubscribe, opted out, opt-out, opted-out, inactive, disabled, removed, deleted,
    cancelled, canceled, suppressed, blocklisted, blacklisted, blocked, no, false, not subscribed, never,
    archived, abgemeldet, inaktiv, abbestellt, gekündigt, désabonné, désinscrit, inactif, dado de baja,
    baja, inactivo, cancelado, disiscritto, inattivo, cancellato, inativo, descadastrado, uitgeschreven,
    afgemeld, inactief, отписан, nein, non`,
  bounced: `
    bounced, bounce, hard bounce, hard bounced, hardbounce, cleaned, undeliverable, unreachable, invalid,
    unzustellbar, rebotado, rebote, rejeté, non valido`,
  complained: "complained, complaint, complainer, spam, marked as spam, spam complaint, abuse, spam report",
};

export const meanings: ReadonlyMap<string, Meaning> = new Map(
  (Object.keys(wordsFor) as Meaning[]).flatMap((meaning) =>
    [...among(wordsFor[meaning])].map((word) => [word, meaning] as const),
  ),
);
