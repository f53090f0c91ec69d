// Bookmarks in the browser: keys through everything that is kept, and what is done with several at once. What a key
// does shows in place, and is sent after that.
import {
  behind,
  choose,
  chooseNone,
  chosenUrls,
  current,
  meant,
  moreRows,
  type RowsNow,
  rows,
  showRows,
  takeTicked,
  urlOf,
} from "./bookmark-rows.ts";
import { element, hear } from "./keyboard.ts";
import { openFields } from "./link-fields.ts";
import { follow, openOutbox } from "./outbox.ts";
import { ask } from "./palette.ts";
import { put } from "./region.ts";

type Answer = { said: string; words: string; count: number; url?: string; isRefused: boolean };

const outbox = openOutbox("/desk/bookmarks");
const panes = new Map<string, Promise<string>>();
let count = Number(document.body.dataset["count"]);
/** The last question to the server about the rows; an answer to one before it is not wanted any more. */
let asking = new AbortController();
/** The address of the link that stands in the pane, or is on its way there; none while several are to be merged. */
let opened = document.querySelector<HTMLElement>("#pane article")?.dataset["url"];

const all = element("all");
const search = element("search") as HTMLInputElement;
const view = new URLSearchParams(location.search).get("view") ?? "";
const mergeForm = () => document.querySelector<HTMLFormElement>("#pane form.merge");

function tell(words: string): void {
  element("said").textContent = words;
}

/** The page's address, or that of what it asks for. */
function query(besides: Record<string, string | undefined> = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries({ view, q: search.value, ...besides }))
    if (value) asked.set(name, value);
  return asked.toString();
}

const fields = openFields({
  tell,
  onSaved: (url, answer) => {
    panes.delete(url);
    element("said").innerHTML = answer.said;
    void refresh();
  },
});

// The open one.

function paneOf(url: string): Promise<string> {
  const known = panes.get(url);
  if (known !== undefined) return known;
  const asked = fetch(`/bookmarks/one?${new URLSearchParams({ at: url })}`).then((response) =>
    response.ok ? response.text() : "",
  );
  panes.set(url, asked);
  asked.catch(() => panes.delete(url));
  return asked;
}

/** Opens a row at once; what is kept of it follows as soon as it is here, which it mostly is. */
async function open(row: HTMLElement | undefined): Promise<void> {
  const url = urlOf(row);
  if (!row || url === undefined) return;
  fields.leave();
  current()?.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
  row.scrollIntoView({ block: "nearest" });
  history.replaceState(null, "", `/bookmarks?${query({ at: url })}`);
  await showOne(url);
  const shown = rows();
  const at = shown.indexOf(row);
  for (const near of shown.slice(at + 1, at + 4)) void paneOf(urlOf(near) ?? "").catch(() => undefined);
}

async function showOne(url: string): Promise<void> {
  opened = url;
  const markup = await paneOf(url);
  if (opened === url && !fields.isOpen()) put(element("pane"), markup);
}

function move(by: number): void {
  const shown = rows();
  const row = current();
  const at = (row ? shown.indexOf(row) : -1) + by;
  const isBehind = at >= shown.length && behind() !== undefined;
  if (at > shown.length - 20) void moreRows().then(() => isBehind && move(by));
  if (!isBehind) void open(shown[Math.min(shown.length - 1, Math.max(0, at))]);
}

// The rows.

