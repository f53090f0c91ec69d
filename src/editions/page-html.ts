// The page edition: everything of an issue below its title. The site's layout stands around it.
import type { Hero, Issue } from "../domain/issue.ts";
import {
  type EditionSetting,
  type PickFacts,
  photoPath,
  pickFacts,
  signOffOf,
  widthsOf,
} from "./edition-setting.ts";
import { type Html, html, join } from "./html.ts";
import { type MarkupStyle, markdownHtml, markdownSentence } from "./markdown-html.ts";

/** Markup of an issue for its page. With `headings: 3` its picks stand below another heading, as on the home page. */
export function pageHtml(issue: Issue, setting: EditionSetting, options: { headings?: 2 | 3 } = {}): string {
  const style = pageStyle(setting);
  const level = options.headings ?? 2;
  return html`<div class="standfirst">${markdownHtml(issue.standfirst, style)}</div>
${issue.hero && heroFigure(issue.hero, setting)}
<ol class="picks">
${pickFacts(issue, setting).map((facts) => pickItem(facts, style, level))}</ol>
<div class="end">${markdownHtml(signOffOf(issue, setting), style)}</div>`.markup;
}

/** Markup of an essay's or page's Markdown. */
export function proseHtml(markdown: string, setting: EditionSetting): string {
  return markdownHtml(markdown, pageStyle(setting)).markup;
}

/** Markup of one sentence of Markdown, to stand in an element of the page's own. */
export function sentenceHtml(markdown: string, setting: EditionSetting): string {
  return markdownSentence(markdown, pageStyle(setting)).markup;
}

function pageStyle(setting: EditionSetting): MarkupStyle {
  return {
    photo: (src) => {
      const photo = setting.photoOf(src);
      const width = photo && (widthsOf(photo).find((one) => one >= 1280) ?? widthsOf(photo).at(-1));
      if (!photo || width === undefined) return undefined;
      return {
        src: photoPath(photo, width, "webp"),
        width,
        height: Math.round((photo.height * width) / photo.width),
      };
    },
  };
}

function heroFigure(hero: Hero, setting: EditionSetting): Html | undefined {
  const photo = setting.photoOf(hero.image);
  if (!photo) return undefined;
  const widths = widthsOf(photo);
  const srcset = widths.map((width) => `${photoPath(photo, width, "webp")} ${width}w`).join(", ");
  const middle = widths.find((width) => width >= 1280) ?? widths.at(-1) ?? photo.width;
  return html`<figure class="hero"><img src="${photoPath(photo, middle, "webp")}" srcset="${srcset}" sizes="(min-width: 42rem) 38rem, 100vw" width="${photo.width}" height="${photo.height}" alt="${hero.alt}" fetchpriority="high"><figcaption>${hero.credit}</figcaption></figure>`;
}

function pickItem(
  { pick, anchor, host, labels, closes, credit }: PickFacts,
  style: MarkupStyle,
  level: 2 | 3,
): Html {
  const heading = { markup: `h${level}` };
  const via =
    credit &&
    html`<span>${credit.word} ${credit.url ? html`<a href="${credit.url}">${credit.name}</a>` : credit.name}</span>`;
  const due = closes && html`<time class="due" datetime="${pick.deadline}">${closes}</time>`;
  const labelSpans = labels.map((label) => html`<span>${label}</span>`);
  const facts = [html`<span class="host">${host}</span>`, ...labelSpans, due, via].filter(
    (one) => typeof one === "object",
  );
  return html`<li id="${anchor}"><${heading}><a href="${pick.url}">${pick.title}</a></${heading}>
<p class="meta">${join(facts, " ")}</p>
<div class="blurb">${markdownHtml(pick.blurb, style)}</div></li>
`;
}
