// The keys of a screen, its buttons that do the same, the palette and the table of keys: all from the one list of
// commands that the server sent.
import { tinykeys } from "tinykeys";
import type { ShownCommand } from "../frame/keys.ts";
import { openHelp, openPalette } from "./palette.ts";
import { areSingleKeysOn, isSingle, switchSingleKeys } from "./single-keys.ts";

export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found;
}

export function say(words: string): void {
  element("said").textContent = words;
}

/** Hears keys from now on. `run` does what is the screen's own. */
export function hear(run: (id: string) => void): void {
  const commands: ShownCommand[] = JSON.parse(element("commands").textContent ?? "[]");
  const runAny = (id: string) => {
    const href = commands.find((one) => one.id === id)?.href;
    if (href !== undefined) location.assign(href);
    else if (id === "palette") openPalette(commands, runAny);
    else if (id === "help") openHelp(commands);
    else if (id === "single-keys") turnSingleKeys();
    else run(id);
  };
  const bindings = commands.flatMap((command) =>
    command.keys.map((key): [string, (event: KeyboardEvent) => void] => [
      key,
      (event) => {
        // The last key of two is no command by itself, whatever it means alone.
        if (event.defaultPrevented || !mayRun(event, { key, command })) return;
        event.preventDefault();
        runAny(command.id);
      },
    ]),
  );
  // Those of two keys hear first.
  for (const areTwo of [true, false]) {
    const some = bindings.filter(([key]) => key.includes(" ") === areTwo);
    tinykeys(window, Object.fromEntries(some), { ignore: (event) => event.isComposing });
  }
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>("[data-do]");
    if (button) runAny(button.dataset["do"] ?? "");
  });
  document.body.dataset["ready"] = "";
}

function mayRun(event: KeyboardEvent, { key, command }: { key: string; command: ShownCommand }): boolean {
  // A key that is held moves on, and decides once.
  if (event.repeat && !command.isMove) return false;
  // A dialog has keys of its own, and closes by itself.
  if (isInDialog() || (isTyping(event) && !command.isForText)) return false;
  if ((key === "Space" || key === "Enter") && isPressable(event, key)) return false;
  return areSingleKeysOn() || !isSingle(key);
}

function turnSingleKeys(): void {
  const areOn = !areSingleKeysOn();
  switchSingleKeys(areOn);
  say(areOn ? "Single keys are on" : "Single keys are off; ⌘. has every command");
}

/** Single keys are words where one types. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")
  );
}

/** What Space and Enter press by themselves. */
function isPressable({ target }: KeyboardEvent, key: "Space" | "Enter"): boolean {
  const pressed = key === "Space" ? "button, summary" : "button, summary, a[href]";
  return target instanceof HTMLElement && target.matches(pressed);
}

export function isInDialog(): boolean {
  return document.querySelector("dialog[open]") !== null;
}
