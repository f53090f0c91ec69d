// What readers see in Welsh. A noun stays singular behind a number, and the number changes its first letter:
// un ddolen, dwy ddolen, tair dolen; chwe thudalen.
import type { Vocabulary } from "./vocabulary.ts";

export const welsh: Vocabulary<"zero" | "one" | "two" | "few" | "many"> = (count) => {
  /** A noun that is mostly the same: `others` are the forms behind other numbers. */
  const mostly = (
    form: string,
    others: Partial<Record<"zero" | "one" | "two" | "few" | "many", string>> = {},
  ) => count({ zero: form, one: form, two: form, few: form, many: form, ...others, other: form });
  return {
    issues: "Rhifynnau",
    writing: "Ysgrifau",
    bookmarks: "Nodau tudalen",
    follow: "Dilyn",
    skip: "Neidio i’r cynnwys",
    sections: "Adrannau",
    months: "Misoedd",
    years: "Blynyddoedd",
    otherIssues: "Rhifynnau eraill",
    otherMonths: "Misoedd eraill",
    earlier: "Blaenorol",
    later: "Nesaf",
    earlierIssues: "Rhifynnau cynharach",

    contents: "Yn y rhifyn hwn",
    behindLinks: "Y tu ôl i’r dolenni",
    linkToPick: "Dolen i’r dewis hwn",
    minutesInAll: mostly("{n} munud i gyd", { one: "{n} funud i gyd", two: "{n} funud i gyd" }),
    allIssues: "Pob rhifyn",
    issuesOf: (title) => `Pob rhifyn o ${title}, y diweddaraf yn gyntaf.`,
    writingOf: (title) => `Darnau hirach o ${title}.`,
    newestIssue: "Y rhifyn diweddaraf",
    everythingKept: "Popeth a gadwyd",
    keptSameWeek: "Cadwyd yn yr un wythnos",
    nextIssue: (day) => `Y rhifyn nesaf: ${day}`,
    tags: "Tagiau",
    sites: "Gwefannau",
    pickedIn: (number) => `Dewiswyd yn rhifyn ${number}`,
    numbered: (name, page) => `${name}, tudalen ${page}`,
    credits: "Ffynonellau",
    creditsHow: "Lle y cawsom hyd i ddolen gyntaf. Diolch.",
    ledTo: "Beth a gafwyd yno",
    deadlines: "Dyddiadau cau",
    deadlinesHow: "Yr hyn y cyfeiriwyd ato y mae angen ymateb iddo erbyn diwrnod penodol.",
    noDeadlines: "Nid oes dim ar agor ar hyn o bryd.",
    closingBy: (day) => `Hyd at ${day}`,
    closingLater: "Wedyn",
    closedOnes: "Wedi cau",
    yearInLinks: (year) => `${year} mewn dolenni`,
    everyIssue: "Rhifyn wrth rifyn",
    mostPicked: "Dewiswyd amlaf",
    keptByMonth: "Cadwyd, fis wrth fis",
    inCalendar: "Yn eich calendr eich hun",
    inCalendarHow: "Tanysgrifiwch i’r cyfeiriad hwn, a daw dyddiadau cau newydd ohonynt eu hunain.",
    by: (name) => `Gan ${name}`,
    nextRead: "I’w ddarllen nesaf",
    days: "Dyddiau",
    forward:
      "Nabod rhywun a fyddai’n ei hoffi? Anfonwch hwn ymlaen; [gellir dilyn yma](/follow/). Neu atebwch: person sy’n darllen.",

    issue: (number) => `Rhifyn ${number}`,
    issueAndDay: (number, day) => `Rhifyn ${number}, ${inSentence(day)}`,
    issueOf: (title, number) => `${title}, rhifyn ${number}`,
    minuteRead: mostly("{n} munud o ddarllen", { one: "{n} funud o ddarllen", two: "{n} funud o ddarllen" }),
    closes: (day) => `Yn cau ${onTheDay(day)}`,
    closed: (day) => `Caeodd ${onTheDay(day)}`,
    archivedCopy: "copi wedi’i archifo",
    again: "Eto",
    earlierAbout: "Yn gynharach am hyn:",
    mentionedBy: "Crybwyllwyd gan",
    via: "trwy",

    minutes: mostly("{n} mun"),
    pdf: "PDF",
    pdfPages: mostly("PDF, {n} tudalen", {
      one: "PDF, {n} dudalen",
      two: "PDF, {n} dudalen",
      many: "PDF, {n} thudalen",
    }),
    slides: "sleidiau",
    slideCount: mostly("{n} sleid"),
    video: {
      plain: "fideo",
      live: "fideo byw",
      timed: mostly("fideo {n} mun"),
      recorded: (form) => `${form}, wedi’i recordio’n fyw`,
    },
    audio: {
      plain: "sain",
      live: "sain fyw",
      timed: mostly("sain {n} mun"),
      recorded: (form) => `${form}, wedi’i recordio’n fyw`,
    },
    picture: "llun",
    code: "cod",
    gone: "wedi mynd",
    paywall: "efallai y bydd angen tanysgrifio",
    inLanguage: (name) => `iaith: ${name}`,

    links: mostly("{n} dolen", { one: "{n} ddolen", two: "{n} ddolen" }),
    keptLinks: mostly(
      "Popeth a gadwyd ar hyd y ffordd: {n} dolen, y diweddaraf yn gyntaf, gyda nodiadau’r golygydd.",
      {
        zero: "Popeth a gadwyd ar hyd y ffordd: {n} dolen.",
        one: "Popeth a gadwyd ar hyd y ffordd: {n} ddolen, gyda nodyn y golygydd.",
        two: "Popeth a gadwyd ar hyd y ffordd: {n} ddolen, y diweddaraf yn gyntaf, gyda nodiadau’r golygydd.",
      },
    ),
    nothingKept: "Dim byd wedi’i gadw eto.",
    bookmarksOf: (month) => `Nodau tudalen, ${month}`,
    firstIssue: "Mae’r rhifyn cyntaf ar ei ffordd.",
    noEssays: "Dim ysgrifau eto.",

    everyWeek: (links, weekday) => `${links === 5 ? "Pum dolen" : "Y dolenni"}, bob ${inSentence(weekday)}`,
    followHow:
      "[Dilynwch](/follow/) drwy ffrwd neu drwy e-bost. Dim tracio, dim cyfrif, a’r ddolen go iawn bob tro.",
    byFeed: "Drwy ffrwd",
    feedsHold:
      "Mae pob ffrwd yn cynnwys testunau cyfan, lluniau a phopeth. Copïwch gyfeiriad i’ch darllenydd ffrydiau.",
    feeds: {
      rss: "[RSS](/feed.xml): yr un y mae’r rhan fwyaf o ddarllenwyr yn ei derbyn.",
      atom: "[Atom](/atom.xml): yr un rhifynnau, i ddarllenwyr y mae’n well ganddynt hon.",
      json: "[JSON Feed](/feed.json): yr un peth eto, i raglenni.",
    },
    moreFeeds: {
      first: { name: "y dewis cyntaf yn unig", line: "Un ddolen y rhifyn, os yw’r cyfan yn ormod." },
      everything: { name: "popeth", line: "Rhifynnau, ysgrifau a nodau tudalen gyda’i gilydd." },
      bookmarks: { name: "pob nod tudalen", line: "Yr hyn a gedwir, wrth iddo gael ei gadw." },
      notes: { name: "nodau tudalen gyda nodyn", line: "Dim ond yr hyn a gadwyd gydag ychydig eiriau." },
      essays: { name: "darnau hirach", line: "Yr ysgrifau’n unig." },
      deadlines: { name: "dyddiadau cau", line: "Dewisiadau nad yw eu diwrnod wedi mynd heibio." },
    },
    allFeeds:
      "Mae’r cyfan mewn [un ffeil OPML](/feeds.opml). Mae gan bob tag â thair dolen neu fwy ei ffrwd ei hun, ar ei dudalen.",
    feedOpened: "Ffrwd yw hon. Copïwch ei chyfeiriad i ddarllenydd ffrydiau, a daw’r hyn sy’n newydd atoch.",
    announcedAt: "Lle caiff ei gyhoeddi",
    byMail: "Drwy e-bost",
    writeTo: (address) =>
      `Ysgrifennwch at ${address} a chewch bob rhifyn pan ddaw allan. Does dim picsel cudd na dolen wedi’i hailysgrifennu yn yr e-bost.`,
    subscribe: "Tanysgrifio",
    search: "Chwilio",
    searchAll: "Chwilio’r nodau tudalen, y rhifynnau a’r ysgrifau",
    resultsFor: (query) => `Canlyniadau am “${query}”`,
    found: mostly("{n} canlyniad", { two: "{n} ganlyniad", few: "{n} chanlyniad", many: "{n} chanlyniad" }),
    reachingBack: (day) => `Y diweddaraf yn gyntaf, yn ôl hyd ${day}.`,
    nothingFound: "Ni chafwyd hyd i ddim.",
    lookFurther: "Chwilio ymhellach yn ôl",
    searching: "Yn chwilio …",
    searchFailed: "Methwyd llwytho rhan o hyn. Rhowch gynnig arall arni yn nes ymlaen.",
    everything: "Popeth",
    picks: "Dewisiadau",
    withNote: "Gyda nodyn",
    searchHow:
      "Yn eich porwr y mae’r chwilio’n digwydd: dim ond gweinydd y wefan hon sy’n gweld cyfeiriad y dudalen hon, lle mae eich geiriau.",
    searchNeedsScript: "Mae arno angen sgriptiau, ac maent wedi’u diffodd yma.",
    withoutScript:
      "Heb sgriptiau, tudalen blaen yw pob [mis](/bookmarks/), pob [tag](/bookmarks/tags/) a phob [rhifyn](/issues/).",

    notHere: "Ddim yma",
    notHereHow:
      "Does dim tudalen yn y cyfeiriad hwn. Rhowch gynnig ar [y rhifynnau](/issues/), [yr ysgrifau](/essays/) neu [y nodau tudalen](/bookmarks/).",

    siteFoot: (title, editor) => `${title} gan ${editor}. Dim cwcis, dim cyfrifwyr, dim tracio.`,
    mailFoot: (title, editor) => `${title} gan ${editor}. Dim tracio, a’r ddolen go iawn bob tro.`,
    whyMail: (since) => `Daw’r neges hon am i chi ofyn amdani, ers ${since}.`,
    sinceConfirmed: "diwrnod y cadarnhad",
    stopMails: "Rhoi’r gorau i’r negeseuon hyn",
    pauseMails: "Saib rhag y negeseuon hyn",
    saidAbout: "Y sgwrs am y rhifyn hwn:",
    corrected: (day) => `Cywirwyd: ${day}`,
    readOnWeb: "Darllen ar y we",

    description: (links, weekday) =>
      `${links === 5 ? "Pum dolen" : "Dolenni"} sy’n werth eich amser, bob ${inSentence(weekday)}.`,
    signOff:
      "Rhannwyd y rhan fwyaf o’r rhain yn ystod yr wythnos; [mae popeth a oedd o ddiddordeb i mi yma](/bookmarks/).",
    editor: "Y golygydd",

    letters: {
      alreadyHere: "Rydych ar y rhestr yn barod.",
      confirmation: {
        subject: (title) => `${title}: ai eich cyfeiriad chi yw hwn?`,
        words: (title) =>
          `Gofynnodd rhywun, chi fwy na thebyg, am gael ${title} yn y cyfeiriad hwn. Pwyswch y botwm, a daw. Mae’r ddolen yn gweithio am wythnos.`,
        notYou: "Peidiwch â gwneud dim. Ni ddaw dim arall, ac anghofir y cyfeiriad yn fuan.",
      },
      welcome: {
        subject: (title) => `${title}: rydych ar y rhestr`,
        words: (title) => `Daw ${title} i’r cyfeiriad hwn o hyn ymlaen.`,
      },
      farewell: {
        subject: (title) => `${title}: rydych wedi gadael`,
        words: () => "Ni ddaw dim rhagor i’r cyfeiriad hwn. Diolch am ddarllen.",
      },
      already: {
        subject: (title) => `${title}: rydych ar y rhestr yn barod`,
        words: () => "Cofrestrodd rhywun, chi fwy na thebyg, y cyfeiriad hwn eto. Nid oes dim wedi newid.",
      },
      link: {
        subject: (title) => `${title}: eich tudalen eich hun`,
        words: () =>
          "Dyma’r ddolen y gofynnoch amdani. Mae’n gweithio am awr, i bwy bynnag sydd â hi: cadwch y neges hon i chi’ch hun.",
        notYou: "Peidiwch â gwneud dim. Nid oes dim yn newid.",
      },
      move: {
        subject: (title) => `${title}: ai hwn yw eich cyfeiriad newydd?`,
        words: (title) =>
          `Mae rhywun sy’n cael ${title} drwy e-bost am ei gael yn y cyfeiriad hwn. Pwyswch y botwm, a daw yma o hyn ymlaen. Mae’r ddolen yn gweithio am ddiwrnod.`,
        notYou: "Peidiwch â gwneud dim. Nid oes dim yn newid, ac ni ddaw dim arall.",
      },
      moved: {
        subject: (title) => `${title}: mae eich cyfeiriad wedi newid`,
        words: (title) => `Daw ${title} i’r cyfeiriad newydd o hyn ymlaen, ac nid i hwn.`,
        notYou: "Atebwch y neges hon. Mae rhywun yn ei darllen.",
      },
    },

    service: {
      byMail: (title) => `${title} drwy e-bost`,
      yourAddress: "Eich cyfeiriad e-bost",
      signUp: "Ymuno",
      asksFirst: "Bydd un neges yn gofyn ai chi piau’r cyfeiriad. Ni ddaw dim arall nes i chi ddweud ie.",
      noTracking: { fact: "Dim tracio.", more: "Dim picsel cudd, a’r ddolen go iawn bob tro." },
      leaveEasily: { fact: "Gadael ag un clic,", more: "heb ddweud pam." },
      leaveEmpty: "Gadewch hwn yn wag",
      noAddress: "Nid yw hwnnw’n gyfeiriad e-bost eto. Ysgrifennir un fel chi@example.org.",
      pressAgain: "Bu’r dudalen hon ar agor am rhy ychydig neu am rhy hir. Pwyswch y botwm unwaith eto.",
      lookInMail: "Edrychwch yn eich e-bost.",
      onItsWay: (title) =>
        `Os gellir cofrestru’r cyfeiriad hwnnw, mae llythyr byr gan ${title} ar ei ffordd. Un botwm sydd ynddo.`,
      nothingCame: {
        fact: "Dim byd ar ôl deng munud?",
        more: "Edrychwch ymhlith y sbam, neu teipiwch y cyfeiriad eto.",
      },
      onListAlready: { fact: "Ar y rhestr yn barod?", more: "Yna nid oes dim yn newid." },
      typeAgain: "Ei deipio eto",

      isThisYou: "Ai chi yw hwn?",
      askedFor: (address, title) => `Gofynnodd ${address} am gael ${title} drwy e-bost.`,
      yes: "Ie, anfonwch ef ataf",
      nextOne: "Y nesaf:",
      notYou: {
        fact: "Nid chi?",
        more: "Caewch y dudalen hon. Nid anfonir dim, ac anghofir y cyfeiriad yn fuan.",
      },
      onTheList: "Rydych ar y rhestr.",
      comesTo: (address) => `Daw i ${address} o hyn ymlaen.`,
      changedMind: "Wedi newid eich meddwl?",

      leaveOrRest: "Gadael, neu gael seibiant?",
      holdsAtOnce: (address) => `Mae hyn am ${address}. Bydd beth bynnag a bwyswch yn dal ar unwaith.`,
      leave: { fact: "Gadael", more: "Dim rhagor o e-bost gennym. Nid ydym yn gofyn pam." },
      leaveNow: "Gadael nawr",
      pause: "Seibiant",
      nothingUntil: "Dim byd tan",
      otherWishes:
        "I newid y cyfeiriad, i weld beth a wyddom amdanoch neu i’w ddileu, mae angen dolen a anfonwn i’r cyfeiriad ei hun. Mae’n gweithio am awr.",
      sendLink: "Anfonwch y ddolen ataf",
      hasLeft: "Dyna ni. Rydych wedi gadael.",
      nothingMore: (address) => `Ni ddaw dim rhagor i ${address}. Diolch am ddarllen.`,
      whatStays: {
        fact: "Yr hyn a gadwn",
        more: "yw’r cyfeiriad, wedi’i nodi fel un a adawodd, fel na ddaw yn ôl ar ddamwain o restr o’n heiddo.",
      },
      stillOpen: "Mae’r dudalen a’r ffrwd ar agor i bawb o hyd:",
      signUpAgain: "Ymuno eto",
      quietUntil: (day) => `Tawelwch tan ${onTheDay(day)}.`,
      nothingBefore: (address) => `Ni ddaw dim i ${address} cyn hynny.`,
      startAgain: "Ailddechrau nawr",
      isBack: "Rydych yn ôl.",
      linkOnItsWay:
        "Os yw’r cyfeiriad hwnnw ar y rhestr, mae llythyr â dolen ar ei ffordd. Mae’r ddolen yn gweithio am awr.",
      askForLink: "Eich tudalen eich hun",
      askForLinkHow:
        "Yno cewch newid eich cyfeiriad, gweld beth a wyddom amdanoch, neu ei ddileu. Anfonwn y ddolen i’ch cyfeiriad.",

      yours: "Eich tudalen eich hun",
      isAbout: (address) => `Mae hyn am ${address}.`,
      changeAddress: {
        fact: "Newid y cyfeiriad",
        more: "Ysgrifennwn at yr un newydd yn gyntaf. Nes i chi bwyso’r botwm yno, nid oes dim yn newid.",
      },
      newAddress: "Eich cyfeiriad newydd",
      changeIt: "Ei newid",
      whatWeKnow: { fact: "Beth a wyddom amdanoch", more: "Y cyfan, fel ffeil JSON." },
      seeIt: "Ei weld",
      restOrLeave: { fact: "Gadael, neu gael seibiant", more: "Heb ddweud pam." },
      goThere: "Mynd yno",
      erase: {
        fact: "Dileu",
        more: "Mae’n tynnu eich cyfeiriad a’r hyn a wyddom amdanoch o’n storfa, am byth.",
      },
      eraseNow: "Dileu nawr",
      lookInNewMail: "Edrychwch yn e-bost y cyfeiriad newydd.",
      newOnItsWay:
        "Os gellir defnyddio’r cyfeiriad hwnnw, mae llythyr ar ei ffordd yno. Un botwm sydd ynddo.",
      isNewAddress: "Ai hwn yw eich cyfeiriad newydd?",
      willComeTo: (address) => `Pwyswch y botwm, a daw i ${address} o hyn ymlaen.`,
      yesThere: "Ie, anfonwch ef yno",
      isChanged: "Mae eich cyfeiriad wedi newid.",
      erased: "Wedi’i ddileu.",
      erasedHow:
        "Nid yw eich cyfeiriad yn ein storfa mwyach. Yr hyn sy’n aros yw marc heb gyfeiriad, sy’n dweud wrthym am beidio ag ysgrifennu atoch eto.",

      seenSomething: "Wedi gweld rhywbeth da?",
      readsAll: (editor) =>
        `${editor} sy’n darllen pob awgrym. Os daw eich un chi i rifyn, diolchir i chi wrth eich enw.`,
      theLink: "Y ddolen",
      itsTitle: { fact: "Beth yw ei henw", more: "os gwyddoch" },
      whyWorth: "Pam mae’n haeddu lle",
      thanksName: { fact: "Eich enw ar gyfer y diolch", more: "neu gadewch yn wag" },
      suggestIt: "Ei hawgrymu",
      nothingElse:
        "Cadwn yr hyn a deipiwch yma a dim arall. Gall yr hyn a gedwir gan y golygydd gael ei gyhoeddi gyda’ch geiriau a’ch enw.",
      noLink: "Nid yw hwnnw’n gyfeiriad gwe eto. Ysgrifennir un fel https://example.org/tudalen.",
      thankYou: "Diolch.",
      willLook: (editor) => `${editor} fydd yn edrych arni. Nid oes lle i bopeth.`,
      suggestAnother: "Awgrymu un arall",

      keepThis: "Cadw’r ddolen hon",
      forEditor: "i’r golygydd",
      linkTitle: "Teitl",
      linkAddress: "Cyfeiriad",
      linksByLine: "Dolenni, un i bob llinell",
      whyInALine: { fact: "Pam, mewn llinell", more: "fydd y drafft cyntaf" },
      toMyself: "Ei chadw i mi fy hun",
      keepIt: "Ei chadw",
      kept: "Wedi’i chadw.",
      waitsForYou: "Mae’n aros amdanoch gyda’r dolenni eraill.",
      changeThis: "Newid hon",
      keepAnother: "Cadw un arall",
      token: { fact: "Eich tocyn", more: "gofynnir unwaith ar y ddyfais hon" },
      wrongToken: "Nid hwnnw yw tocyn y cyhoeddiad hwn.",

      privacy: "Yr hyn a gadwn amdanoch",
      keptBy: (who) => `Fe’i cedwir gan ${who}, ac nid â at neb ond y gweinyddion sy’n cludo’r post.`,
      keptAddress: {
        fact: "Eich cyfeiriad,",
        more: (days) =>
          `pryd a thrwy ba ffurflen y gofynnoch, y geiriau a ddarllenoch yno, a phryd y dywedoch ie. Heb ie bydd wedi mynd ar ôl ${days} diwrnod.`,
      },
      keptMails: {
        fact: "Pa negeseuon a aeth atoch,",
        more: (months) => `am ${months} mis. Wedyn dim ond faint a aeth at bawb.`,
      },
      keptAnswers: {
        fact: "Yr hyn a atebodd gweinydd post,",
        more: (days) => `am ${days} diwrnod. Wedyn dim ond bod neges wedi dod yn ôl.`,
      },
      keptLeft: {
        fact: "Pan fyddwch yn gadael,",
        more: "mae’r cyfeiriad yn aros, wedi’i nodi fel un a adawodd, fel na ddaw yn ôl o unrhyw restr. Ar ôl ei ddileu, dim ond marc heb gyfeiriad sy’n aros.",
      },
      keptSuggestion: {
        fact: "Dolen a awgrymwch,",
        more: (days) =>
          `gyda’r enw a rowch, nes i’r golygydd benderfynu, am ${days} diwrnod ar y mwyaf. Gall yr hyn a gedwir gan y golygydd gael ei gyhoeddi gyda’ch geiriau a’r enw hwnnw, ac aros yn gyhoeddus.`,
      },
      keptNetwork: {
        fact: "Rhag llif o ffurflenni,",
        more: "marc cudd o’r rhwydwaith y daeth ffurflen ohono, am ychydig oriau. Dim cyfeiriad IP.",
      },
      keptNot: { fact: "Dim byd arall:", more: "dim agor, dim clic, dim cwci." },

      noPage: "Does dim tudalen yn y cyfeiriad hwn.",
      linkOver: "Mae’r ddolen hon wedi dod i ben.",
      linkOverHow:
        "Aeth ei hamser heibio, neu fe’i torrwyd yn ddwy ar y ffordd. Copïwch hi’n gyfan, neu gofynnwch am un newydd.",
      tooMany: "Gormod ar unwaith.",
      tooManyHow:
        "Daeth llawer i mewn gynnau, o’ch rhwydwaith chi neu o bobman. Nid oes dim ar goll: rhowch gynnig arall arni ymhen awr.",
      tooLong: "Mae hynny’n fwy nag sy’n ffitio yn y ffurflen hon.",
      notOurForm: "Ni ddaeth hynny fel y mae ein ffurflenni yn ei anfon.",
      broke: "Torrodd rhywbeth yma.",
      brokeHow: "Ein bai ni yw hyn, nid eich bai chi. Rhowch gynnig arall arni ymhen ychydig.",
    },
  };
};

/** `dydd Gwener`: the day's name in the middle of a sentence. */
function inSentence(day: string): string {
  return day.replace(/^Dydd /, "dydd ");
}

/** `ddydd Gwener`, "on Friday": when something happens is said with the soft mutation. */
function onTheDay(day: string): string {
  return day.replace(/^Dydd /, "ddydd ");
}
