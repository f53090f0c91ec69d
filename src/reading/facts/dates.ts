// When a page was published and when it was changed. A change stands in for the day of publication only where the page
// shows it and no other day.

import { dayInAddress } from "../dates/address-day.ts";
import { dayOrder } from "../dates/day-order.ts";
import { isOtherDay } from "../dates/day-words.ts";
import { wordsBefore } from "../dates/first-date.ts";
import { readDate } from "../dates/read-date.ts";
import { areNextDays, isShownNear, shownChange, visibleDate } from "../dates/visible-date.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import { type Found, firstFound } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import { isOfType, type LinkedData } from "../page/json-ld.ts";
import { mainThings, outsideLists } from "../page/main-things.ts";
import { isInAnswer, ownPlaces } from "../page/own-place.ts";
import type { PageIndex } from "../page/page-index.ts";
import { titleHeading } from "../page/title-heading.ts";

/** So many elements before and behind the heading are near it. */
const reach = { before: 40, behind: 60 };
/** Longer ones are the text, in characters. */
const shortParagraph = 120;
/** So many times are looked at. */
const mostTimes = 200;

type Data = { main: LinkedData | undefined; all: LinkedData[] };

/** `url` is where the page is: many addresses carry their day. */
export function publishedAt(
  index: PageIndex,
  meta: Meta,
  { main, all, url }: Data & { url: string },
): Found | undefined {
  const times = ownTimes(index);
  const near = nearTitle(index);
  const time = times.find((one) => near.has(one)) ?? times.find((one) => one.hasAttribute("pubdate"));
  const things = mainThings(outsideLists(all));
  const found = firstFound(
    [
      ["jsonld", textOf(main?.["datePublished"])],
      ["jsonld", dateIn(things.filter((object) => isOfType(object, pages)))],
      ["og", meta("article:published_time")],
      ["microdata", meta("datepublished")],
      ["microdata", shownIn(ownProperty(index, "datePublished"))],
      ...namesOfDates.map((name) => ["meta", meta(name)] as const),
      ["meta", meta(namedAsPublished)],
      ["jsonld", textOf(main?.["dateCreated"])],
      ["time", time?.getAttribute("datetime")],
      ["url", dayInAddress(url)],
    ],
    (text) => readDate(text, dayOrder(index)),
  );
  if (found) {
    const isOfHead = found.from !== "time" && found.from !== "url";
    const changed = () => modifiedAt(index, meta, { main, all })?.value;
    const other = isOfHead ? otherDayShown(index, found.value, changed) : undefined;
    return other === undefined ? found : { value: other, from: "text" };
  }
  const shown = visibleDate(index);
  if (shown) return { value: shown.day, from: "text" };
  const other = firstFound(
    [
      ["time", onlyDay(times)],
      ["time", onlyDay(timesAnywhere(index))],
      ["time", onlyDay(updatedTimes(index))],
      // What stands on the page may be older or younger than it.
      ["jsonld", dateIn(things.filter((object) => isOfType(object, recordings)))],
    ],
    readDate,
  );
  if (other) return other;
  const change = shownChange(index);
  return change && { value: change.day, from: "text" };
}

/**
 * The day that the page tells its readers in place of its programs' `day`: texts are moved from one program to the next,
 * and their days are set anew. Of a change only where no other is shown: its readers then know the page by that
 * [11 of 15 such development pages].
 */
function otherDayShown(
  index: PageIndex,
  day: string,
  changedAt: () => string | undefined,
): string | undefined {
  if (isShownNear(index, day)) return undefined;
  const shown = visibleDate(index);
  if (!shown) return changeAfter(day, index);
  if (!shown.isPlain || areNextDays(shown.day, day)) return undefined;
  const changed = changedAt();
  return changed !== undefined && areNextDays(shown.day, changed) ? undefined : shown.day;
}

/** A page is not changed before it is there: such a day is another's. */
function changeAfter(day: string, index: PageIndex): string | undefined {
  const change = shownChange(index);
  return change?.isPlain && Date.parse(change.day) > Date.parse(day) ? change.day : undefined;
}

const namesOfDates = [
  "citation_publication_date",
  // The day of the newest version may stand in the third [arXiv].
  "citation_date",
  "citation_online_date",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.created",
  "parsely-pub-date",
  "pubdate",
  "sailthru.date",
];
/** "article.published", "OriginalPublicationDate", "publish-date", "article_date_original", "pdate". */
const namedAsPublished =
  /(?:^|[-_.:]|original|first)(?:publish(?:ed)?|publication|created|issued|posted)[-_.:]?(?:date|time|at|on)?$|(?:^|[-_.:])(?:pub[-_]?date|pdate|display[-_]?date|date[-_](?:published|created|original|issued))$/;
