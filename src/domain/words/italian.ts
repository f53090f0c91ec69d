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
  keptSameWeek: "Conservati nella stessa settimana",
  nextIssue: (day) => `Il prossimo numero esce ${day}`,
  tags: "Etichette",
  sites: "Siti",
  pickedIn: (number) => `Scelto nel numero ${number}`,
  numbered: (name, page) => `${name}, pagina ${page}`,
  credits: "Fonti",
  creditsHow: "Dove abbiamo trovato per primi un link. Grazie.",
  ledTo: "Che cosa vi abbiamo trovato",
  deadlines: "Scadenze",
  deadlinesHow: "Ciò che abbiamo segnalato e che chiede una risposta entro un giorno.",
  noDeadlines: "Al momento non c’è nulla di aperto.",
  closingBy: (day) => `Fino a ${day}`,
  closingLater: "Più avanti",
  closedOnes: "Scaduti",
  yearInLinks: (year) => `Il ${year} in link`,
  everyIssue: "Numero per numero",
  mostPicked: "I più scelti",
  keptByMonth: "Conservati, mese per mese",
  inCalendar: "Nel tuo calendario",
  inCalendarHow: "Abbona il calendario a questo indirizzo, e le nuove scadenze arrivano da sole.",
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
  archivedCopy: "copia archiviata",
  again: "Di nuovo",
  earlierAbout: "Già su questo tema:",
  mentionedBy: "Menzionato da",
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
    "Ogni feed contiene i testi interi, immagini comprese. Basta copiare un indirizzo nel lettore di feed.",
  feeds: {
    rss: "[RSS](/feed.xml): quello che accettano quasi tutti i lettori.",
    atom: "[Atom](/atom.xml): gli stessi numeri, per i lettori che lo preferiscono.",
    json: "[JSON Feed](/feed.json): ancora lo stesso, per i programmi.",
  },
  moreFeeds: {
    first: { name: "solo la prima scelta", line: "Un link per numero, se tutto è troppo." },
    everything: { name: "tutto", line: "Numeri, scritti e segnalibri insieme." },
    bookmarks: { name: "tutti i segnalibri", line: "Ciò che viene conservato, man mano." },
    notes: { name: "segnalibri con una nota", line: "Solo ciò che è stato conservato con qualche parola." },
    essays: { name: "testi più lunghi", line: "Solo gli scritti." },
    deadlines: { name: "scadenze", line: "Le scelte il cui giorno non è ancora passato." },
  },
  allFeeds:
    "Sono tutti in [un file OPML](/feeds.opml). Un’etichetta con tre link o più ha un feed suo, nella sua pagina.",
  feedOpened:
    "Questo è un feed. Basta copiare l’indirizzo in un lettore di feed, e le novità arrivano da sole.",
  announcedAt: "Dove viene annunciato",
  byMail: "Per e-mail",
  writeTo: (address) =>
    `Basta scrivere a ${address} per ricevere ogni numero appena esce. Nessun pixel nascosto e nessun link riscritto.`,
  subscribe: "Iscrizione",
  search: "Cerca",
  searchAll: "Cerca tra segnalibri, numeri e testi",
  resultsFor: (query) => `Risultati per «${query}»`,
  found: count({ one: "{n} risultato", many: "{n} di risultati", other: "{n} risultati" }),
  reachingBack: (day) => `Dal più recente, fino a ${day}.`,
  nothingFound: "Non è stato trovato nulla.",
  lookFurther: "Cerca più indietro",
  searching: "Ricerca in corso …",
  searchFailed: "Una parte non si è potuta caricare. Riprovare più tardi.",
  everything: "Tutto",
  picks: "Scelte",
  withNote: "Con una nota",
  searchHow:
    "La ricerca avviene nel browser: solo il server di questo sito vede l’indirizzo di questa pagina, in cui stanno le parole cercate.",
  searchNeedsScript: "Ha bisogno di script, che qui sono disattivati.",
  withoutScript:
    "Senza script, ogni [mese](/bookmarks/), ogni [etichetta](/bookmarks/tags/) e ogni [numero](/issues/) è una semplice pagina.",

  notHere: "Qui non c’è",
  notHereHow:
    "A questo indirizzo non c’è nessuna pagina. Forse tra [i numeri](/issues/), [gli scritti](/essays/) o [i segnalibri](/bookmarks/).",

  siteFoot: (title, editor) =>
    `${title}, a cura di ${editor}. Niente cookie, niente contatori, niente tracciamento.`,
  mailFoot: (title, editor) =>
    `${title}, a cura di ${editor}. Nessun tracciamento, e ogni link è quello vero.`,
  whyMail: (since) => `Questa mail arriva perché è stata richiesta, dal giorno ${since}.`,
  sinceConfirmed: "della conferma",
  stopMails: "Non ricevere più queste mail",
  pauseMails: "Sospendere per un po’ queste mail",
  saidAbout: "Se ne parla su",
  corrected: (day) => `Corretto ${day}`,
  readOnWeb: "Leggi sul sito",

  description: (links, weekday) =>
    `${links === 5 ? "Cinque link" : "Link"} che meritano una lettura, ogni ${weekday}.`,
  signOff:
    "La maggior parte l’ho condivisa durante la settimana; [tutto ciò che ho trovato interessante è qui](/bookmarks/).",
  editor: "Redazione",

  letters: {
    alreadyHere: "Sei già nella lista.",
    confirmation: {
      subject: (title) => `${title}: è il tuo indirizzo?`,
      words: (title) =>
        `Qualcuno, probabilmente tu, ha chiesto di ricevere ${title} a questo indirizzo. Premi il pulsante, e arriverà ogni numero. Il link vale una settimana.`,
      notYou: "Non fare niente. Non arriva altro, e l’indirizzo sarà presto dimenticato.",
    },
    welcome: {
      subject: (title) => `${title}: ora sei nella lista`,
      words: (title) => `D’ora in poi ${title} arriva a questo indirizzo.`,
    },
    farewell: {
      subject: (title) => `${title}: sei fuori dalla lista`,
      words: () => "A questo indirizzo non arriva più niente. Grazie di averci letto.",
    },
    already: {
      subject: (title) => `${title}: sei già nella lista`,
      words: () =>
        "Qualcuno, probabilmente tu, ha iscritto ancora una volta questo indirizzo. Non è cambiato niente.",
    },
    link: {
      subject: (title) => `${title}: la tua pagina`,
      words: () =>
        "Ecco il link che hai chiesto. Vale un’ora, per chiunque lo abbia: tieni questa mail per te.",
      notYou: "Non fare niente. Non cambia niente.",
    },
    move: {
      subject: (title) => `${title}: è questo il tuo nuovo indirizzo?`,
      words: (title) =>
        `Qualcuno che riceve ${title} per e-mail lo vorrebbe a questo indirizzo. Premi il pulsante, e d’ora in poi ogni numero arriva qui. Il link vale un giorno.`,
      notYou: "Non fare niente. Non cambia niente, e non arriva altro.",
    },
    moved: {
      subject: (title) => `${title}: il tuo indirizzo è cambiato`,
      words: (title) => `D’ora in poi ${title} arriva al nuovo indirizzo, e non più a questo.`,
      notYou: "Rispondi a questa mail. La legge una persona.",
    },
  },

  service: {
    byMail: (title) => `${title} per e-mail`,
    yourAddress: "Indirizzo e-mail",
    signUp: "Iscriviti",
    asksFirst: "Un messaggio chiede se l’indirizzo è davvero tuo. Prima del tuo sì non arriva altro.",
    noTracking: { fact: "Nessun tracciamento.", more: "Nessun pixel nascosto, e ogni link è quello vero." },
    leaveEasily: { fact: "Si esce con un clic,", more: "senza dire perché." },
    leaveEmpty: "Lascia vuoto questo campo",
    noAddress: "Non è ancora un indirizzo e-mail. Si scrive come tu@example.org.",
    pressAgain:
      "Questa pagina è rimasta aperta troppo poco o troppo a lungo. Premi il pulsante ancora una volta.",
    lookInMail: "Guarda nella posta.",
    onItsWay: (title) =>
      `Se quell’indirizzo si può iscrivere, una breve lettera di ${title} è in arrivo. Contiene un solo pulsante.`,
    nothingCame: {
      fact: "Dopo dieci minuti ancora niente?",
      more: "Guarda nella posta indesiderata, o scrivi di nuovo l’indirizzo.",
    },
    onListAlready: { fact: "Già nella lista?", more: "Allora non cambia niente." },
    typeAgain: "Scrivilo di nuovo",

    isThisYou: "È il tuo indirizzo?",
    askedFor: (address, title) => `${address} ha chiesto di ricevere ${title} per e-mail.`,
    yes: "Sì, lo voglio ricevere",
    nextOne: "Prossimo numero:",
    notYou: {
      fact: "Non sei tu?",
      more: "Chiudi questa pagina. Non si invia niente, e l’indirizzo sarà presto dimenticato.",
    },
    onTheList: "Ora sei nella lista.",
    comesTo: (address) => `D’ora in poi ogni numero arriva a ${address}.`,
    changedMind: "Hai cambiato idea?",

    leaveOrRest: "Uscire, o fare una pausa?",
    holdsAtOnce: (address) => `Si tratta di ${address}. Quello che premi vale subito.`,
    leave: { fact: "Uscire", more: "Nessun altro messaggio da noi. Non chiediamo perché." },
    leaveNow: "Esci ora",
    pause: "Pausa",
    nothingUntil: "Niente fino a",
    otherWishes:
      "Per cambiare indirizzo, vedere che cosa sappiamo di te o farlo cancellare, serve un link che mandiamo all’indirizzo stesso. Vale un’ora.",
    sendLink: "Mandami quel link",
    hasLeft: "Fatto. Sei fuori dalla lista.",
    nothingMore: (address) => `A ${address} non arriva più niente. Grazie di averci letto.`,
    whatStays: {
      fact: "Che cosa teniamo:",
      more: "l’indirizzo, segnato come uscito, perché nessuna nostra lista lo riporti dentro per sbaglio.",
    },
    stillOpen: "Il sito e il feed restano aperti a tutti:",
    signUpAgain: "Iscriviti di nuovo",
    quietUntil: (day) => `Silenzio fino a ${day}.`,
    nothingBefore: (address) => `Prima di allora a ${address} non arriva niente.`,
    startAgain: "Riprendi ora",
    isBack: "Si riprende.",
    linkOnItsWay:
      "Se quell’indirizzo è nella lista, una lettera con un link è in arrivo. Il link vale un’ora.",
    askForLink: "La tua pagina",
    askForLinkHow:
      "Lì cambi indirizzo, vedi che cosa sappiamo di te, o lo fai cancellare. Mandiamo il link al tuo indirizzo.",

    yours: "La tua pagina",
    isAbout: (address) => `Si tratta di ${address}.`,
    changeAddress: {
      fact: "Cambiare indirizzo",
      more: "Prima scriviamo a quello nuovo. Finché lì non premi il pulsante, non cambia niente.",
    },
    newAddress: "Il tuo nuovo indirizzo",
    changeIt: "Cambia",
    whatWeKnow: { fact: "Che cosa sappiamo di te", more: "Tutto, in un file JSON." },
    seeIt: "Guarda",
    restOrLeave: { fact: "Uscire, o fare una pausa", more: "Senza dire perché." },
    goThere: "Vai",
    erase: { fact: "Cancellare", more: "Toglie per sempre il tuo indirizzo e quello che sappiamo di te." },
    eraseNow: "Cancella ora",
    lookInNewMail: "Guarda nella posta del nuovo indirizzo.",
    newOnItsWay: "Se quell’indirizzo si può usare, una lettera è in arrivo lì. Contiene un solo pulsante.",
    isNewAddress: "È questo il tuo nuovo indirizzo?",
    willComeTo: (address) => `Premi il pulsante, e d’ora in poi ogni numero arriva a ${address}.`,
    yesThere: "Sì, mandalo lì",
    isChanged: "Il tuo indirizzo è cambiato.",
    erased: "Cancellato.",
    erasedHow:
      "Il tuo indirizzo non è più da noi. Resta solo un segno senza indirizzo, da cui sappiamo di non scriverti più.",

    seenSomething: "Hai visto qualcosa di buono?",
    readsAll: (editor) =>
      `${editor} legge ogni proposta. Se la tua esce in un numero, ti ringraziamo per nome.`,
    theLink: "Il link",
    itsTitle: { fact: "Come si intitola", more: "se lo sai" },
    whyWorth: "Perché merita un posto",
    thanksName: { fact: "Il tuo nome per il ringraziamento", more: "o lascia vuoto" },
    suggestIt: "Proponilo",
    nothingElse:
      "Conserviamo ciò che scrivi qui e nient’altro. Ciò che la redazione tiene può essere pubblicato con le tue parole e il tuo nome.",
    noLink: "Non è ancora un indirizzo web. Si scrive come https://example.org/pagina.",
    thankYou: "Grazie.",
    willLook: (editor) => `${editor} lo guarderà. Non tutto trova posto.`,
    suggestAnother: "Proponine un altro",

    keepThis: "Tieni questo link",
    forEditor: "per la redazione",
    linkTitle: "Titolo",
    linkAddress: "Indirizzo",
    linksByLine: "I link, uno per riga",
    whyInALine: { fact: "Perché, in una riga", more: "sarà la prima bozza" },
    toMyself: "Tienilo solo per me",
    keepIt: "Tienilo",
    kept: "Tenuto.",
    waitsForYou: "Ti aspetta con gli altri link.",
    changeThis: "Modificalo",
    keepAnother: "Tienine un altro",
    token: { fact: "Il tuo token", more: "chiesto una volta sola su questo dispositivo" },
    wrongToken: "Non è il token di questa pubblicazione.",

    privacy: "Che cosa teniamo di te",
    keptBy: (who) => `Lo tiene ${who}, e non passa a nessuno se non ai server che portano la posta.`,
    keptAddress: {
      fact: "Il tuo indirizzo,",
      more: (days) =>
        `quando e con quale modulo l’hai chiesto, le parole che vi hai letto, e quando hai detto sì. Senza un sì sparisce dopo ${days} giorni.`,
    },
    keptMails: {
      fact: "Quali messaggi ti abbiamo mandato,",
      more: (months) => `per ${months} mesi. Poi solo quanti ne sono partiti in tutto.`,
    },
    keptAnswers: {
      fact: "Che cosa ha risposto un server di posta,",
      more: (days) => `per ${days} giorni. Poi solo che un messaggio è tornato indietro.`,
    },
    keptLeft: {
      fact: "Se esci,",
      more: "l’indirizzo resta, segnato come uscito, perché nessuna lista lo riporti dentro. Se viene cancellato, resta solo un segno senza indirizzo.",
    },
    keptSuggestion: {
      fact: "Un link che proponi,",
      more: (days) =>
        `con il nome che dai, finché la redazione non decide, per ${days} giorni al massimo. Ciò che tiene può essere pubblicato con le tue parole e quel nome, e resta pubblico.`,
    },
    keptNetwork: {
      fact: "Contro gli invii in massa,",
      more: "un segno cifrato della rete da cui viene un modulo, per qualche ora. Nessun indirizzo IP.",
    },
    keptNot: { fact: "Nient’altro:", more: "né aperture, né clic, né cookie." },

    noPage: "A questo indirizzo non c’è nessuna pagina.",
    linkOver: "Questo link non vale più.",
    linkOverHow:
      "Il suo tempo è passato, o è stato tagliato per strada. Copialo intero, o chiedine uno nuovo.",
    tooMany: "Troppi in una volta.",
    tooManyHow:
      "Sono appena arrivate molte richieste, dalla tua rete o da ovunque. Niente è perso: riprova tra un’ora.",
    tooLong: "È più di quanto entri in questo modulo.",
    notOurForm: "Non è arrivato come lo mandano i nostri moduli.",
    broke: "Qui qualcosa si è rotto.",
    brokeHow: "È colpa nostra, non tua. Riprova tra un po’.",
  },
});
