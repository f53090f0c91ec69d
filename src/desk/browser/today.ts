// Today in the browser: Enter goes on with what is next, R looks at the sources, and the page is opened anew when something has changed.
import { hear, isInDialog } from "./keyboard.ts";
import { follow } from "./outbox.ts";

/** While mails leave, how often they are counted. In milliseconds. */
const liveMs = 5_000;
const count = Number(document.body.dataset["count"]);
/** Not while somebody is about to stop a send. */
const again = () => {
  if (!isInDialog() && !document.querySelector("details[open]")) location.reload();
};

follow("/changes", (now) => {
  if (now > count) again();
});
if (document.querySelector("[data-live]")) setInterval(again, liveMs);
hear((id) => {
  if (id === "carry-on") document.getElementById("next")?.click();
  if (id === "look-for-links") document.getElementById("look")?.click();
});
