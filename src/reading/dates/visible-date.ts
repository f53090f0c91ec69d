// The date that a page shows near its title, for the many pages whose head says none.
import { monthNamed } from "../../domain/month-names.ts";
import { tidyLine } from "../../domain/plain-text.ts";
import { alternatives as words } from "../page/alternatives.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { linesNearTitle } from "../page/near-title.ts";
import { ownPlaces } from "../page/own-place.ts";
import type { PageIndex } from "../page/page-index.ts";
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
/** A day on which the page was changed, or on which something ends, is not the day it was published. */
const otherDay =
  /(^|\P{L})(updated|modified|reviewed|edited|revised|until|till|ends?|clos(es|ing)|deadline|apply|expires?|event|copyright|actualisé|mis à jour|mise à jour|jusqu|aktualisiert|geändert|bis|actualizado|actualización|atualizado|aggiornato|bijgewerkt|hasta|更新|обновлено)(?=\P{L}|$)|©/iu;
/** What says that the day behind it is the one, the surest first: papers are accepted before they are published. */
const published = [
  /(?<!\p{L})(?:published|posted|publié|veröffentlicht|erstellt|publicado|pubblicato|gepubliceerd|опубликовано)(?!\p{L})/iu,
  /(?<!\p{L})accepted(?!\p{L})/iu,
];

/**
 * The first date in a labelled place or a short line near the title, then in a labelled place anywhere; `undefined`
 * when none is shown.
 */
export function visibleDate(index: PageIndex): string | undefined {
  const [title] = index.named("h1");
  const isOwn = ownDays(title);
  const around = title ? nearTitle(index, title).filter(isOwn) : [];
  const labelled = index.labelled.filter(({ names }) => dated.test(names)).slice(0, mostPlaces);
  const places = labelled.map(({ element }) => element);
  const isPlace = new Set(places);
  return (
    firstDate(around.filter((element) => isPlace.has(element))) ??
    firstDate(around, longest.line) ??
    linesNearTitle(index, ownDays)
      .filter((line) => line.length <= longest.line && !isSentence(line))
      .map(dateIn)
      .find((date) => date !== undefined) ??
    firstDate(places.filter(isOwn)) ??
    onlyDate(labelled.filter(({ names }) => ownDate.test(names)).map(({ element }) => element))
  );
}

/** True for words that make the day behind them another than the page's first. */
export function isOtherDay(words: string): boolean {
  return otherDay.test(words) && !published.some((word) => word.test(words));
}

/** "Published 12 November 2026 – updated 13 November 2026": the first, whatever stands behind it. */
function dateIn(text: string): string | undefined {
  const said = published.map((word) => word.exec(text)).find((word) => word !== null);
  if (said) {
    const behind = text.slice(said.index);
    return readDate(behind.slice(0, otherDay.exec(behind)?.index));
  }
  const other = otherDay.exec(text);
  if (!other) return readDate(text);
  const before = text.slice(0, other.index);
  return /\d{4}/.test(before) ? readDate(before) : undefined;
}

/** Where a page has several such places, they are those of a list. */
function onlyDate(elements: PageElement[]): string | undefined {
  return elements.length === 1 ? firstDate(elements) : undefined;
}

function firstDate(elements: PageElement[], most = longest.labelled): string | undefined {
  for (const element of elements) {
    const text = tidyLine(element.textContent.slice(0, 1_000), 1_000);
    if (text === undefined || text.length > most || isSentence(text)) continue;
    const date =
      dateIn(text) ?? (otherDay.test(text) ? undefined : readDate(element.getAttribute("title") ?? ""));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The elements around the title; those behind it come first. */
function nearTitle({ all }: PageIndex, title: PageElement): PageElement[] {
  const at = all.indexOf(title);
  const behind = all.slice(at + 1, at + 1 + near.behind);
  const before = all.slice(Math.max(0, at - near.before), at);
  return [...behind, ...before];
}

/** Tells places that are the page's own and hold no list of other things. */
function ownDays(title: PageElement | undefined): (element: PageElement) => boolean {
  const isOwn = ownPlaces(title, hasYear);
  return (element) => {
    const [entry] = element.getElementsByTagName("li");
    return isOwn(element) && (entry === undefined || isOwn(entry));
  };
}

function hasYear({ textContent }: PageElement): boolean {
  return /(?:19|20)\d\d/.test(textContent.slice(0, 1_000));
}

/** A ticker's line about the weather is a sentence with the day of today in it. */
function isSentence(text: string): boolean {
  if (!/[.!?]$/.test(text) || published.some((word) => word.test(text))) return false;
  const said = text.split(" ");
  return (
    said.length > mostWords &&
    said.some((word) => smallWord.test(word) && !ofDateline.test(word) && !monthNamed(word))
  );
}
