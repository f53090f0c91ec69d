// The date that a page shows near its title, for the many pages whose head says none.
import { monthNamed } from "../../domain/month-names.ts";
import { tidyLine } from "../../domain/plain-text.ts";
import { alternatives as words } from "../page/alternatives.ts";
import { ancestorsOf, holds } from "../page/ancestry.ts";
import type { TextNode } from "../page/block-text.ts";
import { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import { linesNearTitle, linesOfText, placesNearTitle } from "../page/near-title.ts";
import { isInAnswer, ownPlaces } from "../page/own-place.ts";
import type { PageIndex } from "../page/page-index.ts";
import { titleHeading } from "../page/title-heading.ts";
import { type DayOrders, dayOrder } from "./day-order.ts";
import { changeIn, isOtherDay, isPosting, otherDayIn, publishedIn } from "./day-words.ts";
import { readDate } from "./read-date.ts";

/** Words in a class or an id that tell of a date. */
const dated = /date|publish|posted|time|byline|meta|submitted|info/i;
/** Names of places that hold a page's own date and no other, wherever they stand. */
const ownDate = /(?:single|entry|article|story)[-_ ](?:post[-_ ])?(?:publish(?:ed)?[-_ ])?date/i;
/** How many such places are looked into. */
const mostPlaces = 200;
/** Longer texts hold a date by chance, in characters. */
const longest = { labelled: 120, line: 80 };
const mostWords = 6;
const smallWord = /^\p{Ll}/u;
/** Words in small letters that stand around names, places and hours, by language: "von Tamsin Okoro in Bristol um 9 Uhr." */
const besideNames = [
  words`[ap]\.?m\.? | min(\. | utes?)? | hrs?\.? | read | noon | midnight | on | at | in | by | for | from | of | near
    | the | and`,
  words`am | um | von | vom | und | aus | bei | der`,
  words`le | par | pour | à | et | de | du | des | (lun | mar | mercre | jeu | vendre | same)di | dimanche`,
  words`el | la | por | para | en | y | lunes | martes | miércoles | jueves | viernes | sábado | domingo`,
  words`il | di | da | per | e | alle | ore | (lune | marte | mercole | giove | vener)dì | sabato | domenica`,
  words`op | om | door | van | te | \p{Ll}+dag`,
];
const ofDateline = new RegExp(`^(?:${besideNames.join("|")})[,.]*$`, "u");
/** Elements before and behind the title that still belong to it. */
const near = { before: 40, behind: 60 };
/** A label before a day, in characters. */
const longestLabel = 30;
/** So many places are asked what stands before them. */
const mostAbove = 3;
/** Classes of the day of a change; and of one that many themes give to every day (hAtom has it so). */
const changed =
  /(?:^|[\s_-])(?:modif\w*|changed|last-?updated?|updated-?(?:date|on|time|at)|(?:date|time)-?updated)(?=$|[\s_-])/i;
const updated = /(?:^|[\s_-])updated(?=$|[\s_-])/i;
const longestSentence = 300;
const rowOrRows = /^(?:tr|tbody|table)$/;
/** What a table calls the page's own day. */
const dayLabel = /^(?:date|datum|fecha|data|day|tag|jour)(?!\p{L})/iu;
/** "By Tamsin OkoroUpdated on 12 November": where two places meet without a space. */
const glued = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{3})/gu;
/** A date has one. */
const figure = /\p{N}|元/u;
const dayMs = 86_400_000;

/** A day that a page shows, and whether it is plainly the page's own: near its title, or said to be the one. */
export type ShownDay = { day: string; isPlain: boolean };

