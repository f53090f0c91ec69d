// The first date that one of some places of a page tells, with what stands before it and what its class says of it.
import { monthNamed } from "../../domain/month-names.ts";
import { tidyLine } from "../../domain/plain-text.ts";
import { alternatives as words } from "../page/alternatives.ts";
import type { PageAttribute } from "../page/dom/attributes.ts";
import { PageElement, type PageNode } from "../page/dom/nodes.ts";
import { isOtherDay, publishedIn } from "./day-words.ts";

/** Words in a class or an id that tell of a date. */
export const dated = /date|publish|posted|time|byline|meta|submitted|info/i;
/** Longer texts hold a date by chance, in characters. */
export const longest = { labelled: 120, line: 80 };
const longestLeaf = 30;
/** A label before a day, in characters. */
export const longestLabel = 30;
/** So many places are asked what stands before them. */
const mostAbove = 3;
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
/** Classes of the day of a change; and of one that many themes give to every day (hAtom has it so). */
export const changed =
  /(?:^|[\s_-])(?:modif\w*|changed|last-?updated?|updated-?(?:date|on|time|at)|(?:date|time)-?updated)(?=$|[\s_-])/i;
export const updated = /(?:^|[\s_-])updated(?=$|[\s_-])/i;
const forPrograms = ["title", "content", "datetime"];
/** "By Tamsin OkoroUpdated on 12 November": where two places meet without a space. */
export const glued = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{3})/gu;
/** A date has one. */
export const figure = /\p{N}|元/u;

/** Where a day may stand: its words, and what its class or the label before it says of them. */
export type Place = { text: string; label: () => string; isChange: () => boolean };

export type Read = (place: Place) => string | undefined;

export function firstDate(
  elements: PageElement[],
  read: Read,
  { isOwn, most = longest.labelled }: { isOwn: (element: PageElement) => boolean; most?: number },
): { day: string; element: PageElement } | undefined {
  for (const element of elements) {
    const shown = element.textContent.slice(0, 1_000);
    if (!figure.test(shown) && !element.attributes.some(isDayForPrograms)) continue;
    const text = tidyLine(shown.replace(glued, " "), 1_000) ?? "";
    if (text.length > most || isSentence(text)) continue;
    const place = { label: () => wordsBefore(element), isChange: () => isOfChange(element) };
    const date = firstOf(saidIn(element, text), (words) => read({ text: words, ...place }));
    if (date !== undefined && isOwn(element)) return { day: date, element };
  }
  return undefined;
}

/** What a place shows, as it is and with a space between its parts, and what it says to programs alone. */
function saidIn(element: PageElement, text: string): string[] {
  const hidden = unshown(element, text);
  const shown = figure.test(text) ? [text, inParts(element, text)] : [];
  return figure.test(hidden) && !isOtherDay(text) ? [...shown, hidden] : shown;
}

/** "Nov 12" of a leaf of a calendar, whose parts stand on lines of their own. */
function inParts(element: PageElement, text: string): string {
  if (text.length > longestLeaf || element.firstElementChild === null) return "";
  return [...element.childNodes].map((part) => part.textContent.trim()).join(" ");
}

function isDayForPrograms({ name, value }: PageAttribute): boolean {
  return (forPrograms.includes(name) || name === "aria-label") && figure.test(value);
}

/** What a place says of its day to programs alone; an empty one, to those who hear it. */
function unshown(element: PageElement, text: string): string {
  // A `meta` shows nothing, and a `time` is read where all of them are.
  if (element.localName === "meta") return "";
  const names = element.localName === "time" ? ["title"] : forPrograms;
  const said = names.map((name) => element.getAttribute(name)).find((words) => words && figure.test(words));
  return said ?? (text === "" ? (element.getAttribute("aria-label") ?? "") : "");
}

/** Its class says that its day is that of a change; or a day of such a class stands in it, beside another. */
export function isOfChange(element: PageElement): boolean {
  return [element, ...element.elementsBelow()].some(
    ({ className }) => changed.test(className) || updated.test(className),
  );
}

export function isLabelOfOther(words: string): boolean {
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
function endOf(place: PageNode): string {
  let words = "";
  const todo: PageNode[] = [place];
  for (let next = todo.pop(); next && words.trim().length <= longestLabel; next = todo.pop()) {
    if (next.nodeType === 3) words = (next.nodeValue ?? "") + words;
    for (const child of next.childNodes) todo.push(child);
  }
  return words.trim().slice(-longestLabel - 1);
}

/** A ticker's line about the weather is a sentence with the day of today in it. */
export function isSentence(text: string): boolean {
  if (!/[.!?]$/.test(text) || publishedIn(text) !== undefined) return false;
  const said = text.split(" ");
  return (
    said.length > mostWords &&
    said.some((word) => smallWord.test(word) && !ofDateline.test(word) && !monthNamed(word))
  );
}

export function firstOf<T, Of>(all: T[], find: (one: T) => Of | undefined): Of | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
