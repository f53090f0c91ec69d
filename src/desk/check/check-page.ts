// The screen that says what stops the issue, what is to be judged, and what is fine.
import type { Issue } from "../../domain/issue.ts";
import { capitalised } from "../../domain/plain-text.ts";
import { type Html, html } from "../../editions/html.ts";
import type { Finding, Level, Repair } from "../../preflight/finding.ts";
import { type Place, placeOf, placesOf } from "./place-of.ts";

export function checkHtml(issue: Issue, findings: Finding[]): Html {
  const of = (level: Level) => findings.filter((one) => one.level === level);
  const [stops, judged, fine] = [of("block"), of("advise"), of("pass")];
  return html`<div class="panes">
<section class="findings" aria-label="Findings" tabindex="0" id="findings"><h1>${headline(stops.length, judged.length)}</h1>
${group("block", "Stops it", stops, issue)}${group("advise", "Yours to judge", judged, issue)}${fineHtml(fine)}</section>
<aside class="left" aria-label="What is left">
<div class="sum"><p><span class="num stop">${stops.length}</span>stop it</p><p><span class="num warn">${judged.length}</span>to judge</p></div>
<nav class="map" aria-label="By place">${placesOf(issue).map((place) => mapRow(place, issue, findings))}</nav>
</aside>
</div>`;
}

function headline(stops: number, judged: number): string {
  if (stops > 0) return `${stops === 1 ? "One thing stops" : `${stops} things stop`} this issue.`;
  if (judged > 0)
    return `Nothing stops this issue. ${judged === 1 ? "One thing is" : `${judged} things are`} yours to judge.`;
  return "All is well with this issue.";
}

function group(level: Level, name: string, findings: Finding[], issue: Issue): Html | undefined {
  if (findings.length === 0) return undefined;
  return html`<section class="grp ${level}" aria-labelledby="of-${level}"><div class="head"><h2 id="of-${level}">${name}</h2><span>${findings.length}</span></div>${findings.map((one) => findingHtml(one, issue))}</section>`;
}

/** Short, in two columns: it is for the eye that goes over it. */
function fineHtml(fine: Finding[]): Html | undefined {
  if (fine.length === 0) return undefined;
  const items = fine.map(({ says }) => html`<li>${capitalised(says, "en-GB")}</li>`);
  return html`<section class="grp pass" aria-labelledby="of-pass"><div class="head"><h2 id="of-pass">Fine</h2><span>${fine.length}</span></div><ul>${items}</ul></section>`;
}

function findingHtml(finding: Finding, issue: Issue): Html {
  const { says, todo, file, line } = finding;
  const place = placeOf(finding, issue);
  const where = line === undefined ? file : `${file}:${line}`;
  const go =
    place.anchor === undefined
      ? html`<span class="soft">${where}</span>`
      : html`<a class="txt" href="/write#${place.anchor}" data-go>go to it</a>`;
  return html`<article class="finding"><p class="at">${place.name}</p><p class="say"><b>${capitalised(says, "en-GB")}.</b> ${todo}</p><div class="do">${go}${finding.repair && repairHtml(finding, finding.repair)}</div></article>`;
}

/** A finding is known again by what it says: it is made anew for each answer. */
function repairHtml({ says }: Finding, { words }: Repair): Html {
  return html`<form method="post" action="/check/repair"><input type="hidden" name="says" value="${says}"><button class="btn" data-repair>${capitalised(words, "en-GB")} <kbd>R</kbd></button></form>`;
}

function mapRow(place: Place, issue: Issue, findings: Finding[]): Html {
  const here = findings.filter((one) => placeOf(one, issue).name === place.name);
  const title = issue.picks[Number(/^Pick (\d+)$/.exec(place.name)?.[1]) - 1]?.title;
  const isStopped = here.some(({ level }) => level === "block");
  const isJudged = here.some(({ level }) => level === "advise");
  const word = isStopped
    ? html`<i class="stop">stops it</i>`
    : isJudged
      ? html`<i class="warn">to judge</i>`
      : html`<i class="good">✓</i>`;
  return html`<a href="/write#${place.anchor}"><span>${title ?? place.name}</span>${word}</a>`;
}
