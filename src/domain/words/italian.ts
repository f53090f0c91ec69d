// What readers see in Italian.
import type { Vocabulary } from "./vocabulary.ts";

/** From a million on, the noun takes "di": 1.000.000 di link. */
export const italian: Vocabulary<"one" | "many"> = (count) => ({
  issues: "Numeri",
  writing: "Scritti",
  bookmarks: "Segnalibri",
  follow: "Segui",
  skip: "Vai al contenuto",
  sections: "Sezioni",
  months: "Mesi",
  years: "Anni",
  otherIssues: "Altri numeri",
  otherMonths: "Altri mesi",
  earlier: "Precedente",
  later: "Successivo",
  earlierIssues: "Numeri precedenti",

  contents: "In questo numero",
  behindLinks: "Dietro i link",
  linkToPick: "Link a questa scelta",
  minutesInAll: count({
    one: "{n} minuto in tutto",
    many: "{n} di minuti in tutto",
    other: "{n} minuti in tutto",
  }),
  allIssues: "Tutti i numeri",
  issuesOf: (title) => `Tutti i numeri di ${title}, dal più recente.`,
  writingOf: (title) => `Testi più lunghi da ${title}.`,
  newestIssue: "Il numero più recente",
  everythingKept: "Tutto ciò che è conservato",
  by: (name) => `Di ${name}`,
  nextRead: "Da leggere poi",
  days: "Giorni",
  forward:
    "Conosci qualcuno a cui piacerebbe? Inoltralo; [si segue qui](/follow/). Oppure rispondi: legge una persona.",

  issue: (number) => `Numero ${number}`,
  issueAndDay: (number, day) => `Numero ${number}, ${day}`,
  issueOf: (title, number) => `${title}, numero ${number}`,
  minuteRead: count({
    one: "{n} minuto di lettura",
    many: "{n} di minuti di lettura",
    other: "{n} minuti di lettura",
  }),
  closes: (day) => `Scade ${day}`,
  closed: (day) => `Scaduto ${day}`,
  via: "via",

  minutes: count({ one: "{n} min", many: "{n} min", other: "{n} min" }),
  pdf: "PDF",
  pdfPages: count({ one: "PDF, {n} pagina", many: "PDF, {n} di pagine", other: "PDF, {n} pagine" }),
  slides: "diapositive",
  slideCount: count({ one: "{n} diapositiva", many: "{n} di diapositive", other: "{n} diapositive" }),
  video: {
    plain: "video",
    live: "video in diretta",
    timed: count({ one: "video di {n} min", many: "video di {n} min", other: "video di {n} min" }),
    recorded: (form) => `${form}, registrato dal vivo`,
  },
  audio: {
    plain: "audio",
    live: "audio in diretta",
    timed: count({ one: "audio di {n} min", many: "audio di {n} min", other: "audio di {n} min" }),
    recorded: (form) => `${form}, registrato dal vivo`,
  },
  picture: "immagine",
  code: "codice",
  gone: "non c’è più",
  paywall: "può servire un abbonamento",
  inLanguage: (name) => `in ${name}`,

  links: count({ one: "{n} link", many: "{n} di link", other: "{n} link" }),
  keptLinks: count({
    one: "Tutto ciò che è stato messo da parte strada facendo: {n} link, con la nota della redazione.",
    many: "Tutto ciò che è stato messo da parte strada facendo: {n} di link, prima i più recenti, con le note della redazione.",
    other:
      "Tutto ciò che è stato messo da parte strada facendo: {n} link, prima i più recenti, con le note della redazione.",
  }),
  nothingKept: "Ancora niente da parte.",
  bookmarksOf: (month) => `Segnalibri, ${month}`,
  firstIssue: "Il primo numero è in arrivo.",
  noEssays: "Ancora nessuno scritto.",

  everyWeek: (links, weekday) => `${links === 5 ? "Cinque link" : "I link"}, ogni ${weekday}`,
  followHow:
    "[Segui](/follow/) via feed o per e-mail. Nessun tracciamento, nessun contatore, e ogni link è quello vero.",
  byFeed: "Via feed",
  feedsHold:
    "Ogni feed contiene il numero intero, immagini comprese. Basta copiare un indirizzo nel lettore di feed.",
  feeds: {
    rss: "[RSS](/feed.xml): quello che accettano quasi tutti i lettori.",
    atom: "[Atom](/atom.xml): gli stessi numeri, per i lettori che lo preferiscono.",
    json: "[JSON Feed](/feed.json): ancora lo stesso, per i programmi.",
  },
  byMail: "Per e-mail",
  writeTo: (address) =>
    `Basta scrivere a ${address} per ricevere ogni numero appena esce. Nessun pixel nascosto e nessun link riscritto.`,
  subscribe: "Iscrizione",

  notHere: "Qui non c’è",
  notHereHow:
    "A questo indirizzo non c’è nessuna pagina. Forse tra [i numeri](/issues/), [gli scritti](/essays/) o [i segnalibri](/bookmarks/).",

  siteFoot: (title, editor) =>
    `${title}, a cura di ${editor}. Niente cookie, niente contatori, niente script.`,
  mailFoot: (title, editor) =>
    `${title}, a cura di ${editor}. Nessun tracciamento, e ogni link è quello vero.`,
  whyMail: (since) => `Questa mail arriva perché è stata richiesta, dal giorno ${since}.`,
  sinceConfirmed: "della conferma",
  stopMails: "Non ricevere più queste mail",
  pauseMails: "Sospendere per un po’ queste mail",
  corrected: (day) => `Corretto ${day}`,
  readOnWeb: "Leggi sul sito",

  description: (links, weekday) =>
    `${links === 5 ? "Cinque link" : "Link"} che meritano una lettura, ogni ${weekday}.`,
  signOff:
    "La maggior parte l’ho condivisa durante la settimana; [tutto ciò che ho trovato interessante è qui](/bookmarks/).",
  editor: "Redazione",
});
