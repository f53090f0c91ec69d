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
  tags: "Trefwoorden",
  sites: "Websites",
  pickedIn: (number) => `Gekozen in nummer ${number}`,
  numbered: (name, page) => `${name}, pagina ${page}`,
  credits: "Bronnen",
  creditsHow: "Waar we een link het eerst vonden. Dank.",
  ledTo: "Wat we daar vonden",
  deadlines: "Termijnen",
  deadlinesHow: "Waarnaar we verwezen en wat voor een bepaalde dag antwoord vraagt.",
  noDeadlines: "Er staat nu niets open.",
  closingBy: (day) => `Tot en met ${day}`,
  closingLater: "Daarna",
  closedOnes: "Gesloten",
  yearInLinks: (year) => `${year} in links, een overzicht`,
  everyIssue: "Nummer voor nummer",
  mostPicked: "Het vaakst gekozen",
  keptByMonth: "Bewaard, maand na maand",
  inCalendar: "In je eigen agenda",
  inCalendarHow: "Abonneer je agenda op dit adres, en nieuwe termijnen komen vanzelf.",
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
  again: "Nogmaals",
  earlierAbout: "Eerder hierover:",
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
  feedsHold: "Elke feed bevat hele teksten, met alle afbeeldingen. Kopieer een adres naar je feedlezer.",
  feeds: {
    rss: "[RSS](/feed.xml): wat de meeste feedlezers nemen.",
    atom: "[Atom](/atom.xml): dezelfde nummers, voor feedlezers die dat liever hebben.",
    json: "[JSON Feed](/feed.json): nog eens hetzelfde, voor programma’s.",
  },
  moreFeeds: {
    first: { name: "alleen de eerste keuze", line: "Eén link per nummer, als het geheel te veel is." },
    everything: { name: "alles", line: "Nummers, stukken en bladwijzers bij elkaar." },
    bookmarks: { name: "elke bladwijzer", line: "Wat bewaard wordt, zodra het bewaard wordt." },
    notes: { name: "bladwijzers met een notitie", line: "Alleen wat met een paar woorden bewaard is." },
    essays: { name: "langere stukken", line: "Alleen de lange stukken." },
    deadlines: { name: "uiterste data", line: "Keuzes waarvan de dag nog niet voorbij is." },
  },
  allFeeds:
    "Ze staan allemaal in [één OPML-bestand](/feeds.opml). Een label met drie links of meer heeft een eigen feed, op zijn pagina.",
  feedOpened: "Dit is een feed. Kopieer het adres naar een feedlezer, en wat nieuw is komt vanzelf.",
  announcedAt: "Waar het wordt aangekondigd",
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

  letters: {
    alreadyHere: "Je staat al op de lijst.",
    confirmation: {
      subject: (title) => `${title}: is dit jouw adres?`,
      words: (title) =>
        `Iemand, waarschijnlijk jij, wil ${title} op dit adres krijgen. Druk op de knop, en elk nummer komt hier. De link werkt een week.`,
      notYou: "Doe niets. Er komt niets meer, en het adres is snel vergeten.",
    },
    welcome: {
      subject: (title) => `${title}: je staat op de lijst`,
      words: (title) => `Vanaf nu komt ${title} op dit adres.`,
    },
    farewell: {
      subject: (title) => `${title}: je bent gestopt`,
      words: () => "Er komt niets meer op dit adres. Bedankt voor het lezen.",
    },
    already: {
      subject: (title) => `${title}: je staat al op de lijst`,
      words: () =>
        "Iemand, waarschijnlijk jij, heeft dit adres nog een keer aangemeld. Daardoor is er niets veranderd.",
    },
    link: {
      subject: (title) => `${title}: je eigen pagina`,
      words: () =>
        "Hier is de link waar je om vroeg. Hij werkt een uur, voor wie hem heeft: houd deze mail voor jezelf.",
      notYou: "Doe niets. Er verandert niets.",
    },
    move: {
      subject: (title) => `${title}: is dit je nieuwe adres?`,
      words: (title) =>
        `Iemand die ${title} per mail krijgt, wil het op dit adres hebben. Druk op de knop, en vanaf dan komt elk nummer hier. De link werkt een dag.`,
      notYou: "Doe niets. Er verandert niets, en er komt niets meer.",
    },
    moved: {
      subject: (title) => `${title}: je adres is veranderd`,
      words: (title) => `Vanaf nu komt ${title} op het nieuwe adres, en niet meer op dit.`,
      notYou: "Antwoord op deze mail. Een mens leest hem.",
    },
  },

  service: {
    byMail: (title) => `${title} per mail`,
    yourAddress: "Je mailadres",
    signUp: "Aanmelden",
    asksFirst: "Eén mail vraagt of het adres van jou is. Verder komt er niets totdat je ja zegt.",
    noTracking: { fact: "Geen tracking.", more: "Geen spionagepixel, en elke link is de echte." },
    leaveEasily: { fact: "Stoppen met één klik,", more: "zonder te zeggen waarom." },
    leaveEmpty: "Laat dit leeg",
    noAddress: "Dat is nog geen mailadres. Een adres ziet eruit als jij@example.org.",
    pressAgain: "Deze pagina stond te kort of te lang open. Druk nog een keer op de knop.",
    lookInMail: "Kijk in je mail.",
    onItsWay: (title) =>
      `Als dat adres aangemeld kan worden, is er een kort briefje van ${title} onderweg. Er zit één knop in.`,
    nothingCame: {
      fact: "Na tien minuten nog niets?",
      more: "Kijk bij de ongewenste mail, of typ het adres nog een keer.",
    },
    onListAlready: { fact: "Sta je al op de lijst?", more: "Dan verandert er niets." },
    typeAgain: "Nog een keer typen",

    isThisYou: "Ben jij dit?",
    askedFor: (address, title) => `${address} wil ${title} per mail krijgen.`,
    yes: "Ja, stuur het mij",
    nextOne: "Volgende nummer:",
    notYou: {
      fact: "Ben jij het niet?",
      more: "Sluit deze pagina. Er wordt niets gestuurd, en het adres is snel vergeten.",
    },
    onTheList: "Je staat op de lijst.",
    comesTo: (address) => `Vanaf nu komt elk nummer op ${address}.`,
    changedMind: "Toch maar niet?",

    leaveOrRest: "Stoppen, of even pauze?",
    holdsAtOnce: (address) => `Dit gaat over ${address}. Waar je op drukt, geldt meteen.`,
    leave: { fact: "Stoppen", more: "Geen mail meer van ons. We vragen niet waarom." },
    leaveNow: "Nu stoppen",
    pause: "Pauze",
    nothingUntil: "Niets tot",
    otherWishes:
      "Om het adres te veranderen, te zien wat we van je weten of alles te laten wissen, heb je een link nodig die we naar het adres zelf sturen. Die werkt een uur.",
    sendLink: "Stuur me die link",
    hasLeft: "Klaar. Je bent gestopt.",
    nothingMore: (address) => `Er komt niets meer op ${address}. Bedankt voor het lezen.`,
    whatStays: {
      fact: "Wat we bewaren:",
      more: "het adres, met erbij dat je gestopt bent, zodat geen lijst van ons het per ongeluk terughaalt.",
    },
    stillOpen: "De site en de feed blijven voor iedereen open:",
    signUpAgain: "Weer aanmelden",
    quietUntil: (day) => `Stil tot ${day}.`,
    nothingBefore: (address) => `Voor die tijd komt er niets op ${address}.`,
    startAgain: "Nu weer beginnen",
    isBack: "Je bent er weer.",
    linkOnItsWay:
      "Als dat adres op de lijst staat, is er een briefje met een link onderweg. De link werkt een uur.",
    askForLink: "Je eigen pagina",
    askForLinkHow:
      "Daar verander je je adres, zie je wat we van je weten, of laat je het wissen. We sturen de link naar je adres.",

    yours: "Je eigen pagina",
    isAbout: (address) => `Dit gaat over ${address}.`,
    changeAddress: {
      fact: "Het adres veranderen",
      more: "We schrijven eerst naar het nieuwe. Zolang je daar niet op de knop drukt, verandert er niets.",
    },
    newAddress: "Je nieuwe adres",
    changeIt: "Veranderen",
    whatWeKnow: { fact: "Wat we van je weten", more: "Alles, als bestand in JSON." },
    seeIt: "Bekijken",
    restOrLeave: { fact: "Stoppen, of even pauze", more: "Zonder te zeggen waarom." },
    goThere: "Daarheen",
    erase: { fact: "Wissen", more: "Haalt je adres en wat we van je weten voorgoed bij ons weg." },
    eraseNow: "Nu wissen",
    lookInNewMail: "Kijk in de mail van het nieuwe adres.",
    newOnItsWay: "Als dat adres gebruikt kan worden, is er een briefje naar onderweg. Er zit één knop in.",
    isNewAddress: "Is dit je nieuwe adres?",
    willComeTo: (address) => `Druk op de knop, en vanaf dan komt elk nummer op ${address}.`,
    yesThere: "Ja, stuur het daarheen",
    isChanged: "Je adres is veranderd.",
    erased: "Gewist.",
    erasedHow:
      "Je adres staat niet meer bij ons. Wat blijft is een merkteken zonder adres, waaraan we zien dat we je niet meer mogen schrijven.",

    seenSomething: "Iets goeds gezien?",
    readsAll: (editor) =>
      `${editor} leest elk voorstel. Komt dat van jou in een nummer, dan staat je naam bij de dank.`,
    theLink: "De link",
    itsTitle: { fact: "Hoe het heet", more: "als je dat weet" },
    whyWorth: "Waarom het een plek verdient",
    thanksName: { fact: "Je naam voor de dank", more: "of laat het leeg" },
    suggestIt: "Voorstellen",
    nothingElse:
      "We bewaren wat je hier typt en verder niets. Wat de redactie overneemt, kan met je woorden en je naam worden gepubliceerd.",
    noLink: "Dat is nog geen webadres. Een adres ziet eruit als https://example.org/pagina.",
    thankYou: "Dank je.",
    willLook: (editor) => `${editor} kijkt ernaar. Niet alles krijgt een plek.`,
    suggestAnother: "Nog een voorstellen",

    keepThis: "Deze link bewaren",
    forEditor: "voor de redactie",
    linkTitle: "Titel",
    linkAddress: "Adres",
    linksByLine: "Links, een per regel",
    whyInALine: { fact: "Waarom, in een regel", more: "wordt de eerste versie" },
    toMyself: "Alleen voor mezelf bewaren",
    keepIt: "Bewaren",
    kept: "Bewaard.",
    waitsForYou: "Hij wacht op je bij de andere links.",
    changeThis: "Wijzigen",
    keepAnother: "Nog een bewaren",
    token: { fact: "Je token", more: "eenmaal gevraagd op dit apparaat" },
    wrongToken: "Dat is niet het token van deze publicatie.",

    privacy: "Wat we van je bewaren",
    keptBy: (who) => `Bewaard door ${who}, en aan niemand doorgegeven dan aan de mailservers die bezorgen.`,
    keptAddress: {
      fact: "Je adres,",
      more: (days) =>
        `wanneer en met welk formulier je je aanmeldde, welke woorden je daar las, en wanneer je ja zei. Zonder ja is het na ${days} dagen weg.`,
    },
    keptMails: {
      fact: "Welke mails naar je gingen,",
      more: (months) => `${months} maanden lang. Daarna alleen nog hoeveel er naar iedereen gingen.`,
    },
    keptAnswers: {
      fact: "Wat een mailserver antwoordde,",
      more: (days) => `${days} dagen lang. Daarna alleen nog dat een mail terugkwam.`,
    },
    keptLeft: {
      fact: "Als je stopt,",
      more: "blijft het adres, met erbij dat je gestopt bent, zodat geen lijst het terughaalt. Na het wissen blijft alleen een merkteken zonder adres.",
    },
    keptSuggestion: {
      fact: "Een link die je voorstelt,",
      more: (days) =>
        `met de naam die je opgeeft, tot de redactie beslist, hoogstens ${days} dagen. Wat de redactie overneemt, kan met je woorden en die naam worden gepubliceerd en blijft dan openbaar.`,
    },
    keptNetwork: {
      fact: "Tegen een stroom van formulieren",
      more: "een versleuteld kenmerk van het netwerk waar een formulier vandaan kwam, een paar uur lang. Geen IP-adres.",
    },
    keptNot: { fact: "Verder niets:", more: "geen geopende mail, geen klik, geen cookie." },

    noPage: "Op dit adres is geen pagina.",
    linkOver: "Deze link werkt niet meer.",
    linkOverHow:
      "De tijd is om, of hij is onderweg in stukken geknipt. Kopieer hem heel, of vraag een nieuwe aan.",
    tooMany: "Te veel tegelijk.",
    tooManyHow:
      "Er kwam net heel veel binnen, van jouw netwerk of van overal. Er is niets verloren: probeer het over een uur opnieuw.",
    tooLong: "Dat is meer dan er in dit formulier past.",
    notOurForm: "Dat kwam niet binnen zoals onze formulieren het sturen.",
    broke: "Hier is iets stukgegaan.",
    brokeHow: "Dat ligt aan ons, niet aan jou. Probeer het straks opnieuw.",
  },
});
