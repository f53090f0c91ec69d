// What readers see in Arabic. One and two are said by the noun alone; from 3 to 10 it is plural, from 11 on
// singular again.
import type { Vocabulary } from "./vocabulary.ts";

export const arabic: Vocabulary<"zero" | "one" | "two" | "few" | "many"> = (count) => {
  /** An abbreviation, which has one form. */
  const always = (form: string) =>
    count({ zero: form, one: form, two: form, few: form, many: form, other: form });
  return {
    issues: "الأعداد",
    writing: "المقالات",
    bookmarks: "الروابط المحفوظة",
    follow: "المتابعة",
    skip: "انتقل إلى المحتوى",
    sections: "الأقسام",
    months: "الأشهر",
    years: "السنوات",
    otherIssues: "أعداد أخرى",
    otherMonths: "أشهر أخرى",
    earlier: "السابق",
    later: "التالي",
    earlierIssues: "أعداد سابقة",

    contents: "في هذا العدد",
    behindLinks: "ما وراء الروابط",
    linkToPick: "رابط هذا الاختيار",
    minutesInAll: count({
      zero: "أقل من دقيقة إجمالًا",
      one: "دقيقة واحدة إجمالًا",
      two: "دقيقتان إجمالًا",
      few: "{n} دقائق إجمالًا",
      many: "{n} دقيقة إجمالًا",
      other: "{n} دقيقة إجمالًا",
    }),
    allIssues: "كل الأعداد",
    issuesOf: (title) => `كل أعداد ${title}، الأحدث أولًا.`,
    writingOf: (title) => `نصوص أطول من ${title}.`,
    newestIssue: "أحدث عدد",
    everythingKept: "كل ما حُفظ",
    by: (name) => `بقلم ${name}`,
    nextRead: "للقراءة بعد ذلك",
    days: "الأيام",
    forward:
      "هل تعرف من قد يعجبه هذا؟ أعد توجيهه؛ [ويمكن المتابعة هنا](/follow/). أو أجب فحسب: يقرأ الرد إنسان.",

    issue: (number) => `العدد ${number}`,
    issueAndDay: (number, day) => `العدد ${number}، ${day}`,
    issueOf: (title, number) => `${title}، العدد ${number}`,
    minuteRead: count({
      zero: "قراءة في أقل من دقيقة",
      one: "قراءة في دقيقة",
      two: "قراءة في دقيقتين",
      few: "قراءة في {n} دقائق",
      many: "قراءة في {n} دقيقة",
      other: "قراءة في {n} دقيقة",
    }),
    closes: (day) => `آخر موعد: ${day}`,
    closed: (day) => `انتهى الموعد: ${day}`,
    via: "عبر",

    minutes: always("{n} د"),
    pdf: "PDF",
    pdfPages: count({
      zero: "PDF، بلا صفحات",
      one: "PDF، صفحة واحدة",
      two: "PDF، صفحتان",
      few: "PDF، {n} صفحات",
      many: "PDF، {n} صفحة",
      other: "PDF، {n} صفحة",
    }),
    slides: "شرائح",
    slideCount: count({
      zero: "بلا شرائح",
      one: "شريحة واحدة",
      two: "شريحتان",
      few: "{n} شرائح",
      many: "{n} شريحة",
      other: "{n} شريحة",
    }),
    video: {
      plain: "فيديو",
      live: "فيديو مباشر",
      timed: always("فيديو {n} د"),
      recorded: (form) => `${form}، مسجّل من بث مباشر`,
    },
    audio: {
      plain: "مقطع صوتي",
      live: "بث صوتي مباشر",
      timed: always("مقطع صوتي {n} د"),
      recorded: (form) => `${form}، مسجّل من بث مباشر`,
    },
    picture: "صورة",
    code: "شيفرة",
    gone: "لم تعد موجودة",
    paywall: "قد يتطلب اشتراكًا",
    inLanguage: (name) => (name.startsWith("ال") ? `ب${name}` : `اللغة: ${name}`),

    links: count({
      zero: "لا روابط",
      one: "رابط واحد",
      two: "رابطان",
      few: "{n} روابط",
      many: "{n} رابطًا",
      other: "{n} رابط",
    }),
    keptLinks: count({
      zero: "كل ما حُفظ على الطريق: لا روابط بعد.",
      one: "كل ما حُفظ على الطريق: رابط واحد، مع ملاحظة المحرر.",
      two: "كل ما حُفظ على الطريق: رابطان، الأحدث أولًا، مع ملاحظات المحرر.",
      few: "كل ما حُفظ على الطريق: {n} روابط، الأحدث أولًا، مع ملاحظات المحرر.",
      many: "كل ما حُفظ على الطريق: {n} رابطًا، الأحدث أولًا، مع ملاحظات المحرر.",
      other: "كل ما حُفظ على الطريق: {n} رابط، الأحدث أولًا، مع ملاحظات المحرر.",
    }),
    nothingKept: "لا شيء محفوظ بعد.",
    bookmarksOf: (month) => `الروابط المحفوظة، ${month}`,
    firstIssue: "العدد الأول في الطريق.",
    noEssays: "لا مقالات بعد.",

    everyWeek: (links, weekday) =>
      `${links === 5 ? "خمسة روابط" : "الروابط"}، كل يوم ${withoutArticle(weekday)}`,
    followHow: "[المتابعة](/follow/) عبر خلاصة أو بالبريد. لا تتبّع ولا عدّادات، وكل رابط هو الرابط الأصلي.",
    byFeed: "عبر خلاصة",
    feedsHold: "كل خلاصة تحمل العدد كاملًا بصوره. انسخ أحد العناوين إلى قارئ الخلاصات.",
    feeds: {
      rss: "[RSS](/feed.xml): ما تقبله معظم قارئات الخلاصات.",
      atom: "[Atom](/atom.xml): الأعداد نفسها، للقارئات التي تفضّله.",
      json: "[JSON Feed](/feed.json): الشيء نفسه مرة أخرى، للبرامج.",
    },
    byMail: "بالبريد",
    writeTo: (address) =>
      `اكتب إلى ${address} ليصلك كل عدد عند صدوره. لا صور تتبّع في الرسالة ولا روابط معدّلة.`,
    subscribe: "اشتراك",

    notHere: "ليس هنا",
    notHereHow:
      "لا توجد صفحة في هذا العنوان. جرّب [الأعداد](/issues/) أو [المقالات](/essays/) أو [الروابط المحفوظة](/bookmarks/).",

    siteFoot: (title, editor) => `${title}، تحرير ${editor}. بلا كوكيز ولا عدّادات ولا سكربتات.`,
    mailFoot: (title, editor) => `${title}، تحرير ${editor}. بلا تتبّع، وكل رابط هو الرابط الأصلي.`,
    whyMail: (since) => `تصلك هذه الرسالة لأنك طلبتها، منذ ${since}.`,
    sinceConfirmed: "يوم تأكيد الاشتراك",
    stopMails: "إيقاف هذه الرسائل",
    pauseMails: "إيقاف هذه الرسائل مؤقتًا",
    corrected: (day) => `صُحّح يوم ${day}`,
    readOnWeb: "اقرأ على الويب",

    description: (links, weekday) =>
      `${links === 5 ? "خمسة روابط" : "روابط"} تستحق وقتك، كل يوم ${withoutArticle(weekday)}.`,
    signOff: "شاركتُ معظمها خلال الأسبوع؛ [وكل ما وجدته مثيرًا للاهتمام هنا](/bookmarks/).",
    editor: "المحرر",
  };
};

/** `جمعة` for `الجمعة`: "every Friday" is said without the article. */
function withoutArticle(weekday: string): string {
  return weekday.replace(/^ال/, "");
}
