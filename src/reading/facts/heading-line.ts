// What a heading says, as one line: a space where it breaks, without the mark that links to it and without the kicker
// that many papers set inside it, over the headline.
import { tidyLine } from "../../domain/plain-text.ts";
import { alternatives as words } from "../page/alternatives.ts";
import { isElement, nodeTypes, type PageElement, type PageNode } from "../page/dom/nodes.ts";

/** How papers call what stands over a headline: Dachzeile, surtitre, antetítulo, occhiello. */
const kickers = words`kicker | top-?line | over-?line | roof-?line | eye-?brow | over-?title | super-?title | pre-?title
  | pre-?head(line)? | dach-?zeile | ober-?zeile | spitz-?marke | headline-?emphasis | sur-?titre | ante-?titulo
  | sobre-?titulo | occhiello | chapeu | boven-?kop | vignett`;
const kicker = new RegExp(`(?:^|[\\s_-]|(?<=\\p{Ll})(?=\\p{Lu}))(?:${kickers})(?![\\p{Ll}])`, "iu");
/** So many elements of a heading are looked at. */
const mostParts = 20;
/** Less is the sign behind a kicker. */
const leastHeadline = 3;
/** So much of what was said is looked at for that, in characters. */
const mostEnd = 3;
const silent = /^(?:script|style|noscript|template)$/;
const block = /^(?:br|div|p|h\d|header|section|ul|ol|li)$/;
/** Between two parts that a style parts: "Old bridges" and "A town counts". A single letter is set larger. */
const glued = /\p{L}{2}[\p{Ll}\p{N}?!.)“”»"]$/u;

/** The line; a heading that is all kicker is one. */
export function headingLine(heading: PageElement): string | undefined {
  return belowKicker(heading) ?? tidy(wordsIn(heading, []));
}

/** Without its kicker; nothing where it has none, or says no more. */
export function belowKicker(heading: PageElement): string | undefined {
  const parts = heading.elementsBelow().slice(0, mostParts);
  const over = parts.filter(({ className }) => kicker.test(className));
  if (over.length === 0) return undefined;
  const below = tidy(wordsIn(heading, over).replace(/^[\s:|–—-]+/u, ""));
  return below !== undefined && below.length >= leastHeadline ? below : undefined;
}

function tidy(text: string): string | undefined {
  // From the first of them only: a heading of a million marks is looked through once.
  return tidyLine(text.replace(/\n/g, " ").replace(/(?<![¶#🔗\s])\s*[¶#🔗]+\s*$/u, ""));
}

/** Its words but for those of some of its parts, a space between two that stand apart. */
function wordsIn(element: PageElement, without: PageElement[]): string {
  let said = "";
  // Kept by itself: to look at the end of all that was said costs what its length says, each time.
  let end = "";
  for (const child of element.childNodes) {
    const more = wordsOf(child, without);
    const isApart =
      isElement(child) && (block.test(child.localName) || (glued.test(end) && /^\p{Lu}/u.test(more)));
    const words = isApart ? ` ${more} ` : more;
    said += words;
    end = (end + words.slice(-mostEnd)).slice(-mostEnd);
  }
  return said;
}

function wordsOf(child: PageNode, without: PageElement[]): string {
  if (!isElement(child)) return child.nodeType === nodeTypes.text ? (child.nodeValue ?? "") : "";
  return without.includes(child) || silent.test(child.localName) ? "" : wordsIn(child, without);
}
