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
  keptSameWeek: "Aufgehoben in derselben Woche",
  nextIssue: (day) => `Die nächste Ausgabe kommt am ${day}`,
  tags: "Schlagwörter",
  sites: "Websites",
  pickedIn: (number) => `Tipp in Ausgabe ${number}`,
  numbered: (name, page) => `${name}, Seite ${page}`,
  credits: "Fundorte",
  creditsHow: "Wo wir einen Link zuerst gefunden haben. Danke.",
  ledTo: "Was wir dort fanden",
  deadlines: "Fristen",
  deadlinesHow: "Was hier verlinkt war und bis zu einem Tag beantwortet sein will.",
  noDeadlines: "Zurzeit ist nichts offen.",
  closingBy: (day) => `Bis ${day}`,
  closingLater: "Danach",
  closedOnes: "Abgelaufen",
  yearInLinks: (year) => `${year} in Links`,
  everyIssue: "Ausgabe für Ausgabe",
  mostPicked: "Am häufigsten empfohlen",
  keptByMonth: "Aufgehoben, Monat für Monat",
  inCalendar: "Im eigenen Kalender",
  inCalendarHow: "Diese Adresse im Kalender abonnieren, und neue Fristen kommen von selbst.",
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
  archivedCopy: "archivierte Kopie",
  again: "Noch einmal",
  earlierAbout: "Schon einmal dazu:",
  mentionedBy: "Erwähnt von",
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
    "Jeder Feed enthält die ganzen Texte, mit allen Bildern. Einfach eine der Adressen in den Feedreader kopieren.",
  feeds: {
    rss: "[RSS](/feed.xml): das nehmen die meisten Feedreader.",
    atom: "[Atom](/atom.xml): dieselben Ausgaben, für Feedreader, die es lieber mögen.",
    json: "[JSON Feed](/feed.json): noch einmal dasselbe, für Programme.",
  },
  moreFeeds: {
    first: { name: "nur die erste Empfehlung", line: "Ein Link je Ausgabe, falls alle zu viel sind." },
    everything: { name: "alles", line: "Ausgaben, Texte und Lesezeichen zusammen." },
    bookmarks: { name: "alle Lesezeichen", line: "Was gesammelt wird, sobald es gesammelt ist." },
    notes: { name: "Lesezeichen mit Notiz", line: "Nur was mit ein paar Worten gesammelt wurde." },
    essays: { name: "längere Texte", line: "Die Texte allein." },
    deadlines: { name: "Fristen", line: "Empfehlungen, deren Tag noch nicht vorbei ist." },
  },
  allFeeds:
    "Alle stehen in [einer OPML-Datei](/feeds.opml). Ein Schlagwort mit mindestens drei Links hat einen eigenen Feed, auf seiner Seite.",
  feedOpened: "Das ist ein Feed. Seine Adresse in einen Feedreader kopieren, und Neues kommt von selbst.",
  announcedAt: "Wo sie angekündigt wird",
  byMail: "Per Mail",
  writeTo: (address) =>
    `Eine Nachricht an ${address} genügt, und jede Ausgabe kommt, sobald sie erscheint. Ohne Zählpixel und ohne umgeschriebene Links.`,
  subscribe: "Abonnieren",
  search: "Suchen",
  searchAll: "Lesezeichen, Ausgaben und Texte durchsuchen",
  resultsFor: (query) => `Treffer für „${query}“`,
  found: count({ one: "{n} Treffer", other: "{n} Treffer" }),
  reachingBack: (day) => `Das Neueste zuerst, zurück bis ${day}.`,
  nothingFound: "Nichts gefunden.",
  lookFurther: "Weiter zurück suchen",
  searching: "Suche läuft …",
  searchFailed: "Ein Teil ließ sich nicht laden. Bitte später noch einmal versuchen.",
  everything: "Alles",
  picks: "Tipps",
  withNote: "Mit Notiz",
  searchHow:
    "Gesucht wird im Browser: Nur der Server dieser Seite sieht ihre Adresse, in der die Suchworte stehen.",
  searchNeedsScript: "Die Suche braucht Skripte, und die sind hier abgeschaltet.",
  withoutScript:
    "Ohne Skripte ist jeder [Monat](/bookmarks/), jedes [Schlagwort](/bookmarks/tags/) und jede [Ausgabe](/issues/) eine einfache Seite.",

  notHere: "Nicht hier",
  notHereHow:
    "Unter dieser Adresse gibt es keine Seite. Vielleicht bei [den Ausgaben](/issues/), [den Texten](/essays/) oder [den Lesezeichen](/bookmarks/).",

  siteFoot: (title, editor) => `${title} von ${editor}. Keine Cookies, keine Zähler, kein Tracking.`,
  mailFoot: (title, editor) => `${title} von ${editor}. Kein Tracking, und jeder Link ist der echte.`,
  whyMail: (since) => `Diese Mail kommt, weil sie bestellt wurde, und zwar seit dem ${since}.`,
  sinceConfirmed: "Tag der Bestätigung",
  stopMails: "Diese Mails abbestellen",
  pauseMails: "Diese Mails eine Weile aussetzen",
  saidAbout: "Dazu gesagt:",
  corrected: (day) => `Berichtigt am ${day}`,
  readOnWeb: "Im Web lesen",

  description: (links, weekday) =>
    `${links === 5 ? "Fünf Links, die sich lohnen" : "Links, die sich lohnen"}, jeden ${weekday}.`,
  signOff:
    "Das meiste davon habe ich schon im Lauf der Woche geteilt; [alles, was ich interessant fand, steht hier](/bookmarks/).",
  editor: "Redaktion",

  letters: {
    alreadyHere: "Die Adresse steht schon auf der Liste.",
    confirmation: {
      subject: (title) => `${title}: Stimmt diese Adresse?`,
      words: (title) =>
        `Für diese Adresse wurde ${title} bestellt. Nach einem Druck auf den Knopf kommt jede Ausgabe hierher. Der Link gilt eine Woche.`,
      notYou: "Dann einfach nichts tun. Es kommt nichts weiter, und die Adresse ist bald vergessen.",
    },
    welcome: {
      subject: (title) => `${title}: Die Adresse steht auf der Liste`,
      words: (title) => `Ab jetzt kommt ${title} an diese Adresse.`,
    },
    farewell: {
      subject: (title) => `${title}: abgemeldet`,
      words: () => "An diese Adresse kommt nichts mehr. Danke fürs Lesen.",
    },
    already: {
      subject: (title) => `${title}: schon auf der Liste`,
      words: () => "Diese Adresse wurde noch einmal angemeldet. Geändert hat sich dadurch nichts.",
    },
    link: {
      subject: (title) => `${title}: die eigene Seite`,
      words: () =>
        "Hier ist der Link, um den gebeten wurde. Er gilt eine Stunde, für alle, die ihn haben: Diese Mail bitte nicht weitergeben.",
      notYou: "Dann einfach nichts tun. Es ändert sich nichts.",
    },
    move: {
      subject: (title) => `${title}: Ist das die neue Adresse?`,
      words: (title) =>
        `Jemand bekommt ${title} per Mail und möchte es an dieser Adresse haben. Nach einem Druck auf den Knopf kommt jede Ausgabe hierher. Der Link gilt einen Tag.`,
      notYou: "Dann einfach nichts tun. Es ändert sich nichts, und es kommt nichts weiter.",
    },
    moved: {
      subject: (title) => `${title}: Adresse geändert`,
      words: (title) => `Ab jetzt kommt ${title} an die neue Adresse und nicht mehr an diese.`,
      notYou: "Dann bitte auf diese Mail antworten. Ein Mensch liest sie.",
    },
  },

  service: {
    byMail: (title) => `${title} per Mail`,
    yourAddress: "Mailadresse",
    signUp: "Anmelden",
    asksFirst: "Eine Mail fragt nach, ob die Adresse stimmt. Mehr kommt nicht, bevor sie bestätigt ist.",
    noTracking: { fact: "Kein Tracking.", more: "Kein Zählpixel, und jeder Link ist der echte." },
    leaveEasily: { fact: "Abmelden mit einem Klick,", more: "ohne Begründung." },
    leaveEmpty: "Dieses Feld leer lassen",
    noAddress: "Das ist noch keine Mailadresse. Sie sieht aus wie name@example.org.",
    pressAgain: "Diese Seite war zu kurz oder zu lange offen. Bitte noch einmal auf den Knopf drücken.",
    lookInMail: "Die Post ist unterwegs.",
    onItsWay: (title) =>
      `Wenn sich diese Adresse anmelden lässt, kommt gleich ein kurzer Brief von ${title}. Darin ist ein Knopf.`,
    nothingCame: {
      fact: "Nach zehn Minuten nichts da?",
      more: "Im Spamordner nachsehen oder die Adresse noch einmal eingeben.",
    },
    onListAlready: { fact: "Schon auf der Liste?", more: "Dann ändert sich nichts." },
    typeAgain: "Noch einmal eingeben",

    isThisYou: "Stimmt diese Adresse?",
    askedFor: (address, title) => `${address} möchte ${title} per Mail bekommen.`,
    yes: "Ja, bitte schicken",
    nextOne: "Nächste Ausgabe:",
    notYou: {
      fact: "Das war jemand anderes?",
      more: "Dann einfach die Seite schließen. Es wird nichts geschickt, und die Adresse ist bald vergessen.",
    },
    onTheList: "Die Adresse steht auf der Liste.",
    comesTo: (address) => `Ab jetzt kommt jede Ausgabe an ${address}.`,
    changedMind: "Anders überlegt?",

    leaveOrRest: "Abmelden oder Pause?",
    holdsAtOnce: (address) => `Es geht um ${address}. Was hier gedrückt wird, gilt sofort.`,
    leave: { fact: "Abmelden", more: "Keine Mail mehr von uns. Wir fragen nicht, warum." },
    leaveNow: "Jetzt abmelden",
    pause: "Pause",
    nothingUntil: "Nichts bis",
    otherWishes:
      "Um die Adresse zu ändern, zu sehen, was wir wissen, oder alles löschen zu lassen, braucht es einen Link, den wir an die Adresse selbst schicken. Er gilt eine Stunde.",
    sendLink: "Diesen Link schicken",
    hasLeft: "Fertig, abgemeldet.",
    nothingMore: (address) => `An ${address} kommt nichts mehr. Danke fürs Lesen.`,
    whatStays: {
      fact: "Was wir behalten:",
      more: "die Adresse mit dem Vermerk, dass sie abgemeldet ist, damit keine unserer Listen sie aus Versehen zurückholt.",
    },
    stillOpen: "Seite und Feed bleiben allen offen:",
    signUpAgain: "Wieder anmelden",
    quietUntil: (day) => `Ruhe bis ${day}.`,
    nothingBefore: (address) => `Vorher kommt nichts an ${address}.`,
    startAgain: "Gleich wieder anfangen",
    isBack: "Es geht weiter.",
    linkOnItsWay:
      "Wenn diese Adresse auf der Liste steht, kommt gleich ein Brief mit einem Link. Er gilt eine Stunde.",
    askForLink: "Die eigene Seite",
    askForLinkHow:
      "Dort lässt sich die Adresse ändern, ansehen, was wir wissen, und alles löschen. Den Link schicken wir an die Adresse selbst.",

    yours: "Die eigene Seite",
    isAbout: (address) => `Es geht um ${address}.`,
    changeAddress: {
      fact: "Adresse ändern",
      more: "Wir schreiben zuerst an die neue. Bevor dort der Knopf gedrückt ist, ändert sich nichts.",
    },
    newAddress: "Neue Adresse",
    changeIt: "Ändern",
    whatWeKnow: { fact: "Was wir wissen", more: "Alles, als Datei in JSON." },
    seeIt: "Ansehen",
    restOrLeave: { fact: "Abmelden oder Pause", more: "Ohne Begründung." },
    goThere: "Dorthin",
    erase: { fact: "Löschen", more: "Nimmt die Adresse und alles, was wir dazu wissen, endgültig heraus." },
    eraseNow: "Jetzt löschen",
    lookInNewMail: "Post an die neue Adresse ist unterwegs.",
    newOnItsWay:
      "Wenn sich diese Adresse benutzen lässt, kommt dort gleich ein Brief an. Darin ist ein Knopf.",
    isNewAddress: "Ist das die neue Adresse?",
    willComeTo: (address) => `Nach dem Druck auf den Knopf kommt jede Ausgabe an ${address}.`,
    yesThere: "Ja, dorthin schicken",
    isChanged: "Die Adresse ist geändert.",
    erased: "Gelöscht.",
    erasedHow:
      "Die Adresse steht nicht mehr bei uns. Es bleibt nur ein Vermerk ohne Adresse, an dem wir erkennen, dass wir nicht mehr schreiben dürfen.",

    seenSomething: "Etwas Gutes gesehen?",
    readsAll: (editor) =>
      `${editor} liest jeden Vorschlag. Was in eine Ausgabe kommt, steht dort mit Dank und Namen.`,
    theLink: "Der Link",
    itsTitle: { fact: "Wie er heißt", more: "falls bekannt" },
    whyWorth: "Warum er einen Platz verdient",
    thanksName: { fact: "Name für den Dank", more: "oder leer lassen" },
    suggestIt: "Vorschlagen",
    nothingElse:
      "Behalten wird, was hier eingegeben ist, und sonst nichts. Was die Redaktion übernimmt, kann mit diesen Worten und dem Namen veröffentlicht werden.",
    noLink: "Das ist noch keine Webadresse. Sie sieht aus wie https://example.org/seite.",
    thankYou: "Danke.",
    willLook: (editor) => `${editor} sieht ihn sich an. Nicht alles findet einen Platz.`,
    suggestAnother: "Noch einen vorschlagen",

    keepThis: "Diesen Link behalten",
    forEditor: "nur für die Redaktion",
    linkTitle: "Titel",
    linkAddress: "Adresse",
    linksByLine: "Links, einer je Zeile",
    whyInALine: { fact: "Warum, in einer Zeile", more: "wird der erste Entwurf" },
    toMyself: "Nur für mich behalten",
    keepIt: "Behalten",
    kept: "Behalten.",
    waitsForYou: "Er wartet bei den anderen Links.",
    changeThis: "Noch ändern",
    keepAnother: "Noch einen behalten",
    token: { fact: "Das Token", more: "einmal je Gerät gefragt" },
    wrongToken: "Das ist nicht das Token dieser Publikation.",

    privacy: "Was wir aufbewahren",
    keptBy: (who) =>
      `Aufbewahrt von ${who}, und an niemanden weitergegeben außer an die Mailserver, die zustellen.`,
    keptAddress: {
      fact: "Die Adresse,",
      more: (days) =>
        `wann und über welches Formular sie angemeldet wurde, welche Worte dort standen, und wann das Ja kam. Ohne Ja ist sie nach ${days} Tagen weg.`,
    },
    keptMails: {
      fact: "Welche Mails abgingen,",
      more: (months) => `${months} Monate lang. Danach nur noch, wie viele an alle gingen.`,
    },
    keptAnswers: {
      fact: "Was ein Mailserver antwortete,",
      more: (days) => `${days} Tage lang. Danach nur noch, dass eine Mail zurückkam.`,
    },
    keptLeft: {
      fact: "Nach dem Abmelden",
      more: "bleibt die Adresse mit dem Vermerk, dass sie abgemeldet ist, damit keine Liste sie zurückholt. Nach dem Löschen bleibt nur ein Vermerk ohne Adresse.",
    },
    keptSuggestion: {
      fact: "Ein vorgeschlagener Link,",
      more: (days) =>
        `mit dem angegebenen Namen, bis die Redaktion entschieden hat, höchstens ${days} Tage. Was sie übernimmt, kann mit den Worten und dem Namen veröffentlicht werden und bleibt dann öffentlich.`,
    },
    keptNetwork: {
      fact: "Gegen Massen von Formularen",
      more: "eine verschlüsselte Kennung des Netzes, aus dem ein Formular kam, für einige Stunden. Keine IP-Adresse.",
    },
    keptNot: { fact: "Sonst nichts:", more: "kein Öffnen, kein Klick, kein Cookie." },

    noPage: "Unter dieser Adresse gibt es keine Seite.",
    linkOver: "Dieser Link gilt nicht mehr.",
    linkOverHow:
      "Seine Zeit ist um, oder er wurde unterwegs zerschnitten. Ganz kopieren oder einen neuen anfordern.",
    tooMany: "Zu viel auf einmal.",
    tooManyHow:
      "Gerade kam sehr viel an, aus demselben Netz oder von überall. Verloren ist nichts: in einer Stunde noch einmal versuchen.",
    tooLong: "Das ist mehr, als in dieses Formular passt.",
    notOurForm: "Das kam nicht so an, wie unsere Formulare es schicken.",
    broke: "Hier ist etwas kaputtgegangen.",
    brokeHow: "Das liegt an uns. Bitte nach einer Weile noch einmal versuchen.",
  },
});
