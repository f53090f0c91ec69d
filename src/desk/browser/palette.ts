// Every command by its words, and every key in one table: both from the list that the server sent.
import type { ShownCommand } from "../frame/keys.ts";
import { areSingleKeysOn, switchSingleKeys } from "./single-keys.ts";

/** A field and what fits what is typed there; Enter runs the first. */
export function openPalette(commands: ShownCommand[], run: (id: string) => void): void {
  const dialog = dialogWith("Commands");
  const field = document.createElement("input");
  field.className = "box";
  field.setAttribute("aria-label", "Find a command");
  const list = document.createElement("ul");
  const fitting = () =>
    commands.filter(
      ({ id, words }) => id !== "palette" && words.toLowerCase().includes(field.value.toLowerCase()),
    );
  const draw = () =>
    fill(
      list,
      fitting().map((command) => itemOf(command, () => finish(command.id))),
    );
  const finish = (id: string | undefined) => {
    dialog.close();
    if (id !== undefined) run(id);
  };
  field.addEventListener("input", draw);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") finish(fitting()[0]?.id);
  });
  draw();
  dialog.append(field, list);
  field.focus();
}

export function openHelp(commands: ShownCommand[]): void {
  const dialog = dialogWith("Keys");
  const list = document.createElement("ul");
  fill(
    list,
    commands.map((command) => itemOf(command)),
  );
  dialog.append(list, switchOf());
}

/** Single keys can be switched off, for who speaks to the machine or presses keys without meaning to (WCAG 2.2, 2.1.4). */
function switchOf(): HTMLLabelElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = areSingleKeysOn();
  box.addEventListener("change", () => switchSingleKeys(box.checked));
  label.append(box, " Letters, figures and signs are commands where one does not type");
  return label;
}

/** One line of words; nothing happens when it is left empty. */
export function ask(what: string, example: string, onWords: (words: string) => unknown): void {
  askAnew(what, { example }, (words) => {
    if (words !== "") onWords(words);
  });
}

/** The same over what stands there already, which may be emptied too. */
export function askAnew(
  what: string,
  { example, value = "" }: { example: string; value?: string },
  onWords: (words: string) => unknown,
): void {
  const dialog = dialogWith(what);
  const form = document.createElement("form");
  form.method = "dialog";
  const field = document.createElement("input");
  field.className = "box";
  field.placeholder = example;
  field.value = value;
  field.setAttribute("aria-label", what);
  form.append(field);
  form.addEventListener("submit", () => onWords(field.value.trim()));
  dialog.append(form);
  field.select();
  field.focus();
}

/** A form of the page in a dialog, the cursor in one of its fields. */
export function openForm(form: HTMLFormElement, first: string): void {
  const heading = form.querySelector("h1");
  const dialog = dialogWith(heading?.textContent ?? "");
  heading?.remove();
  dialog.append(form);
  const field = form.elements.namedItem(first);
  if (field instanceof HTMLElement) field.focus();
}

function fill(list: HTMLElement, items: HTMLElement[]): void {
  list.replaceChildren();
  for (const item of items) list.append(item);
}

function dialogWith(name: string): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", name);
  const heading = document.createElement("h2");
  heading.textContent = name;
  dialog.append(heading);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function itemOf({ cap: key, words }: ShownCommand, onClick?: () => void): HTMLLIElement {
  const item = document.createElement("li");
  const button = document.createElement(onClick ? "button" : "span");
  button.append(words);
  const cap = document.createElement("kbd");
  cap.textContent = key;
  button.append(" ", cap);
  if (onClick) button.addEventListener("click", onClick);
  item.append(button);
  return item;
}
