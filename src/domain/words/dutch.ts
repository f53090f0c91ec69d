// What readers see in Dutch.
import type { Vocabulary } from "./vocabulary.ts";

export const dutch: Vocabulary<"one"> = (count) => ({
  issues: "Nummers",
  writing: "Stukken",
  bookmarks: "Bladwijzers",
  follow: "Volgen",
  skip: "Naar de inhoud",
  sections: "Rubrieken",
  months: "Maanden",
  years: "Jaren",
  otherIssues: "Andere nummers",
  otherMonths: "Andere maanden",
  earlier: "Eerder",
  later: "Later",
  earlierIssues: "Eerdere nummers",

  contents: "In dit nummer",
  behindLinks: "Achter de links",
  linkToPick: "Link naar deze keuze",
  minutesInAll: count({ one: "{n} minuut in totaal", other: "{n} minuten in totaal" }),
  allIssues: "Alle nummers",
  issuesOf: (title) => `Alle nummers van ${title}, het nieuwste eerst.`,
  writingOf: (title) => `Langere stukken uit ${title}.`,
  newestIssue: "Het nieuwste nummer",
  everythingKept: "Alles wat bewaard is",
  by: (name) => `Door ${name}`,
  nextRead: "Verder lezen",
  days: "Dagen",
  forward:
    "Ken je iemand die dit leuk vindt? Stuur het door; [volgen kan hier](/follow/). Of antwoord gewoon: een mens leest mee.",

  issue: (number) => `Nummer ${number}`,
  issueAndDay: (number, day) => `Nummer ${number}, ${day}`,
  issueOf: (title, number) => `${title}, nummer ${number}`,
  minuteRead: count({ one: "{n} minuut leestijd", other: "{n} minuten leestijd" }),
  closes: (day) => `Sluit ${day}`,
  closed: (day) => `Gesloten sinds ${day}`,
  via: "via",

  minutes: count({ one: "{n} min", other: "{n} min" }),
  pdf: "pdf",
  pdfPages: count({ one: "pdf, {n} pagina", other: "pdf, {n} pagina’s" }),
  slides: "dia’s",
  slideCount: count({ one: "{n} dia", other: "{n} dia’s" }),
  video: {
    plain: "video",
    live: "livevideo",
    timed: count({ one: "video van {n} min", other: "video van {n} min" }),
    recorded: (form) => `${form}, live opgenomen`,
  },
  audio: {
    plain: "audio",
    live: "liveaudio",
    timed: count({ one: "audio van {n} min", other: "audio van {n} min" }),
    recorded: (form) => `${form}, live opgenomen`,
  },
  picture: "afbeelding",
  code: "code",
  gone: "verdwenen",
  paywall: "misschien alleen voor abonnees",
  inLanguage: (name) => `in het ${name}`,

  links: count({ one: "{n} link", other: "{n} links" }),
  keptLinks: count({
    one: "Alles wat onderweg bewaard is: {n} link, met de notitie van de redactie.",
    other: "Alles wat onderweg bewaard is: {n} links, de nieuwste eerst, met de notities van de redactie.",
  }),
  nothingKept: "Nog niets bewaard.",
  bookmarksOf: (month) => `Bladwijzers, ${month}`,
  firstIssue: "Het eerste nummer is onderweg.",
  noEssays: "Nog geen stukken.",

  everyWeek: (links, weekday) => `${links === 5 ? "Vijf links" : "De links"}, elke ${weekday}`,
  followHow:
    "[Volgen](/follow/) kan via een feed of per mail. Geen tracking, geen tellers, en elke link is de echte.",
  byFeed: "Via een feed",
  feedsHold: "Elke feed bevat het hele nummer, met alle afbeeldingen. Kopieer een adres naar je feedlezer.",
  feeds: {
    rss: "[RSS](/feed.xml): wat de meeste feedlezers nemen.",
    atom: "[Atom](/atom.xml): dezelfde nummers, voor feedlezers die dat liever hebben.",
    json: "[JSON Feed](/feed.json): nog eens hetzelfde, voor programma’s.",
  },
  byMail: "Per mail",
  writeTo: (address) =>
    `Schrijf naar ${address} en je krijgt elk nummer zodra het verschijnt. De mail bevat geen spionagepixel en geen herschreven link.`,
  subscribe: "Abonneren",

  notHere: "Hier niet",
  notHereHow:
    "Op dit adres is geen pagina. Probeer [de nummers](/issues/), [de stukken](/essays/) of [de bladwijzers](/bookmarks/).",

  siteFoot: (title, editor) => `${title} door ${editor}. Geen cookies, geen tellers, geen scripts.`,
  mailFoot: (title, editor) => `${title} door ${editor}. Geen tracking, en elke link is de echte.`,
  whyMail: (since) => `Deze mail komt omdat erom gevraagd is, sinds ${since}.`,
  sinceConfirmed: "de dag van de bevestiging",
  stopMails: "Deze mails niet meer ontvangen",
  pauseMails: "Deze mails een tijdje pauzeren",
  corrected: (day) => `Verbeterd op ${day}`,
  readOnWeb: "Lees op de site",

  description: (links, weekday) =>
    `${links === 5 ? "Vijf links" : "Links"} die je tijd waard zijn, elke ${weekday}.`,
  signOff:
    "De meeste heb ik door de week al gedeeld; [alles wat ik interessant vond, staat hier](/bookmarks/).",
  editor: "De redactie",
});
