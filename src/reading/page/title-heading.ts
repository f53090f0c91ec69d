// Which heading of a page is its title: not always the first of the first rank, which many templates use for the
// site's name or for the part of the site, with the title of the post one or two ranks below.
import { publicUrl } from "../../domain/public-url.ts";
import type { PageElement } from "./dom/nodes.ts";
import type { PageIndex } from "./page-index.ts";

/** So many headings of each rank are looked at. */
const most = 8;
/** A heading of a lower rank with less says too little to be known for the title, in characters. */
const leastLower = 8;
/** Lines that are looked at for a title without a heading, and their length in characters. */
const mostLines = 200;
const longestTitle = 300;
const ranks = ["h1", "h2", "h3", "h4"];
/** Names of a heading that holds the site's name. */
const siteName = /(?:site|blog)[-_]?(?:title|name)|(?:^|[\s_-])(?:logo|brand)/i;
/** Signs that part a title from the site's name. */
const separator = /\s+(?:[|·•–—―«»›‹~/-]|::)\s+|\s*[|»›]\s*|:\s+/u;

const known = new WeakMap<PageIndex, { heading: PageElement | undefined }>();

/**
 * The heading that says what the head says, else the first of the first rank; `undefined` where there is none of that
 * rank and none that the head knows.
 */
export function titleHeading(index: PageIndex): PageElement | undefined {
  const before = known.get(index);
  if (before) return before.heading;
  const heading = find(index);
  known.set(index, { heading });
  return heading;
}

/** Where the title stands among the lines of a page that has no heading for it; -1 where no line is the head's title. */
export function titleLine(index: PageIndex): number {
  const said = index
    .lines()
    .slice(0, mostLines)
    .map(({ text }) => (text.length <= longestTitle ? folded(text) : ""));
  return (
    titlesOf(index)
      .flatMap(({ whole, parts }) => [whole, ...parts])
      .filter((title) => title.length >= leastLower)
      .sort((one, other) => other.length - one.length)
      .map((title) => said.indexOf(title))
      .find((at) => at !== -1) ?? -1
  );
}

function find(index: PageIndex): PageElement | undefined {
  const first = index.named("h1").slice(0, most);
  const titles = titlesOf(index);
  const knownBest = ranks
    .flatMap((rank) => index.named(rank).slice(0, most))
    .map((heading) => ({ heading, weight: weightOf(heading, titles) }))
    .reduce((best, one) => (one.weight > best.weight ? one : best), { heading: first[0], weight: 0 });
  if (knownBest.weight > 0) return knownBest.heading;
  return first.find((heading) => !isSiteName(heading)) ?? first[0];
}

/** 3 for all that the head says of the page, 2 for how a title begins, 1 for another whole part of it, 0 for none. */
function weightOf(heading: PageElement, titles: Title[]): number {
  const isFirstRank = heading.localName === "h1";
  const said = folded(heading.textContent.slice(0, 500));
  if (said === "" || (!isFirstRank && said.length < leastLower)) return 0;
  const weight = titles.reduce((most, title) => Math.max(most, weightIn(title, said, isFirstRank)), 0);
  return weight > 0 && isSiteName(heading) ? 0 : weight;
}

function weightIn({ whole, parts }: Title, said: string, isFirstRank: boolean): number {
  if (whole === said) return 3;
  if (whole.startsWith(`${said} `)) return isFirstRank || parts.has(said) ? 2 : 0;
  return parts.has(said) || whole.endsWith(` ${said}`) ? 1 : 0;
}

/** Named so by its class, or nothing but a link to the front page. */
function isSiteName(heading: PageElement): boolean {
  if (siteName.test(`${heading.className} ${heading.id}`)) return true;
  const [link, other] = heading.getElementsByTagName("a");
  if (!link || other || folded(link.textContent) !== folded(heading.textContent)) return false;
  const target = publicUrl(link.getAttribute("href") ?? "", heading.ownerDocument.baseURI);
  return target !== undefined && target.pathname === "/" && target.search === "" && target.hash === "";
}

/** What the head says, and its parts between signs. */
type Title = { whole: string; parts: Set<string> };

function titlesOf(index: PageIndex): Title[] {
  const social = index
    .named("meta")
    .filter((meta) => /^(?:og|twitter):title$/i.test(namesOf(meta).trim()))
    .map((meta) => meta.getAttribute("content") ?? "");
  const own = index.named("title")[0]?.textContent ?? "";
  return [...new Set([...social, own].map((title) => title.slice(0, 500)))]
    .map((title) => ({ whole: folded(title), parts: new Set(title.split(separator).map(folded)) }))
    .filter(({ whole }) => whole !== "");
}

function namesOf(meta: PageElement): string {
  return meta.getAttribute("property") ?? meta.getAttribute("name") ?? "";
}

/** Words alone, in small letters. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
