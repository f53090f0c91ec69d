// The date that a page shows, for the many pages whose head says none.
import { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import { linesNearTitle } from "../page/near-title.ts";
import { isInAnswer } from "../page/own-place.ts";
import type { PageIndex } from "../page/page-index.ts";
import { titleHeading } from "../page/title-heading.ts";
import { monthInAddress, readDayIn } from "./address-day.ts";
import { datelineDay } from "./dateline.ts";
import { dateNear, type ShownDay } from "./day-near-title.ts";
import { dayOrder } from "./day-order.ts";
import { changeIn, isOtherDay, isPosting, otherDayIn, publishedIn } from "./day-words.ts";
import {
  changed,
  dated,
  firstDate,
  isLabelOfOther,
  longest,
  longestLabel,
  type Read,
  updated,
} from "./first-date.ts";
import { ownDays } from "./own-days.ts";
import { type DayOrders, readDate } from "./read-date.ts";

/** Names of places that hold a page's own date and no other, wherever they stand. */
const ownDate = /(?:single|entry|article|story)[-_ ](?:post[-_ ])?(?:publish(?:ed)?[-_ ])?date/i;
/** How many such places are looked into. */
const mostPlaces = 200;
const longestSentence = 300;
const dayMs = 86_400_000;

/**
 * The first date in a labelled place or a short line near the title, then in a labelled place anywhere, then in a line
 * that says when the page was published; `undefined` when none is shown.
 */
export function visibleDate(index: PageIndex): ShownDay | undefined {
  const order = dayOrder(index);
  const read: Read = ({ text, label, isChange }) => {
    const date = dateIn(text, order);
    return date === undefined || isChange() || isLabelOfOther(label()) ? undefined : date;
  };
  const isSaid: Read = (place) => {
    const isPublished = publishedIn(place.text) !== undefined || publishedIn(place.label()) !== undefined;
    return isPublished ? read(place) : undefined;
  };
  const near = dateNear(index, read);
  const announced = near && dateNear(index, isSaid);
  if (announced?.isPlain) return announced;
  if (near?.isPlain) return near;
  const isOwn = ownDays(titleHeading(index));
  const labelled = index.labelled.filter(({ names }) => dated.test(names)).slice(0, mostPlaces);
  const places = labelled.map(({ element }) => element);
  const said = firstDate(places, isSaid, { isOwn })?.day ?? announcedDay(index, order);
  if (said !== undefined) return { day: said, isPlain: true };
  if (near) return near;
  const named = labelled.filter(({ names }) => ownDate.test(names)).map(({ element }) => element);
  const found =
    firstDate(places, read, { isOwn }) ??
    (named.length === 1 ? firstDate(named, read, { isOwn: () => true }) : undefined) ??
    firstDate(
      places.filter(({ className }) => updated.test(className) && !changed.test(className)),
      ({ text, label }) => (isLabelOfOther(label()) ? undefined : dateIn(text, order)),
      { isOwn },
    );
  const day = found?.day ?? datelineDay(index, order) ?? dayWithoutYear(index);
  return day === undefined ? undefined : { day, isPlain: false };
}

/** "12 Nov" near the title, in the year and month of the page's address. */
function dayWithoutYear(index: PageIndex): string | undefined {
  const month = monthInAddress(index.document.documentURI);
  if (month === undefined) return undefined;
  return dateNear(index, ({ text, label, isChange }) => {
    const day = text.length > longestLabel * 2 || isOtherDay(text) ? undefined : readDayIn(text, month);
    return day === undefined || isChange() || isLabelOfOther(label()) ? undefined : day;
  })?.day;
}

/** True where a line near the title tells that day, or the one before or behind it: zones differ. */
export function isShownNear(index: PageIndex, day: string): boolean {
  const order = dayOrder(index);
  return linesNearTitle(index).some((line) => {
    const shown = readDate(line, order) ?? dateIn(line, order);
    return shown !== undefined && areNextDays(shown, day);
  });
}

/** The same day, or one and the next. */
export function areNextDays(one: string, other: string): boolean {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) <= dayMs;
}

/** The day of a change near the title: where a page tells no other, its readers take it for its day. */
export function shownChange(index: PageIndex): ShownDay | undefined {
  const order = dayOrder(index);
  return dateNear(index, ({ text, label, isChange }) => {
    const at = changeIn(text);
    if (at !== undefined) return readDate(text.slice(at), order);
    return changeIn(label()) !== undefined || isChange() ? readDate(text, order) : undefined;
  });
}

/** "Published 12 November 2026 – updated 13 November 2026": the first, whatever stands behind it. */
function dateIn(text: string, order: DayOrders): string | undefined {
  const said = publishedIn(text);
  const behind = said === undefined ? "" : text.slice(said);
  const date = readDate(behind.slice(0, otherDayIn(behind)), order);
  if (date !== undefined) return date;
  const other = otherDayIn(text);
  if (other === undefined) return readDate(text, order);
  const before = text.slice(0, other);
  return /\d{4}/.test(before) ? readDate(before, order) : undefined;
}

/** That of the lines that say so, where they tell of one day. */
function announcedDay(index: PageIndex, order: DayOrders): string | undefined {
  const title = titleHeading(index);
  const days = index
    .lines()
    .filter(({ text }) => text.length <= longestSentence && isPosting(text))
    .filter(
      ({ block }) => block instanceof PageElement && !isElsewhere(block, title) && !isInAnswer(block, title),
    )
    .flatMap(({ text }) => dateIn(text.slice(0, longest.labelled), order) ?? []);
  return new Set(days).size === 1 ? days[0] : undefined;
}
