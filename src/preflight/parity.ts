// Page, mail, its text and the feed are one issue: each has every link of its picks.
import type { Content } from "../content/read-content.ts";
import type { Issue } from "../domain/issue.ts";
import { oneLine } from "../domain/plain-text.ts";
import { type Place, resolveAddress } from "../editions/addresses.ts";
import { issuePlace } from "../editions/edition-setting.ts";
import { feedHtml } from "../editions/feed-html.ts";
import { html } from "../editions/html.ts";
import { mailHtml } from "../editions/mail-html.ts";
import { mailText } from "../editions/mail-text.ts";
import { pageHtml } from "../editions/page-html.ts";
import { validAddress } from "../editions/strict-address.ts";
import { issuesToCome } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** Advice for each edition of an issue to come that lacks a link of a pick: its readers would get less. */
export function checkParity(content: Content): Found[] {
  return issuesToCome(content).flatMap((issue) => {
    const links = issue.picks.flatMap(({ url, via }) => [url, ...(via?.url === undefined ? [] : [via.url])]);
    return editionsOf(issue, content).flatMap(({ name, has }): Found[] => {
      const missing = links.find((url) => !has(url));
      if (missing === undefined) return [];
      const says = `the ${name} lacks the link ${missing}, which the others have`;
      const todo = "This is ours to mend: please tell us, with the issue's file.";
      return [{ level: "advise", check: "parity", file: issueFile(issue), says, todo }];
    });
  });
}

/** `has` knows an address as the edition writes it. */
type Edition = { name: string; has(url: string): boolean };

function editionsOf(issue: Issue, content: Content): Edition[] {
  return [
    inMarkup("page", pageHtml(issue, content)),
    inMarkup("mail", mailHtml(issue, content)),
    inWords("mail's text", mailText(issue, content), issuePlace(issue, content)),
    inMarkup("feed", feedHtml(issue, content)),
  ];
}

function inMarkup(name: string, text: string): Edition {
  return { name, has: (url) => text.includes(html`${validAddress(url)}`.markup) };
}

/** In a text an address stands as it is, or among those at its end, where it is one that can be followed. */
function inWords(name: string, text: string, place: Place): Edition {
  const words = oneLine(text);
  const followed = (url: string) => {
    const resolved = resolveAddress(url, place);
    return resolved.ok ? resolved.href : url;
  };
  return { name, has: (url) => [url, followed(url)].some((one) => words.includes(oneLine(one))) };
}
