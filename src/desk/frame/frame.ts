// One page of the desk: the bar above, the screen, the keys at the foot. Markup and words alone; what moves is
// browser/, and without it every command is a form.
import { spellDay } from "../../domain/calendar.ts";
import { capitalised } from "../../domain/plain-text.ts";
import { wallTimeAt } from "../../domain/wall-time.ts";
import { type Html, html } from "../../editions/html.ts";
import { awayInWords } from "../../shipping/time-left.ts";
import type { Undo } from "../hand/undo.ts";
import type { Week } from "../hand/week.ts";
import { type Command, commandsOn, type ScreenName, shownCommands } from "./keys.ts";

export type Frame = {
  screen: ScreenName;
  /** What stands in the browser's tab. */
  title: string;
  week: Week;
  main: Html;
  /** What happened last, and whether it can be taken back. */
  said?: { words: string; canUndo: boolean } | undefined;
  /** Files that an editor must set right, a line each. */
  faults: string[];
  /** How often the files had changed when the page was made. */
  count: number;
};

/** The whole document. */
export function frameHtml(frame: Frame): string {
  const { screen, title, week, main, faults, count } = frame;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}, issue ${week.number}: the desk</title>
<link rel="icon" href="data:,">
${sheetsOf(screen).map((sheet) => html`<link rel="stylesheet" href="${sheet}">\n`)}
<script type="module" src="/code/${screen}.js"></script>
<script type="application/json" id="commands">${{ markup: jsonText(shownCommands(screen, week.publication.picks)) }}</script>
</head>
<body data-screen="${screen}" data-count="${count}">
<a class="skip" href="#main">Skip to the screen</a>
<header class="bar" id="bar">${barHtml(screen, week)}</header>
<main id="main">${faults.length > 0 && faultsHtml(faults)}${main}</main>
<footer class="keys" aria-label="Keys">${commandsOn(screen).map(footKey)}<span class="said" id="said" role="status">${saidHtml(frame.said)}</span></footer>
</body>
</html>
`.markup;
}

/** The site's own faces and colours, then ours. */
function sheetsOf(screen: ScreenName): string[] {
  return [
    ...["faces", "colours"].map((name) => `/site/styles/${name}.css`),
    ...["bar", "desk", screen].map((name) => `/look/${name}.css`),
  ];
}

/** JSON as the text of a script element: no `<` can end it. */
function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** What stands in the bar: the steps to an issue, and when it goes out. */
export function barHtml(screen: ScreenName, week: Week): Html {
  const moment = wallTimeAt(week.shipsAt, week.publication.zone);
  return html`<a class="name" href="/today"${currentIf(screen === "today")}>The desk<b>.</b></a>
<nav aria-label="Screens"><ol>${steps(week).map((step) => stepHtml(step, screen))}${["check", "preview"].map((one) => html`<li><a href="/${one}"${currentIf(screen === one)}>${capitalised(one, "en-GB")}</a></li>`)}<li><a href="/schedule"${currentIf(screen === "schedule")}>Schedule ${week.standing === "shared" && doneMark}</a></li></ol><a class="apart" href="/bookmarks"${currentIf(screen === "bookmarks")}>Bookmarks</a></nav>
<p class="due"><span class="wide">Issue ${week.number},</span> <b>${spellDay(moment.day, "en-GB", "noYear")}, ${moment.time}</b> <span class="wide">${cityOf(week.publication.zone)}, ${awayInWords(week.shipsAt, week.now)}</span>${standingHtml(week)}</p>`;
}

const doneMark = html`<i class="good" aria-hidden="true">✓</i><span class="hidden">, done</span>`;

/** What everybody knows of it, where it waits for its hour. */
function standingHtml({ standing }: Week): Html | undefined {
  switch (standing) {
    case undefined:
      return undefined;
    case "shared":
      return html`<span class="good">scheduled</span>`;
    case "here":
      return html`<span class="warn">scheduled here only</span>`;
    case "changed":
      return html`<span class="warn">changed here only</span>`;
    case "elsewhere":
      return html`<span class="warn">still scheduled elsewhere</span>`;
    default:
      return standing satisfies never;
  }
}

type Step = { screen: ScreenName; name: string; done: number; of: number };

/** How far the issue is, by its screens. */
function steps({ issue, publication }: Week): Step[] {
  const picks = issue?.picks ?? [];
  const written = picks.filter(({ blurb }) => blurb.trim() !== "").length;
  return [
    { screen: "pick", name: "Pick", done: picks.length, of: publication.picks },
    { screen: "write", name: "Write", done: written, of: Math.max(picks.length, publication.picks) },
  ];
}

function stepHtml({ screen, name, done, of }: Step, current: ScreenName): Html {
  const isDone = done >= of;
  const count = isDone
    ? doneMark
    : html`<i><span aria-hidden="true">${done}/${of}</span><span class="hidden">, ${done} of ${of}</span></i>`;
  return html`<li><a href="/${screen}"${currentIf(screen === current)}>${name} ${count}</a></li>`;
}

function currentIf(isCurrent: boolean): Html | false {
  return isCurrent && html` aria-current="page"`;
}

/** `London` for `Europe/London`. */
export function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** What was done last, for a page that is opened anew. */
export function lastSaid(undo: Undo): Frame["said"] {
  const last = undo.last();
  return last && { words: last.said, canUndo: true };
}

export function saidHtml(said: Frame["said"]): Html | undefined {
  if (!said) return undefined;
  const undo = html` <button form="undo" type="submit">undo <kbd>Z</kbd></button>`;
  return html`<span>${said.words}</span>${said.canUndo && undo}<form id="undo" method="post" action="/undo"></form>`;
}

function footKey({ id, foot }: Command): Html | undefined {
  if (!foot) return undefined;
  return html`<button type="button" data-do="${id}">${foot.caps.map((cap) => html`<kbd>${cap}</kbd>`)} ${foot.words}</button>`;
}

function faultsHtml(faults: string[]): Html {
  return html`<section class="faults" aria-label="Files to set right">${faults.map((fault) => html`<p>${fault}</p>`)}</section>`;
}
