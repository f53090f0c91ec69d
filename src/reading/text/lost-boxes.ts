// Boxes of the article that Readability passes over: page builders set one story in rows and columns at unequal
// depth, and it follows one of them. They are known by where they stand and what they are called, never by a builder.
import type { PageElement } from "../page/dom/nodes.ts";
import { isCalledElsewhere } from "../page/elsewhere.ts";
import type { PageLine } from "./lines.ts";
import { isFurniture, isJunk } from "./parts.ts";

/** Fewer words of prose in a box are a call for something. */
const leastWords = 40;
/** Of a box's characters, from 0 to 1: with less prose it is a form, a table of prices, a list of links. */
const leastProse = 0.7;
/** So many paragraphs make a part of the story behind its last kept line; fewer are its author's or its publisher's. */
const leastBehind = 3;
/** Of the kept characters that must stand in the page's marked body before it is believed, from 0 to 1. */
const mostly = 0.7;
/** Of the kept characters that boxes of a name must hold before another of that name is one of them. */
const leastShare = 0.2;

export type Kept = {
  /** Places of the kept lines on the page that are long enough to tell. */
  telling: number[];
  isKept: (text: string) => boolean;
  marks: PageMarks;
};

/** What a page's markup tells of its parts, as they were before Readability. */
export type PageMarks = {
  /** What it marks as the body of its article. */
  body: PageElement | undefined;
  /** Elements that hold a menu or a footer: they are the page's and not the story's. */
  frames: Set<PageElement>;
  /** It calls itself an article, which has its sentence under a headline. */
  isArticle: boolean;
};

/** Places of the lines in lost boxes, each box whole, from `start` on. */
export function linesInLostBoxes(
  page: PageLine[],
  { telling, isKept, marks }: Kept,
  start: number,
): Set<number> {
  const own = telling.flatMap((at) => page[at] ?? []);
  const isTrusted = trust(own, marks);
  const holders = new Set(own.flatMap(({ within }) => within));
  const boxes = new Map<PageElement, number[]>();
  for (const [at, line] of page.entries()) {
    const box = at < start || isKept(line.text) ? undefined : lostBox(line, holders);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), at]);
  }
  const lostBefore = (end: number) =>
    [...boxes].flatMap(([box, places]) => {
      const [first = 0] = places;
      const lines = places.flatMap((at) => page[at] ?? []);
      const isLost = isStory(lines, first > end) && lines.some(isTrusted) && !isOfOthers(page[first], box);
      return isLost ? places : [];
    });
  // What was found behind the last kept line moves the end on: a shorter box before it is no appendix.
  const end = telling.at(-1) ?? 0;
  return new Set(lostBefore(lostBefore(end).reduce((last, at) => Math.max(last, at), end)));
}

/** The outermost element around a line that holds nothing of what was kept. */
function lostBox({ within, isAside }: PageLine, holders: Set<PageElement>): PageElement | undefined {
  if (isAside) return undefined;
  const kept = within.findIndex((place) => holders.has(place));
  return kept > 0 ? within[kept - 1] : undefined;
}

/** Mostly sentences, and no heading of it leads elsewhere: the teasers of other stories have such. */
function isStory(lines: PageLine[], isBehind: boolean): boolean {
  const prose = lines.filter(({ isProse }) => isProse);
  const words = prose.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  return (
    words >= leastWords &&
    (!isBehind || prose.length >= leastBehind) &&
    lengthOf(prose) >= lengthOf(lines) * leastProse &&
    !lines.some(({ heading, isLinked }) => heading !== undefined && isLinked)
  );
}

/** In the body that the page marks, where most of what was kept stands too; else in a box named as the kept ones. */
function trust(own: PageLine[], { body, frames }: PageMarks): (line: PageLine) => boolean {
  const all = lengthOf(own);
  const inBody = (line: PageLine) => body !== undefined && line.within.includes(body);
  if (lengthOf(own.filter(inBody)) >= all * mostly) return inBody;
  const around = storyAround(own, frames);
  if (!around) return () => false;
  const byName = new Map<string, number>();
  for (const { boxName, text } of own) byName.set(boxName, (byName.get(boxName) ?? 0) + text.length);
  return ({ boxName, within }) =>
    boxName !== "" && (byName.get(boxName) ?? 0) >= all * leastShare && within.includes(around);
}

/** The largest element around all kept lines that is the story's alone. */
function storyAround(own: PageLine[], frames: Set<PageElement>): PageElement | undefined {
  const [first, ...others] = own;
  return first?.within
    .filter((place) => place.localName !== "body" && place.localName !== "html" && !frames.has(place))
    .filter((place) => others.every(({ within }) => within.includes(place)))
    .at(-1);
}

/** It, or something around it, is called a box about something else. */
function isOfOthers(line: PageLine | undefined, box: PageElement): boolean {
  const places = line?.within.slice(line.within.indexOf(box)) ?? [];
  return places
    .filter(({ localName }) => !["html", "body", "main", "article"].includes(localName))
    .some((place) => isFurniture(place) || isJunk(place) || isCalledElsewhere(place));
}

function lengthOf(lines: PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
