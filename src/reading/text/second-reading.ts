// The text of a page that is no article, where Readability's is not what it says: Readability looks for one story, and
// such pages show cards, tell of a thing in sections, or list and tabulate.
import type { PageDocument } from "../page/dom/nodes.ts";
import { indexPage, type PageIndex } from "../page/page-index.ts";
import { cardsIn } from "./cards.ts";
import type { PageLine } from "./lines.ts";
import { shownCards } from "./shown-cards.ts";
import { toldLines } from "./told-lines.ts";
import { isScrap, sizeOfMain, wholeMain } from "./whole-main.ts";

/** What the page is, by what is known before its text is. `isOneThing`: it offers one thing and no list of them. */
export type Nature = { isArticle: boolean; isThread: boolean; isOneThing: boolean };

/** So many words of prose are a text of their own; fewer introduce what is shown. */
const leastTold = 150;
/** Of the page's words, from 0 to 1, that cards must hold before they are what it shows. */
const leastShown = 0.3;
/** With less of the page's prose than this, from 0 to 1, the text that was found is a piece of it. */
const leastFound = 0.7;
/** Of the prose beside them, from 0 to 1, that cards of goods may hold in all. */
const mostInCards = 0.2;

/** Of the main part of a thread: menus and what is said of its writers are as long as their posts. */
const shareOfThread = 0.25;

/** What must be measured before Readability takes the document apart. */
export type Before = { cards: ReadonlySet<unknown>; size: number; isThing: boolean };

type Found = { text: string; page: PageLine[] } & Before;
/** `again` makes the same document once more, `read` reads one as it was read first. */
type Readers = { again: () => PageDocument; read: (make: () => PageDocument) => string };

export function lookBefore(index: PageIndex, { isArticle, isThread, isOneThing }: Nature): Before {
  const hasCards = !isArticle && !isThread && !isOneThing;
  return {
    cards: new Set(hasCards ? cardsIn(index) : []),
    size: isArticle ? 0 : sizeOfMain(index) * (isThread ? shareOfThread : 1),
    isThing: isOneThing && !isArticle && !isThread,
  };
}

/** The text that the page is better read by than by the one found, or `undefined`. */
export function secondReading(found: Found, { again, read }: Readers): string | undefined {
  const { text, size, isThing } = found;
  const way = wayOfCards(found);
  if (way === "shown") return shownCards(indexPage(again()));
  if (way === "told") return toldBeside(found, { again, read });
  return isScrap(text, size, { isThing }) ? wholeMain(indexPage(again()), text, { isThing }) : undefined;
}

/** What Readability finds where the cards are gone; where that is a piece, all that the page tells in sentences. */
function toldBeside({ text, page, cards }: Found, { again, read }: Readers): string {
  const without = read(() => withoutCards(again())) || text;
  const told = toldLines(page).filter((line) => !isIn(line, cards));
  return isPieceOf(told, without) ? told.map((line) => line.text).join("\n") : without;
}

/** `shown`: its cards are what it says; `told`: it says more beside them, and a piece of that was found. */
function wayOfCards({ text, page, cards }: Found): "told" | "shown" | undefined {
  const inCards = page.filter((line) => isIn(line, cards));
  if (inCards.length === 0 || wordsIn(inCards) < wordsIn(page) * leastShown) return undefined;
  const told = page.filter((line) => line.isProse && !line.isAside && !isIn(line, cards));
  if (wordsIn(told) < leastTold) return "shown";
  // Cards with sentences of their own are the entries of a list, and what it says.
  const areNames = wordsIn(inCards.filter(({ isProse }) => isProse)) < wordsIn(told) * mostInCards;
  return areNames && isPieceOf(told, text) ? "told" : undefined;
}

function withoutCards(document: PageDocument): PageDocument {
  for (const card of cardsIn(indexPage(document))) card.remove();
  return document;
}

function isPieceOf(told: PageLine[], text: string): boolean {
  const found = new Set(text.split("\n"));
  const prose = told.filter(({ isProse }) => isProse);
  return wordsIn(prose.filter((line) => found.has(line.text))) < wordsIn(prose) * leastFound;
}

function isIn({ within }: PageLine, boxes: ReadonlySet<unknown>): boolean {
  return boxes.size > 0 && within.some((place) => boxes.has(place));
}

function wordsIn(lines: PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.split(" ").length, 0);
}
