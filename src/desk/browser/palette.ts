// Every command by its words, and every key in one table: both from the list that the server sent.
import type { ShownCommand } from "../frame/keys.ts";

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
  dialog.append(list);
}

/** One line of words; nothing happens when it is left empty. */
export function ask(what: string, example: string, onWords: (words: string) => unknown): void {
  const dialog = dialogWith(what);
  const form = document.createElement("form");
  form.method = "dialog";
  const field = document.createElement("input");
  field.className = "box";
  field.placeholder = example;
  field.setAttribute("aria-label", what);
  form.append(field);
  form.addEventListener("submit", () => {
    if (field.value.trim() !== "") onWords(field.value.trim());
  });
  dialog.append(form);
  field.focus();
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
