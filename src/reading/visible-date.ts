// The date that a page shows near its title, for the many pages whose head says none.
import { tidyLine } from "../domain/plain-text.ts";
import { readDate } from "./page-date.ts";

const dated =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="time" i], [class*="byline" i], [class*="meta" i], [id*="date" i], abbr[title]';
/** Longer texts hold a date by chance, in characters. */
const longestLabel = 120;
/** Elements behind the title that still belong to it. */
const nearTitle = 60;
/** A day on which the page was changed is not the day it was published. */
const changed = /\b(updated|modified|reviewed|edited|actualisé|mis à jour|aktualisiert|actualizado)\b/i;

/** The first date in a labelled place, else in a short line behind the title; `undefined` when none is shown. */
export function visibleDate(document: Document): string | undefined {
  return firstDate([...document.querySelectorAll(dated)].slice(0, 200)) ?? firstDate(behindTitle(document));
}

function firstDate(elements: Element[]): string | undefined {
  for (const element of elements) {
    const text = tidyLine(element.textContent ?? undefined, 1_000);
    if (text === undefined || text.length > longestLabel || changed.test(text)) continue;
    const date = readDate(text) ?? readDate(element.getAttribute("title") ?? "");
    if (date !== undefined) return date;
  }
  return undefined;
}

function behindTitle(document: Document): Element[] {
  const title = document.querySelector("h1");
  if (!title) return [];
  const all = [...document.querySelectorAll("*")];
  const at = all.indexOf(title);
  return all.slice(at + 1, at + 1 + nearTitle);
}
