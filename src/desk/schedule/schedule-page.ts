// The screen that says when the issue goes out, to whom and what that writes, and gives it its hour.
import { spellDay } from "../../domain/calendar.ts";
import { type AnnounceNetwork, type Issue, networks } from "../../domain/issue.ts";
import type { Publication } from "../../domain/publication.ts";
import type { SubscriberState } from "../../domain/subscriber.ts";
import { wallTimeAt } from "../../domain/wall-time.ts";
import { type Html, html } from "../../editions/html.ts";
import { awayInWords, spanInWords } from "../../shipping/time-left.ts";
import type { People } from "../../subscribers/ledger/figures.ts";
import { cityOf } from "../frame/frame.ts";
import type { Week } from "../hand/week.ts";
import { saidMoment } from "./typed-moment.ts";

/** What the screen is made from, besides the week. */
export type Plan = {
  issue: Issue;
  /** When it goes out, or would if it were scheduled now. */
  at: string;
  people: People | undefined;
  /** What the commit holds, by its paths. */
  files: string[];
  /** How many findings stop it. */
  stops: number;
  latenessMs: number;
  /** What stood in the way the last time. */
  trouble: string | undefined;
};

export function scheduleHtml(week: Week, plan: Plan): Html {
  const { issue, at } = plan;
  const { publication, now } = week;
  return html`<form id="plan" method="post" action="/schedule" data-number="${issue.number}" data-standing="${week.standing ?? issue.state}">
<input type="hidden" name="number" value="${issue.number}">
<p class="kick">Issue ${issue.number}, ${issue.title}</p>
<div id="moment">${momentHtml(at, { publication, now, readers: plan.people?.readers })}</div>
<div class="pickers"><div><label class="lab" for="when">Another time, in words or figures</label><input class="box" id="when" name="when" value="${saidMoment(at, publication.zone, now)}" size="30" autocomplete="off"></div><span class="soft">${publication.zone}</span></div>
<p class="trouble" id="trouble" role="alert">${plan.trouble}</p>
${stopsHtml(plan.stops)}
<dl class="terms">${toHtml(plan.people)}
<dt>Writes</dt><dd>One commit, <b>${commitMessage(issue)}</b><small>${listed(plan.files)}. Whatever else you changed stays as it is.</small></dd>
<dt>If late</dt><dd>Goes out up to ${spanInWords(plan.latenessMs)} late, then waits for you</dd>${tellsHtml(publication)}</dl>
${actHtml(week, plan)}</form>
<form id="back" method="post" action="/schedule/back"><input type="hidden" name="number" value="${issue.number}"></form>`;
}

/** The day and hour in full: what is said back while one types another. */
export function momentHtml(
  at: string,
  { publication, now, readers }: { publication: Publication; now: string; readers: number | undefined },
): Html {
  const { zone } = publication;
  const [here, utc] = [wallTimeAt(at, zone), wallTimeAt(at, "UTC")];
  const utcDay = utc.day === here.day ? "" : `${spellDay(utc.day, "en-GB", "noYear")}, `;
  const away = awayInWords(at, now);
  const who = readers === undefined ? "" : `, to ${inPeople(readers)}`;
  return html`<h1>${spellDay(here.day, "en-GB", "noYear")} at ${here.time}</h1>
<p class="lead">${cityOf(zone)} time, which is ${utcDay}${utc.time} UTC. ${away.charAt(0).toUpperCase()}${away.slice(1)}${who}.</p>`;
}

/** As everybody reads it in git. */
export function commitMessage({ number, title }: Pick<Issue, "number" | "title">): string {
  return `Schedule issue ${number}: ${title}`;
}

function stopsHtml(stops: number): Html | undefined {
  if (stops === 0) return undefined;
  const what = stops === 1 ? "One thing stops it" : `${stops} things stop it`;
  return html`<p class="stops"><b>${what}.</b> It waits past its hour until that is mended. <a class="txt" href="/check">See Check</a></p>`;
}

function toHtml(people: People | undefined): Html | undefined {
  if (!people) return undefined;
  const { readers, byState } = people;
  const others = [
    withoutNone(byState.pending, "have not confirmed"),
    withoutNone(byState.confirmed - readers, "paused"),
    withoutNone(stateSum(byState, ["unsubscribed", "bounced", "complained"]), "must not be mailed"),
  ].filter((one) => one !== undefined);
  const small = others.length === 0 ? undefined : html`<small>Not to ${others.join(", ")}</small>`;
  return html`<dt>To</dt><dd>${inPeople(readers)} who said yes${small}</dd>`;
}

function stateSum(byState: People["byState"], states: SubscriberState[]): number {
  return states.reduce((sum, state) => sum + byState[state], 0);
}

function withoutNone(count: number, what: string): string | undefined {
  return count <= 0 ? undefined : `${figure(count)} who ${what}`;
}

function inPeople(count: number): string {
  return count === 1 ? "one person" : `${figure(count)} people`;
}

/** `1,204` */
function figure(count: number): string {
  return count.toLocaleString("en-GB");
}

const networkNames: Record<AnnounceNetwork, string> = { mastodon: "Mastodon", bluesky: "Bluesky" };

function tellsHtml({ announce }: Publication): Html | undefined {
  const told = networks.flatMap((one) => {
    const account = announce[one];
    return account === undefined
      ? []
      : [html`<p><span>${networkNames[one]}</span><span class="soft">${account}</span></p>`];
  });
  return told.length === 0
    ? undefined
    : html`<dt>Then tells</dt><dd class="tell">${told}<small>Once, when the page is there.</small></dd>`;
}

function actHtml({ standing, publication }: Week, { at, issue }: Plan): Html {
  const { day, time } = wallTimeAt(at, publication.zone);
  const until = `${time} on ${spellDay(day, "en-GB", "noYear")}`;
  const takeBack = html`<button class="txt" form="back" type="submit">Take it back</button>`;
  const isElsewhere = standing === "elsewhere";
  if (issue.state !== "scheduled" && !isElsewhere)
    return html`<div class="act">${goButton("Schedule it")}<span class="soft">It can be taken back until ${until}.</span></div>`;
  const again: Record<string, string> = {
    here: "Push it again",
    changed: "Share what was changed",
    elsewhere: "Schedule it again",
  };
  const words = again[standing ?? ""];
  return html`<div class="act">${words !== undefined && goButton(words)}${standing === "shared" && html`<p class="good">Scheduled ✓</p>`}${words === undefined && html`<button class="btn" data-move>Move it</button>`}${takeBack}<span class="soft">Until ${until}.</span></div>`;
}

function goButton(words: string): Html {
  return html`<button class="btn go">${words} <kbd>↵</kbd></button>`;
}

/** `a, b and c` */
function listed(names: string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
