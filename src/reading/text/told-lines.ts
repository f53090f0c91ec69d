// What a page tells in sentences, with their headings and lists, wherever it stands: a shop sets it over and under its
// cards, and Readability keeps one place.
import { isElsewhere } from "../page/elsewhere.ts";
import type { PageLine } from "./lines.ts";

/** The site's own, on all its pages. */
const frames = new Set(["nav", "header", "footer", "aside", "dialog"]);
/** A heading is that of prose which begins so few lines behind it. */
const underHeading = 3;

/** In the page's order; without what stands in frames and in boxes about something else. */
export function toldLines(page: PageLine[]): PageLine[] {
  const own = page.filter(isOwn);
  return own.filter(
    (line, at) =>
      line.isProse ||
      line.isListItem ||
      (line.heading !== undefined && own.slice(at + 1, at + 1 + underHeading).some(({ isProse }) => isProse)),
  );
}

function isOwn({ isAside, within: [block, ...above] }: PageLine): boolean {
  if (isAside || !block || isElsewhere(block)) return false;
  return ![block, ...above].some(({ localName }) => frames.has(localName));
}
