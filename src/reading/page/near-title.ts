// The short lines around a page's title, where readers look for who wrote it and when.
import { tidyLine } from "../../domain/plain-text.ts";
import { holds } from "./ancestry.ts";
import { PageElement } from "./dom/nodes.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { PageIndex } from "./page-index.ts";

/** How many lines before and behind the title still belong to it. */
const reach = { before: 12, behind: 25 };
/** Longer lines are the article, in characters. */
const longestLine = 120;

type OwnPlaces = (title: PageElement) => (place: PageElement) => boolean;

const notElsewhere: OwnPlaces = (title) => (place) => !isElsewhere(place, title);
/** By the page's index: authors are looked for there more than once. */
const known = new WeakMap<PageIndex, string[]>();

/** In the page's order; empty when the page has no heading. `ownPlaces` tells which places are the page's. */
export function linesNearTitle(index: PageIndex, ownPlaces: OwnPlaces = notElsewhere): string[] {
  if (ownPlaces !== notElsewhere) return findLines(index, ownPlaces);
  const before = known.get(index);
  if (before) return before;
  const lines = findLines(index, ownPlaces);
  known.set(index, lines);
  return lines;
}

function findLines(index: PageIndex, ownPlaces: OwnPlaces): string[] {
  const title = index.named("h1")[0] ?? index.named("h2")[0];
  if (!title) return [];
  const lines = index.lines();
  const at = lines.findIndex(({ block }) => holds(title, block));
  if (at === -1) return [];
  const isOwn = ownPlaces(title);
  return lines
    .slice(Math.max(0, at - reach.before), at + 1 + reach.behind)
    .filter(({ block }) => block !== title && block instanceof PageElement && isOwn(block))
    .map(({ text }) => tidyLine(text, 1_000) ?? "")
    .filter((text) => text !== "" && text.length <= longestLine);
}
