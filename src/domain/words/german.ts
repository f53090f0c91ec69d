// What readers see in German. Neither "du" nor "Sie": the publication may want either.
import type { Vocabulary } from "./vocabulary.ts";

export const german: Vocabulary<"one"> = (count) => ({
  issues: "Ausgaben",
  writing: "Texte",
  bookmarks: "Lesezeichen",
  follow: "Abonnieren",
  skip: "Zum Inhalt",
  sections: "Bereiche",
  months: "Monate",
  years: "Jahre",
  otherIssues: "Andere Ausgaben",
  otherMonths: "Andere Monate",
  earlier: "Früher",
  later: "Später",
  earlierIssues: "Frühere Ausgaben",

  contents: "In dieser Ausgabe",
  behindLinks: "Hinter den Links",
  linkToPick: "Link zu diesem Tipp",
  minutesInAll: count({ one: "{n} Minute insgesamt", other: "{n} Minuten insgesamt" }),
  allIssues: "Alle Ausgaben",
  issuesOf: (title) => `Alle Ausgaben von ${title}, die neueste zuerst.`,
  writingOf: (title) => `Längere Texte aus ${title}.`,
  newestIssue: "Die neueste Ausgabe",
  everythingKept: "Alles Aufgehobene",
  by: (name) => `Von ${name}`,
  nextRead: "Als Nächstes",
  days: "Tage",
  forward:
    "Wer könnte das auch mögen? Einfach weiterleiten; [hier kann man folgen](/follow/). Oder antworten: Ein Mensch liest mit.",

  issue: (number) => `Ausgabe ${number}`,
  issueAndDay: (number, day) => `Ausgabe ${number}, ${day}`,
  issueOf: (title, number) => `${title}, Ausgabe ${number}`,
  minuteRead: count({ one: "{n} Minute Lesezeit", other: "{n} Minuten Lesezeit" }),
  closes: (day) => `Frist: ${day}`,
  closed: (day) => `Frist abgelaufen: ${day}`,
  via: "via",

  minutes: count({ one: "{n} Min.", other: "{n} Min." }),
  pdf: "PDF",
  pdfPages: count({ one: "PDF, {n} Seite", other: "PDF, {n} Seiten" }),
  slides: "Folien",
  slideCount: count({ one: "{n} Folie", other: "{n} Folien" }),
  video: {
    plain: "Video",
    live: "Live-Video",
    timed: count({ one: "Video, {n} Min.", other: "Video, {n} Min." }),
    recorded: (form) => `${form}, live aufgezeichnet`,
  },
  audio: {
    plain: "Audio",
    live: "Live-Audio",
    timed: count({ one: "Audio, {n} Min.", other: "Audio, {n} Min." }),
    recorded: (form) => `${form}, live aufgezeichnet`,
  },
  picture: "Bild",
  code: "Code",
  gone: "nicht mehr da",
  paywall: "eventuell nur mit Abo",
  inLanguage: (name) => `auf ${name}`,

  links: count({ one: "{n} Link", other: "{n} Links" }),
  keptLinks: count({
    one: "Alles, was unterwegs hängen blieb: {n} Link, mit einer Notiz der Redaktion.",
    other: "Alles, was unterwegs hängen blieb: {n} Links, die neuesten zuerst, mit Notizen der Redaktion.",
  }),
  nothingKept: "Noch nichts aufgehoben.",
  bookmarksOf: (month) => `Lesezeichen, ${month}`,
  firstIssue: "Die erste Ausgabe ist unterwegs.",
  noEssays: "Noch keine Texte.",

  everyWeek: (links, weekday) => `${links === 5 ? "Fünf Links" : "Die Links"}, jeden ${weekday}`,
  followHow:
    "[Abonnieren](/follow/), per Feed oder per Mail. Kein Tracking, keine Zähler, und jeder Link ist der echte.",
  byFeed: "Per Feed",
  feedsHold:
    "Jeder Feed enthält die ganze Ausgabe, mit allen Bildern. Einfach eine der Adressen in den Feedreader kopieren.",
  feeds: {
    rss: "[RSS](/feed.xml): das nehmen die meisten Feedreader.",
    atom: "[Atom](/atom.xml): dieselben Ausgaben, für Feedreader, die es lieber mögen.",
    json: "[JSON Feed](/feed.json): noch einmal dasselbe, für Programme.",
  },
  byMail: "Per Mail",
  writeTo: (address) =>
    `Eine Nachricht an ${address} genügt, und jede Ausgabe kommt, sobald sie erscheint. Ohne Zählpixel und ohne umgeschriebene Links.`,
  subscribe: "Abonnieren",

  notHere: "Nicht hier",
  notHereHow:
    "Unter dieser Adresse gibt es keine Seite. Vielleicht bei [den Ausgaben](/issues/), [den Texten](/essays/) oder [den Lesezeichen](/bookmarks/).",

  siteFoot: (title, editor) => `${title} von ${editor}. Keine Cookies, keine Zähler, keine Skripte.`,
  mailFoot: (title, editor) => `${title} von ${editor}. Kein Tracking, und jeder Link ist der echte.`,
  whyMail: (since) => `Diese Mail kommt, weil sie bestellt wurde, und zwar seit dem ${since}.`,
  sinceConfirmed: "Tag der Bestätigung",
  stopMails: "Diese Mails abbestellen",
  pauseMails: "Diese Mails eine Weile aussetzen",
  corrected: (day) => `Berichtigt am ${day}`,
  readOnWeb: "Im Web lesen",

  description: (links, weekday) =>
    `${links === 5 ? "Fünf Links, die sich lohnen" : "Links, die sich lohnen"}, jeden ${weekday}.`,
  signOff:
    "Das meiste davon habe ich schon im Lauf der Woche geteilt; [alles, was ich interessant fand, steht hier](/bookmarks/).",
  editor: "Redaktion",
});
