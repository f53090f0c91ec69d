// The mail edition: one HTML document for mail programs. Tables for layout, styles on every element, no
// script, no tracking, real addresses. Only dark colours and small screens need the one style block.
import { spellDay } from "../domain/calendar.ts";
import { type InkColours, inkColours } from "../domain/ink.ts";
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
import { type MarkupStyle, markdownHtml, markdownSentence } from "./markdown-html.ts";
import { markTag, openSlots, type PersonalSlots, slotsForAll } from "./personal-slots.ts";
import { jpegOf, scaled } from "./photos.ts";
import { issuePath } from "./site-paths.ts";

const serif = "Charter,'Iowan Old Style',Georgia,serif";
const display = "Georgia,'Times New Roman',serif";
const sans = "-apple-system,'Segoe UI',Helvetica,Arial,sans-serif";
const ink = "#1f1b16";
const soft = "#6a6258";
const line = "#e6dfd1";
const warn = "#8a5a00";
/** Long addresses must not push a phone's page wide [measured at 320 px]. */
const breaks = "overflow-wrap:anywhere;word-break:break-word";
/** How wide the words beside a pick's number are, in pixels. */
const textWidth = 500;
const text = `font-weight:400;font-size:17px;line-height:27px;font-family:${serif};color:${ink};${breaks}`;
const small = `font:400 14px/21px ${sans};color:${soft};${breaks}`;

/** The sides on which lines begin and end: few mail programs know the logical properties. */
type Sides = { start: "left" | "right"; end: "left" | "right" };

function sidesOf(language: string): Sides {
  return directionOf(language) === "rtl" ? { start: "right", end: "left" } : { start: "left", end: "right" };
}

/** Inline styles by element, in the order of the mail; `accent` is the issue's. */
function stylesFor(accent: string, ground: string, { start, end }: Sides) {
  return {
    body: `margin:0;padding:0;background:#fbf8f1;color:${ink};-webkit-text-size-adjust:100%`,
    // Fixed, so that no long word and no table of the editor's decides how wide the mail is.
    wrap: "width:100%;max-width:600px;margin:0 auto;border-collapse:collapse;table-layout:fixed",
    picks: "width:100%;border-collapse:collapse;table-layout:fixed",
    // For lists of mails alone. In the ink of all words: spam filters look for words as pale as their ground.
    preview: "display:none;max-height:0;overflow:hidden",
    name: `width:60%;padding:26px 0 0;padding-${start}:24px;font:700 20px/24px ${display};color:${ink};${breaks}`,
    nameLink: `color:${ink};text-decoration:none`,
    dot: `color:${accent}`,
    onWeb: `padding:26px 0 0;padding-${end}:24px;${small};text-align:${end};vertical-align:bottom`,
    cell: "padding:0 24px 30px",
    issueLine: `margin:22px 0 8px;${small}`,
    title: `margin:0 0 12px;font:700 36px/39px ${display};letter-spacing:-.01em;color:${ink};${breaks}`,
    caption: `margin:6px 0 28px;font:400 13px/20px ${sans};color:${soft};${breaks}`,
    number: `width:52px;vertical-align:top;padding:22px 0 0;font:400 40px/36px ${display};color:${accent};font-variant-numeric:lining-nums`,
    pick: `vertical-align:top;padding:22px 0;border-top:1px solid ${line}`,
    heading: `margin:0 0 3px;font:700 22px/27px ${display};letter-spacing:-.01em;${breaks}`,
    headingLink: `color:${ink};text-decoration:underline;text-decoration-color:${accent}`,
    meta: `margin:0;${small}`,
    metaLink: `color:${soft};text-decoration:underline`,
    due: `color:${warn};font-weight:700`,
    end: `border-top:1px solid ${line};padding:12px 0 26px;font-style:italic`,
    forward: `background:${ground};border-radius:4px;padding:14px 18px;font:400 15px/22px ${sans};color:${ink};${breaks}`,
    foot: `margin:26px 0 0;border-top:1px solid ${line};padding:18px 0 0;${small}`,
    ways: `margin:0;${small}`,
    way: `display:inline-block;padding:12px 0;color:${soft};text-decoration:underline`,
    postal: `margin:8px 0 0;${small}`,
  };
}

