// Puts back the sentences that Readability leaves out between an article's title and its end: an introduction
// in a box of its own, a section that was folded away, a builder's row.
import type { PageElement } from "../page/dom/nodes.ts";
import type { PageLine } from "./lines.ts";
import { linesInLostBoxes, type PageMarks } from "./lost-boxes.ts";
import { linesInLostLists } from "./lost-lists.ts";
import { isCaption } from "./parts.ts";

/** Shorter lines stand on a page by chance more than once, in characters. */
const leastTelling = 40;
/** A run of fewer words is a line that calls for something, or the page's own summary of itself. */
const leastRun = 60;
/** Of the kept lines' characters, from 0 to 1. */
const nearlyAll = 0.9;
/** Without a heading to begin at, so many lines before the first kept one are looked at. */
const linesBefore = 6;

/** Characters of kept text, once for each line: the longest of 450 development pages come to a quarter of it. */
const mostLookedThrough = 400_000_000;

/** The kept lines with those of the page that belong to them, in the page's order. */
export function recoverProse(kept: string[], page: PageLine[], marks: PageMarks): string[] {
  const isKept = new Set(kept);
  const telling = page.flatMap((line, at) =>
    line.text.length >= leastTelling && !line.isAside && isKept.has(line.text) ? [at] : [],
  );
  const [first, last] = [telling[0], telling.at(-1)];
  if (first === undefined || last === undefined) return kept;
  const home = homeOf(telling.flatMap((at) => page[at] ?? []));
  const start = startBefore(page, first);
  const missing = missingProse(page, { isKept, home, start, last });
  dropShortRuns(missing, page, isKept);
  const isSaid = saidIn(kept, page.length);
  const more = [
    leadBetween(page, start, first, marks.isArticle ? 2 : 1).filter((at) => !isSaid(page[at]?.text ?? "")),
    [...linesInLostBoxes(page, { telling, isKept: isSaid, marks }, start)],
    linesInLostLists(page, { isKept: isSaid, home, start, first: firstIn(home, page, telling) ?? first }),
  ];
  for (const at of more.flat()) missing.add(at);
  return missing.size === 0 ? kept : merge(kept, page, missing);
}

function dropShortRuns(missing: Set<number>, page: PageLine[], isKept: Set<string>): void {
  for (const run of runsOf(missing, page, isKept))
    if (wordsIn(run.map((at) => page[at]?.text ?? "")) < leastRun) for (const at of run) missing.delete(at);
}

/** Also where Readability joined a line with others, as far as looking for that takes no second. */
function saidIn(kept: string[], lines: number): (text: string) => boolean {
  const all = new Set(kept);
  const text = kept.join(" ");
  const isBounded = text.length * lines <= mostLookedThrough;
  return (line) =>
    all.has(line) || (isBounded && line.length >= leastTelling && text.includes(line.slice(0, 200)));
}

/** Places of the prose that was left out from `start` to before `last`, each with the heading right above it. */
function missingProse(
  page: PageLine[],
  {
    isKept,
    home,
    start,
    last,
  }: { isKept: Set<string>; home: PageElement | undefined; start: number; last: number },
): Set<number> {
  const missing = new Set<number>();
  const isLeftOut = (line: PageLine | undefined): line is PageLine =>
    line !== undefined &&
    !line.isAside &&
    !isKept.has(line.text) &&
    home !== undefined &&
    line.within.includes(home);
  for (let at = start; at < last; at++) {
    const line = page[at];
    if (!isLeftOut(line) || !line.isProse) continue;
    missing.add(at);
    const before = page[at - 1];
    if (isLeftOut(before) && before.heading && at - 1 > start) missing.add(at - 1);
  }
  return missing;
}

/** So many lines behind its title an article has begun. */
const mostLead = 12;

/**
 * Places of what a page says between its title and the first kept line. One sentence under a headline sums an article up,
 * and two paragraphs of one box begin it.
 */
function leadBetween(page: PageLine[], start: number, first: number, least: number): number[] {
  if (page[start - 1]?.heading !== "h1" || first - start > mostLead) return [];
  const led = page
    .slice(start, first)
    .flatMap(({ isProse, isAside, within: [block, box] }, at) =>
      isProse && !isAside && block && !isCaption(block) ? [{ at: start + at, box }] : [],
    );
  const boxes = Map.groupBy(led, ({ box }) => box);
  return led.filter(({ box }) => (boxes.get(box)?.length ?? 0) >= least).map(({ at }) => at);
}

/** The innermost element that holds nearly all kept lines: what stands outside is another story. */
function homeOf(kept: PageLine[]): PageElement | undefined {
  const sizes = new Map<PageElement, number>();
  let all = 0;
  for (const { text, within } of kept) {
    all += text.length;
    for (const place of within) sizes.set(place, (sizes.get(place) ?? 0) + text.length);
  }
  const isHolder = (place: PageElement) => (sizes.get(place) ?? 0) >= all * nearlyAll;
  return kept
    .flatMap(({ within }) => within.find(isHolder) ?? [])
    .sort((one, other) => (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0))[0];
}

/** What was kept before it is as likely a note over the story. */
function firstIn(home: PageElement | undefined, page: PageLine[], telling: number[]): number | undefined {
  return telling.find((at) => home !== undefined && page[at]?.within.includes(home));
}

/** Missing lines with no kept line between them. */
function runsOf(missing: Set<number>, page: PageLine[], isKept: Set<string>): number[][] {
  const runs: number[][] = [];
  let isOpen = false;
  for (const [at, { text }] of page.entries()) {
    if (missing.has(at)) {
      if (isOpen) runs.at(-1)?.push(at);
      else runs.push([at]);
      isOpen = true;
    } else if (isKept.has(text)) isOpen = false;
  }
  return runs;
}

function wordsIn(lines: string[]): number {
  return lines.join(" ").split(" ").length;
}

/** Behind the last first-rank heading before the article, or a few lines up. */
function startBefore(page: PageLine[], first: number): number {
  for (let at = first; at >= 0; at--) if (page[at]?.heading === "h1") return at + 1;
  return Math.max(0, first - linesBefore);
}

/** Each missing line goes in before the kept line that follows it on the page, the rest behind the last one. */
function merge(kept: string[], page: PageLine[], missing: Set<number>): string[] {
  const placeOf = new Map<string, number>();
  for (const [at, text] of kept.entries()) if (!placeOf.has(text)) placeOf.set(text, at);
  const before = new Map<number, string[]>();
  let waiting: string[] = [];
  for (const [at, line] of page.entries()) {
    if (missing.has(at)) waiting.push(line.text);
    const place = placeOf.get(line.text);
    if (waiting.length === 0 || place === undefined || line.text.length < leastTelling) continue;
    before.set(place, [...(before.get(place) ?? []), ...waiting]);
    waiting = [];
  }
  return [...kept.flatMap((text, at) => [...(before.get(at) ?? []), text]), ...waiting];
}
