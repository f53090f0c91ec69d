// The date that stands near a page's title: under it, over it in its part of the page, else in the text or higher up.
import { ancestorsOf, holds } from "../page/ancestry.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { linesOfText, type NearLine, placesNearTitle } from "../page/near-title.ts";
import type { PageIndex } from "../page/page-index.ts";
import { titleHeading } from "../page/title-heading.ts";
import {
  dated,
  figure,
  firstDate,
  firstOf,
  glued,
  isOfChange,
  isSentence,
  longest,
  type Read,
} from "./first-date.ts";
import { ownDays } from "./own-days.ts";

/** Elements before and behind the title that still belong to it. */
const reach = { before: 40, behind: 60 };

/** A day that a page shows, and whether it is plainly the page's own: near its title, or said to be the one. */
export type ShownDay = { day: string; isPlain: boolean };

/** It is plain where it stands in the title's part of the page, before the text goes on. */
export function dateNear(index: PageIndex, read: Read): ShownDay | undefined {
  const title = titleHeading(index);
  const { behind, before } = nearTitle(index, title);
  const isOwn = ownDays(title);
  const text = behind.filter(({ localName }) => localName === "p").filter(isLong)[linesOfText - 1];
  const end = text ? behind.indexOf(text) : behind.length;
  const [under, inText] = [behind.slice(0, end), behind.slice(end)];
  const isOver = overStory(title, text);
  const inStory = before.filter((one) => isOver(one) === "in it");
  const over = before.filter((one) => isOver(one) === "right over it");
  const far = before.filter((one) => isOver(one) === undefined);
  const named = (places: PageElement[]) =>
    firstDate(
      places.filter(({ className, id }) => dated.test(className) || dated.test(id)),
      read,
      { isOwn },
    )?.day;
  const any = (places: PageElement[]) => firstDate(places, read, { isOwn, most: longest.line })?.day;
  const lines = placesNearTitle(index, ownDays);
  const inLines = (isSought: (line: NearLine) => boolean) =>
    firstOf([...lines.entries()], ([at, place]) => {
      const line = place.text.replace(glued, " ");
      if (!isSought(place) || line.length > longest.line || !figure.test(line) || isSentence(line))
        return undefined;
      const label = () => lines[at - 1]?.text ?? "";
      return read({ text: line, label, isChange: () => isOfChange(place.block) });
    });
  const plain =
    named([...under, ...inStory]) ??
    any(under) ??
    inLines(({ where }) => where === "behind") ??
    any(inStory) ??
    inLines(({ where, block }) => where === "before" && isOver(block) === "in it");
  if (plain !== undefined) return { day: plain, isPlain: true };
  const day =
    named(over) ??
    any(over) ??
    named([...inText, ...far]) ??
    any(inText) ??
    inLines(({ where }) => where === "in text") ??
    any(far) ??
    inLines(({ where }) => where === "before");
  return day === undefined ? undefined : { day, isPlain: false };
}

/**
 * Tells what stands over the title in the part that holds its `text` too, or right over that part: higher up stand the day
 * of today and what is the same on all pages.
 */
function overStory(
  title: PageElement | undefined,
  text: PageElement | undefined,
): (place: PageElement) => "in it" | "right over it" | undefined {
  const story = title && text && ancestorsOf(title).find((one) => holds(one, text));
  if (!story) return () => "in it";
  const above = story.previousElementSibling;
  const over = new Set([above, above?.previousElementSibling]);
  return (place) => {
    if (holds(story, place)) return "in it";
    return over.has(place) ? "right over it" : undefined;
  };
}

/** The elements around the title. */
function nearTitle(
  { all }: PageIndex,
  title: PageElement | undefined,
): { behind: PageElement[]; before: PageElement[] } {
  if (!title) return { behind: [], before: [] };
  const at = all.indexOf(title);
  return {
    behind: all.slice(at + 1, at + 1 + reach.behind).filter((element) => !holds(title, element)),
    before: all.slice(Math.max(0, at - reach.before), at),
  };
}

function isLong({ textContent }: PageElement): boolean {
  return textContent.length > longest.labelled;
}
