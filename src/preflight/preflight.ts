// Every check of a publication before it leaves. Pure: what is not in the content comes in as a value.

import type { FeedDates } from "../content/feed-dates-file.ts";
import { lineOf } from "../content/line-of.ts";
import type { Content } from "../content/read-content.ts";
import { settingsFile } from "../content/settings-file.ts";
import { dayIn } from "../domain/calendar.ts";
import type { Issue } from "../domain/issue.ts";
import { checkAddress } from "./address.ts";
import { checkBlurbs } from "./blurbs.ts";
import { checkBookmarkLines } from "./bookmark-lines.ts";
import { checkComments } from "./comments.ts";
import { checkCredits } from "./credits.ts";
import { checkDays } from "./days.ts";
import { checkDeadlines } from "./deadlines.ts";
import { checkFeedDates } from "./feed-dates.ts";
import type { Finding, Found, Level } from "./finding.ts";
import { checkHeadings } from "./headings.ts";
import { checkLeaving } from "./leaving.ts";
import { checkLeftOut } from "./left-out.ts";
import { checkLeftovers } from "./leftovers.ts";
import { checkLinkWords } from "./link-words.ts";
import { checkLinks } from "./links.ts";
import { checkMailSize } from "./mail-size.ts";
import { checkMentions } from "./mentions.ts";
import { checkParity } from "./parity.ts";
import { checkPickedLinks } from "./picked-links.ts";
import { checkPicks } from "./picks.ts";
import { checkPictures } from "./pictures.ts";
import { checkPostalAddress } from "./postal-address.ts";
import { checkSubject } from "./subject.ts";
import { essayFile, issueFile, pageFile } from "./texts.ts";
import { checkTwice } from "./twice.ts";
import { checkWeekdays } from "./weekdays.ts";

/** What the checks cannot see in the content. */
export type Known = {
  /** The present, an ISO instant. */
  now: string;
  /** The dates that readers know; none unless given. */
  feedDates?: FeedDates;
  /** How many people beside the editor would get the mail: who confirmed it and does not rest; 0 unless given. */
  readers?: number;
};

/** What the checks find in the whole publication: what stops a shipment first, each with its line if it has one. */
export function preflight(content: Content, { now, feedDates = {}, readers = 0 }: Known): Finding[] {
  const today = dayIn(now, content.publication.zone);
  const found = [
    ...checkAddress(content),
    ...checkLeaving(content, readers),
    ...checkPostalAddress(content, readers),
    ...checkLinks(content),
    ...checkPictures(content),
    ...checkComments(content),
    ...checkPicks(content),
    ...checkTwice(content),
    ...checkBlurbs(content),
    ...checkLeftovers(content),
    ...checkPickedLinks(content),
    ...checkCredits(content),
    ...checkWeekdays(content),
    ...checkLinkWords(content),
    ...checkHeadings(content),
    ...checkSubject(content),
    ...checkParity(content),
    ...checkMailSize(content),
    ...checkDays(content, today),
    ...checkDeadlines(content, today),
    ...checkFeedDates(content, feedDates),
    ...checkLeftOut(content),
    ...checkMentions(content),
  ];
  const findings = [...found.map((one) => withLine(one, content)), ...checkBookmarkLines(content)];
  return findings.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

const levels: Level[] = ["block", "advise", "pass"];

/** Those that the issue must wait for, or goes out with: about its own file and about the settings. */
export function findingsAbout(issue: Issue, findings: Finding[]): Finding[] {
  return findings.filter(({ file }) => file === issueFile(issue) || file === settingsFile);
}

/** Those about what readers get or will get by itself; a draft is only said to be one. */
export function withoutDrafts({ issues, essays, pages }: Content, findings: Finding[]): Finding[] {
  const drafts = new Set([
    ...issues.filter(({ state }) => state === "draft").map(issueFile),
    ...essays.filter(({ draft }) => draft).map(essayFile),
    ...pages.filter(({ draft }) => draft).map(pageFile),
  ]);
  return findings.filter(({ level, file }) => level === "pass" || !drafts.has(file));
}

function withLine({ spot, ...finding }: Found, { texts }: Content): Finding {
  const text = texts.get(finding.file);
  const line = spot && text !== undefined ? lineOf(text, finding.file, spot) : undefined;
  return { ...finding, line, field: spot?.field };
}
