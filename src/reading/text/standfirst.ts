// The line under a page's title that says what it is about, outside its text or apart from it: what its publisher
// would say of it in short.
import { asksForConsent } from "../page/consent.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { furniture } from "./furniture-words.ts";
import { type PageLine, readsAsProse } from "./lines.ts";
import { isFurniture, isOutOfSight } from "./parts.ts";

/** A standfirst stands no more lines behind its title. */
const reach = 12;
/** Longer ones are the first paragraph, in words. */
const mostWords = 60;
/** Words in the names of boxes that stand between a title and its text, and are neither. */
const otherBoxes = new Set(
  `about ad ads alert alerts author authors bio breadcrumb breadcrumbs byline bylines caption captions comment comments
  cookie cookies credit credits cta disclaimer disclosure form menu meta modal nav newsletter notice popup promo rating
  related reviewer share sharing signup social sponsor sponsored subscribe tags toc tooltip`.split(/\s+/),
);
const notice = new RegExp(`^(?:${furniture("notices")})\\b|${furniture("affiliates")}`, "iu");

export type LineUnderTitle = {
  text: string;
  /** Not in one box with the sentences behind it. */
  isApart: boolean;
};

/**
 * The first sentences behind the title that stand in no box about something else: the standfirst, or the beginning of
 * the text. `title` is the heading of the page. Asked before Readability, which takes the boxes apart.
 */
export function lineUnderTitle(page: PageLine[], title: PageElement | undefined): LineUnderTitle | undefined {
  const heading = title ? page.findLastIndex(({ within }) => within.includes(title)) : -1;
  if (heading === -1) return undefined;
  const around = new Set(page[heading]?.within);
  for (let at = heading + 1; at <= heading + reach; at++) {
    const line = page[at];
    if (!line || line.heading === "h1" || (line.heading !== undefined && !line.isProse)) return undefined;
    if (!readsAsProse(line.text) || line.isListItem || isBeside(line, around) || isNotice(line.text))
      continue;
    // The text begins, with many links in it, or at length.
    if (!line.isProse || line.text.split(" ").length > mostWords) return undefined;
    const next = page.slice(at + 1).find((one) => one.isProse && !isBeside(one, around));
    return { text: line.text, isApart: next !== undefined && next.within[1] !== line.within[1] };
  }
  return undefined;
}

/** `line` where it is a standfirst: outside the text, one line a block, or apart from the rest of it. */
export function standfirstOf(line: LineUnderTitle | undefined, text: string): string | undefined {
  return line && (line.isApart || !text.includes(line.text)) ? line.text : undefined;
}

function isNotice(line: string): boolean {
  return notice.test(line) || asksForConsent(line);
}

/** In a box that does not hold the title and is about something else. */
function isBeside({ within }: PageLine, around: ReadonlySet<PageElement>): boolean {
  return within
    .filter((element) => !around.has(element))
    .some((element) => isFurniture(element) || isOutOfSight(element) || isOtherBox(element));
}

function isOtherBox({ localName, className, id }: PageElement): boolean {
  if (localName === "figure" || localName === "label") return true;
  const names = `${className} ${id}`.split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/);
  return names.some((name) => otherBoxes.has(name.toLowerCase()));
}
