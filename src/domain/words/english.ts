// What readers see in English; what they see where their language has no table.
import type { Vocabulary } from "./vocabulary.ts";

export const english: Vocabulary<"one"> = (count) => ({
  issues: "Issues",
  writing: "Writing",
  bookmarks: "Bookmarks",
  follow: "Follow",
  skip: "Skip to content",
  sections: "Sections",
  months: "Months",
  years: "Years",
  otherIssues: "Other issues",
  otherMonths: "Other months",
  earlier: "Earlier",
  later: "Later",
  earlierIssues: "Earlier issues",

  contents: "In this issue",
  behindLinks: "Behind the links",
  linkToPick: "Link to this pick",
  minutesInAll: count({ one: "{n} minute in all", other: "{n} minutes in all" }),
  allIssues: "All issues",
  issuesOf: (title) => `Every issue of ${title}, newest first.`,
  writingOf: (title) => `Longer pieces from ${title}.`,
  newestIssue: "The newest issue",
  everythingKept: "Everything kept",
  tags: "Tags",
  sites: "Sites",
  pickedIn: (number) => `Picked in issue ${number}`,
  numbered: (name, page) => `${name}, page ${page}`,
  credits: "Credits",
  creditsHow: "Where we found a link first. Thank you.",
  ledTo: "What it led to",
  deadlines: "Deadlines",
  deadlinesHow: "What we have linked to that one has to answer by a day.",
  noDeadlines: "Nothing is open at present.",
  closingBy: (day) => `Until ${day}`,
  closingLater: "After that",
  closedOnes: "Closed",
  yearInLinks: (year) => `${year} in links`,
  everyIssue: "Issue by issue",
  mostPicked: "Most picked",
  keptByMonth: "Kept, month by month",
  inCalendar: "In your own calendar",
  inCalendarHow: "Subscribe to this address, and new deadlines come by themselves.",
  by: (name) => `By ${name}`,
  nextRead: "Next to read",
  days: "Days",
  forward:
    "Know someone who would like it? Forward this, and they can [follow here](/follow/). Or just reply: a person reads it.",

  issue: (number) => `Issue ${number}`,
  issueAndDay: (number, day) => `Issue ${number}, ${day}`,
  issueOf: (title, number) => `${title}, issue ${number}`,
  minuteRead: count({ one: "{n} minute read", other: "{n} minute read" }),
  closes: (day) => `Closes ${day}`,
  closed: (day) => `Closed on ${day}`,
  again: "Again",
  earlierAbout: "Earlier about this:",
  via: "via",

  minutes: count({ one: "{n} min", other: "{n} min" }),
  pdf: "PDF",
  pdfPages: count({ one: "PDF, {n} page", other: "PDF, {n} pages" }),
  slides: "slides",
  slideCount: count({ one: "{n} slide", other: "{n} slides" }),
  video: {
    plain: "video",
    live: "live video",
    timed: count({ one: "{n} min video", other: "{n} min video" }),
    recorded: (form) => `${form}, recorded live`,
  },
  audio: {
    plain: "audio",
    live: "live audio",
    timed: count({ one: "{n} min audio", other: "{n} min audio" }),
    recorded: (form) => `${form}, recorded live`,
  },
  picture: "picture",
  code: "code",
  gone: "gone",
  paywall: "may need a subscription",
  inLanguage: (name) => `in ${name}`,

  links: count({ one: "{n} link", other: "{n} links" }),
  keptLinks: count({
    one: "Everything kept along the way: {n} link, with the editor’s note.",
    other: "Everything kept along the way: {n} links, newest first, with the editor’s notes.",
  }),
  nothingKept: "Nothing kept yet.",
  bookmarksOf: (month) => `Bookmarks, ${month}`,
  firstIssue: "The first issue is on its way.",
  noEssays: "No essays yet.",

  everyWeek: (links, weekday) => `${links === 5 ? "Five links" : "The links"}, every ${weekday}`,
  followHow:
    "[Follow](/follow/) by feed or by mail. No tracking, no counting, and every link is the real one.",
  byFeed: "By feed",
  feedsHold: "Every feed holds whole texts, pictures and all. Copy an address into your feed reader.",
  feeds: {
    rss: "[RSS](/feed.xml): what most feed readers take.",
    atom: "[Atom](/atom.xml): the same issues, for readers that prefer it.",
    json: "[JSON Feed](/feed.json): the same again, for programs.",
  },
  moreFeeds: {
    first: { name: "the first pick only", line: "One link an issue, if the whole is too much." },
    everything: { name: "everything", line: "Issues, essays and bookmarks in one." },
    bookmarks: { name: "every bookmark", line: "What is kept, as it is kept." },
    notes: { name: "bookmarks with a note", line: "Only what was kept with a few words." },
    essays: { name: "longer pieces", line: "The writing alone." },
    deadlines: { name: "deadlines", line: "Picks with a day that has not passed." },
  },
  allFeeds:
    "All of them stand in [one OPML file](/feeds.opml). A tag with three links or more has a feed of its own, on its page.",
  feedOpened: "This is a feed. Copy its address into a feed reader, and what is new comes to you.",
  announcedAt: "Where it is announced",
  byMail: "By mail",
  writeTo: (address) =>
    `Write to ${address} and you will get the digest when it comes out. The mail holds no pixel and no rewritten link.`,
  subscribe: "Subscribe",

  notHere: "Not here",
  notHereHow:
    "There is no page at this address. Try [the issues](/issues/), [the writing](/essays/) or [the bookmarks](/bookmarks/).",

  siteFoot: (title, editor) => `${title} by ${editor}. No cookies, no counters, no scripts.`,
  mailFoot: (title, editor) => `${title} by ${editor}. No tracking, and every link is the real one.`,
  whyMail: (since) => `You get this mail because you asked for it, and have had it since ${since}.`,
  sinceConfirmed: "the day you confirmed it",
  stopMails: "Leave this list",
  pauseMails: "Pause it for a while",
  corrected: (day) => `Corrected on ${day}`,
  readOnWeb: "Read on the web",

  description: (links, weekday) =>
    `${links === 5 ? "Five links" : "Links"} worth your time, every ${weekday}.`,
  signOff:
    "Most of these were shared during the week; [everything I found interesting is here](/bookmarks/).",
  editor: "The editor",

  letters: {
    alreadyHere: "You are on the list already.",
    confirmation: {
      subject: (title) => `${title}: is this your address?`,
      words: (title) =>
        `Somebody, you most likely, asked to get ${title} at this address. Press the button, and it comes. The link works for a week.`,
      notYou: "Do nothing. Nothing more comes, and the address is soon forgotten.",
    },
    welcome: {
      subject: (title) => `${title}: you are on the list`,
      words: (title) => `From now on ${title} comes to this address.`,
    },
    farewell: {
      subject: (title) => `${title}: you have left`,
      words: () => "Nothing more comes to this address. Thank you for reading.",
    },
    already: {
      subject: (title) => `${title}: you are on the list already`,
      words: () => "Somebody, you most likely, signed this address up once more. Nothing has changed by it.",
    },
    link: {
      subject: (title) => `${title}: your own page`,
      words: () =>
        "Here is the link that you asked for. It works for an hour, for whoever has it: keep this mail to yourself.",
      notYou: "Do nothing. Nothing changes.",
    },
    move: {
      subject: (title) => `${title}: is this your new address?`,
      words: (title) =>
        `Somebody who gets ${title} by mail wants it at this address. Press the button, and from now on it comes here. The link works for a day.`,
      notYou: "Do nothing. Nothing changes, and nothing more comes.",
    },
    moved: {
      subject: (title) => `${title}: your address is changed`,
      words: (title) => `From now on ${title} comes to the new address, and no more to this one.`,
      notYou: "Answer this mail. A person reads it.",
    },
  },

  service: {
    byMail: (title) => `${title} by mail`,
    yourAddress: "Your email address",
    signUp: "Sign up",
    asksFirst: "One mail asks whether the address is yours. Nothing else comes until you say yes.",
    noTracking: { fact: "No tracking.", more: "No pixel, and every link is the real one." },
    leaveEasily: { fact: "Leave with one click,", more: "without saying why." },
    leaveEmpty: "Leave this empty",
    noAddress: "That is not quite a mail address. One is written like you@example.org.",
    pressAgain: "This page had been open for too short or too long a time. Press the button once more.",
    lookInMail: "Look in your mail.",
    onItsWay: (title) =>
      `If that address can be signed up, a short letter from ${title} is on its way. It holds one button.`,
    nothingCame: {
      fact: "Nothing after ten minutes?",
      more: "Look among the junk, or type the address again.",
    },
    onListAlready: { fact: "On the list already?", more: "Then nothing changes." },
    typeAgain: "Type it again",

    isThisYou: "Is this you?",
    askedFor: (address, title) => `${address} asked to get ${title} by mail.`,
    yes: "Yes, send it to me",
    nextOne: "Next one:",
    notYou: {
      fact: "Not you?",
      more: "Close this page. Nothing is sent, and the address is soon forgotten.",
    },
    onTheList: "You are on the list.",
    comesTo: (address) => `It comes to ${address} from now on.`,
    changedMind: "Changed your mind?",

    leaveOrRest: "Leave, or pause?",
    holdsAtOnce: (address) => `This is about ${address}. Whatever you press holds at once.`,
    leave: { fact: "Leave", more: "No more mail from us. We do not ask why." },
    leaveNow: "Leave now",
    pause: "Pause",
    nothingUntil: "Nothing until",
    otherWishes:
      "To change the address, to see what we know about you or to have it erased, you need a link that we mail to the address itself. It works for an hour.",
    sendLink: "Send me that link",
    hasLeft: "Done. You have left.",
    nothingMore: (address) => `Nothing more comes to ${address}. Thank you for reading.`,
    whatStays: {
      fact: "What we keep",
      more: "is the address, marked as left, so that no list of ours brings it back by accident.",
    },
    stillOpen: "The page and the feed stay open to everyone:",
    signUpAgain: "Sign up again",
    quietUntil: (day) => `Quiet until ${day}.`,
    nothingBefore: (address) => `Nothing comes to ${address} before then.`,
    startAgain: "Start again now",
    isBack: "You are back.",
    linkOnItsWay:
      "If that address is on the list, a letter with a link is on its way. The link works for an hour.",
    askForLink: "Your own page",
    askForLinkHow:
      "On it you change your address, see what we know about you, or have it erased. We mail the link to your address.",

    yours: "Your own page",
    isAbout: (address) => `This is about ${address}.`,
    changeAddress: {
      fact: "Change the address",
      more: "We write to the new one first. Until you press the button there, nothing changes.",
    },
    newAddress: "Your new address",
    changeIt: "Change it",
    whatWeKnow: { fact: "What we know about you", more: "All of it, as a file in JSON." },
    seeIt: "See it",
    restOrLeave: { fact: "Leave, or pause", more: "Without saying why." },
    goThere: "Go there",
    erase: {
      fact: "Erase",
      more: "Takes your address and what we know about you out of our store, for good.",
    },
    eraseNow: "Erase it now",
    lookInNewMail: "Look in the mail of the new address.",
    newOnItsWay: "If that address can be used, a letter is on its way there. It holds one button.",
    isNewAddress: "Is this your new address?",
    willComeTo: (address) => `Press the button, and from now on the mail comes to ${address}.`,
    yesThere: "Yes, send it there",
    isChanged: "Your address is changed.",
    erased: "Erased.",
    erasedHow:
      "Your address is gone from our store. What stays is a mark that holds no address, by which we know not to write to you again.",

    seenSomething: "Seen something good?",
    readsAll: (editor) =>
      `${editor} reads every suggestion. If yours makes it into an issue, you are thanked by name.`,
    theLink: "The link",
    itsTitle: { fact: "What it is called", more: "if you know" },
    whyWorth: "Why it is worth a place",
    thanksName: { fact: "Your name for the thanks", more: "or leave it empty" },
    suggestIt: "Suggest it",
    nothingElse:
      "We keep what you typed here and nothing else. What the editor keeps may be published with your words and your name.",
    noLink: "That is not quite a web address. One is written like https://example.org/page.",
    thankYou: "Thank you.",
    willLook: (editor) => `${editor} will look at it. Not everything finds a place.`,
    suggestAnother: "Suggest another",

    keepThis: "Keep this link",
    forEditor: "for the editor",
    linkTitle: "Title",
    linkAddress: "Address",
    linksByLine: "Links, one a line",
    whyInALine: { fact: "Why, in a line", more: "becomes the first draft" },
    toMyself: "Keep it to myself",
    keepIt: "Keep it",
    kept: "Kept.",
    waitsForYou: "It waits for you with the other links.",
    changeThis: "Change it",
    keepAnother: "Keep another",
    token: { fact: "Your token", more: "asked once on this device" },
    wrongToken: "That is not the token of this publication.",

    privacy: "What we keep about you",
    keptBy: (who) => `It is kept by ${who}, and passed on to nobody but the mail servers that carry it.`,
    keptAddress: {
      fact: "Your address,",
      more: (days) =>
        `when and by which form you asked, which words you read there, and when you said yes. Without a yes it is gone after ${days} days.`,
    },
    keptMails: {
      fact: "Which mails went to you,",
      more: (months) => `for ${months} months. Then only how many went to all.`,
    },
    keptAnswers: {
      fact: "What a mail server answered,",
      more: (days) => `for ${days} days. Then only that a mail came back.`,
    },
    keptLeft: {
      fact: "When you leave,",
      more: "the address stays, marked as left, so that no list brings it back. When you are erased, only a mark without an address stays.",
    },
    keptSuggestion: {
      fact: "A link that you suggest,",
      more: (days) =>
        `with the name that you give, until the editor has decided, for ${days} days at most. What the editor keeps may be published with your words and that name, and stays public.`,
    },
    keptNetwork: {
      fact: "Against floods of forms,",
      more: "a keyed mark of the network that a form came from, for a few hours. No IP address.",
    },
    keptNot: { fact: "Nothing else:", more: "no opened mail, no click, no cookie." },

    noPage: "There is no page at this address.",
    linkOver: "This link is over.",
    linkOverHow: "Its time has passed, or it was cut in two on its way. Copy it whole, or ask for a new one.",
    tooMany: "Too many at once.",
    tooManyHow:
      "A lot came in just now, from your network or from everywhere. Nothing is lost: try again in an hour.",
    tooLong: "That is more than fits into this form.",
    notOurForm: "That did not come as our forms send it.",
    broke: "Something broke here.",
    brokeHow: "It is our fault, not yours. Try again in a while.",
  },
});
