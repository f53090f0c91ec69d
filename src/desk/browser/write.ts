// Write in the browser: what one types is saved as soon as one pauses, and the face beside it follows. What another
// program wrote meanwhile is shown in fields that one does not type in; where both wrote, one chooses.
import { element, hear, isInDialog, say } from "./keyboard.ts";
import { deliver, follow, openOutbox } from "./outbox.ts";
import { ask, openForm } from "./palette.ts";
import { openSaver, plain, type Saved, type Words } from "./saver.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;
type Answer = Saved & { why?: string; count: number; bar: string };
type Values = { count: number; picks: string[]; values: Record<string, string>; closes: string[] };

const pauseMs = 120;
const form = document.querySelector<HTMLFormElement>("#issue");
const fields = () => [...document.querySelectorAll<Field>("[data-field]")];
const wasOf = (field: Field) => field.form?.elements.namedItem(`was ${field.name}`) as HTMLInputElement;
const isDirty = (field: Field) => plain(field.value) !== plain(wasOf(field).value);
const wordsOf = (field: Field): Words => ({ words: field.value, was: wasOf(field).value });
const moves = openOutbox("/desk/moves");
const number = form?.dataset["number"] ?? "";
/** What was typed and has not arrived, by field: a page that is opened again begins with it. */
const saver = openSaver<Answer>(`/desk/write/${number}`, {
  send: async (key, { words, was }) => {
    const [name = "", url = ""] = key.split(" ");
    const answer = await deliver({ to: "/write/field", fields: { number, name, url, words, was } }, say);
    return answer as Answer | undefined;
  },
  onSaved: saved,
});
/** Words that could not be saved, by their field. */
const refused = new Map<Field, string>();
const timers = new Map<Field, ReturnType<typeof setTimeout>>();
let count = Number(document.body.dataset["count"]);
/** Moves of picks that are on their way. */
let moving = 0;

/** Half a date or half an address means something else: they are sent when one leaves the field. */
const isReadWhole = ({ name }: Field) => /^(deadline|viaUrl)\b/.test(name);

function typed(field: Field): void {
  saver.typed(field.name, wordsOf(field));
  countWords(field);
  clearTimeout(timers.get(field));
  if (isReadWhole(field)) return;
  timers.set(
    field,
    setTimeout(() => void save(field), pauseMs),
  );
}

async function save(field: Field): Promise<void> {
  clearTimeout(timers.get(field));
  // What was refused is not sent again until one has chosen, or written on.
  if (refused.get(field) !== field.value) await saver.save(field.name);
}

async function saved(key: string, sent: Words, answer: Answer): Promise<void> {
  count = Math.max(count, answer.count);
  const field = fields().find(({ name }) => name === key);
  if (!field) return;
  if (!answer.ok) {
    refused.set(field, sent.words);
    return tell(field, answer);
  }
  refused.delete(field);
  wasOf(field).value = answer.value ?? "";
  // A day is said back as it was understood; other words stay as they stand while one types.
  if (isReadWhole(field) && field.value === sent.words) field.value = answer.value ?? "";
  clear(field);
  element("bar").innerHTML = answer.bar;
  say("Saved");
  await showFace();
  void refresh();
}

/** What is wrong with it, below the field; with two versions, both ways on. */
function tell(field: Field, { why = "", theirs }: Answer): void {
  clear(field);
  const note = document.createElement("p");
  note.className = "clash";
  note.setAttribute("role", "alert");
  note.append(theirs === undefined ? why : `${why} There it says: “${theirs}” `);
  if (theirs !== undefined) {
    note.append(
      choice("keep mine", () => settle(field, { words: field.value, was: theirs })),
      " ",
      choice("take theirs", () => settle(field, { words: theirs, was: theirs })),
    );
  }
  field.after(note);
  field.setAttribute("aria-invalid", "true");
}

/** One has chosen between two versions. */
function settle(field: Field, { words, was }: Words): void {
  field.value = words;
  wasOf(field).value = was;
  refused.delete(field);
  clear(field);
  typed(field);
  void save(field).then(showFace);
}

function choice(words: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "txt";
  button.textContent = words;
  button.addEventListener("click", onClick);
  return button;
}

function clear(field: Field): void {
  field.removeAttribute("aria-invalid");
  if (field.nextElementSibling?.classList.contains("clash")) field.nextElementSibling.remove();
}

function countWords(field: Field): void {
  if (!field.classList.contains("words")) return;
  const words = field.value.split(/\s+/).filter(Boolean).length;
  const place = field.closest(".pick")?.querySelector(".count");
  if (place) place.textContent = words === 0 ? "no words yet" : `${words} word${words === 1 ? "" : "s"}`;
}

let faces = 0;

/** The frame's document made anew in place, so that it stays where one looked; the newest asked for is what shows. */
async function showFace(): Promise<void> {
  faces += 1;
  const own = faces;
  const frame = element("face") as HTMLIFrameElement;
  const shown = frame.contentDocument;
  if (!shown?.body) return;
  const response = await fetch(shown.location.pathname);
  const made = new DOMParser().parseFromString(await response.text(), "text/html");
  if (response.ok && own === faces && frame.contentDocument === shown)
    shown.body.innerHTML = made.body.innerHTML;
}

