// Pick in the browser: decisions that change the page in place and are sent after that. The server's
// answer is what holds. No answer ever replaces a region in which one can type (`put` refuses).
import { element, hear } from "./keyboard.ts";
import { openNotes } from "./notes.ts";
import { deliver, follow, openOutbox } from "./outbox.ts";
import { ask, askAnew } from "./palette.ts";
import { put } from "./region.ts";
import type { Saved } from "./saver.ts";

type Now = { count: number; list: string; tray: string; bar: string };
type Answer = Now & { said: string; words: string; url?: string; isRefused: boolean; theirs?: string };

const readers = new Map<string, Promise<string>>();
/** How far the list was scrolled when a link was decided on, so that undo brings that back too. */
const scrolls = new Map<string, number>();
const outbox = openOutbox("/desk/outbox");
/** What the lists show, and what the server has last told of, in changes of the files. */
let count = Number(document.body.dataset["count"]);
let told = count;

const rows = () => [...document.querySelectorAll<HTMLElement>("#list .cand:not([hidden])")];
const current = () => document.querySelector<HTMLElement>("#list [aria-current]");
const urlOf = (row: HTMLElement | null | undefined) => row?.dataset["url"];
const query = (at?: string) => {
  const search = new URLSearchParams(location.search);
  if (at !== undefined) search.set("at", at);
  return search.toString();
};

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
  if (!row || url === undefined) return;
  leaveNote();
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
  scrolls.set(url, element("list").parentElement?.scrollTop ?? 0);
  const slot = fields["slot"];
  if (row) {
    openNext(row);
    if (slot !== undefined) mark(row, slot);
    else if (fields["as"] !== "shortlist") row.hidden = true;
  }
  // A slot is one of the issue that one sees.
  void send("/decide", { url, ...fields, issue: element("tray").dataset["issue"] ?? "" });
}

function mark(row: HTMLElement, slot: string): void {
  row.classList.toggle("has", slot !== "0");
  const place = row.querySelector(".slot");
  // Which is the next free one the server knows; until it says so, the slot is marked alone.
  if (place) place.textContent = slot === "0" ? "" : slot.replace("next", "·");
}

const tell = (words: string) => {
  element("said").textContent = words;
};

async function send(to: string, fields: Record<string, string>): Promise<Answer | undefined> {
  const letter = { to: `${to}?${query(urlOf(current()))}`, fields };
  const { answer } = await (isTurn(to) ? outbox.sendNow(letter, tell) : outbox.send(letter, tell));
  return took(answer as Answer | undefined);
}

/** Whether it is about whatever was done last. */
const isTurn = (to: string) => to === "/undo" || to === "/redo";

/** Of several answers on their way, the last one's lists are what holds. */
function took(answer: Answer | undefined): Answer | undefined {
  if (!answer) return undefined;
  if (outbox.isEmpty()) show(answer);
  element("said").innerHTML = answer.said;
  return answer;
}

/** The lists as they are now; the open row stays the open one. */
function show(now: Now): void {
  // An answer that was made before another that is shown already says nothing new.
  if (now.count < count) return;
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
  // What is still on its way would be missing in it, and brings an answer of its own.
  if (response.ok && outbox.isEmpty()) show(await response.json());
  await fillIn();
}

async function turn(way: "undo" | "redo"): Promise<void> {
  leaveNote();
  await notes.settled();
  const answer = await send(`/${way}`, {});
  const url = answer?.url;
  readers.clear();
  await open(rows().find((row) => urlOf(row) === url));
  const [list, scroll] = [element("list").parentElement, scrolls.get(url ?? "")];
  if (way === "undo" && list && scroll !== undefined) list.scrollTop = scroll;
}

const notes = openNotes<Saved & Answer>({
  send: async (url, { words, was }) => {
    const fields = { url, note: words, base: was };
    const answer = (await deliver({ to: `/note?${query(urlOf(current()))}`, fields }, tell)) as
      | Answer
      | undefined;
    return answer && { ...answer, ok: !answer.isRefused };
  },
  onSaved: (url, answer) => void showNote(url, took(answer)),
});

async function showNote(url: string, answer: Answer | undefined): Promise<void> {
  readers.delete(url);
  if (!answer || answer.isRefused || urlOf(current()) !== url || notes.isOpen()) return;
  const markup = await readerOf(url);
  if (urlOf(current()) === url && !notes.isOpen()) put(element("reader"), markup);
}

