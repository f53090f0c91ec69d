// The faces of an issue, each a document to be shown in a frame: made by the very functions that make the site's page,
// the mail, its text and the feeds' entry.
import { spellDay } from "../../domain/calendar.ts";
import type { Issue } from "../../domain/issue.ts";
import { directionOf, wordsOf } from "../../domain/words.ts";
import { type EditionSetting, issueMinutes } from "../../editions/edition-setting.ts";
import { feedHtml } from "../../editions/feed-html.ts";
import { type Html, html } from "../../editions/html.ts";
import { mailHtml } from "../../editions/mail-html.ts";
import { mailText } from "../../editions/mail-text.ts";
import { pageHtml } from "../../editions/page-html.ts";

export const faceNames = ["page", "mail", "text", "feed"] as const;
export type FaceName = (typeof faceNames)[number];

/** A whole document. */
export function faceHtml(face: FaceName, issue: Issue, setting: EditionSetting): string {
  switch (face) {
    case "page":
      return pageFace(issue, setting);
    case "mail":
      return withPhotosHere(mailHtml(issue, setting), setting);
    case "text":
      return document(html`<pre>${mailText(issue, setting)}</pre>`, setting, ["/look/faces.css"]);
    case "feed": {
      const entry = { markup: withPhotosHere(feedHtml(issue, setting), setting) };
      const body = html`<article class="feed"><p class="from">${setting.publication.title}</p><h1>${issue.title}</h1>${entry}</article>`;
      return document(body, setting, ["/look/faces.css"]);
    }
    default:
      return face satisfies never;
  }
}

const pageSheets = [
  ...["faces", "colours", "base", "inks", "frame", "parts", "issue"].map(
    (name) => `/site/styles/${name}.css`,
  ),
  "/look/still.css",
];

/** As the site's own page has it, from the line above the title on. */
function pageFace(issue: Issue, setting: EditionSetting): string {
  const words = wordsOf(setting.publication.language);
  const body = html`<main><div class="head"><p class="kicker"><span>${words.issue(issue.number)}</span> <time datetime="${issue.date}">${spellDay(issue.date, words.language)}</time> <span class="wide">${words.minuteRead(issueMinutes(issue))}</span></p><h1>${issue.title}</h1></div>${{ markup: pageHtml(issue, setting) }}</main>`;
  return document(body, setting, pageSheets, setting.inkOf?.(issue));
}

function document(body: Html, { publication }: EditionSetting, sheets: string[], ink?: number): string {
  const { language } = publication;
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"${ink !== undefined && html` class="ink-${ink}"`}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>A face of the issue</title>
${sheets.map((sheet) => html`<link rel="stylesheet" href="${sheet}">`)}</head>
<body>${body}</body>
</html>
`.markup;
}

/** Photos have the site's address in mail and feeds, where they may not be yet: the desk has them. */
function withPhotosHere(markup: string, { publication }: EditionSetting): string {
  return markup.replaceAll(`src="${publication.url}/photos/`, 'src="/photos/');
}
