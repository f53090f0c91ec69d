// Schedule in the browser: another time is said back while one types it, and how far a ship is is asked again and again.
import { element, hear, say } from "./keyboard.ts";
import { deliver, follow } from "./outbox.ts";

type Came = { isDone: boolean; says?: string };
type MomentSaid = { isMoment: boolean; says: string };

const pauseMs = 120;
const lookEveryMs = 10_000;
const count = Number(document.body.dataset["count"]);
const plan = document.querySelector<HTMLFormElement>("#plan");
const when = document.querySelector<HTMLInputElement>("#when");
let timer: ReturnType<typeof setTimeout> | undefined;
let isBusy = false;

const isTyped = () => when !== null && when.value !== when.defaultValue;
const standing = () => plan?.dataset["standing"] ?? "";

/** The moment that is typed, in full above the field. */
async function sayBack(): Promise<void> {
  const words = when?.value ?? "";
  const response = await fetch(`/schedule/moment?${new URLSearchParams({ when: words })}`);
  if (!response.ok || when?.value !== words) return;
  const { isMoment, says }: MomentSaid = await response.json();
  element("trouble").textContent = isMoment ? "" : says;
  if (isMoment) element("moment").innerHTML = says;
}

async function send(to: string, fields: Record<string, string>, words: string): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  clearTimeout(timer);
  say(words);
  const came = (await deliver({ to, fields }, say)) as Came | undefined;
  isBusy = false;
  if (came?.isDone) return location.reload();
  if (!came) return;
  say("Nothing was changed");
  element("trouble").textContent = came.says ?? "";
}

const number = () => plan?.dataset["number"] ?? "";

function schedule(): void {
  if (standing() === "shared" && !isTyped()) say("It is scheduled already");
  else void send("/schedule", { number: number(), when: when?.value ?? "" }, "Scheduling …");
}

function takeBack(): void {
  if (standing() === "draft") say("It is not scheduled");
  else void send("/schedule/back", { number: number() }, "Taking it back …");
}

async function showLast(): Promise<void> {
  const response = await fetch("/schedule/last").catch(() => undefined);
  if (response?.ok) element("last-ship").innerHTML = await response.text();
  if (document.querySelector("#last-ship [data-open]")) setTimeout(() => void showLast(), lookEveryMs);
}

when?.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => void sayBack(), pauseMs);
});
document.addEventListener("submit", (event) => {
  if (event.target !== plan && event.target !== document.getElementById("back")) return;
  event.preventDefault();
  if (event.target === plan) schedule();
  else takeBack();
});
// A page on which somebody typed stays theirs; any other is made anew.
follow("/changes", (now) => {
  if (now > count && !isBusy && !isTyped()) location.reload();
});
hear((id) => {
  if (id === "schedule" && plan) schedule();
  else if (id === "unschedule" && plan) takeBack();
});
void showLast();
