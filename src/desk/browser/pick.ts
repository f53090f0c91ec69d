// Pick in the browser: decisions that change the page in place and are sent after that. The server's
// answer is what holds. No answer ever replaces a region in which one can type (`put` refuses).
import { element, hear } from "./keyboard.ts";
import { follow, outbox, type Sent } from "./outbox.ts";
import { ask } from "./palette.ts";

type Now = { count: number; list: string; tray: string; bar: string };
type Answer = Now & { said: string; url?: string; isRefused: boolean };

const readers = new Map<string, Promise<string>>();
/** Where the editor stood at each decision, so that undo brings that back too. */
const places: { url: string | undefined; scroll: number }[] = [];
let count = Number(document.body.dataset["count"]);

const rows = () => [...document.querySelectorAll<HTMLElement>("#list .cand:not([hidden])")];
const current = () => document.querySelector<HTMLElement>("#list [aria-current]");
const urlOf = (row: HTMLElement | null | undefined) => row?.dataset["url"];
const query = (at?: string) => {
  const search = new URLSearchParams(location.search);
  if (at !== undefined) search.set("at", at);
  return search.toString();
};

/** Replaces what a region holds, unless one can type there. */
function put(region: HTMLElement, markup: string): void {
  const made = document.createElement("template");
  made.innerHTML = markup;
  const fields = [...region.querySelectorAll("textarea, input:not([type=hidden])")];
  if (fields.some((field) => field.checkVisibility()))
    throw new Error(`${region.id} has a field that may hold words.`);
  region.replaceChildren(made.content);
}

function readerOf(url: string): Promise<string> {
  const known = readers.get(url);
  if (known !== undefined) return known;
  const asked = fetch(`/pick/reader?${query(url)}`).then((response) => (response.ok ? response.text() : ""));
  readers.set(url, asked);
  asked.catch(() => readers.delete(url));
  return asked;
}

/** Opens a row at once; its page follows as soon as it is here, which it mostly is. */
async function open(row: HTMLElement | undefined): Promise<void> {
  const url = urlOf(row);
  if (!row || url === undefined || !leaveNote()) return;
  current()?.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
  row.scrollIntoView({ block: "nearest" });
  history.replaceState(null, "", `/pick?${query(url)}`);
  const markup = await readerOf(url);
  if (urlOf(current()) !== url) return;
  const reader = element("reader");
  put(reader, markup);
  reader.scrollTop = 0;
  const all = rows();
  const at = all.indexOf(row);
  for (const near of all.slice(at + 1, at + 7)) void readerOf(urlOf(near) ?? "").catch(() => undefined);
}

function move(by: number): void {
  const all = rows();
  const row = current();
  void open(all[Math.min(all.length - 1, Math.max(0, (row ? all.indexOf(row) : -1) + by))]);
}

/** The next one that has no slot, else the one before. */
function openNext(row: HTMLElement): void {
  const all = rows();
  const at = all.indexOf(row);
  const isFree = (one: HTMLElement) => one !== row && !one.classList.contains("has");
  void open(all.slice(at + 1).find(isFree) ?? all.slice(0, Math.max(0, at)).findLast(isFree));
}

/** A decision: shown at once, then sent. */
function decide(fields: Record<string, string>): void {
  const row = current();
  const url = urlOf(row) ?? document.querySelector<HTMLElement>("#reader article")?.dataset["url"];
  if (url === undefined) return;
  places.push({ url, scroll: element("list").parentElement?.scrollTop ?? 0 });
  const slot = fields["slot"];
  if (row) {
    openNext(row);
    if (slot !== undefined) mark(row, slot);
    else if (fields["as"] !== "shortlist") row.hidden = true;
  }
  void send("/decide", { url, ...fields });
}

function mark(row: HTMLElement, slot: string): void {
  row.classList.toggle("has", slot !== "0");
  const place = row.querySelector(".slot");
  // Which is the next free one the server knows; until it says so, the slot is marked alone.
  if (place) place.textContent = slot === "0" ? "" : slot.replace("next", "·");
}

const sending = outbox("/desk");

async function send(to: string, fields: Record<string, string>): Promise<Answer | undefined> {
  const sent: Sent = await sending({ to: `${to}?${query(urlOf(current()))}`, fields }, (words) => {
    element("said").textContent = words;
  });
  const answer = sent.answer as Answer | undefined;
  if (!answer) return undefined;
  // Of several on their way, the last one's answer is what holds.
  if (sent.isLast) show(answer);
  element("said").innerHTML = answer.said;
  return answer;
}

