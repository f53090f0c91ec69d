// The feed edition: the whole issue as one entry's content. Absolute addresses, plain elements, no classes.
import type { Hero, Issue } from "../domain/issue.ts";
import type { Place } from "./addresses.ts";
import { correctionLines } from "./corrections.ts";
import {
  betweenFacts,
  type EditionSetting,
  issuePlace,
  type PickFacts,
  pickFacts,
  signOffOf,
} from "./edition-setting.ts";
import { type Html, html, join } from "./html.ts";
import { type MarkupStyle, markdownHtml } from "./markdown-html.ts";
import { jpegOf, jpegSize, photoPath } from "./photos.ts";
import { validAddress } from "./strict-address.ts";

/** Markup of an issue for RSS, Atom and JSON Feed alike. */
export function feedHtml(issue: Issue, setting: EditionSetting): string {
  const style = feedMarkupStyle(issuePlace(issue, setting), setting);
  return html`${markdownHtml(issue.standfirst, style)}
${issue.hero && heroFigure(issue.hero, setting)}
<ol>
${pickFacts(issue, setting).map(
  (facts) => html`<li>${pickHtml(facts, style)}</li>
`,
)}</ol>
${markdownHtml(signOffOf(issue, setting), style)}${correctionLines(issue, setting, style)}`.markup;
}

/** How Markdown becomes markup in a feed, from the place at which its addresses begin. */
export function feedMarkupStyle(place: Place, { publication }: EditionSetting): MarkupStyle {
  return { place, isAbsolute: true, styles: {}, photo: (photo) => jpegOf(photo, publication.url) };
}

function heroFigure(hero: Hero, setting: EditionSetting): Html | undefined {
  const photo = setting.photoOf(hero.image);
  if (!photo) return undefined;
  const size = jpegSize(photo);
  const src = `${setting.publication.url}${photoPath(photo, size.width, "jpg")}`;
  return html`<figure><img src="${src}" width="${size.width}" height="${size.height}" alt="${hero.alt}"><figcaption>${hero.credit}</figcaption></figure>`;
}

/** One pick: its title as a link, what is known of the page, and the editor's words. */
export function pickHtml({ pick, host, labels, closes, credit }: PickFacts, style: MarkupStyle): Html {
  const via =
    credit &&
    html`${credit.word} ${credit.url ? html`<a href="${validAddress(credit.url)}">${credit.name}</a>` : credit.name}`;
  const due = closes && html`<strong><time datetime="${pick.deadline}">${closes}</time></strong>`;
  const facts = [html`${host}`, ...labels.map((label) => html`${label}`), due, via].filter(
    (one) => typeof one === "object",
  );
  return html`<p><a href="${validAddress(pick.url)}"><strong>${pick.title}</strong></a><br><small>${join(facts, betweenFacts(style.place?.language ?? "en"))}</small></p>
${markdownHtml(pick.blurb, { ...style, headingLevel: 3 })}`;
}