/** What changed while one wrote is shown afterwards; what one wrote brings an answer of its own. */
function leaveNote(): void {
  const url = notes.leave();
  if (url !== undefined) readers.delete(url);
  else if (told > count) void refresh();
}

/** The open page, where it is that of the open row: it may be on its way. */
function openPage(): HTMLElement | undefined {
  const page = document.querySelector<HTMLElement>("#reader article");
  const url = urlOf(current());
  if (page && (url === undefined || page.dataset["url"] === url)) return page;
  element("said").textContent = "This page is not here yet.";
  return undefined;
}

/** Adds a link by its address, and opens it. */
function askLink(): void {
  ask("Add a link", "https://…", async (words) => {
    const answer = await send("/add", { words });
    await open(rows().find((row) => urlOf(row) === answer?.url));
  });
}

/** The page that was on its way, where it is the open one. */
async function fillIn(): Promise<void> {
  const url = document.querySelector<HTMLElement>("#reader article[data-waits]")?.dataset["url"];
  if (url === undefined || notes.isOpen()) return;
  const markup = await readerOf(url);
  if (urlOf(current()) === url && !notes.isOpen()) put(element("reader"), markup);
}

/** Asks for what is known of the open link, over what stands there, as soon as its page is here. */
async function askFact(name: string): Promise<void> {
  await readerOf(urlOf(current()) ?? "");
  const form = openPage()?.querySelector<HTMLFormElement>(`[data-asks="${name}"]`);
  if (!form) return;
  const { url = "", was = "" } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  askFor(name, { url, was, words: was });
}

/** Asked again, with the words, where they could not stand so. */
function askFor(
  name: string,
  { url, was, words: typed }: { url: string; was: string; words: string },
  why = "",
): void {
  const { what, example } = facts[name] ?? { what: name, example: "" };
  askAnew([what, why].filter(Boolean).join(". "), { example, value: typed }, async (words) => {
    if (words === was) return;
    const answer = await send("/fact", { url, fact: name, words, was });
    if (answer?.isRefused) askFor(name, { url, was: answer.theirs ?? was, words }, answer.words);
    else await showNote(url, answer);
  });
}

const facts: Record<string, { what: string; example: string }> = {
  author: { what: "Author", example: "Ada Brook" },
  published: { what: "Published", example: "24 November" },
  closes: { what: "Closes", example: "Friday, 4 December, in two weeks …" },
  summary: { what: "Summary", example: "In your words" },
  credit: { what: "By way of", example: "Ada Brook https://ada.example" },
  tags: { what: "Tags", example: "forms, hiring" },
};

function askUntil(): void {
  ask("Snooze until", "Friday, 4 December, in two weeks …", (until) => decide({ as: "snooze", until }));
}

async function copy(): Promise<void> {
  const page = openPage();
  if (!page) return;
  const title = page.querySelector("h1")?.textContent ?? "";
  const url = page.dataset["url"] ?? "";
  await navigator.clipboard.writeText(`[${title.replace(/[[\]]/g, "\\$&")}](${url})`);
  tell("Copied");
}

const deeds: Record<string, () => void> = {
  next: () => move(1),
  previous: () => move(-1),
  "slot-next": () => decide({ slot: "next" }),
  snooze: askUntil,
  add: askLink,
  open: () => openPage()?.querySelector<HTMLAnchorElement>("#address")?.click(),
  copy: () => void copy(),
  note: () => {
    if (openPage()) notes.write();
  },
  "page-down": () => element("reader").scrollBy(0, element("reader").clientHeight * 0.9),
  search: () => element("search").focus(),
  again: () => decide({ slot: "next", again: "yes" }),
  tag: () => void askFact("tags"),
  credit: () => void askFact("credit"),
  closes: () => void askFact("closes"),
  undo: () => void turn("undo"),
  redo: () => void turn("redo"),
  back: () => {
    leaveNote();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  },
};

function run(id: string): void {
  const [, way, slot] = /^(slot|attach)-(\d)$/.exec(id) ?? [];
  if (slot !== undefined) decide(way === "slot" ? { slot } : { to: slot });
  else if (deeds[id]) deeds[id]();
  else decide({ as: id });
}

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const asked = target?.closest<HTMLElement>("[data-fact]")?.dataset["fact"];
  if (asked !== undefined) return void askFact(asked);
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
  told = Math.max(told, now);
  if (now > count && !notes.isOpen()) void refresh();
});
for (const row of rows().slice(0, 8)) void readerOf(urlOf(row) ?? "").catch(() => undefined);
hear(run);
