// The short lines around a page's title, where readers look for who wrote it and when.
import { tidyLine } from "../../domain/plain-text.ts";
import { holds } from "./ancestry.ts";
import type { BlockLine } from "./block-text.ts";
import { PageElement } from "./dom/nodes.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { PageIndex } from "./page-index.ts";
import { titleHeading, titleLine } from "./title-heading.ts";

/** How many lines before and behind the title still belong to it. */
const reach = { before: 12, behind: 25 };
/** Longer lines are the article, in characters. */
const longestLine = 120;

/** From so many of such lines behind the title on the text goes on: a standfirst and a note may stand before the day. */
export const linesOfText = 3;

type OwnPlaces = (title: PageElement) => (place: PageElement) => boolean;

/** A line, the block that it stands in, and where that is: before the title, behind it, or where the text goes on. */
export type NearLine = { text: string; block: PageElement; where: "before" | "behind" | "in text" };

const notElsewhere: OwnPlaces = (title) => (place) => !isElsewhere(place, title);
/** By the page's index: days and authors are looked for there more than once. */
const known = new WeakMap<PageIndex, Map<OwnPlaces, NearLine[]>>();

/** In the page's order; empty when the page has no heading. */
export function linesNearTitle(index: PageIndex): string[] {
  return placesNearTitle(index).map(({ text }) => text);
}

/** The same with their places. `ownPlaces` tells which are the page's; what it told of a page once is not asked again. */
export function placesNearTitle(index: PageIndex, ownPlaces: OwnPlaces = notElsewhere): NearLine[] {
  const found = known.get(index) ?? new Map<OwnPlaces, NearLine[]>();
  known.set(index, found);
  const lines = found.get(ownPlaces) ?? findLines(index, ownPlaces);
  found.set(ownPlaces, lines);
  return lines;
}

function findLines(index: PageIndex, ownPlaces: OwnPlaces): NearLine[] {
  const found = linesAroundTitle(index);
  if (!found) return [];
  const { title, before, behind } = found;
  const isOwn = ownPlaces(title);
  const text = behind.filter((line) => line.text.length > longestLine)[linesOfText - 1];
  const end = text ? behind.indexOf(text) : behind.length;
  const near = (part: BlockLine[], where: NearLine["where"]) =>
    part.flatMap((line) => shortLine(line, where));
  return [
    ...near(before, "before"),
    ...near(behind.slice(0, end), "behind"),
    ...near(behind.slice(end), "in text"),
  ].filter(({ block }) => isOwn(block));
}

/** The first long line behind the title that stands in a place of its own page: there the text begins. */
export function openingLine(index: PageIndex, ownPlaces: OwnPlaces): string | undefined {
  const { title, behind = [] } = linesAroundTitle(index) ?? {};
  const opening = behind.find(({ text }) => text.length > longestLine);
  const isOwn = title && opening?.block instanceof PageElement && ownPlaces(title)(opening.block);
  return isOwn ? opening.text : undefined;
}

type AroundTitle = { title: PageElement; before: BlockLine[]; behind: BlockLine[] };

/** `title` is the heading, or what holds the line with the title's words where a page has none, as old tables do. */
function linesAroundTitle(index: PageIndex): AroundTitle | undefined {
  const lines = index.lines();
  const around = (title: PageElement, at: number, next: number) => ({
    title,
    before: lines.slice(Math.max(0, at - reach.before), at),
    behind: lines.slice(next, at + 1 + reach.behind),
  });
  const under = (heading: PageElement) => {
    const at = lines.findIndex(({ block }) => holds(heading, block));
    const next = at + lines.slice(at).findIndex(({ block }) => block !== heading);
    return at === -1 ? undefined : around(heading, at, Math.max(next, at));
  };
  const heading = titleHeading(index);
  if (heading) return under(heading);
  const at = titleLine(index);
  const block = lines[at]?.block;
  if (block instanceof PageElement) return around(block, at, at + 1);
  const [second] = index.named("h2");
  return second && under(second);
}

function shortLine({ text, block }: BlockLine, where: NearLine["where"]): NearLine[] {
  if (text.length > longestLine || !(block instanceof PageElement)) return [];
  const line = tidyLine(text, 1_000);
  return line === undefined ? [] : [{ text: line, block, where }];
}
