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
    tags: "الوسوم",
    sites: "المواقع",
    pickedIn: (number) => `اختير في العدد ${number}`,
    numbered: (name, page) => `${name}، الصفحة ${page}`,
    credits: "المصادر",
    creditsHow: "حيث وجدنا الروابط أولًا. شكرًا لهم.",
    ledTo: "ما وجدناه هناك",
    deadlines: "المواعيد النهائية",
    deadlinesHow: "ما أشرنا إليه ويُنتظر الرد عليه قبل يوم معين.",
    noDeadlines: "لا شيء مفتوح حاليًا.",
    closingBy: (day) => `حتى ${day}`,
    closingLater: "بعد ذلك",
    closedOnes: "انتهى موعده",
    inCalendar: "في تقويمك",
    inCalendarHow: "اشترك في هذا العنوان من تقويمك، فتصل المواعيد الجديدة من تلقاء نفسها.",
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
    again: "مرة أخرى",
    earlierAbout: "سبق عن هذا:",
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
    feedsHold: "كل خلاصة تحمل النصوص كاملة بصورها. انسخ أحد العناوين إلى قارئ الخلاصات.",
    feeds: {
      rss: "[RSS](/feed.xml): ما تقبله معظم قارئات الخلاصات.",
      atom: "[Atom](/atom.xml): الأعداد نفسها، للقارئات التي تفضّله.",
      json: "[JSON Feed](/feed.json): الشيء نفسه مرة أخرى، للبرامج.",
    },
    moreFeeds: {
      first: { name: "الاختيار الأول فقط", line: "رابط واحد من كل عدد، إن كان العدد كله أكثر مما تريد." },
      everything: { name: "كل شيء", line: "الأعداد والمقالات والروابط المحفوظة معًا." },
      bookmarks: { name: "كل رابط محفوظ", line: "ما يُحفظ، حين يُحفظ." },
      notes: { name: "روابط محفوظة مع ملاحظة", line: "ما حُفظ مع بضع كلمات فقط." },
      essays: { name: "نصوص أطول", line: "المقالات وحدها." },
      deadlines: { name: "مواعيد نهائية", line: "اختيارات لم يمضِ موعدها بعد." },
    },
    allFeeds:
      "كلها في [ملف OPML واحد](/feeds.opml). ولكل وسم له ثلاثة روابط أو أكثر خلاصته الخاصة، على صفحته.",
    feedOpened: "هذه خلاصة. انسخ عنوانها إلى قارئ خلاصات، فيصلك كل جديد.",
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

    letters: {
      alreadyHere: "أنت في القائمة من قبل.",
      confirmation: {
        subject: (title) => `${title}: هل هذا عنوانك؟`,
        words: (title) =>
          `طلب أحدهم، أنت على الأرجح، أن يصل ${title} إلى هذا العنوان. اضغط الزر ليصلك كل عدد. يعمل الرابط أسبوعًا.`,
        notYou: "لا تفعل شيئًا. لا يصل شيء بعد هذا، ويُنسى العنوان قريبًا.",
      },
      welcome: {
        subject: (title) => `${title}: أنت في القائمة`,
        words: (title) => `يصل ${title} إلى هذا العنوان من الآن.`,
      },
      farewell: {
        subject: (title) => `${title}: لقد غادرت`,
        words: () => "لا يصل شيء بعد الآن إلى هذا العنوان. شكرًا على القراءة.",
      },
      already: {
        subject: (title) => `${title}: أنت في القائمة من قبل`,
        words: () => "سجّل أحدهم، أنت على الأرجح، هذا العنوان مرة أخرى. لم يتغيّر شيء بذلك.",
      },
      link: {
        subject: (title) => `${title}: صفحتك أنت`,
        words: () => "هذا هو الرابط الذي طلبته. يعمل ساعة واحدة، لكل من يملكه: احتفظ بهذه الرسالة لنفسك.",
        notYou: "لا تفعل شيئًا. لا يتغيّر شيء.",
      },
      move: {
        subject: (title) => `${title}: هل هذا عنوانك الجديد؟`,
        words: (title) =>
          `يريد أحد من يصلهم ${title} بالبريد أن يصل إلى هذا العنوان. اضغط الزر ليصل كل عدد إلى هنا من الآن. يعمل الرابط يومًا واحدًا.`,
        notYou: "لا تفعل شيئًا. لا يتغيّر شيء، ولا يصل شيء بعد هذا.",
      },
      moved: {
        subject: (title) => `${title}: تغيّر عنوانك`,
        words: (title) => `يصل ${title} من الآن إلى العنوان الجديد، لا إلى هذا.`,
        notYou: "أجب عن هذه الرسالة. يقرؤها إنسان.",
      },
    },

    service: {
      byMail: (title) => `${title} بالبريد`,
      yourAddress: "عنوان بريدك الإلكتروني",
      signUp: "اشترك",
      asksFirst: "تسألك رسالة واحدة هل العنوان لك. ولا يصل شيء غيرها قبل أن تقول نعم.",
      noTracking: { fact: "بلا تتبّع.", more: "لا صور تتبّع، وكل رابط هو الرابط الأصلي." },
      leaveEasily: { fact: "المغادرة بنقرة واحدة،", more: "من دون ذكر السبب." },
      leaveEmpty: "اترك هذا الحقل فارغًا",
      noAddress: "هذا ليس عنوان بريد بعد. يُكتب العنوان هكذا: you@example.org.",
      pressAgain: "بقيت هذه الصفحة مفتوحة وقتًا أقصر أو أطول مما ينبغي. اضغط الزر مرة أخرى.",
      lookInMail: "انظر في بريدك.",
      onItsWay: (title) =>
        `إن كان تسجيل هذا العنوان ممكنًا، فرسالة قصيرة من ${title} في الطريق. فيها زر واحد.`,
      nothingCame: {
        fact: "لا شيء بعد عشر دقائق؟",
        more: "انظر في البريد غير المرغوب، أو اكتب العنوان مرة أخرى.",
      },
      onListAlready: { fact: "أنت في القائمة من قبل؟", more: "إذن لا يتغيّر شيء." },
      typeAgain: "اكتبه مرة أخرى",

      isThisYou: "هل هذا أنت؟",
      askedFor: (address, title) => `طلب ${address} أن يصله ${title} بالبريد.`,
      yes: "نعم، أرسلوه إليّ",
      nextOne: "العدد القادم:",
      notYou: { fact: "لست أنت؟", more: "أغلق هذه الصفحة. لا يُرسل شيء، ويُنسى العنوان قريبًا." },
      onTheList: "أنت في القائمة.",
      comesTo: (address) => `يصل كل عدد إلى ${address} من الآن.`,
      changedMind: "غيّرت رأيك؟",

      leaveOrRest: "مغادرة أم استراحة؟",
      holdsAtOnce: (address) => `الأمر يخصّ ${address}. ما تضغطه يسري فورًا.`,
      leave: { fact: "مغادرة", more: "لا رسائل منا بعد الآن. ولا نسأل عن السبب." },
      leaveNow: "غادر الآن",
      pause: "استراحة",
      nothingUntil: "لا شيء حتى",
      otherWishes:
        "لتغيير العنوان، أو لرؤية ما نعرفه عنك، أو لمحوه، يلزم رابط نرسله إلى العنوان نفسه. يعمل الرابط ساعة واحدة.",
      sendLink: "أرسلوا إليّ الرابط",
      hasLeft: "تمّ. لقد غادرت.",
      nothingMore: (address) => `لا يصل شيء بعد الآن إلى ${address}. شكرًا على القراءة.`,
      whatStays: {
        fact: "ما نحتفظ به",
        more: "هو العنوان، مع علامة أنه غادر، حتى لا تعيده إحدى قوائمنا خطأً.",
      },
      stillOpen: "يبقى الموقع والخلاصة مفتوحين للجميع:",
      signUpAgain: "اشترك من جديد",
      quietUntil: (day) => `هدوء حتى ${day}.`,
      nothingBefore: (address) => `لا يصل شيء إلى ${address} قبل ذلك.`,
      startAgain: "ابدأ من جديد الآن",
      isBack: "مرحبًا بعودتك.",
      linkOnItsWay: "إن كان هذا العنوان في القائمة، فرسالة فيها رابط في الطريق. يعمل الرابط ساعة واحدة.",
      askForLink: "صفحتك أنت",
      askForLinkHow: "فيها تغيّر عنوانك، أو ترى ما نعرفه عنك، أو تمحوه. نرسل الرابط إلى عنوانك.",

      yours: "صفحتك أنت",
      isAbout: (address) => `الأمر يخصّ ${address}.`,
      changeAddress: {
        fact: "تغيير العنوان",
        more: "نكتب أولًا إلى العنوان الجديد. ولا يتغيّر شيء قبل أن تضغط الزر هناك.",
      },
      newAddress: "عنوانك الجديد",
      changeIt: "غيّره",
      whatWeKnow: { fact: "ما نعرفه عنك", more: "كله، في ملف JSON." },
      seeIt: "اعرضه",
      restOrLeave: { fact: "مغادرة أو استراحة", more: "من دون ذكر السبب." },
      goThere: "اذهب إليها",
      erase: { fact: "محو", more: "يُزال عنوانك وما نعرفه عنك من سجلّنا نهائيًا." },
      eraseNow: "امحُ الآن",
      lookInNewMail: "انظر في بريد العنوان الجديد.",
      newOnItsWay: "إن كان استعمال هذا العنوان ممكنًا، فرسالة في الطريق إليه. فيها زر واحد.",
      isNewAddress: "هل هذا عنوانك الجديد؟",
      willComeTo: (address) => `اضغط الزر ليصل كل عدد من الآن إلى ${address}.`,
      yesThere: "نعم، أرسلوه إلى هناك",
      isChanged: "تغيّر عنوانك.",
      erased: "مُحي.",
      erasedHow: "لم يعد عنوانك في سجلّنا. تبقى علامة بلا عنوان، نعرف بها ألّا نكتب إليك مرة أخرى.",

      seenSomething: "هل رأيت شيئًا جيدًا؟",
      readsAll: (editor) => `${editor} يقرأ كل اقتراح. إن ظهر اقتراحك في عدد، شكرناك فيه بالاسم.`,
      theLink: "الرابط",
      itsTitle: { fact: "عنوانه", more: "إن كنت تعرفه" },
      whyWorth: "لماذا يستحق مكانًا",
      thanksName: { fact: "اسمك من أجل الشكر", more: "أو اتركه فارغًا" },
      suggestIt: "اقترحه",
      nothingElse: "نحتفظ بما كتبته هنا ولا شيء غيره. وما يأخذه المحرّر قد يُنشر مع كلماتك واسمك.",
      noLink: "هذا ليس عنوان صفحة بعد. يُكتب العنوان هكذا: https://example.org/page.",
      thankYou: "شكرًا لك.",
      willLook: (editor) => `${editor} سينظر فيه. لا يتسع المكان لكل شيء.`,
      suggestAnother: "اقترح رابطًا آخر",

      keepThis: "احتفظ بهذا الرابط",
      forEditor: "للمحرر",
      linkTitle: "العنوان الظاهر",
      linkAddress: "عنوان الصفحة",
      linksByLine: "الروابط، واحد في كل سطر",
      whyInALine: { fact: "لماذا، في سطر", more: "يصبح المسوّدة الأولى" },
      toMyself: "لي وحدي",
      keepIt: "احتفظ به",
      kept: "حُفظ.",
      waitsForYou: "ينتظرك مع الروابط الأخرى.",
      changeThis: "عدّله",
      keepAnother: "احتفظ برابط آخر",
      token: { fact: "رمزك السري", more: "يُطلب مرة واحدة على هذا الجهاز" },
      wrongToken: "هذا ليس رمز هذه النشرة.",

      privacy: "ما نحتفظ به عنك",
      keptBy: (who) => `يحتفظ به ${who}، ولا يُعطى لأحد سوى خوادم البريد التي تحمله.`,
      keptAddress: {
        fact: "عنوانك،",
        more: (days) =>
          `ومتى طلبت وبأي استمارة، والكلمات التي قرأتها فيها، ومتى قلت نعم. ومن دون نعم يُمحى بعد ${days} يومًا.`,
      },
      keptMails: {
        fact: "الرسائل التي أُرسلت إليك،",
        more: (months) => `مدة ${months} شهرًا. وبعدها عدد ما أُرسل إلى الجميع فقط.`,
      },
      keptAnswers: {
        fact: "ما أجاب به خادم بريد،",
        more: (days) => `مدة ${days} يومًا. وبعدها أن رسالة عادت فقط.`,
      },
      keptLeft: {
        fact: "عندما تغادر،",
        more: "يبقى العنوان مع علامة أنه غادر، حتى لا تعيده أي قائمة. وعندما يُمحى تبقى علامة بلا عنوان فقط.",
      },
      keptSuggestion: {
        fact: "رابط تقترحه،",
        more: (days) =>
          `مع الاسم الذي تذكره، إلى أن يقرّر المحرّر، ${days} يومًا على الأكثر. وما يأخذه قد يُنشر مع كلماتك وذلك الاسم، ويبقى منشورًا.`,
      },
      keptNetwork: {
        fact: "لمنع سيل الاستمارات،",
        more: "علامة مشفّرة للشبكة التي جاءت منها استمارة، لبضع ساعات. ولا عنوان IP.",
      },
      keptNot: { fact: "ولا شيء غير ذلك:", more: "لا فتح رسالة ولا نقرة ولا ملف ارتباط." },

      noPage: "لا توجد صفحة في هذا العنوان.",
      linkOver: "انتهى هذا الرابط.",
      linkOverHow: "مضى وقته، أو انقطع في الطريق. انسخه كاملًا، أو اطلب رابطًا جديدًا.",
      tooMany: "كثير دفعة واحدة.",
      tooManyHow: "وصل الكثير قبل قليل، من شبكتك أو من كل مكان. لم يضع شيء: حاول بعد ساعة.",
      tooLong: "هذا أكثر مما يتسع له النموذج.",
      notOurForm: "لم يصل هذا كما ترسله نماذجنا.",
      broke: "تعطّل شيء هنا.",
      brokeHow: "الخطأ منا لا منك. حاول بعد قليل.",
    },
  };
};

/** `جمعة` for `الجمعة`: "every Friday" is said without the article. */
function withoutArticle(weekday: string): string {
  return weekday.replace(/^ال/, "");
}