/** Where a day may stand: its words, and what its class or the label before it says of them. */
type Place = { text: string; label: () => string; isChange: () => boolean };
type Read = (place: Place) => string | undefined;

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
  const near = dateNear(index, read);
  if (near?.isPlain) return near;
  const isOwn = ownDays(titleHeading(index));
  const labelled = index.labelled.filter(({ names }) => dated.test(names)).slice(0, mostPlaces);
  const places = labelled.map(({ element }) => element);
  const isSaid: Read = (place) => (publishedIn(place.text) === undefined ? undefined : read(place));
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
  return found && { day: found.day, isPlain: false };
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
export function shownChange(index: PageIndex): string | undefined {
  const order = dayOrder(index);
  const found = dateNear(index, ({ text, label, isChange }) => {
    const at = changeIn(text);
    if (at !== undefined) return readDate(text.slice(at), order);
    return changeIn(label()) !== undefined || isChange() ? readDate(text, order) : undefined;
  });
  return found?.day;
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

/** It is plain where it stands before the text goes on. */
function dateNear(index: PageIndex, read: Read): ShownDay | undefined {
  const title = titleHeading(index);
  const { behind, before } = nearTitle(index, title);
  const around = [...behind, ...before];
  const isOwn = ownDays(title);
  const text = behind.filter(({ localName }) => localName === "p").filter(isLong)[linesOfText - 1];
  const inText = new Set(text ? behind.slice(behind.indexOf(text)) : []);
  const labelled = around.filter(({ className, id }) => dated.test(className) || dated.test(id));
  const found =
    firstDate(labelled, read, { isOwn }) ?? firstDate(around, read, { isOwn, most: longest.line });
  if (found) return { day: found.day, isPlain: !inText.has(found.element) };
  const lines = placesNearTitle(index, ownDays);
  for (const [at, { text, block, where }] of lines.entries()) {
    const line = text.replace(glued, " ");
    if (line.length > longest.line || !figure.test(line) || isSentence(line)) continue;
    const label = () => lines[at - 1]?.text ?? "";
    const day = read({ text: line, label, isChange: () => isOfChange(block) });
    if (day !== undefined) return { day, isPlain: where !== "in text" };
  }
  return undefined;
}

function isLong({ textContent }: PageElement): boolean {
  return textContent.length > longest.labelled;
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

function firstDate(
  elements: PageElement[],
  read: Read,
  { isOwn, most = longest.labelled }: { isOwn: (element: PageElement) => boolean; most?: number },
): { day: string; element: PageElement } | undefined {
  for (const element of elements) {
    const text = tidyLine(element.textContent.slice(0, 1_000).replace(glued, " "), 1_000);
    if (text === undefined || text.length > most || isSentence(text)) continue;
    const place = { label: () => wordsBefore(element), isChange: () => isOfChange(element) };
    const date =
      (figure.test(text) ? read({ text, ...place }) : undefined) ??
      (isOtherDay(text) ? undefined : read({ text: element.getAttribute("title") ?? "", ...place }));
    if (date !== undefined && isOwn(element)) return { day: date, element };
  }
  return undefined;
}

/** Its class says that its day is that of a change; or a day of such a class stands in it, beside another. */
function isOfChange(element: PageElement): boolean {
  return [element, ...element.elementsBelow()].some(
    ({ className }) => changed.test(className) || updated.test(className),
  );
}

function isLabelOfOther(words: string): boolean {
  return words.length <= longestLabel && !/\d/.test(words) && isOtherDay(words);
}

/** What readers see right before a place: the end of the words that it stands in, or a label over it. */
export function wordsBefore(element: PageElement): string {
  let at = element;
  for (let steps = 0; steps < mostAbove; steps++) {
    let before = at.previousSibling;
    while (before && endOf(before) === "") before = before.previousSibling;
    if (before instanceof PageElement && /^h[1-6]$/.test(before.localName)) return "";
    if (before) {
      const words = endOf(before);
      // What ends a paragraph over it is no label.
      return steps > 0 && words.length > longestLabel ? "" : words.replace(/^.*\d/s, "").trim();
    }
    if (!(at.parentNode instanceof PageElement)) return "";
    at = at.parentNode;
  }
  return "";
}

/** Its last letters, one more than a label has, from its end on: a place may hold a whole article. */
function endOf(place: TextNode): string {
  let words = "";
  const todo = [place];
  for (let next = todo.pop(); next && words.trim().length <= longestLabel; next = todo.pop()) {
    if (next.nodeType === 3) words = (next.nodeValue ?? "") + words;
    for (const child of next.childNodes) todo.push(child);
  }
  return words.trim().slice(-longestLabel - 1);
}

/** The elements around the title. */
function nearTitle(
  { all }: PageIndex,
  title: PageElement | undefined,
): { behind: PageElement[]; before: PageElement[] } {
  if (!title) return { behind: [], before: [] };
  const at = all.indexOf(title);
  return {
    behind: all.slice(at + 1, at + 1 + near.behind).filter((element) => !holds(title, element)),
    before: all.slice(Math.max(0, at - near.before), at),
  };
}

/** Tells places that are the page's own and hold no list of other things. */
function ownDays(title: PageElement | undefined): (element: PageElement) => boolean {
  const isOwn = ownPlaces(title, hasYear);
  return (element) => {
    const [entry] = element.getElementsByTagName("li");
    return isOwn(element) && (entry === undefined || isOwn(entry)) && !isOfSubject(element);
  };
}

/** In a table's row that tells a fact of what the page is about: "Founded | 28 February 1998". */
function isOfSubject(element: PageElement): boolean {
  const row = [element, ...ancestorsOf(element)].find(({ localName }) => rowOrRows.test(localName));
  const label = row?.getElementsByTagName("th")[0]?.textContent.trim() ?? "";
  return label !== "" && publishedIn(label) === undefined && !dayLabel.test(label);
}

function hasYear({ textContent }: PageElement): boolean {
  return /(?:19|20)\d\d/.test(textContent.slice(0, 1_000));
}

/** A ticker's line about the weather is a sentence with the day of today in it. */
function isSentence(text: string): boolean {
  if (!/[.!?]$/.test(text) || publishedIn(text) !== undefined) return false;
  const said = text.split(" ");
  return (
    said.length > mostWords &&
    said.some((word) => smallWord.test(word) && !ofDateline.test(word) && !monthNamed(word))
  );
}
