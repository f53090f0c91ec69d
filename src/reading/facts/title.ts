// A page's title as readers see it: the heading that says what the head says, without the site's name.
import { decodeHTML } from "entities";
import { tidyLine } from "../../domain/plain-text.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { type Found, firstFound } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import type { LinkedData } from "../page/json-ld.ts";
import type { PageIndex } from "../page/page-index.ts";
import { titleHeading } from "../page/title-heading.ts";
import { belowKicker, headingLine } from "./heading-line.ts";
import { isSite, type SiteNames } from "./no-person.ts";
import { endOfTitle, isTheSite, partsOfTitle, withoutAdditions, withoutSite } from "./site-in-title.ts";

/** Share of a heading's words that must stand in the title too [best of 0.2 to 0.8 on development pages]. */
const leastShared = 0.3;
/** So many headings of the second rank are looked at where none of the first says what the title says. */
const mostSubheadings = 8;
/** A heading of the second rank with less says too little to be known for the title, in characters. */
const leastSubheading = 8;

/** So many parts of a heading are looked at. */
const mostParts = 20;
/** What templates call a page that nobody gave a title. */
const noTitle =
  /^(?:home ?page|home|index|untitled(?: document| page)?|document|new page|no title|welcome|start|startseite|accueil|inicio|null|undefined)$/i;
/** What is escaped twice by mistake; a tag's own signs may be what the title is about. */
const escaped = /&(?:amp|quot|apos|[lr][sd]quo|[nm]dash|nbsp|#(?!(?:x3[ce]|60|62);)x?[\da-f]{2,6});/gi;

type About = { main: LinkedData | undefined; site: SiteNames; author: string | undefined };

/** The heading that readers see, when it is about what the social title says; else that title without the site's name. */
export function titleOf(index: PageIndex, meta: Meta, { main, site, author }: About): Found | undefined {
  const own = index.named("title")[0]?.textContent;
  const candidates = [
    ["og", meta("og:title")],
    ["og", meta("twitter:title")],
    ["jsonld", typeof main?.["headline"] === "string" ? main["headline"] : undefined],
    ["meta", meta("citation_title")],
    ["meta", meta("dc.title")],
    ["title", own],
  ] as const;
  const said = firstFound(candidates, plainTitle);
  const given = firstFound(
    candidates,
    (text) => withoutAdditions(plainTitle(text) ?? "", site, author) || undefined,
  );
  if (!given || !said) return onlyHeading(index, site) ?? said;
  const titles = [said.value, plainTitle(own) ?? ""];
  const headings = index.named("h1").flatMap((heading) => {
    const text = headingText(heading, given.value);
    return text === undefined ? [] : { text, isHeadline: belowKicker(heading) === text };
  });
  const heading =
    bestHeading(headings, { titles, given: given.value, site }) ??
    subheading(index, [...titles, given.value], site);
  if (heading === undefined) return given;
  return { value: inCase(withoutSite(heading, site) || heading, given.value), from: "heading" };
}

/** Nothing where a template's word stands; entities that were escaped twice are read. */
function plainTitle(text: string | undefined): string | undefined {
  const line = tidyLine(text?.replace(escaped, (entity) => decodeHTML(entity)));
  return line === undefined || noTitle.test(line) ? undefined : line;
}

/** Where the head says nothing but the site: the first heading that says more, of the second rank if need be. */
function onlyHeading(index: PageIndex, site: SiteNames): Found | undefined {
  const value = [...index.named("h1"), ...index.named("h2").slice(0, 1)]
    .flatMap((heading) => headingText(heading) ?? [])
    .find((heading) => !isSite(heading, site) && !noTitle.test(heading));
  return value === undefined ? undefined : { value, from: "heading" };
}

/** A heading set in capitals, as the head writes it. */
function inCase(heading: string, given: string): string {
  const isShouted = heading === heading.toUpperCase() && given !== given.toUpperCase();
  return isShouted && fold(heading) === fold(given) ? given : heading;
}

/** `isHeadline`: it stands below a kicker in the same heading. */
type Heading = { text: string; isHeadline: boolean };

/** The one of the first rank that opens one of the titles, else that shares most words with them. */
function bestHeading(
  headings: Heading[],
  { titles, given, site }: { titles: string[]; given: string; site: SiteNames },
): string | undefined {
  const about = new Set(fold([...titles, given].join(" ")).split(" "));
  const opens = (heading: string) =>
    [...titles, given].some((title) => `${fold(title)} `.startsWith(`${fold(heading)} `));
  const best = headings
    .filter(({ text }) => !isSite(text, site) && fold(text) !== "")
    .map((one) => ({ ...one, isOpening: opens(one.text), share: shareOf(one.text, given, about) }))
    .sort((one, other) => Number(other.isOpening) - Number(one.isOpening) || other.share - one.share)[0];
  if (!best) return undefined;
  if (best.isOpening) return best.text;
  // What the title ends with is the site's or the book's name, shown on all its pages.
  const isEnd =
    !best.isHeadline && titles.some((title) => fold(endBehindSign(title) ?? "") === fold(best.text));
  return !isEnd && best.text.length > 8 && best.share >= leastShared ? best.text : undefined;
}

/** A colon stands behind what a headline is about, and before no site's name. */
function endBehindSign(title: string): string | undefined {
  const end = endOfTitle(title);
  return end !== undefined && title.slice(0, -end.length).trimEnd().endsWith(":") ? undefined : end;
}

/** One of a lower rank, where it is a whole part of a title. */
function subheading(index: PageIndex, titles: string[], site: SiteNames): string | undefined {
  const parts = new Set(titles.flatMap((title) => [title, ...partsOfTitle(title)]).map(fold));
  const known = titleHeading(index);
  return [
    ...(known && known.localName !== "h1" ? [known] : []),
    ...index.named("h2").slice(0, mostSubheadings),
  ]
    .flatMap((heading) => headingLine(heading) ?? [])
    .find(
      (heading) => heading.length >= leastSubheading && parts.has(fold(heading)) && !isTheSite(heading, site),
    );
}

/** The heading's line. Where a part of it is what the head gives, that part: a label or a second line may stand there too. */
function headingText(heading: PageElement, given?: string): string | undefined {
  const text = headingLine(heading);
  if (given === undefined || text === undefined || fold(text) === fold(given)) return text;
  return partIn(heading, given) ?? text;
}

function partIn(heading: PageElement, given: string): string | undefined {
  const parts = heading
    .elementsBelow()
    .concat(heading)
    .flatMap(({ childNodes }) => [...childNodes])
    .slice(0, mostParts);
  return parts
    .map(({ textContent }) => tidyLine(textContent))
    .find((part) => fold(part ?? "") === fold(given));
}

function shareOf(heading: string, given: string, about: Set<string>): number {
  const words = fold(heading)
    .split(" ")
    .filter((word) => word.length > 2);
  const shared = words.filter((word) => about.has(word)).length;
  if (saysAllOf(given, heading)) return Math.max(leastShared, shared / words.length);
  // One word in common, the site's name or the subject of all its pages, tells nothing of a longer heading.
  return shared === 0 || (shared === 1 && words.length > 2) ? 0 : shared / words.length;
}

/** All that the head says of the page, or how that begins, and more. */
function saysAllOf(given: string, heading: string): boolean {
  const [whole, beginning] = [fold(given), fold(partsOfTitle(given)[0] ?? "")];
  const said = ` ${fold(heading)} `;
  return (
    (whole.length > 2 && said.includes(` ${whole} `)) ||
    (beginning.length > 2 && said.startsWith(` ${beginning} `))
  );
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
