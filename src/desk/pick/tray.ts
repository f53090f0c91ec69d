// The slots of the coming issue, and what was put aside.
import { spellDay } from "../../domain/calendar.ts";
import { hostOf } from "../../domain/host-of.ts";
import type { Pick } from "../../domain/issue.ts";
import { labelsOf } from "../../domain/labels.ts";
import { type Html, html } from "../../editions/html.ts";
import { shownLine } from "../frame/shown-words.ts";
import type { LinksInHand } from "../hand/links-in-hand.ts";
import type { Aside, Week } from "../hand/week.ts";

export function trayHtml(week: Week, links: LinksInHand): Html {
  const picks = week.issue?.picks ?? [];
  const most = week.publication.picks;
  const open = Array.from({ length: Math.max(0, most - picks.length) }, (_, at) => picks.length + at + 1);
  return html`<div class="head"><h2>This Friday’s ${numberWord(most)}</h2><span>${picks.length} of ${most}</span></div>
<ol class="five">${picks.map((pick, at) => filled(pick, at + 1, { week, links }))}${open.map((slot, at) => free(slot, at === 0))}</ol>
<nav class="aside" aria-label="Kept aside">${asides.map(([aside, words]) => html`<a href="/pick?view=${aside}">${words} <span>${week.aside[aside].length}</span></a>`)}${readersLink(week)}</nav>`;
}

/** Where readers may suggest links at all. */
function readersLink({ publication, rows }: Week): Html | undefined {
  const some = rows.filter(({ readers }) => readers !== undefined).length;
  if (some === 0 && publication.service === undefined) return undefined;
  return html`<a href="/pick?view=readers">By readers <span>${some}</span></a>`;
}

const asides: [Aside, string][] = [
  ["shortlisted", "Shortlist"],
  ["later", "Later"],
  ["snoozed", "Snoozed"],
];

function filled(pick: Pick, slot: number, { week, links }: { week: Week; links: LinksInHand }): Html {
  const { language } = week.publication;
  const facts = [hostOf(pick.url), ...labelsOf(links.seen(pick.url)?.page, language)];
  if (pick.via) facts.push(`via ${pick.via.name}`);
  const closes =
    pick.deadline &&
    html` <span class="flag warn">Closes ${spellDay(pick.deadline, "en-GB", "noYear")}</span>`;
  return html`<li data-url="${pick.url}"><span class="num">${slot}</span><div><p class="t" dir="auto">${shownLine(pick.title)}</p><p class="m">${facts.join(", ")}${closes}</p>${pick.blurb.trim() !== "" && html`<p class="w" dir="auto">${shownLine(pick.blurb)}</p>`}</div></li>`;
}

function free(slot: number, isNext: boolean): Html {
  const words = isNext ? html`Press <kbd>${slot}</kbd> to put this one here` : html`Free`;
  return html`<li class="open${isNext && " next"}"><span class="num">${slot}</span><p>${words}</p></li>`;
}

/** `five`, as long as people write numbers out. */
function numberWord(count: number): string {
  const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  return words[count] ?? String(count);
}
