// A page's title as readers see it: the heading that says what the head says, without the site's name.
import { tidyLine } from "../../domain/plain-text.ts";
import { blockText } from "../page/block-text.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { type Found, firstFound } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import type { LinkedData } from "../page/json-ld.ts";
import type { PageIndex } from "../page/page-index.ts";
import { isSite, type SiteNames } from "./no-person.ts";
import { endOfTitle, partsOfTitle, withoutSite } from "./site-in-title.ts";

/** Share of a heading's words that must stand in the title too [best of 0.2 to 0.8 on development pages]. */
const leastShared = 0.3;
/** So many headings of the second rank are looked at where none of the first says what the title says. */
const mostSubheadings = 8;
/** A heading of the second rank with less says too little to be known for the title, in characters. */
const leastSubheading = 8;

type About = { main: LinkedData | undefined; site: SiteNames };

/** The heading that readers see, when it is about what the social title says; else that title without the site's name. */
export function titleOf(index: PageIndex, meta: Meta, { main, site }: About): Found | undefined {
  const own = tidyLine(index.named("title")[0]?.textContent);
  const headline = typeof main?.["headline"] === "string" ? main["headline"] : undefined;
  const candidates = [
    ["og", meta("og:title")],
    ["og", meta("twitter:title")],
    ["jsonld", headline],
    ["meta", meta("citation_title")],
    ["meta", meta("dc.title")],
    ["title", own],
  ] as const;
  const said = firstFound(candidates, (text) => tidyLine(text));
  const given =
    firstFound(candidates, (text) => withoutSite(tidyLine(text) ?? "", site) || undefined) ?? said;
  const headings = index.named("h1").flatMap((heading) => headingText(heading) ?? []);
  if (!given || !said) return headings[0] === undefined ? undefined : { value: headings[0], from: "heading" };
  const titles = [said.value, given.value, own ?? ""];
  const heading = bestHeading(headings, titles, site) ?? subheading(index, titles);
  if (heading !== undefined) return { value: withoutSite(heading, site) || heading, from: "heading" };
  return given;
}

/** The one of the first rank that opens one of the titles, else that shares most words with them. */
function bestHeading(headings: string[], titles: string[], site: SiteNames): string | undefined {
  const about = new Set(fold(titles.join(" ")).split(" "));
  const opens = (heading: string) =>
    titles.some((title) => `${fold(title)} `.startsWith(`${fold(heading)} `));
  const best = headings
    .filter((heading) => !isSite(heading, site) && fold(heading) !== "")
    .map((heading) => ({ heading, isOpening: opens(heading), share: shareOf(heading, about) }))
    .sort((one, other) => Number(other.isOpening) - Number(one.isOpening) || other.share - one.share)[0];
  if (!best) return undefined;
  if (best.isOpening) return best.heading;
  // What the title ends with is the site's or the book's name, shown on all its pages.
  const isEnd = titles.some((title) => fold(endOfTitle(title) ?? "") === fold(best.heading));
  return !isEnd && best.heading.length > 8 && best.share >= leastShared ? best.heading : undefined;
}

/** One of the second rank, where it is a whole part of a title. */
function subheading(index: PageIndex, titles: string[]): string | undefined {
  const parts = new Set(titles.flatMap((title) => [title, ...partsOfTitle(title)]).map(fold));
  return index
    .named("h2")
    .slice(0, mostSubheadings)
    .flatMap((heading) => headingText(heading) ?? [])
    .find((heading) => heading.length >= leastSubheading && parts.has(fold(heading)));
}

/** One line, with a space where a heading breaks, and without the mark that links to it. */
function headingText(heading: PageElement): string | undefined {
  return tidyLine(
    blockText(heading)
      .replace(/\n/g, " ")
      // From the first of them only: a heading of a million marks is looked through once.
      .replace(/(?<![¶#🔗\s])\s*[¶#🔗]+\s*$/u, ""),
  );
}

function shareOf(heading: string, about: Set<string>): number {
  const words = fold(heading)
    .split(" ")
    .filter((word) => word.length > 2);
  return words.length === 0 ? 0 : words.filter((word) => about.has(word)).length / words.length;
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
