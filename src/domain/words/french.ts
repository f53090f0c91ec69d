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
  keptSameWeek: "Gardés la même semaine",
  nextIssue: (day) => `Le prochain numéro paraît le ${day}`,
  tags: "Mots-clés",
  sites: "Sites web",
  pickedIn: (number) => `Choisi dans le numéro ${number}`,
  numbered: (name, page) => `${name}, feuillet ${page}`,
  credits: "Sources",
  creditsHow: "Ceux chez qui nous avons trouvé un lien en premier. Merci.",
  ledTo: "Ce que nous y avons trouvé",
  deadlines: "Échéances",
  deadlinesHow: "Ce que nous avons signalé et à quoi il faut répondre avant un jour donné.",
  noDeadlines: "Rien n’est ouvert en ce moment.",
  closingBy: (day) => `Jusqu’au ${day}`,
  closingLater: "Ensuite",
  closedOnes: "Clos",
  yearInLinks: (year) => `${year} en liens`,
  everyIssue: "Numéro par numéro",
  mostPicked: "Les plus choisis",
  keptByMonth: "Gardés, mois par mois",
  inCalendar: "Dans votre agenda",
  inCalendarHow: "Abonnez votre agenda à cette adresse, et les nouvelles échéances y viennent d’elles-mêmes.",
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
  archivedCopy: "copie archivée",
  again: "À nouveau",
  earlierAbout: "Déjà à ce sujet :",
  mentionedBy: "Mentionné par",
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
    "Chaque flux contient les textes entiers, images comprises. Copiez une adresse dans votre lecteur de flux.",
  feeds: {
    rss: "[RSS](/feed.xml) : celui que prennent la plupart des lecteurs.",
    atom: "[Atom](/atom.xml) : les mêmes numéros, pour les lecteurs qui le préfèrent.",
    json: "[JSON Feed](/feed.json) : encore la même chose, pour les programmes.",
  },
  moreFeeds: {
    first: { name: "le premier choix seulement", line: "Un lien par numéro, si le tout est de trop." },
    everything: { name: "tout", line: "Numéros, textes et marque-pages réunis." },
    bookmarks: { name: "tous les marque-pages", line: "Ce qui est gardé, au fur et à mesure." },
    notes: { name: "les marque-pages annotés", line: "Seulement ce qui a été gardé avec quelques mots." },
    essays: { name: "textes longs", line: "Les écrits seuls." },
    deadlines: { name: "échéances", line: "Les choix dont le jour n’est pas passé." },
  },
  allFeeds:
    "Tous sont dans [un fichier OPML](/feeds.opml). Une étiquette de trois liens ou plus a son propre flux, sur sa page.",
  feedOpened:
    "Ceci est un flux. Copiez son adresse dans un lecteur de flux, et les nouveautés viendront à vous.",
  announcedAt: "Où chaque numéro est annoncé",
  byMail: "Par e-mail",
  writeTo: (address) =>
    `Écrivez à ${address} et vous recevrez chaque numéro à sa sortie. Le message ne contient ni pixel espion ni lien réécrit.`,
  subscribe: "Abonnement",
  search: "Rechercher",
  searchAll: "Chercher dans les signets, les numéros et les textes",
  resultsFor: (query) => `Résultats pour « ${query} »`,
  found: count({ one: "{n} résultat", many: "{n} de résultats", other: "{n} résultats" }),
  reachingBack: (day) => `Du plus récent au plus ancien, jusqu’au ${day}.`,
  nothingFound: "Rien n’a été trouvé.",
  lookFurther: "Chercher plus loin dans le passé",
  searching: "Recherche en cours …",
  searchFailed: "Une partie n’a pas pu être chargée. Merci de réessayer plus tard.",
  everything: "Tout",
  picks: "Choix",
  withNote: "Avec une note",
  searchHow:
    "La recherche se fait dans votre navigateur : seul le serveur de ce site voit l’adresse de cette page, où figurent vos mots.",
  searchNeedsScript: "Elle a besoin de scripts, et ils sont désactivés ici.",
  withoutScript:
    "Sans scripts, chaque [mois](/bookmarks/), chaque [mot-clé](/bookmarks/tags/) et chaque [numéro](/issues/) est une simple page.",

  notHere: "Rien ici",
  notHereHow:
    "Il n’y a pas de page à cette adresse. Essayez [les numéros](/issues/), [les textes](/essays/) ou [les marque-pages](/bookmarks/).",

  siteFoot: (title, editor) => `${title} par ${editor}. Ni cookies, ni compteurs, ni pistage.`,
  mailFoot: (title, editor) => `${title} par ${editor}. Aucun pistage, et chaque lien est le vrai.`,
  whyMail: (since) => `Ce message vous parvient parce que vous l’avez demandé, depuis le ${since}.`,
  sinceConfirmed: "jour de votre confirmation",
  stopMails: "Ne plus recevoir ces mails",
  pauseMails: "Suspendre ces mails un temps",
  saidAbout: "On en parle :",
  corrected: (day) => `Corrigé le ${day}`,
  readOnWeb: "Lire sur le site",

  description: (links, weekday) =>
    `${links === 5 ? "Cinq liens" : "Des liens"} qui valent le détour, chaque ${weekday}.`,
  signOff:
    "La plupart ont été partagés pendant la semaine ; [tout ce que j’ai trouvé intéressant est ici](/bookmarks/).",
  editor: "La rédaction",

  letters: {
    alreadyHere: "Vous êtes déjà sur la liste.",
    confirmation: {
      subject: (title) => `${title} : est-ce votre adresse ?`,
      words: (title) =>
        `Quelqu’un, sans doute vous, a demandé à recevoir ${title} à cette adresse. Appuyez sur le bouton, et chaque numéro arrivera. Le lien vaut une semaine.`,
      notYou: "Ne faites rien. Plus rien ne viendra, et l’adresse est bientôt oubliée.",
    },
    welcome: {
      subject: (title) => `${title} : vous êtes sur la liste`,
      words: (title) => `Désormais, ${title} arrive à cette adresse.`,
    },
    farewell: {
      subject: (title) => `${title} : vous n’êtes plus sur la liste`,
      words: () => "Plus rien n’arrive à cette adresse. Merci de nous avoir lus.",
    },
    already: {
      subject: (title) => `${title} : vous êtes déjà sur la liste`,
      words: () =>
        "Quelqu’un, sans doute vous, a inscrit cette adresse une fois de plus. Cela n’a rien changé.",
    },
    link: {
      subject: (title) => `${title} : votre page à vous`,
      words: () =>
        "Voici le lien que vous avez demandé. Il vaut une heure, pour quiconque l’a : gardez ce message pour vous.",
      notYou: "Ne faites rien. Rien ne change.",
    },
    move: {
      subject: (title) => `${title} : est-ce votre nouvelle adresse ?`,
      words: (title) =>
        `Quelqu’un qui reçoit ${title} par e-mail le voudrait à cette adresse. Appuyez sur le bouton, et chaque numéro arrivera ici désormais. Le lien vaut un jour.`,
      notYou: "Ne faites rien. Rien ne change, et plus rien ne viendra.",
    },
    moved: {
      subject: (title) => `${title} : votre adresse est changée`,
      words: (title) => `Désormais, ${title} arrive à la nouvelle adresse, et plus à celle-ci.`,
      notYou: "Répondez à ce message. Une personne le lit.",
    },
  },

  service: {
    byMail: (title) => `${title} par e-mail`,
    yourAddress: "Votre adresse e-mail",
    signUp: "S’inscrire",
    asksFirst: "Un message demande si l’adresse est bien la vôtre. Rien d’autre ne part avant votre oui.",
    noTracking: { fact: "Aucun pistage.", more: "Pas de pixel espion, et chaque lien est le vrai." },
    leaveEasily: { fact: "Partir en un clic,", more: "sans dire pourquoi." },
    leaveEmpty: "Laissez ce champ vide",
    noAddress: "Ce n’est pas tout à fait une adresse e-mail. Elle s’écrit comme vous@exemple.org.",
    pressAgain:
      "Cette page est restée ouverte trop peu de temps, ou trop longtemps. Appuyez encore une fois sur le bouton.",
    lookInMail: "Regardez dans vos messages.",
    onItsWay: (title) =>
      `Si cette adresse peut être inscrite, une courte lettre de ${title} est en route. Elle contient un bouton.`,
    nothingCame: {
      fact: "Rien après dix minutes ?",
      more: "Regardez parmi les indésirables, ou saisissez l’adresse encore une fois.",
    },
    onListAlready: { fact: "Déjà sur la liste ?", more: "Alors rien ne change." },
    typeAgain: "La saisir à nouveau",

    isThisYou: "Est-ce bien vous ?",
    askedFor: (address, title) => `${address} a demandé à recevoir ${title} par e-mail.`,
    yes: "Oui, envoyez-le-moi",
    nextOne: "Prochain numéro :",
    notYou: {
      fact: "Ce n’est pas vous ?",
      more: "Fermez cette page. Rien n’est envoyé, et l’adresse est bientôt oubliée.",
    },
    onTheList: "Vous êtes sur la liste.",
    comesTo: (address) => `Désormais, chaque numéro arrive à ${address}.`,
    changedMind: "Vous avez changé d’avis ?",

    leaveOrRest: "Partir, ou faire une pause ?",
    holdsAtOnce: (address) => `Il s’agit de ${address}. Ce que vous choisissez vaut tout de suite.`,
    leave: { fact: "Partir", more: "Plus aucun message de notre part. Nous ne demandons pas pourquoi." },
    leaveNow: "Partir maintenant",
    pause: "Pause",
    nothingUntil: "Rien jusqu’au",
    otherWishes:
      "Pour changer d’adresse, voir ce que nous savons de vous ou le faire effacer, il faut un lien que nous envoyons à l’adresse elle-même. Il vaut une heure.",
    sendLink: "Envoyez-moi ce lien",
    hasLeft: "C’est fait. Vous n’êtes plus sur la liste.",
    nothingMore: (address) => `Plus rien n’arrive à ${address}. Merci de nous avoir lus.`,
    whatStays: {
      fact: "Ce que nous gardons :",
      more: "l’adresse, marquée comme partie, pour qu’aucune de nos listes ne la ramène par erreur.",
    },
    stillOpen: "Le site et le flux restent ouverts à tous :",
    signUpAgain: "S’inscrire à nouveau",
    quietUntil: (day) => `Silence jusqu’au ${day}.`,
    nothingBefore: (address) => `Rien n’arrive à ${address} avant cette date.`,
    startAgain: "Reprendre maintenant",
    isBack: "Vous êtes de retour.",
    linkOnItsWay:
      "Si cette adresse est sur la liste, une lettre avec un lien est en route. Le lien vaut une heure.",
    askForLink: "Votre page à vous",
    askForLinkHow:
      "Vous y changez d’adresse, voyez ce que nous savons de vous, ou le faites effacer. Nous envoyons le lien à votre adresse.",

    yours: "Votre page à vous",
    isAbout: (address) => `Il s’agit de ${address}.`,
    changeAddress: {
      fact: "Changer d’adresse",
      more: "Nous écrivons d’abord à la nouvelle. Tant que vous n’y appuyez pas sur le bouton, rien ne change.",
    },
    newAddress: "Votre nouvelle adresse",
    changeIt: "Changer",
    whatWeKnow: { fact: "Ce que nous savons de vous", more: "Tout, dans un fichier JSON." },
    seeIt: "Le voir",
    restOrLeave: { fact: "Partir, ou faire une pause", more: "Sans dire pourquoi." },
    goThere: "Y aller",
    erase: {
      fact: "Effacer",
      more: "Retire pour de bon de notre registre votre adresse et ce que nous savons de vous.",
    },
    eraseNow: "Effacer maintenant",
    lookInNewMail: "Regardez dans les messages de la nouvelle adresse.",
    newOnItsWay: "Si cette adresse peut servir, une lettre y est en route. Elle contient un bouton.",
    isNewAddress: "Est-ce votre nouvelle adresse ?",
    willComeTo: (address) => `Appuyez sur le bouton, et chaque numéro arrivera désormais à ${address}.`,
    yesThere: "Oui, envoyez-le là",
    isChanged: "Votre adresse est changée.",
    erased: "Effacé.",
    erasedHow:
      "Votre adresse n’est plus dans notre registre. Il ne reste qu’une marque sans adresse, grâce à laquelle nous savons ne plus vous écrire.",

    seenSomething: "Vu quelque chose de bien ?",
    readsAll: (editor) =>
      `${editor} lit chaque suggestion. Si la vôtre paraît dans un numéro, vous y êtes remercié nommément.`,
    theLink: "Le lien",
    itsTitle: { fact: "Son titre", more: "si vous le connaissez" },
    whyWorth: "Pourquoi il mérite une place",
    thanksName: { fact: "Votre nom pour les remerciements", more: "ou laissez vide" },
    suggestIt: "Le suggérer",
    nothingElse:
      "Nous gardons ce que vous écrivez ici, et rien d’autre. Ce que la rédaction retient peut être publié avec vos mots et votre nom.",
    noLink: "Ce n’est pas tout à fait une adresse web. Elle s’écrit comme https://exemple.org/page.",
    thankYou: "Merci.",
    willLook: (editor) => `${editor} le regardera. Tout ne trouve pas sa place.`,
    suggestAnother: "En suggérer un autre",

    keepThis: "Garder ce lien",
    forEditor: "pour la rédaction",
    linkTitle: "Titre",
    linkAddress: "Adresse",
    linksByLine: "Les liens, un par ligne",
    whyInALine: { fact: "Pourquoi, en une ligne", more: "sera le premier jet" },
    toMyself: "Le garder pour moi",
    keepIt: "Le garder",
    kept: "Gardé.",
    waitsForYou: "Il vous attend avec les autres liens.",
    changeThis: "Le modifier",
    keepAnother: "En garder un autre",
    token: { fact: "Votre jeton", more: "demandé une seule fois sur cet appareil" },
    wrongToken: "Ce n’est pas le jeton de cette publication.",

    privacy: "Ce que nous gardons de vous",
    keptBy: (who) =>
      `Gardé par ${who}, et transmis à personne d’autre qu’aux serveurs qui acheminent les messages.`,
    keptAddress: {
      fact: "Votre adresse,",
      more: (days) =>
        `quand et par quel formulaire vous avez demandé, les mots que vous y avez lus, et quand vous avez dit oui. Sans oui, elle disparaît au bout de ${days} jours.`,
    },
    keptMails: {
      fact: "Quels messages vous ont été envoyés,",
      more: (months) => `pendant ${months} mois. Ensuite, seulement combien sont partis en tout.`,
    },
    keptAnswers: {
      fact: "Ce qu’un serveur de courrier a répondu,",
      more: (days) => `pendant ${days} jours. Ensuite, seulement qu’un message est revenu.`,
    },
    keptLeft: {
      fact: "Si vous partez,",
      more: "l’adresse reste, marquée comme partie, pour qu’aucune liste ne la ramène. Si elle est effacée, il ne reste qu’une marque sans adresse.",
    },
    keptSuggestion: {
      fact: "Un lien que vous proposez,",
      more: (days) =>
        `avec le nom que vous donnez, jusqu’à la décision de la rédaction, ${days} jours au plus. Ce qu’elle retient peut être publié avec vos mots et ce nom, et reste public.`,
    },
    keptNetwork: {
      fact: "Contre les envois en masse,",
      more: "une marque chiffrée du réseau d’où vient un formulaire, pendant quelques heures. Aucune adresse IP.",
    },
    keptNot: { fact: "Rien d’autre :", more: "ni ouverture, ni clic, ni cookie." },

    noPage: "Il n’y a pas de page à cette adresse.",
    linkOver: "Ce lien ne vaut plus.",
    linkOverHow:
      "Son temps est passé, ou il a été coupé en route. Copiez-le en entier, ou demandez-en un nouveau.",
    tooMany: "Trop à la fois.",
    tooManyHow:
      "Beaucoup de demandes viennent d’arriver, de votre réseau ou de partout. Rien n’est perdu : réessayez dans une heure.",
    tooLong: "C’est plus que ce formulaire ne peut contenir.",
    notOurForm: "Cela n’est pas arrivé comme nos formulaires l’envoient.",
    broke: "Quelque chose s’est cassé ici.",
    brokeHow: "C’est notre faute, pas la vôtre. Réessayez dans un moment.",
  },
});
