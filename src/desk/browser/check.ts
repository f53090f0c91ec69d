// Check in the browser: keys through the findings, and the page as the files are now.
import { hear, say } from "./keyboard.ts";
import { deliver, follow } from "./outbox.ts";

const links = () => [...document.querySelectorAll<HTMLAnchorElement>("[data-go]")];
const count = Number(document.body.dataset["count"]);

async function turn(way: "undo" | "redo"): Promise<void> {
  await deliver({ to: `/${way}`, fields: {} }, say);
  location.reload();
}

/** The next way to a finding's place, or the one before. */
function move(by: number): void {
  const all = links();
  const at = all.indexOf(document.activeElement as HTMLAnchorElement);
  all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}

// Nobody types here: the page is opened anew, and stays where it was.
follow("/changes", (now) => {
  if (now > count) location.reload();
});
/** What the finding offers on which one stands, or the first that offers anything. */
function repair(): void {
  const here = document.activeElement?.closest(".finding") ?? document;
  here.querySelector<HTMLButtonElement>("[data-repair]")?.click();
}

hear((id) => {
  if (id === "next") move(1);
  else if (id === "previous") move(-1);
  else if (id === "repair") repair();
  else if (id === "undo" || id === "redo") void turn(id);
});
