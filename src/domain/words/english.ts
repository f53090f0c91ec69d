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
  feedsHold: "Every feed holds the whole issue, pictures and all. Copy an address into your feed reader.",
  feeds: {
    rss: "[RSS](/feed.xml): what most feed readers take.",
    atom: "[Atom](/atom.xml): the same issues, for readers that prefer it.",
    json: "[JSON Feed](/feed.json): the same again, for programs.",
  },
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
  stopMails: "Stop these mails",
  pauseMails: "Pause these mails",
  corrected: (day) => `Corrected on ${day}`,
  readOnWeb: "Read on the web",

  description: (links, weekday) =>
    `${links === 5 ? "Five links" : "Links"} worth your time, every ${weekday}.`,
  signOff:
    "Most of these were shared during the week; [everything I found interesting is here](/bookmarks/).",
  editor: "The editor",
});