/** schema.org types of what a page may be, beside the article that is `main`. */
const pages =
  /(?:Page|CreativeWork|Recipe|HowTo|LearningResource|Course|Episode|Guide|Chapter|Book|Dataset|Thesis|Question|SoftwareSourceCode)$/;
const recordings = /^(?:VideoObject|Clip|AudioObject|MusicRecording|PresentationDigitalDocument)$/;

function timesOf(index: PageIndex): PageElement[] {
  return index
    .named("time")
    .slice(0, mostTimes)
    .filter((time) => time.hasAttribute("datetime"));
}

/** Times in the page's own places that tell of no other day. */
function ownTimes(index: PageIndex): PageElement[] {
  const title = titleHeading(index);
  const isOwn = ownPlaces(title, (entry) => entry.getElementsByTagName("time").length > 0);
  return timesOf(index).filter((time) => !tellsOtherDay(time) && isOwn(time));
}

/** Times in no place that is plainly another's: a template may set the day far from the article. */
function timesAnywhere(index: PageIndex): PageElement[] {
  const title = titleHeading(index);
  return timesOf(index).filter(
    (time) => !tellsOtherDay(time) && !isElsewhere(time, title) && !isInAnswer(time, title),
  );
}

/** http://microformats.org/wiki/hatom: an entry always has `updated`, and is as old as that where it has nothing else. */
function updatedTimes(index: PageIndex): PageElement[] {
  const title = titleHeading(index);
  return timesOf(index).filter(
    (time) =>
      hasUpdatedClass(time) && !saysOtherDay(time) && !isElsewhere(time, title) && !isInAnswer(time, title),
  );
}

/** The day of all of them, where they tell one: several are those of what a text tells. */
function onlyDay(times: PageElement[]): string | undefined {
  const days = new Set(times.map((time) => time.getAttribute("datetime")?.slice(0, 10)));
  return days.size === 1 ? (times[0]?.getAttribute("datetime") ?? undefined) : undefined;
}

/** The elements around the page's heading, up to where the text goes on; all where there is no heading. */
function nearTitle(index: PageIndex): Set<PageElement> {
  const { all } = index;
  const title = titleHeading(index);
  if (!title) return new Set(all);
  const at = all.indexOf(title);
  const behind = all.slice(at, at + reach.behind);
  // A first paragraph may be the standfirst over the line with the day.
  const text = behind.filter((one) => one.localName === "p" && one.textContent.length > shortParagraph)[1];
  return new Set([
    ...all.slice(Math.max(0, at - reach.before), at),
    ...(text ? behind.slice(0, behind.indexOf(text)) : behind),
  ]);
}

function ownProperty(index: PageIndex, name: string): PageElement | undefined {
  const title = titleHeading(index);
  return index.withProperty(name).find((one) => !isElsewhere(one, title) && !isInAnswer(one, title));
}

function shownIn(element: PageElement | undefined): string | undefined {
  return element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent;
}

/** Of the first object that has one. */
function dateIn(objects: LinkedData[], key = "datePublished"): string | undefined {
  return objects.map((object) => textOf(object[key])).find((date) => date !== undefined);
}

/** Of the first object that is its page's own: the entries of a list and the comments have days of their own. */
function firstOfMain(all: LinkedData[], key: string): unknown {
  return outsideLists(all).find((object) => typeof object[key] === "string")?.[key];
}

function tellsOtherDay(time: PageElement): boolean {
  const names = `${time.className} ${time.getAttribute("itemprop") ?? ""}`;
  return (/updated|modified/i.test(names) && !/publish/i.test(names)) || saysOtherDay(time);
}

function hasUpdatedClass(time: PageElement): boolean {
  return /(?:^|\s)updated(?:\s|$)/.test(time.className) && !time.hasAttribute("itemprop");
}

/** "Updated <time>": the word stands right before it, or in it. */
function saysOtherDay(time: PageElement): boolean {
  return isOtherDay(time.textContent) || isOtherDay(wordsBefore(time));
}

/** When the page says it was last changed. */
export function modifiedAt(index: PageIndex, meta: Meta, { main, all }: Data): Found | undefined {
  const [visible] = index.withProperty("dateModified");
  return firstFound(
    [
      ["jsonld", textOf(main?.["dateModified"])],
      ["jsonld", textOf(firstOfMain(all, "dateModified"))],
      ["og", meta("article:modified_time")],
      ["og", meta("og:updated_time")],
      ["microdata", visible?.getAttribute("datetime") ?? visible?.getAttribute("content")],
      ["meta", meta("last-modified")],
      ["meta", meta("dcterms.modified")],
    ],
    readDate,
  );
}

function textOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === "string" || typeof first === "number" ? String(first) : undefined;
}
