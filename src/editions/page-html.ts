// The page edition: everything of an issue below its title. The site's layout stands around it.
import { networkNames } from "../domain/accounts.ts";
import { type Hero, type Issue, networks, type Pick } from "../domain/issue.ts";
import { placeNameOf } from "../domain/place-name.ts";
import { wordsOf } from "../domain/words.ts";
import { anchorsBeside } from "./anchors.ts";
import { correctionLines } from "./corrections.ts";
import {
  type EditionSetting,
  minutesBehind,
  type PickFacts,
  pickFacts,
  placeAt,
  signOffOf,
} from "./edition-setting.ts";
import { type Html, html, join } from "./html.ts";
import { type MarkupStyle, markdownHtml, markdownSentence } from "./markdown-html.ts";
import { pictureOf } from "./photos.ts";
import { pictureHtml } from "./picture-html.ts";
import { fromRoot, issuePath, viaPath } from "./site-paths.ts";
import { validAddress } from "./strict-address.ts";

/**
 * Markup of an issue for its page, from the standfirst to the closing line. With `headings: 3` its picks stand below
 * another heading.
 */
export function pageHtml(issue: Issue, setting: EditionSetting, options: { headings?: 2 | 3 } = {}): string {
  const facts = pickFacts(issue, setting);
  const style = {
    ...pageStyle(setting, issuePath(issue)),
    anchors: anchorsBeside(facts.map(({ anchor }) => anchor)),
  };
  const level = options.headings ?? 2;
  return html`${standfirst(issue, style)}
<div class="opening">${contents(facts, setting)}
${issue.hero && heroFigure(issue.hero, setting, heroSizes)}</div>
<ol class="picks e-content">
${facts.map((pick) => pickItem(pick, issue, { style, level, setting }))}</ol>
<div class="end">${markdownHtml(signOffOf(issue, setting), style)}${correctionLines(issue, setting, style)}${conversation(issue, setting)}</div>`
    .markup;
}

/** How wide the hero stands: beside the contents on a wide screen, else as wide as the window. */
const heroSizes = "(min-width: 72rem) 46rem, 100vw";
/** A photo among the words is as wide as they are. */
const proseSizes = "(min-width: 48rem) 38rem, 100vw";
const coverSizes = "(min-width: 80rem) 45rem, (min-width: 72rem) 38rem, 100vw";

/** Markup of the standfirst alone, and of the hero alone, for the cover. */
export function standfirstHtml(issue: Issue, setting: EditionSetting): string {
  return standfirst(issue, pageStyle(setting, issuePath(issue))).markup;
}

/** Nothing where the issue has no hero. */
export function coverHeroHtml(issue: Issue, setting: EditionSetting): string {
  return (issue.hero && heroFigure(issue.hero, setting, coverSizes)?.markup) ?? "";
}

function standfirst(issue: Issue, style: MarkupStyle): Html {
  return html`<div class="standfirst p-summary">${markdownHtml(issue.standfirst, style)}</div>`;
}

/** The titles at a glance, each leading to its pick, with what the page takes to read. */
function contents(picks: PickFacts[], { publication }: EditionSetting): Html {
  const words = wordsOf(publication.language);
  const minutes = minutesBehind(picks);
  const rows = picks.map(
    ({ anchor, pick, labels }) =>
      html`<li><a href="#${anchor}"><span>${pick.title}</span>${labels[0] && html`<small>${labels[0]}</small>`}</a></li>`,
  );
  const sum =
    minutes > 0 && html`<p><span>${words.behindLinks}</span><span>${words.minutes(minutes)}</span></p>`;
  return html`<nav class="contents" aria-label="${words.contents}"><ol>${rows}</ol>${sum || undefined}</nav>`;
}

/** Markup of an essay's or page's Markdown; `path` is where it stands on the site. */
export function proseHtml(markdown: string, setting: EditionSetting, path = "/"): string {
  return markdownHtml(markdown, pageStyle(setting, path)).markup;
}

/** Markup of the editor's note beside a bookmark: one of many on its page, below a heading of level 3. */
export function noteHtml(markdown: string, setting: EditionSetting): string {
  return markdownHtml(markdown, { ...pageStyle(setting, "/"), anchors: "none", headingLevel: 4 }).markup;
}

/** Markup of one sentence of Markdown, to stand in an element of the page's own. */
export function sentenceHtml(markdown: string, setting: EditionSetting): string {
  return markdownSentence(markdown, pageStyle(setting, "/")).markup;
}

function pageStyle(setting: EditionSetting, path: string): MarkupStyle {
  return {
    place: placeAt(path, setting),
    photo: (photo) => pictureOf(photo, setting.publication.url, proseSizes),
  };
}