/** `undefined` where another question was asked meanwhile, or nobody answers. */
async function askNow(besides: Record<string, string | undefined>): Promise<RowsNow | undefined> {
  asking.abort();
  asking = new AbortController();
  try {
    const response = await fetch(`/bookmarks/now?${query(besides)}`, { signal: asking.signal });
    return response.ok ? await response.json() : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}

function show(now: RowsNow): void {
  count = now.count;
  showRows(now);
  drawFound(now);
}

/** How many fit is known where all are shown; else they are counted while one reads the first. */
function drawFound({ found, isCounted }: Pick<RowsNow, "found" | "isCounted">): void {
  element("found").textContent = found;
  if (isCounted) return;
  const asked = query();
  void fetch(`/bookmarks/count?${asked}`)
    .then((response) => response.text())
    .then((words) => {
      if (query() === asked) element("found").textContent = words;
    })
    .catch(() => undefined);
}

async function refresh(): Promise<void> {
  panes.clear();
  const now = await askNow({ rows: String(Math.max(50, rows().length)) });
  if (!now) return;
  show(now);
  if (opened !== undefined) await showOne(opened);
}

async function look(): Promise<void> {
  const now = await askNow({});
  if (!now) return;
  show(now);
  all.scrollTop = 0;
  if (!current() && !fields.isOpen()) await open(rows()[0]);
}

// Those that are chosen.

async function send(to: string, given: Record<string, string>): Promise<Answer | undefined> {
  const letter = { to, fields: given };
  // Whatever was done last is another deed tomorrow.
  const isTurn = to === "/undo" || to === "/redo";
  const { answer, isLast } = await (isTurn ? outbox.sendNow(letter, tell) : outbox.send(letter, tell));
  const came = answer as Answer | undefined;
  if (!came) return undefined;
  element("said").innerHTML = came.said;
  if (isLast) await refresh();
  return came;
}

/** Shown at once, then sent. */
function change(as: string, words = ""): void {
  const urls = meant();
  const mark = { private: "Private", drop: "Dropped", public: "", "put-back": "" }[as];
  for (const row of rows()) {
    const place = row.querySelector(".in");
    if (place && mark !== undefined && urls.includes(urlOf(row) ?? "")) {
      place.textContent = mark;
      place.classList.toggle("priv", mark !== "");
    }
  }
  void send("/bookmarks/change", { as, urls: urls.join("\n"), words });
}

/** Private what is public, and public where all of it is private. */
function turnPrivate(): void {
  const urls = meant();
  const shown = rows().filter((row) => urls.includes(urlOf(row) ?? ""));
  const arePrivate =
    shown.length > 0 && shown.every((row) => row.querySelector(".in")?.textContent === "Private");
  change(arePrivate ? "public" : "private");
}

async function merge(): Promise<void> {
  const form = mergeForm();
  if (form) return form.requestSubmit();
  const chosen = chosenUrls();
  if (chosen.length < 2) return tell("Choose two links or more that are the same page, with X.");
  fields.leave();
  const asked = new URLSearchParams(chosen.map((url) => ["url", url]));
  const response = await fetch(`/bookmarks/merge?${asked}`, { headers: { Accept: "application/json" } });
  if (!response.ok) return;
  const markup = await response.text();
  opened = undefined;
  put(element("pane"), markup);
  mergeForm()?.querySelector<HTMLElement>("input:checked")?.focus();
}

async function mergeNow(form: HTMLFormElement): Promise<void> {
  const given = new FormData(form);
  const [keep, urls] = [String(given.get("keep")), given.getAll("url").join("\n")];
  form.remove();
  chooseNone();
  opened = keep;
  await send("/bookmarks/merge", { keep, urls });
  if (!fields.isOpen()) await open(rows().find((row) => urlOf(row) === keep));
}

async function turn(way: "undo" | "redo"): Promise<void> {
  fields.leave();
  await fields.settled();
  const came = await send(`/${way}`, {});
  const row = rows().find((one) => urlOf(one) === came?.url);
  // Whoever writes already stays where they write.
  if (row && !fields.isOpen()) await open(row);
}

function copy(): void {
  const title = document.querySelector("#pane h2")?.textContent ?? "";
  const url = urlOf(document.querySelector<HTMLElement>("#pane article")) ?? "";
  void navigator.clipboard
    .writeText(`[${title.replace(/[[\]]/g, "\\$&")}](${url})`)
    .then(() => tell("Copied"));
}

function back(): void {
  const url = urlOf(current());
  if (fields.isOpen()) {
    fields.leave();
    void refresh();
  } else if (mergeForm() && url !== undefined) {
    void showOne(url);
  } else if (document.activeElement !== search) chooseNone();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

const tagExample = "services, open data; -draft takes one off";
const deeds: Record<string, () => void> = {
  next: () => move(1),
  previous: () => move(-1),
  choose: () => choose(current()),
  "choose-all": () => {
    for (const row of rows()) choose(row, true);
  },
  "choose-none": chooseNone,
  edit: () => fields.open("title"),
  note: () => fields.open("note"),
  tag: () =>
    chosenUrls().length === 0
      ? fields.open("tags")
      : ask(`Tag ${chosenUrls().length} with`, tagExample, (words) => change("tag", words)),
  private: turnPrivate,
  drop: () => change("drop"),
  "put-back": () => change("put-back"),
  merge: () => void merge(),
  open: () => document.querySelector<HTMLAnchorElement>("#address")?.click(),
  copy,
  search: () => search.select(),
  undo: () => void turn("undo"),
  redo: () => void turn("redo"),
  back,
};

search.addEventListener("input", () => void look());
document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const row = target?.closest<HTMLElement>("#list .bm");
  if (!row || event.metaKey || event.ctrlKey) return;
  if (target?.matches("input")) return choose(row);
  event.preventDefault();
  void open(row);
});
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const way = Object.entries(sent).find(([forms]) => form.matches(forms))?.[1];
  if (!way) return;
  event.preventDefault();
  way(form);
});
/** What becomes of forms that a browser without scripts sends itself. */
const sent: Record<string, (form: HTMLFormElement) => void> = {
  "#undo": () => void turn("undo"),
  ".merge": (form) => void mergeNow(form),
  ".editing": back,
  "[role=search]": () => search.blur(),
};
addEventListener("pagehide", () => fields.leave());
new IntersectionObserver(([seen]) => seen?.isIntersecting && void moreRows(), {
  root: all,
  rootMargin: "600px",
}).observe(element("more"));

follow("/changes", (now) => {
  if (now > count && !fields.isOpen()) void refresh();
});
takeTicked();
drawFound({
  found: element("found").textContent ?? "",
  isCounted: !/^of /.test(element("found").textContent ?? ""),
});
hear((id) => deeds[id]?.());
