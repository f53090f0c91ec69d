// The mail's subject shows whole in a list of mails, and beside it stands something that makes one open it.
import type { Content } from "../content/read-content.ts";
import { plainWords, readMarkdown } from "../editions/markdown.ts";
import { issuesToCome } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** In characters: more is cut on a screen, and half of that on a phone. */
const mostSubject = 60;
/** Fewer leave room beside the subject, which mail programs fill with what comes next: the photo's credit, an address. */
const leastPreheader = 25;

/** Advice for an issue to come. The subject is its title; what stands beside it is the beginning of its standfirst. */
export function checkSubject(content: Content): Found[] {
  return issuesToCome(content).flatMap((issue) => {
    const found = { level: "advise" as const, check: "subject", file: issueFile(issue) };
    const [subject, preheader] = [
      lengthOf(issue.title),
      lengthOf(plainWords(readMarkdown(issue.standfirst))),
    ];
    const wrong: Found[] = [];
    if (subject > mostSubject)
      wrong.push({
        ...{ ...found, spot: { field: ["title"] } },
        says: `the subject has ${subject} characters, and mail programs show some ${mostSubject} of them, phones half of that`,
        todo: "Put what matters first, or shorten it.",
      });
    if (preheader < leastPreheader)
      wrong.push({
        ...{ ...found, spot: { field: "body" } },
        says: preheader === 0 ? "no words stand under the title" : "few words stand under the title",
        todo: "A sentence there is what readers see beside the subject in a list of mails.",
      });
    return wrong;
  });
}

/** As people count: an emoji is one. */
export function lengthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text.trim())].length;
}
