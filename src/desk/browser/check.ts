// Check in the browser: keys through the findings, and the page as the files are now.
import { hear } from "./keyboard.ts";
import { follow } from "./outbox.ts";

const links = () => [...document.querySelectorAll<HTMLAnchorElement>("[data-go]")];
const count = Number(document.body.dataset["count"]);

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
hear((id) => {
  if (id === "next") move(1);
  else if (id === "previous") move(-1);
});
