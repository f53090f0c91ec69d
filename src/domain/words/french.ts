// What readers see in French. A colon and a semicolon have a no-break space before them.
import type { Vocabulary } from "./vocabulary.ts";

/** From a million on, the noun takes "de": 1 000 000 de liens. */
export const french: Vocabulary<"one" | "many"> = (count) => ({
  issues: "Numéros",
  writing: "Textes",
  bookmarks: "Marque-pages",
  follow: "S’abonner",
  skip: "Aller au contenu",
  sections: "Rubriques",
  months: "Mois",
  years: "Années",
  otherIssues: "Autres numéros",
  otherMonths: "Autres mois",
  earlier: "Précédent",
  later: "Suivant",
  earlierIssues: "Numéros précédents",

  contents: "Dans ce numéro",
  behindLinks: "Derrière les liens",
  linkToPick: "Lien vers ce choix",
  minutesInAll: count({
    one: "{n} minute en tout",
    many: "{n} de minutes en tout",
    other: "{n} minutes en tout",
  }),
  allIssues: "Tous les numéros",
  issuesOf: (title) => `Tous les numéros de ${title}, du plus récent au plus ancien.`,
  writingOf: (title) => `Les textes longs de ${title}.`,
  newestIssue: "Le dernier numéro",
  everythingKept: "Tout ce qui est gardé",
  by: (name) => `Par ${name}`,
  nextRead: "À lire ensuite",
  days: "Jours",
  forward:
    "Quelqu’un que cela intéresserait ? Transférez ce message ; [on peut suivre ici](/follow/). Ou répondez : une personne vous lit.",

  issue: (number) => `Numéro ${number}`,
  issueAndDay: (number, day) => `Numéro ${number}, ${day}`,
  issueOf: (title, number) => `${title}, numéro ${number}`,
  minuteRead: count({
    one: "{n} minute de lecture",
    many: "{n} de minutes de lecture",
    other: "{n} minutes de lecture",
  }),
  closes: (day) => `Clôture le ${day}`,
  closed: (day) => `Clos depuis le ${day}`,
  via: "via",

  minutes: count({ one: "{n} min", many: "{n} min", other: "{n} min" }),
  pdf: "PDF",
  pdfPages: count({ one: "PDF, {n} page", many: "PDF, {n} de pages", other: "PDF, {n} pages" }),
  slides: "diapositives",
  slideCount: count({ one: "{n} diapositive", many: "{n} de diapositives", other: "{n} diapositives" }),
  video: {
    plain: "vidéo",
    live: "vidéo en direct",
    timed: count({ one: "vidéo de {n} min", many: "vidéo de {n} min", other: "vidéo de {n} min" }),
    recorded: (form) => `${form}, enregistrée en direct`,
  },
  audio: {
    plain: "audio",
    live: "audio en direct",
    timed: count({ one: "audio de {n} min", many: "audio de {n} min", other: "audio de {n} min" }),
    recorded: (form) => `${form}, enregistré en direct`,
  },
  picture: "image",
  code: "code",
  gone: "page disparue",
  paywall: "peut demander un abonnement",
  inLanguage: (name) => `en ${name}`,

  links: count({ one: "{n} lien", many: "{n} de liens", other: "{n} liens" }),
  keptLinks: count({
    one: "Tout ce qui a été gardé en chemin : {n} lien, avec la note de la rédaction.",
    many: "Tout ce qui a été gardé en chemin : {n} de liens, les plus récents d’abord, avec les notes de la rédaction.",
    other:
      "Tout ce qui a été gardé en chemin : {n} liens, les plus récents d’abord, avec les notes de la rédaction.",
  }),
  nothingKept: "Rien de gardé pour l’instant.",
  bookmarksOf: (month) => `Marque-pages, ${month}`,
  firstIssue: "Le premier numéro arrive bientôt.",
  noEssays: "Pas encore de textes.",

  everyWeek: (links, weekday) => `${links === 5 ? "Cinq liens" : "Les liens"}, chaque ${weekday}`,
  followHow:
    "[S’abonner](/follow/) par flux ou par e-mail. Aucun pistage, aucun compteur, et chaque lien est le vrai.",
  byFeed: "Par flux",
  feedsHold:
    "Chaque flux contient le numéro entier, images comprises. Copiez une adresse dans votre lecteur de flux.",
  feeds: {
    rss: "[RSS](/feed.xml) : celui que prennent la plupart des lecteurs.",
    atom: "[Atom](/atom.xml) : les mêmes numéros, pour les lecteurs qui le préfèrent.",
    json: "[JSON Feed](/feed.json) : encore la même chose, pour les programmes.",
  },
  byMail: "Par e-mail",
  writeTo: (address) =>
    `Écrivez à ${address} et vous recevrez chaque numéro à sa sortie. Le message ne contient ni pixel espion ni lien réécrit.`,
  subscribe: "Abonnement",

  notHere: "Rien ici",
  notHereHow:
    "Il n’y a pas de page à cette adresse. Essayez [les numéros](/issues/), [les textes](/essays/) ou [les marque-pages](/bookmarks/).",

  siteFoot: (title, editor) => `${title} par ${editor}. Ni cookies, ni compteurs, ni scripts.`,
  mailFoot: (title, editor) => `${title} par ${editor}. Aucun pistage, et chaque lien est le vrai.`,
  whyMail: (since) => `Ce message vous parvient parce que vous l’avez demandé, depuis le ${since}.`,
  sinceConfirmed: "jour de votre confirmation",
  stopMails: "Ne plus recevoir ces mails",
  pauseMails: "Suspendre ces mails un temps",
  corrected: (day) => `Corrigé le ${day}`,
  readOnWeb: "Lire sur le site",

  description: (links, weekday) =>
    `${links === 5 ? "Cinq liens" : "Des liens"} qui valent le détour, chaque ${weekday}.`,
  signOff:
    "La plupart ont été partagés pendant la semaine ; [tout ce que j’ai trouvé intéressant est ici](/bookmarks/).",
  editor: "La rédaction",
});
