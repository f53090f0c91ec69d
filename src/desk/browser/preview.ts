// Preview in the browser: which faces one sees, and how, changed in place and kept in the page's address.
import { element, hear, say } from "./keyboard.ts";
import { follow } from "./outbox.ts";

type Test = { isSent: boolean; says: string };

const count = Number(document.body.dataset["count"]);
const sight = new URLSearchParams(location.search);
const figures = () => [...document.querySelectorAll<HTMLElement>("#six > figure")];
const frames = () => [...document.querySelectorAll<HTMLIFrameElement>("#six iframe")];
let isSending = false;

/** `undefined` is the usual. */
function see(name: "images" | "real" | "face", value: string | undefined): void {
  if (value === undefined) sight.delete(name);
  else sight.set(name, value);
  history.replaceState(null, "", sight.size === 0 ? location.pathname : `?${sight}`);
  draw();
}

function draw(): void {
  const [hasImages, isReal] = [sight.get("images") !== "off", sight.get("real") === "on"];
  const large = Number(sight.get("face") ?? 0);
  element("six").toggleAttribute("data-real", isReal);
  element("six").toggleAttribute("data-large", large > 0);
  for (const [at, figure] of figures().entries()) figure.hidden = large > 0 && at + 1 !== large;
  (element("images") as HTMLInputElement).checked = hasImages;
  (element("real") as HTMLInputElement).checked = isReal;
  for (const frame of frames()) {
    const address = new URL(frame.src);
    if (address.searchParams.get("images") === (hasImages ? "on" : "off")) continue;
    address.searchParams.set("images", hasImages ? "on" : "off");
    frame.src = address.href;
  }
}

/** The next face large, or the one before; past the last comes the first. */
function turn(by: number): void {
  const [large, all] = [Number(sight.get("face") ?? 0), figures().length];
  const next = large === 0 ? (by > 0 ? 1 : all) : ((large - 1 + by + all) % all) + 1;
  see("face", String(next));
}

async function sendTest(): Promise<void> {
  if (isSending) return;
  isSending = true;
  say("Sending the test …");
  const { isSent, says } = await postTest();
  say(isSent ? says : "The test was not sent");
  element("told").textContent = isSent ? "" : says;
  isSending = false;
}

async function postTest(): Promise<Test> {
  try {
    const answer = await fetch("/preview/test", { method: "POST", headers: { Accept: "application/json" } });
    const isJson = answer.headers.get("content-type")?.includes("json") ?? false;
    return isJson ? await answer.json() : { isSent: false, says: await answer.text() };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { isSent: false, says: "The desk does not answer. Start it again, and send the test anew." };
  }
}

const turnImages = () => see("images", sight.get("images") === "off" ? undefined : "off");
const turnWidth = () => see("real", sight.get("real") === "on" ? undefined : "on");

const deeds: Record<string, () => void> = {
  "face-next": () => turn(1),
  "face-previous": () => turn(-1),
  images: turnImages,
  "real-width": turnWidth,
  test: () => void sendTest(),
  back: () => see("face", undefined),
};

/** Keys that are pressed where a face is looked at are the screen's too. */
function hearIn(frame: HTMLIFrameElement): void {
  frame.contentWindow?.addEventListener("keydown", (event) => {
    const again = new KeyboardEvent(event.type, event);
    window.dispatchEvent(again);
    if (again.defaultPrevented) event.preventDefault();
  });
}

/** A face's caption leads to it alone. */
function openFace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("#six figcaption a") : null;
  const figure = link?.closest("figure");
  if (!figure || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  see("face", figure.id.replace("face-", ""));
}

function begin(): void {
  for (const frame of frames()) {
    if (frame.contentDocument?.readyState === "complete") hearIn(frame);
    frame.addEventListener("load", () => hearIn(frame));
  }
  element("images").addEventListener("change", turnImages);
  element("real").addEventListener("change", turnWidth);
  document.addEventListener("click", openFace);
  element("send-test").addEventListener("submit", (event) => {
    event.preventDefault();
    void sendTest();
  });
}

const hasFaces = document.getElementById("six") !== null;
if (hasFaces) begin();
// Nobody types here: the page is opened anew, and shows what it showed.
follow("/changes", (now) => {
  if (now > count) location.reload();
});
hear((id) => {
  if (!hasFaces) return;
  const face = /^face-(\d)$/.exec(id)?.[1];
  if (face !== undefined) see("face", face);
  else deeds[id]?.();
});
