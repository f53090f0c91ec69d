// What was looked at in an issue and is well, with the figures that an editor likes to see before it goes out.
import type { Content } from "../content/read-content.ts";
import { inkColours } from "../domain/ink.ts";
import type { Issue } from "../domain/issue.ts";
import { contrast } from "../domain/oklch.ts";
import { paper } from "../domain/paper.ts";
import { linksIn } from "../editions/markdown.ts";
import type { Finding } from "./finding.ts";
import { kilobytes, mailBytes } from "./mail-size.ts";
import { lengthOf } from "./subject.ts";
import { issueFile, textsOfIssue } from "./texts.ts";

/** One `pass` for each check of the issue that found nothing. */
export function passesOf(issue: Issue, content: Content, findings: Finding[]): Finding[] {
  const file = issueFile(issue);
  const isFound = new Set(findings.filter((one) => one.file === file).map(({ check }) => check));
  return Object.entries(wellOf(issue, content)).flatMap(([check, says]): Finding[] =>
    isFound.has(check) || says === undefined ? [] : [{ level: "pass", check, file, says, todo: "" }],
  );
}

/** By the check whose silence it tells; `undefined` where there was nothing to look at. */
function wellOf(issue: Issue, content: Content): Record<string, string | undefined> {
  const { picks, hero, title } = issue;
  const { linkOf } = content;
  // Of a link that is not kept nobody knows who showed it, or whether its page is there.
  const areKept = picks.every(({ url }) => linkOf(url) !== undefined);
  const areRead = areKept && picks.every(({ url }) => linkOf(url)?.page !== undefined);
  const links = textsOfIssue(issue).flatMap(({ markdown }) => linksIn(markdown)).length + picks.length;
  const closing = picks.filter(({ deadline }) => deadline).length;
  const { accent } = inkColours(content.inkOf(issue));
  return {
    picks: `${count(picks.length, "pick")}, as this publication has them`,
    blurbs: "each pick has words of yours",
    leftovers: "no marks of unfinished words, and none copied from an earlier issue",
    links: `${count(links, "link")} of the issue lead somewhere`,
    "picked-links": areRead
      ? "each pick leads straight to its page, over a safe connection, and counts nobody"
      : undefined,
    twice: "none of its links was in an issue before, or it says so",
    credits: areKept ? "whoever showed a link is thanked" : undefined,
    deadlines: closing === 0 ? undefined : `${count(closing, "deadline")}, after it goes out`,
    weekdays: closing === 0 ? undefined : "words and deadlines name the same days",
    pictures: hero && "its photo has words for those who cannot see it, and says whose it is",
    "link-words": "the words of each link say where it leads",
    headings: "headings follow one another",
    subject: `the subject has ${lengthOf(title)} characters`,
    "mail-size": `the mail has ${kilobytes(mailBytes(issue, content))}; mail programs cut what has 100 kB`,
    parity: "page, mail, its text and the feed say the same",
    contrast: `its colour is read on paper at ${contrast(accent, paper.light).toFixed(1)} to 1`,
  };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
