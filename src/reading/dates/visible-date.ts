// The date that a page shows near its title, for the many pages whose head says none.
import { tidyLine } from "../../domain/plain-text.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { linesNearTitle } from "../page/near-title.ts";
import type { PageIndex } from "../page/page-index.ts";
import { readDate } from "./read-date.ts";

/** Words in a class or an id that tell of a date. */
const dated = /date|publish|posted|time|byline|meta/i;
/** How many such places are looked into. */
const mostPlaces = 200;
/** Longer texts hold a date by chance, in characters. */
const longestLabel = 120;
/** Elements behind the title that still belong to it. */
const nearTitle = 60;
/** A day on which the page was changed, or on which something ends, is not the day it was published. */
const otherDay =
  /(^|\P{L})(updated|modified|reviewed|edited|revised|until|till|ends?|clos(es|ing)|deadline|apply|expires?|event|actualisé|mis à jour|jusqu|aktualisiert|geändert|bis|actualizado|actualización|atualizado|hasta|更新|обновлено)(?=\P{L}|$)/iu;

/** The first date in a labelled place, else in a short line behind the title; `undefined` when none is shown. */
export function visibleDate(index: PageIndex): string | undefined {
  const places = index.labelled.filter(({ names }) => dated.test(names)).map(({ element }) => element);
  return (
    firstDate(places.slice(0, mostPlaces)) ??
    firstDate(behindTitle(index)) ??
    linesNearTitle(index)
      .filter((line) => !otherDay.test(line))
      .map(readDate)
      .find((date) => date !== undefined)
  );
}

function firstDate(elements: PageElement[]): string | undefined {
  for (const element of elements) {
    const text = tidyLine(element.textContent.slice(0, 1_000), 1_000);
    if (text === undefined || text.length > longestLabel || otherDay.test(text)) continue;
    const date = readDate(text) ?? readDate(element.getAttribute("title") ?? "");
    if (date !== undefined) return date;
  }
  return undefined;
}

function behindTitle({ all, named }: PageIndex): PageElement[] {
  const [title] = named("h1");
  const at = title ? all.indexOf(title) : -1;
  return at === -1 ? [] : all.slice(at + 1, at + 1 + nearTitle);
}