/** The lists as they are now; the open row stays the open one. */
function show(now: Now): void {
  count = now.count;
  const at = urlOf(current());
  put(element("list"), now.list);
  put(element("tray"), now.tray);
  put(element("bar"), now.bar);
  current()?.removeAttribute("aria-current");
  const row = rows().find((one) => urlOf(one) === at);
  if (row) row.setAttribute("aria-current", "true");
}

async function refresh(): Promise<void> {
  readers.clear();
  const response = await fetch(`/pick/now?${query(urlOf(current()))}`);
  if (response.ok) show(await response.json());
}

async function turn(way: "undo" | "redo"): Promise<void> {
  const place = way === "undo" ? places.pop() : undefined;
  const answer = await send(`/${way}`, {});
  const url = answer?.url ?? place?.url;
  readers.clear();
  await open(rows().find((row) => urlOf(row) === url));
  const list = element("list").parentElement;
  if (place && list) list.scrollTop = place.scroll;
}

// The note: a field that keeps itself.
const noteField = () => document.querySelector<HTMLTextAreaElement>("#reader .noting.is-open textarea");

/** The open page, where it is that of the open row: it may be on its way. */
function openPage(): HTMLElement | undefined {
  const page = document.querySelector<HTMLElement>("#reader article");
  const url = urlOf(current());
  if (page && (url === undefined || page.dataset["url"] === url)) return page;
  element("said").textContent = "This page is not here yet.";
  return undefined;
}

function writeNote(): void {
  if (!openPage()) return;
  const form = document.querySelector<HTMLFormElement>("#reader .noting");
  if (!form) return;
  form.classList.add("is-open");
  form.parentElement?.querySelector<HTMLElement>(".words")?.setAttribute("hidden", "");
  const field = form.querySelector("textarea");
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** Sends what stands in the field, and closes it. */
function leaveNote(): boolean {
  const field = noteField();
  const form = field?.form;
  if (!field || !form) return true;
  const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  form.classList.remove("is-open");
  const url = fields["url"] ?? "";
  readers.delete(url);
  if (fields["note"] !== fields["base"])
    void send("/note", fields).then(async (answer) => {
      if (!answer || answer.isRefused || urlOf(current()) !== url || noteField()) return;
      put(element("reader"), await readerOf(url));
    });
  const words = form.parentElement?.querySelector<HTMLElement>(".words");
  if (words) words.textContent = field.value;
  words?.removeAttribute("hidden");
  return true;
}

function askUntil(): void {
  ask("Snooze until", "Friday, 4 December, in two weeks …", (until) => decide({ as: "snooze", until }));
}

async function copy(): Promise<void> {
  const page = openPage();
  if (!page) return;
  const title = page.querySelector("h1")?.textContent ?? "";
  const url = page.dataset["url"] ?? "";
  await navigator.clipboard.writeText(`[${title.replace(/[[\]]/g, "\\$&")}](${url})`);
  element("said").textContent = "Copied";
}

const deeds: Record<string, () => void> = {
  next: () => move(1),
  previous: () => move(-1),
  "slot-next": () => decide({ slot: "next" }),
  snooze: askUntil,
  open: () => openPage()?.querySelector<HTMLAnchorElement>("#address")?.click(),
  copy: () => void copy(),
  note: writeNote,
  "page-down": () => element("reader").scrollBy(0, element("reader").clientHeight * 0.9),
  search: () => element("search").focus(),
  undo: () => void turn("undo"),
  redo: () => void turn("redo"),
  back: () => {
    leaveNote();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  },
};

function run(id: string): void {
  const slot = /^slot-(\d)$/.exec(id)?.[1];
  if (slot !== undefined) decide({ slot });
  else if (deeds[id]) deeds[id]();
  else decide({ as: id });
}

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const row = target?.closest<HTMLElement>("#list .cand");
  if (!row || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  void open(row);
});
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (form.id === "undo") {
    event.preventDefault();
    void turn("undo");
  }
});
addEventListener("pagehide", leaveNote);

follow("/changes", (now) => {
  if (now > count && !noteField()) void refresh();
});
for (const row of rows().slice(0, 8)) void readerOf(urlOf(row) ?? "").catch(() => undefined);
hear(run);