/** What stands in the file now, in every field in which one does not type. */
async function refresh(): Promise<void> {
  const response = await fetch("/write/now");
  if (!response.ok) return;
  const { picks, values, closes, count: now }: Values = await response.json();
  // Made before an answer that is here already.
  if (now < count) return;
  count = now;
  const shown = [...document.querySelectorAll<HTMLElement>(".pick")].map((pick) => pick.dataset["url"]);
  if (shown.join("\n") !== picks.join("\n")) {
    // A move of our own may still be on its way; and nobody's field is taken from under their hands.
    if (
      moving === 0 &&
      !isInDialog() &&
      !fields().some((field) => isDirty(field) || field === document.activeElement)
    )
      location.reload();
    return;
  }
  for (const field of fields()) {
    const value = values[field.name];
    if (value === undefined || isDirty(field) || plain(value) === plain(field.value)) continue;
    field.value = value;
    wasOf(field).value = value;
    countWords(field);
  }
  for (const [at, place] of [...document.querySelectorAll(".pick .ok")].entries())
    place.textContent = closes[at] ?? "";
}

const pickOf = (node: Element | null) => node?.closest<HTMLElement>(".pick");

/** The words of the next pick, or of the first. */
function nextPick(): void {
  const picks = [...document.querySelectorAll<HTMLElement>(".pick")];
  const at = picks.indexOf(pickOf(document.activeElement) ?? document.body);
  picks[(at + 1) % picks.length]?.querySelector("textarea")?.focus();
}

async function movePick(by: number): Promise<void> {
  const pick = pickOf(document.activeElement);
  const focused = document.activeElement;
  const other = by < 0 ? pick?.previousElementSibling : pick?.nextElementSibling;
  if (!pick || !other?.classList.contains("pick")) return;
  if (by < 0) other.before(pick);
  else other.after(pick);
  if (focused instanceof HTMLElement) focused.focus();
  for (const [at, place] of [...document.querySelectorAll(".pick > .num")].entries())
    place.textContent = String(at + 1);
  const [url, to] = [pick.dataset["url"] ?? "", [...document.querySelectorAll(".pick")].indexOf(pick) + 1];
  moving += 1;
  const { answer } = await moves.send({ to: "/write/move", fields: { url, to: String(to) } }, say);
  moving -= 1;
  const moved = answer as { said: string; count: number } | undefined;
  if (!moved) return;
  count = Math.max(count, moved.count);
  say(moved.said);
  await showFace();
  // What others changed in the same moment is counted with the move.
  void refresh();
}

/** `[words](address)` of what is chosen in the field, the cursor where the address goes. */
function makeLink(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return;
  const { selectionStart, selectionEnd, value } = field;
  ask("Link to", "https://", (url) => {
    const words = value.slice(selectionStart, selectionEnd) || "words";
    field.setRangeText(`[${words}](${url})`, selectionStart, selectionEnd, "end");
    field.focus();
    typed(field);
  });
}

async function turn(way: "undo" | "redo"): Promise<void> {
  await Promise.all(fields().map(save));
  await moves.sendNow({ to: `/${way}`, fields: {} }, say);
  location.reload();
}

const deeds: Record<string, () => void> = {
  "next-pick": nextPick,
  "move-up": () => void movePick(-1),
  "move-down": () => void movePick(1),
  link: makeLink,
  undo: () => void turn("undo"),
  redo: () => void turn("redo"),
  back: () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  },
};

for (const field of fields()) {
  const left = saver.of(field.name);
  if (left && plain(left.words) !== plain(field.value)) {
    field.value = left.words;
    wasOf(field).value = left.was;
  }
  // Also what was typed before the script was here, or what the browser brought back.
  saver.typed(field.name, wordsOf(field));
  void save(field);
  countWords(field);
  field.addEventListener("input", () => typed(field));
  field.addEventListener("change", () => void save(field));
}
for (const key of saver.left().filter((one) => !fields().some(({ name }) => name === one)))
  say(`Kept from a pick that is not here any more: “${saver.of(key)?.words}”`);
/** A photo that is dropped anywhere: what one sees and whose it is are asked for with it. */
function takePhoto(files: FileList): void {
  const made = document.querySelector<HTMLTemplateElement>("#photo-form")?.content.cloneNode(true);
  const dropped = made instanceof DocumentFragment ? made.querySelector("form") : null;
  const file = dropped?.elements.namedItem("file");
  if (!dropped || !(file instanceof HTMLInputElement)) return;
  file.files = files;
  openForm(dropped, "alt");
}

document.addEventListener("dragover", (event) => {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
});
document.addEventListener("drop", (event) => {
  const files = event.dataTransfer?.files;
  if (!files?.length) return;
  event.preventDefault();
  takePhoto(files);
});
addEventListener("pagehide", () => {
  for (const field of fields()) void save(field);
});
document.querySelector(".tabs")?.addEventListener("click", (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  document.querySelector(".tabs [aria-current]")?.removeAttribute("aria-current");
  event.target.setAttribute("aria-current", "true");
});
follow("/changes", (now) => {
  if (now > count) void refresh().then(showFace);
});
hear((id) => deeds[id]?.());
