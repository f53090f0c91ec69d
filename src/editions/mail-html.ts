// The mail edition: one HTML document for mail programs. Tables for layout, styles on every element, no
// script, no tracking, real addresses. Only dark colours and small screens need the one style block.
import { spellDay } from "../domain/calendar.ts";
import { inkColours } from "../domain/ink.ts";
import type { Hero, Issue } from "../domain/issue.ts";
import { directionOf, wordsOf } from "../domain/words.ts";
import {
  betweenFacts,
  type EditionSetting,
  issuePlace,
  type PickFacts,
  pickFacts,
  signOffOf,
  standfirstWords,
} from "./edition-setting.ts";
import { type Html, html, join } from "./html.ts";
import { endingHtml } from "./mail-ending.ts";
import { type MailStyles, mailStyles, markdownStyles, sidesOf, styleBlock } from "./mail-style.ts";
import { type MarkupStyle, markdownHtml, markdownSentence } from "./markdown-html.ts";
import { markTag, openSlots, slotsForAll } from "./personal-slots.ts";
import { jpegOf, scaled } from "./photos.ts";
import { issuePath } from "./site-paths.ts";
import { validAddress } from "./strict-address.ts";

/** How wide the words beside a pick's number are, in pixels. */
const textWidth = 500;

/**
 * A whole HTML document: the same picks, links, deadlines and words as the page. With a `mark` its personal slots
 * stay open, to be filled for each reader; without one they lead where everybody may go.
 */
export function mailHtml(issue: Issue, setting: EditionSetting, mark?: string): string {
  const { publication } = setting;
  const slots = mark === undefined ? slotsForAll(publication) : openSlots(mark);
  const colours = inkColours(setting.inkOf?.(issue));
  const sides = sidesOf(publication.language);
  const css = mailStyles(colours, sides);
  const style: MarkupStyle = {
    place: issuePlace(issue, setting),
    isAbsolute: true,
    styles: markdownStyles(colours.accent, sides),
    photo: (photo) => ({
      ...jpegOf(photo, publication.url),
      ...scaled(photo, Math.min(photo.width, textWidth)),
    }),
  };
  const url = `${publication.url}${issuePath(issue)}`;
  const words = wordsOf(publication.language);
  const issueAndDay = words.issueAndDay(issue.number, spellDay(issue.date, words.language));
  return html`<!doctype html>
<html lang="${publication.language}" dir="${directionOf(publication.language)}"><head><meta charset="utf-8">${mark !== undefined && { markup: markTag(mark) }}<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${issue.title}</title><style>${{ markup: styleBlock(colours) }}</style></head>
<body class="bg" style="${css.body}"><div role="article" aria-label="${words.issueOf(publication.title, issue.number)}" lang="${publication.language}" class="bg">
<div style="${css.preview}" aria-hidden="true">${standfirstWords(issue, setting)}</div>
<table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" style="${css.wrap}"><tr><td class="name" style="${css.name}"><a class="name" href="${publication.url}/" style="${css.nameLink}">${publication.title}</a><span class="dot" style="${css.dot}">.</span></td><td class="soft" align="${sides.end}" style="${css.onWeb}"><a href="${url}" style="${css.metaLink}">${words.readOnWeb}</a></td></tr>
<tr><td colspan="2" style="${css.cell}">
<p class="soft" style="${css.issueLine}">${issueAndDay}</p>
<h1 style="${css.title}">${issue.title}</h1>
<div style="padding:0 0 22px">${markdownHtml(issue.standfirst, style)}</div>
${issue.hero && heroImage(issue.hero, setting, css.caption)}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="${css.picks}">
${pickFacts(issue, setting).map((facts) => pickRow(facts, style, css))}</table>
<div class="rule" style="${css.end}">${markdownHtml(signOffOf(issue, setting), style)}</div>
<div class="forward" style="${css.forward}">${markdownSentence(words.forward, style)}</div>
${endingHtml(publication, slots, css)}
</td></tr></table></div></body></html>
`.markup;
}

function heroImage(hero: Hero, setting: EditionSetting, caption: string): Html | undefined {
  const photo = setting.photoOf(hero.image);
  if (!photo) return undefined;
  const { src } = jpegOf(photo, setting.publication.url);
  return html`<img src="${src}" width="552" height="${scaled(photo, 552).height}" alt="${hero.alt}" style="width:100%;max-width:552px;height:auto;display:block;border:0;border-radius:4px">
<p class="soft" style="${caption}">${hero.credit}</p>
`;
}

function pickRow(
  { pick, number, host, labels, closes, credit }: PickFacts,
  style: MarkupStyle,
  css: MailStyles,
): Html {
  const via =
    credit &&
    html`${credit.word} ${credit.url ? html`<a href="${validAddress(credit.url)}" style="${css.metaLink}">${credit.name}</a>` : credit.name}`;
  const due = closes && html`<span class="due" style="${css.due}">${closes}</span>`;
  const facts = [html`${host}`, ...labels.map((label) => html`${label}`), due, via].filter(
    (one) => typeof one === "object",
  );
  return html`<tr><td class="num" aria-hidden="true" style="${css.number}">${number}</td><td class="rule" style="${css.pick}"><h2 style="${css.heading}"><a href="${validAddress(pick.url)}" style="${css.headingLink}">${pick.title}</a></h2>
<p class="soft" style="${css.meta}">${join(facts, betweenFacts(style.place?.language ?? "en"))}</p>
${markdownHtml(pick.blurb, { ...style, headingLevel: 3 })}</td></tr>
`;
}
