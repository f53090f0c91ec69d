// What a language must be able to say. Every word is required: a table with a hole is a type error, so that no
// reader meets half a language. "Markdown" marks the sentences that hold a link.

/** A number said with its noun, in as many forms as the language has; `{n}` stands for the figures. */
export type Counting<Rule extends string> = (
  forms: Record<Rule | "other", string>,
) => (count: number) => string;

/** Counts in any language: it is given the forms that a language has, and `other` always. */
export type AnyCounting = (
  forms: { other: string } & { [rule in Intl.LDMLPluralRule]?: string },
) => (count: number) => string;

/** One language's table, given the means to count. `Rule` names the forms that it has beside `other`. */
export type Vocabulary<Rule extends Intl.LDMLPluralRule> = (count: Counting<Rule>) => Words;

/** How a recording is named, by what is known of it. */
type Recording = {
  plain: string;
  live: string;
  timed: (minutes: number) => string;
  /** What was live once, behind either of the other forms. */
  recorded: (form: string) => string;
};

export type Words = {
  // The way around
  issues: string;
  /** The essays. */
  writing: string;
  bookmarks: string;
  follow: string;
  skip: string;
  /** Names of navigation, for those who hear the page. */
  sections: string;
  months: string;
  years: string;
  otherIssues: string;
  otherMonths: string;
  earlier: string;
  later: string;
  earlierIssues: string;
  allIssues: string;
  /** What the pages of all issues and of all essays are, for search engines. */
  issuesOf: (title: string) => string;
  writingOf: (title: string) => string;
  newestIssue: string;
  everythingKept: string;
  /** Above some of what was kept in the week of the newest issue. */
  keptSameWeek: string;
  /** Where the way on from the newest issue would be. */
  nextIssue: (day: string) => string;
  /** The lists of all tags and of all sites that have a page. */
  tags: string;
  sites: string;
  /** Beside a bookmark: in which issue it was picked. */
  pickedIn: (number: number) => string;
  /** A list's page that is not its first: `name, page 3`. */
  numbered: (name: string, page: number) => string;
  /** The list of those who showed us links, and on the page of one what they led to. */
  credits: string;
  creditsHow: string;
  ledTo: string;
  /** Days by which a reader must act: the page, its parts, and the file for a calendar. */
  deadlines: string;
  deadlinesHow: string;
  noDeadlines: string;
  /** Of a list: what closes by a day, and what does after it. */
  closingBy: (day: string) => string;
  closingLater: string;
  closedOnes: string;
  /** The page of a year that is over, and what stands on it. */
  yearInLinks: (year: string) => string;
  everyIssue: string;
  mostPicked: string;
  keptByMonth: string;
  inCalendar: string;
  inCalendarHow: string;
  /** Name of the navigation that leads to the days of a month. */
  days: string;
  nextRead: string;

  // An issue
  issue: (number: number) => string;
  issueAndDay: (number: number, day: string) => string;
  issueOf: (title: string, number: number) => string;
  minuteRead: (minutes: number) => string;
  /** Name of the list of an issue's titles. */
  contents: string;
  /** Stands before the minutes that all the linked pages take. */
  behindLinks: string;
  minutesInAll: (minutes: number) => string;
  /** What the sign beside a pick is, for those who hear the page. */
  linkToPick: string;
  by: (name: string) => string;
  closes: (day: string) => string;
  /** The same of a day that is over. */
  closed: (day: string) => string;
  /** Beside a link whose page is gone: the way to a copy of it. */
  archivedCopy: string;
  /** Before words about a link that an earlier issue had. */
  again: string;
  /** Before the numbers of earlier issues that a pick goes on from. */
  earlierAbout: string;
  /** Above the names of those whose pages link to an issue. */
  mentionedBy: string;
  /** Stands before the name of who showed the link. */
  via: string;

  // What a link is
  minutes: (minutes: number) => string;
  pdf: string;
  pdfPages: (pages: number) => string;
  slides: string;
  slideCount: (slides: number) => string;
  video: Recording;
  audio: Recording;
  picture: string;
  code: string;
  /** The page is not there any more. */
  gone: string;
  paywall: string;
  /** `name` is the other language's, in this one. */
  inLanguage: (name: string) => string;

  // Lists
  links: (count: number) => string;
  keptLinks: (count: number) => string;
  nothingKept: string;
  bookmarksOf: (month: string) => string;
  firstIssue: string;
  noEssays: string;

  // Following
  everyWeek: (links: number, weekday: string) => string;
  /** Markdown. */
  followHow: string;
  byFeed: string;
  feedsHold: string;
  /** Markdown: a feed and who wants it. */
  feeds: { rss: string; atom: string; json: string };
  /** What the other feeds are called, behind the publication's name, and what stands in each. */
  moreFeeds: Record<
    "first" | "everything" | "bookmarks" | "notes" | "essays" | "deadlines",
    { name: string; line: string }
  >;
  /** Markdown: the file that holds all of them, and where those of tags are. */
  allFeeds: string;
  /** Said to whoever opens a feed in a browser. */
  feedOpened: string;
  /** Stands before a list of accounts on networks. */
  announcedAt: string;
  byMail: string;
  /** Markdown; `address` is a link. */
  writeTo: (address: string) => string;
  /** Subject of the mail by which somebody asks for the digest. */
  subscribe: string;

  // Looking for something
  /** What a button that does it says; and what is searched. */
  search: string;
  searchAll: string;
  resultsFor: (query: string) => string;
  found: (count: number) => string;
  /** The day of the oldest that was looked at. */
  reachingBack: (day: string) => string;
  nothingFound: string;
  lookFurther: string;
  searching: string;
  searchFailed: string;
  /** Which of the results are shown: all, those that were picked, those with the editor's words. */
  everything: string;
  picks: string;
  withNote: string;
  searchHow: string;
  searchNeedsScript: string;
  /** Markdown. */
  withoutScript: string;

  // A page that is not there
  notHere: string;
  /** Markdown. */
  notHereHow: string;

  // The feet of pages and mail
  siteFoot: (title: string, editor: string) => string;
  mailFoot: (title: string, editor: string) => string;
  /** Why somebody gets a mail. `since` stands at the end: a date, or the words for one that holds for everybody. */
  whyMail: (since: string) => string;
  /** What stands there in place of a date, in about 26 letters: it is set into lines that were broken before. */
  sinceConfirmed: string;
  /** The links in a mail by which its reader gets no more of them, or none for a while. */
  stopMails: string;
  pauseMails: string;
  /** Stands before the networks on which an issue was announced. */
  saidAbout: string;
  /** Stands before what was changed in an issue that is out. */
  corrected: (day: string) => string;
  readOnWeb: string;
  /** Markdown, below the picks of a mail. */
  forward: string;

  // What a publication says until its editor says it better
  description: (links: number, weekday: string) => string;
  /** Markdown. */
  signOff: string;
  editor: string;

  letters: LetterWords;
  service: ServiceWords;
};

