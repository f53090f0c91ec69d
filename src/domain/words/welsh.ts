// What readers see in Welsh. A noun stays singular behind a number, and the number changes its first letter:
// un ddolen, dwy ddolen, tair dolen; chwe thudalen.
import type { Vocabulary } from "./vocabulary.ts";

export const welsh: Vocabulary<"zero" | "one" | "two" | "few" | "many"> = (count) => {
  /** A noun whose first letter never changes. */
  const always = (form: string) =>
    count({ zero: form, one: form, two: form, few: form, many: form, other: form });
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
    minutesInAll: count({
      zero: "{n} munud i gyd",
      one: "{n} funud i gyd",
      two: "{n} funud i gyd",
      few: "{n} munud i gyd",
      many: "{n} munud i gyd",
      other: "{n} munud i gyd",
    }),
    allIssues: "Pob rhifyn",
    issuesOf: (title) => `Pob rhifyn o ${title}, y diweddaraf yn gyntaf.`,
    writingOf: (title) => `Darnau hirach o ${title}.`,
    newestIssue: "Y rhifyn diweddaraf",
    everythingKept: "Popeth a gadwyd",
    by: (name) => `Gan ${name}`,
    nextRead: "I’w ddarllen nesaf",
    days: "Dyddiau",
    forward:
      "Nabod rhywun a fyddai’n ei hoffi? Anfonwch hwn ymlaen; [gellir dilyn yma](/follow/). Neu atebwch: person sy’n darllen.",

    issue: (number) => `Rhifyn ${number}`,
    issueAndDay: (number, day) => `Rhifyn ${number}, ${inSentence(day)}`,
    issueOf: (title, number) => `${title}, rhifyn ${number}`,
    minuteRead: count({
      zero: "{n} munud o ddarllen",
      one: "{n} funud o ddarllen",
      two: "{n} funud o ddarllen",
      few: "{n} munud o ddarllen",
      many: "{n} munud o ddarllen",
      other: "{n} munud o ddarllen",
    }),
    closes: (day) => `Yn cau ${onTheDay(day)}`,
    closed: (day) => `Caeodd ${onTheDay(day)}`,
    via: "trwy",

    minutes: always("{n} mun"),
    pdf: "PDF",
    pdfPages: count({
      zero: "PDF, {n} tudalen",
      one: "PDF, {n} dudalen",
      two: "PDF, {n} dudalen",
      few: "PDF, {n} tudalen",
      many: "PDF, {n} thudalen",
      other: "PDF, {n} tudalen",
    }),
    slides: "sleidiau",
    slideCount: always("{n} sleid"),
    video: {
      plain: "fideo",
      live: "fideo byw",
      timed: always("fideo {n} mun"),
      recorded: (form) => `${form}, wedi’i recordio’n fyw`,
    },
    audio: {
      plain: "sain",
      live: "sain fyw",
      timed: always("sain {n} mun"),
      recorded: (form) => `${form}, wedi’i recordio’n fyw`,
    },
    picture: "llun",
    code: "cod",
    gone: "wedi mynd",
    paywall: "efallai y bydd angen tanysgrifio",
    inLanguage: (name) => `iaith: ${name}`,

    links: count({
      zero: "{n} dolen",
      one: "{n} ddolen",
      two: "{n} ddolen",
      few: "{n} dolen",
      many: "{n} dolen",
      other: "{n} dolen",
    }),
    keptLinks: count({
      zero: "Popeth a gadwyd ar hyd y ffordd: {n} dolen.",
      one: "Popeth a gadwyd ar hyd y ffordd: {n} ddolen, gyda nodyn y golygydd.",
      two: "Popeth a gadwyd ar hyd y ffordd: {n} ddolen, y diweddaraf yn gyntaf, gyda nodiadau’r golygydd.",
      few: "Popeth a gadwyd ar hyd y ffordd: {n} dolen, y diweddaraf yn gyntaf, gyda nodiadau’r golygydd.",
      many: "Popeth a gadwyd ar hyd y ffordd: {n} dolen, y diweddaraf yn gyntaf, gyda nodiadau’r golygydd.",
      other: "Popeth a gadwyd ar hyd y ffordd: {n} dolen, y diweddaraf yn gyntaf, gyda nodiadau’r golygydd.",
    }),
    nothingKept: "Dim byd wedi’i gadw eto.",
    bookmarksOf: (month) => `Nodau tudalen, ${month}`,
    firstIssue: "Mae’r rhifyn cyntaf ar ei ffordd.",
    noEssays: "Dim ysgrifau eto.",

    everyWeek: (links, weekday) => `${links === 5 ? "Pum dolen" : "Y dolenni"}, bob ${inSentence(weekday)}`,
    followHow:
      "[Dilynwch](/follow/) drwy ffrwd neu drwy e-bost. Dim tracio, dim cyfrif, a’r ddolen go iawn bob tro.",
    byFeed: "Drwy ffrwd",
    feedsHold:
      "Mae pob ffrwd yn cynnwys y rhifyn cyfan, lluniau a phopeth. Copïwch gyfeiriad i’ch darllenydd ffrydiau.",
    feeds: {
      rss: "[RSS](/feed.xml): yr un y mae’r rhan fwyaf o ddarllenwyr yn ei derbyn.",
      atom: "[Atom](/atom.xml): yr un rhifynnau, i ddarllenwyr y mae’n well ganddynt hon.",
      json: "[JSON Feed](/feed.json): yr un peth eto, i raglenni.",
    },
    byMail: "Drwy e-bost",
    writeTo: (address) =>
      `Ysgrifennwch at ${address} a chewch bob rhifyn pan ddaw allan. Does dim picsel cudd na dolen wedi’i hailysgrifennu yn yr e-bost.`,
    subscribe: "Tanysgrifio",

    notHere: "Ddim yma",
    notHereHow:
      "Does dim tudalen yn y cyfeiriad hwn. Rhowch gynnig ar [y rhifynnau](/issues/), [yr ysgrifau](/essays/) neu [y nodau tudalen](/bookmarks/).",

    siteFoot: (title, editor) => `${title} gan ${editor}. Dim cwcis, dim cyfrifwyr, dim sgriptiau.`,
    mailFoot: (title, editor) => `${title} gan ${editor}. Dim tracio, a’r ddolen go iawn bob tro.`,
    whyMail: (since) => `Daw’r neges hon am i chi ofyn amdani, ers ${since}.`,
    sinceConfirmed: "diwrnod y cadarnhad",
    stopMails: "Rhoi’r gorau i’r negeseuon hyn",
    pauseMails: "Saib rhag y negeseuon hyn",
    corrected: (day) => `Cywirwyd: ${day}`,
    readOnWeb: "Darllen ar y we",

    description: (links, weekday) =>
      `${links === 5 ? "Pum dolen" : "Dolenni"} sy’n werth eich amser, bob ${inSentence(weekday)}.`,
    signOff:
      "Rhannwyd y rhan fwyaf o’r rhain yn ystod yr wythnos; [mae popeth a oedd o ddiddordeb i mi yma](/bookmarks/).",
    editor: "Y golygydd",
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
