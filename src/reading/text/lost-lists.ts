// Lists of an article that Readability drops: a box with a heading and entries, but without a paragraph, looks to it like
// a menu. Known by what leads to them, and by having no link.
import type { PageElement } from "../page/dom/nodes.ts";
import type { PageLine } from "./lines.ts";

/** Fewer entries, or fewer words in all, are as likely figures beside the story. */
const least = { entries: 2, words: 24 };

type Kept = {
  isKept: (text: string) => boolean;
  /** The innermost element that holds nearly all kept lines. */
  home: PageElement | undefined;
  /** Places of the line behind the title and of the first kept line that stands there. */
  start: number;
  first: number;
};

/**
 * Places of the lines of such lists, each with the line that leads to it: between the title and the first kept line ("Key
 * points"), and wherever most of the kept lines stand.
 */
export function linesInLostLists(page: PageLine[], { isKept, home, start, first }: Kept): number[] {
  const isEntry = (at: number) => {
    const line = page[at];
    return line?.isListItem === true && !line.isAside && !isKept(line.text);
  };
  const isAtHome = (at: number) => home !== undefined && page[at]?.within.includes(home) === true;
  return page.flatMap((_, at) => {
    if (at < start || !isEntry(at) || isEntry(at - 1) || (at > first && !isAtHome(at))) return [];
    let end = at + 1;
    while (isEntry(end)) end++;
    const over = page[at - 1];
    if (!leadsTo(over) || !isSaid(page.slice(at, end))) return [];
    const from = isKept(over.text) ? at : at - 1;
    return Array.from({ length: end - from }, (_, entry) => from + entry);
  });
}

/** "When to get help", or "Go at once if:". */
function leadsTo(over: PageLine | undefined): over is PageLine {
  if (over === undefined || over.isAside || over.isLinked) return false;
  return /^h[2-6]$/.test(over.heading ?? "") || over.text.endsWith(":");
}

function isSaid(entries: PageLine[]): boolean {
  const words = entries.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  return entries.length >= least.entries && words >= least.words && entries.every(hasNoLink);
}

function hasNoLink({ within: [block] }: PageLine): boolean {
  return block?.getElementsByTagName("a").length === 0;
}