/** Styles for what comes out of Markdown. */
const markdownStyles = (accent: string, { start, end }: Sides): Record<string, string> => ({
  p: `margin:10px 0 0;${text}`,
  a: `color:${ink};text-decoration:underline;text-decoration-color:${accent}`,
  ul: `margin:10px 0 0;padding-${start}:22px;${text}`,
  ol: `margin:10px 0 0;padding-${start}:22px;${text}`,
  li: "margin:4px 0 0",
  blockquote: `margin:12px 0 0;padding-${start}:14px;border-${start}:3px solid ${line}`,
  code: "font:400 15px/1.5 ui-monospace,Menlo,Consolas,monospace",
  pre: `margin:10px 0 0;white-space:pre-wrap;${breaks}`,
  h2: `margin:16px 0 0;font:700 18px/1.3 ${display};${breaks}`,
  scroll: "margin:12px 0 0;overflow-x:auto",
  table: `border-collapse:collapse;font:400 15px/22px ${sans};color:${ink}`,
  th: `padding:6px 0;padding-${end}:12px;border-bottom:1px solid ${line};text-align:${start};vertical-align:top;font-weight:700`,
  td: `padding:6px 0;padding-${end}:12px;border-bottom:1px solid ${line};text-align:${start};vertical-align:top`,
  img: "max-width:100%;height:auto;display:block;border:0;border-radius:4px",
  hr: `border:0;border-top:1px solid ${line};margin:16px 0`,
});

/** The few rules that cannot stand on an element: dark colours, and a narrow screen. */
const styleBlock = ({ darkAccent, darkSoft }: InkColours) =>
  `@media (prefers-color-scheme:dark){body,.bg{background:#171511!important;color:#ece5d8!important}.bg h1,.bg h2,.bg p,.bg a,.bg li,.bg ul,.bg ol,.bg div,.bg .name{color:#ece5d8!important}.bg table{color:#ece5d8!important}.bg td,.bg th{border-color:#352f27!important}.bg a{text-decoration-color:${darkAccent}!important}.bg .soft,.bg .soft a{color:#a59b8c!important}.num,.bg .dot{color:${darkAccent}!important}.rule{border-color:#352f27!important}.bg .due{color:#e0b25a!important}.bg .forward{background:${darkSoft}!important;color:#ece5d8!important}}@media (max-width:480px){.num{width:36px!important;font-size:32px!important}.bg h1{font-size:30px!important;line-height:33px!important}}`;

/**
 * A whole HTML document: the same picks, links, deadlines and words as the page. With a `mark` its personal slots
 * stay open, to be filled for each reader; without one they lead where everybody may go.
 */
export function mailHtml(issue: Issue, setting: EditionSetting, mark?: string): string {
  const { publication } = setting;
  const slots = mark === undefined ? slotsForAll(publication) : openSlots(mark);
  const colours = inkColours(setting.inkOf?.(issue));
  const sides = sidesOf(publication.language);
  const css = stylesFor(colours.accent, colours.soft, sides);
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
${ending(setting, slots, css)}
</td></tr></table></div></body></html>
`.markup;
}

/** Whose mail it is, why and since when one gets it, how to end that or rest from it, and how a letter gets there. */
function ending(
  { publication }: EditionSetting,
  { leave, pause, since }: PersonalSlots,
  css: ReturnType<typeof stylesFor>,
): Html {
  const words = wordsOf(publication.language);
  const ways = [
    html`<a href="${leave}" style="${css.way}">${words.stopMails}</a>`,
    html`<a href="${pause}" style="${css.way}">${words.pauseMails}</a>`,
  ];
  const postal = publication.postalAddress.map((line) => html`${line}`);
  return html`<p class="soft rule" style="${css.foot}">${words.mailFoot(publication.title, publication.editor.name)}<br>${words.whyMail(since)}</p>
<p class="soft" style="${css.ways}">${join(ways, betweenFacts(publication.language))}</p>${
    postal.length > 0 &&
    html`
<p class="soft" style="${css.postal}">${join(postal, "<br>")}</p>`
  }`;
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
  css: ReturnType<typeof stylesFor>,
): Html {
  const via =
    credit &&
    html`${credit.word} ${credit.url ? html`<a href="${credit.url}" style="${css.metaLink}">${credit.name}</a>` : credit.name}`;
  const due = closes && html`<span class="due" style="${css.due}">${closes}</span>`;
  const facts = [html`${host}`, ...labels.map((label) => html`${label}`), due, via].filter(
    (one) => typeof one === "object",
  );
  return html`<tr><td class="num" aria-hidden="true" style="${css.number}">${number}</td><td class="rule" style="${css.pick}"><h2 style="${css.heading}"><a href="${pick.url}" style="${css.headingLink}">${pick.title}</a></h2>
<p class="soft" style="${css.meta}">${join(facts, betweenFacts(style.place?.language ?? "en"))}</p>
${markdownHtml(pick.blurb, { ...style, headingLevel: 3 })}</td></tr>
`;
}