function heroFigure(hero: Hero, setting: EditionSetting, sizes: string): Html | undefined {
  const photo = setting.photoOf(hero.image);
  if (!photo) return undefined;
  const picture = pictureOf(photo, setting.publication.url, sizes);
  return html`<figure class="hero">${pictureHtml(picture, { alt: hero.alt, class: "u-photo", isFirst: true })}<figcaption>${hero.credit}</figcaption></figure>`;
}

type PickStyle = { style: MarkupStyle; level: 2 | 3; setting: EditionSetting };

function pickItem(facts: PickFacts, issue: Issue, { style, level, setting }: PickStyle): Html {
  const { pick, anchor } = facts;
  const heading = { markup: `h${level}` };
  return html`<li id="${anchor}"><div class="top u-bookmark-of h-cite"><${heading}><a class="title p-name u-url" href="${validAddress(pick.url)}">${pick.title}</a></${heading}>
<p class="meta">${pickMeta(facts, setting)}</p></div>
<div class="blurb">${markdownHtml(pick.blurb, { ...style, headingLevel: level + 1 })}</div>
${pickNotes(facts, issue, setting)}</li>
`;
}

function pickMeta(
  { pick, host, labels, closes, closed }: PickFacts,
  { copyOf, publication }: EditionSetting,
): Html {
  const copy = copyOf?.(pick.url);
  const facts = [
    html`<span class="host" data-address="${pick.url}">${host}</span>`,
    ...labels.map((label) => html`<span>${label}</span>`),
    closes &&
      html`<time class="${closed ? "closed" : "due"}" datetime="${pick.deadline}">${closed ?? closes}</time>`,
    copy &&
      html`<a class="copied" href="${validAddress(copy)}">${wordsOf(publication.language).archivedCopy}</a>`,
  ];
  return join(
    facts.filter((one) => typeof one === "object"),
    " ",
  );
}

/** What belongs to a pick and is not about its page: who showed it, and the pick's own address. */
function pickNotes({ pick, anchor, number, credit }: PickFacts, issue: Issue, setting: EditionSetting): Html {
  const { publication } = setting;
  const here = fromRoot(publication.url, issuePath(issue));
  const name =
    credit &&
    (credit.url
      ? html`<a class="h-cite" href="${validAddress(credit.url)}">${credit.name}</a>`
      : credit.name);
  const words = wordsOf(publication.language);
  const ledTo = credit && fromRoot(publication.url, viaPath(placeNameOf(credit.name)));
  return html`<div class="notes">${credit && html`<p class="via">${credit.word} ${name}</p><p><a class="place" href="${ledTo}">${words.ledTo}</a></p>`}${earlierLine(pick, issue, setting)}${tagLine(pick, setting)}<p><a class="place" href="${here}#${anchor}"><span class="hidden">${words.linkToPick}: </span>¶ ${issue.number}.${number}</a></p></div>`;
}

/** Nothing where none of its tags has a page. */
function tagLine(pick: Pick, { tagsOf, publication }: EditionSetting): Html | undefined {
  const tags = tagsOf?.(pick.url) ?? [];
  if (tags.length === 0) return undefined;
  const links = tags.map(({ name, path }) => {
    const href = fromRoot(publication.url, path);
    return html`<a class="tag p-category" href="${href}"><bdi>#${name}</bdi></a>`;
  });
  return html`<p class="tags">${join(links, " ")}</p>`;
}

/** The posts by which the issue was announced: what is said about it stands below them. */
function conversation({ announced = {} }: Issue, { publication }: EditionSetting): Html | undefined {
  const posts = networks.flatMap((network) => {
    const url = announced[network];
    return url === undefined ? [] : [{ url, name: networkNames[network] }];
  });
  if (posts.length === 0) return undefined;
  const links = posts.map(
    ({ url, name }) => html`<a class="u-syndication" rel="syndication" href="${url}">${name}</a>`,
  );
  return html`<p class="conversation">${wordsOf(publication.language).saidAbout} ${join(links, ", ")}</p>`;
}

/** Nothing where the pick is the first about its matter. */
function earlierLine(pick: Pick, issue: Issue, { earlierOf, publication }: EditionSetting): Html | undefined {
  const earlier = earlierOf?.(issue, pick) ?? [];
  if (earlier.length === 0) return undefined;
  const words = wordsOf(publication.language);
  const links = earlier.map((one) => {
    const path = fromRoot(publication.url, issuePath({ number: one.issue }));
    return html` <a class="place" href="${path}#pick-${one.number}" aria-label="${words.issue(one.issue)}">${one.issue}</a>`;
  });
  return html`<p>${words.earlierAbout}${links}</p>`;
}
