// Page, mail, its text and the feed are one issue: each has every link of its picks.
import type { Content } from "../content/read-content.ts";
import type { Issue } from "../domain/issue.ts";
import { feedHtml } from "../editions/feed-html.ts";
import { html } from "../editions/html.ts";
import { mailHtml } from "../editions/mail-html.ts";
import { mailText } from "../editions/mail-text.ts";
import { issuesToCome } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** Advice for each edition of an issue to come that lacks a link of a pick: its readers would get less. */
export function checkParity(content: Content): Found[] {
  return issuesToCome(content).flatMap((issue) => {
    const links = issue.picks.flatMap(({ url, via }) => [url, ...(via?.url === undefined ? [] : [via.url])]);
    return editionsOf(issue, content).flatMap(({ name, text, asWritten }): Found[] => {
      const missing = links.find((url) => !text.includes(asWritten(url)));
      if (missing === undefined) return [];
      const says = `the ${name} lacks the link ${missing}, which the others have`;
      const todo = "This is ours to mend: please tell us, with the issue's file.";
      return [{ level: "advise", check: "parity", file: issueFile(issue), says, todo }];
    });
  });
}

/** `asWritten` is how an address stands there. */
type Edition = { name: string; text: string; asWritten(url: string): string };

function editionsOf(issue: Issue, content: Content): Edition[] {
  const inMarkup = (url: string) => html`${url}`.markup;
  return [
    { name: "mail", text: mailHtml(issue, content), asWritten: inMarkup },
    { name: "mail's text", text: mailText(issue, content), asWritten: (url) => url },
    { name: "feed", text: feedHtml(issue, content), asWritten: inMarkup },
  ];
}