/** A letter's subject, and what it says below its heading. Nothing in it comes from a form. */
type LetterText = { subject: (title: string) => string; words: (title: string) => string };
/** The same, and what somebody does for whom it was not meant. */
type GuardedText = LetterText & { notYou: string };

/** What the letters to single people say; their headings and buttons are those of the pages that they lead to. */
export type LetterWords = Record<"welcome" | "farewell" | "already", LetterText> &
  Record<"confirmation" | "link" | "move" | "moved", GuardedText> & {
    /** Heading of the letter to who signed up once more. */
    alreadyHere: string;
  };

/** A few words that stand out, and the rest of the sentence. */
export type Fact = { fact: string; more: string };

/** The same of something that is kept for so many days, or months. */
export type CountedFact = { fact: string; more: (count: number) => string };

/** What the service's pages say: those on which one signs up, confirms, rests, leaves, sees what is kept, and suggests a link. */
export type ServiceWords = {
  // Signing up
  byMail: (title: string) => string;
  yourAddress: string;
  signUp: string;
  asksFirst: string;
  noTracking: Fact;
  leaveEasily: Fact;
  /** Beside the field that no person sees: a program that fills every field is known by it. */
  leaveEmpty: string;
  noAddress: string;
  pressAgain: string;
  lookInMail: string;
  onItsWay: (title: string) => string;
  nothingCame: Fact;
  onListAlready: Fact;
  typeAgain: string;

  // Confirming
  isThisYou: string;
  askedFor: (address: string, title: string) => string;
  yes: string;
  /** Stands before a day. */
  nextOne: string;
  notYou: Fact;
  onTheList: string;
  comesTo: (address: string) => string;
  /** Stands before the way out. */
  changedMind: string;

  // Leaving and resting
  leaveOrRest: string;
  holdsAtOnce: (address: string) => string;
  leave: Fact;
  leaveNow: string;
  pause: string;
  /** Stands before a list of days. */
  nothingUntil: string;
  otherWishes: string;
  sendLink: string;
  hasLeft: string;
  nothingMore: (address: string) => string;
  whatStays: Fact;
  /** Stands before the site's address. */
  stillOpen: string;
  signUpAgain: string;
  quietUntil: (day: string) => string;
  nothingBefore: (address: string) => string;
  startAgain: string;
  isBack: string;
  linkOnItsWay: string;
  askForLink: string;
  askForLinkHow: string;

  // One's own page
  yours: string;
  isAbout: (address: string) => string;
  changeAddress: Fact;
  newAddress: string;
  changeIt: string;
  whatWeKnow: Fact;
  seeIt: string;
  restOrLeave: Fact;
  goThere: string;
  erase: Fact;
  eraseNow: string;
  lookInNewMail: string;
  newOnItsWay: string;
  isNewAddress: string;
  willComeTo: (address: string) => string;
  yesThere: string;
  isChanged: string;
  erased: string;
  erasedHow: string;

  // Suggesting a link
  seenSomething: string;
  readsAll: (editor: string) => string;
  theLink: string;
  itsTitle: Fact;
  whyWorth: string;
  thanksName: Fact;
  suggestIt: string;
  nothingElse: string;
  noLink: string;
  thankYou: string;
  willLook: (editor: string) => string;
  suggestAnother: string;

  // The editor's own page, on which a link is kept from a phone
  keepThis: string;
  forEditor: string;
  linkTitle: string;
  linkAddress: string;
  linksByLine: string;
  whyInALine: Fact;
  toMyself: string;
  keepIt: string;
  kept: string;
  waitsForYou: string;
  changeThis: string;
  keepAnother: string;
  token: Fact;
  wrongToken: string;

  // What is kept, of everybody
  privacy: string;
  keptBy: (who: string) => string;
  keptAddress: CountedFact;
  keptMails: CountedFact;
  keptAnswers: CountedFact;
  keptLeft: Fact;
  keptSuggestion: CountedFact;
  keptNetwork: Fact;
  keptNot: Fact;

  // What went wrong
  noPage: string;
  linkOver: string;
  linkOverHow: string;
  tooMany: string;
  tooManyHow: string;
  tooLong: string;
  notOurForm: string;
  broke: string;
  brokeHow: string;
};
