// The window for saving: filled with what the page that opened it hands over, all of which may be hostile. It stands in
// fields, to be looked at; nothing is sent before the button is pressed.
import { element } from "./keyboard.ts";

/** A page that is larger is read from the web. In characters; the server counts bytes. */
const mostPage = 5_000_000;
/** A press that comes sooner after the window was seen was meant for the page that opened it. In milliseconds. */
const lookMs = 600;

const form = element("saving") as HTMLFormElement;
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
const tell = (id: "wrong" | "comes", words: string) => {
  element(id).textContent = words;
};

let seenAt = performance.now();
addEventListener("focus", () => {
  seenAt = performance.now();
});

// Address, title and selected words come in the fragment, which no server sees and which goes from the history.
const shared = new URLSearchParams(location.hash.slice(1));
history.replaceState(null, "", location.pathname);
const given = shared.get("url") ?? "";
field("url").value = given;
for (const name of ["title", "seenTitle"]) field(name).value = (shared.get("title") ?? "").trim();
const selected = (shared.get("text") ?? "").trim();
if (selected !== "") field("why").value = `“${selected}”`;

// The page itself comes from the window that opened this one: one message, about no site but its own.
const opener: unknown = window.opener;
if (opener && given !== "") {
  tell("comes", "Its page is read from the web.");
  addEventListener("message", function hear(event) {
    if (event.source !== opener) return;
    removeEventListener("message", hear);
    const page = pageIn(event);
    if (page === undefined) return;
    field("page").value = page;
    tell("comes", "Its page comes along as you see it.");
  });
  window.opener.postMessage("ready", "*");
}

function pageIn({ data, origin }: MessageEvent<unknown>): string | undefined {
  if (typeof data !== "object" || data === null || !("url" in data) || !("page" in data)) return undefined;
  const { url, page } = data;
  if (typeof page !== "string" || page === "" || page.length > mostPage) return undefined;
  return url === given && URL.parse(given)?.origin === origin ? page : undefined;
}

let isSending = false;

async function save(): Promise<void> {
  if (isSending) return;
  isSending = true;
  await send().finally(() => {
    isSending = false;
  });
}

async function send(): Promise<void> {
  if (performance.now() - seenAt < lookMs) return tell("wrong", "Look at it first, then press once more.");
  // Under another address it would be another page.
  if (field("url").value !== given) field("page").value = "";
  const sent = { method: "POST", headers: { Accept: "application/json" }, body: new FormData(form) };
  const response = await fetch("/save", sent).catch(() => undefined);
  if (!response) return tell("wrong", "Not kept yet: the desk does not answer. Start it, and press again.");
  const answer = response.headers.get("content-type")?.includes("json") ? await response.json() : undefined;
  if (!answer?.ok) return tell("wrong", answer?.wrong ?? (await response.text()));
  element("main").innerHTML = answer.main;
  document.getElementById("close")?.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void save();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) form.requestSubmit();
});
document.addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.id === "close") close();
});
document.body.dataset["ready"] = "";
