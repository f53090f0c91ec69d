// The rows of Bookmarks as they stand on the page: which is open, which are chosen, and how they go on below.
import { element } from "./keyboard.ts";
import { made, put } from "./region.ts";

/** What the server says of the rows. */
export type RowsNow = {
  count: number;
  list: string;
  more: string;
  found: string;
  isCounted: boolean;
  bar: string;
};

const chosen = new Set<string>();

export const rows = () => [...document.querySelectorAll<HTMLElement>("#list .bm")];
export const current = () => document.querySelector<HTMLElement>("#list [aria-current]");
export const urlOf = (row: HTMLElement | null | undefined) => row?.dataset["url"];
const boxOf = (row: HTMLElement) => row.querySelector("input") as HTMLInputElement;

/** Puts them in the place of those that stand there; the open one stays open, and the chosen ones chosen. */
export function showRows({ list, more, bar }: RowsNow): void {
  const at = urlOf(current());
  put(element("list"), list);
  put(element("more"), more);
  element("bar").innerHTML = bar;
  for (const row of rows()) drawRow(row, at);
}

/** Those that a browser without scripts had ticked. */
export function takeTicked(): void {
  for (const row of rows()) if (boxOf(row).checked) choose(row, true);
}

function drawRow(row: HTMLElement, at: string | undefined): void {
  const url = urlOf(row) ?? "";
  boxOf(row).checked = chosen.has(url);
  row.classList.toggle("chosen", chosen.has(url));
  if (url === at) row.setAttribute("aria-current", "true");
  else row.removeAttribute("aria-current");
}

/** Chooses it, or not any more. */
export function choose(row: HTMLElement | null, isChosen?: boolean): void {
  const url = urlOf(row);
  if (!row || url === undefined) return;
  if (isChosen ?? !chosen.has(url)) chosen.add(url);
  else chosen.delete(url);
  drawRow(row, urlOf(current()));
  drawBulk();
}

export function chooseNone(): void {
  chosen.clear();
  for (const row of rows()) drawRow(row, urlOf(current()));
  drawBulk();
}

function drawBulk(): void {
  element("bulk").hidden = chosen.size === 0;
  const words = element("bulk").querySelector("b");
  if (words) words.textContent = `${chosen.size} chosen`;
}

export const chosenUrls = () => [...chosen];

/** Those that are chosen, else the open one. */
export function meant(): string[] {
  const at = urlOf(current());
  return chosen.size > 0 ? [...chosen] : at === undefined ? [] : [at];
}

/** Where the rows go on that are not shown yet. */
export function behind(): string | undefined {
  return document.querySelector<HTMLAnchorElement>("#more a")?.href;
}

let going: Promise<void> | undefined;

/** Fetches the rows behind those that are shown, once at a time. */
export function moreRows(): Promise<void> {
  going ??= goOn().finally(() => {
    going = undefined;
  });
  return going;
}

async function goOn(): Promise<void> {
  const from = behind();
  if (from === undefined) return;
  const response = await fetch(`/bookmarks/now${new URL(from).search}`);
  // Whoever looks for something else by now has other rows.
  if (!response.ok || behind() !== from) return;
  const now: RowsNow = await response.json();
  for (const month of [...made(now.list).children]) append(month as HTMLElement);
  for (const row of rows()) drawRow(row, urlOf(current()));
  put(element("more"), now.more);
}

/** A month that goes on is one month. */
function append(month: HTMLElement): void {
  const last = element("list").lastElementChild;
  const there = last instanceof HTMLElement && last.dataset["month"] === month.dataset["month"];
  if (!there) element("list").append(month);
  else for (const row of [...month.querySelectorAll(".bm")]) last.querySelector("ul")?.append(row);
}
