// The opening view: how things are. What nobody knows here is absent; a nought is one that was counted.
import type { Bookmark } from "../../domain/bookmark.ts";
import { spellDay } from "../../domain/calendar.ts";
import { hostOf } from "../../domain/host-of.ts";
import { wallTimeAt } from "../../domain/wall-time.ts";
import { type Html, html } from "../../editions/html.ts";
import { nextIssue } from "../../picking/candidates.ts";
import { describeSum } from "../../shipping/describe-sum.ts";
import { awayInWords } from "../../shipping/time-left.ts";
import type { Figures, Mailed } from "../../subscribers/ledger/figures.ts";
import { shownLine } from "../frame/shown-words.ts";
import type { IngestNow } from "../hand/ingest-in-hand.ts";
import type { Week } from "../hand/week.ts";
import type { Died } from "./died.ts";
import type { SourceWord } from "./source-words.ts";
import { countsByWeek, lineHtml, mostOf, weekMs, weeksShown } from "./weekly.ts";
import { count, headlineOf, leadOf, nextOf } from "./what-next.ts";

export type Today = {
  week: Week;
  /** Newest first. */
  links: Bookmark[];
  /** The latest first. */
  died: Died[];
  sources: SourceWord[];
  /** A look at them that was asked for here. */
  ingest: IngestNow | undefined;
  /** When `friday` last ran here, and a line where that is too long ago. */
  clock: { lastRunAt: string | undefined; warning: string | undefined };
  /** Of the store, as soon as it has answered; else where it is, or why it is silent. */
  figures: Figures | undefined;
  store: string;
};

export function todayHtml(today: Today): Html {
  const { week, figures, clock } = today;
  const next = nextOf(week);
  return html`<div class="day" tabindex="0" role="region" aria-label="Today"><div>
${clock.warning !== undefined && html`<section class="late" aria-label="The clock is late"><b>The clock is late.</b><p>${clock.warning}</p></section>`}
${figures?.underWay.map((mailed) => mailingHtml(mailed, week))}
<div class="top"><div><h1>${headlineOf(week)}</h1><p class="lead">${leadOf(week)}</p>
<p class="act"><a class="btn go" id="next" href="${next.href}">${next.words} <kbd>↵</kbd></a><a class="txt" href="/bookmarklet">Keep links from any page</a></p></div>
${wayHtml(week)}</div>
<div class="figs">${lastHtml(week, figures)}${figures && peopleHtml(figures, week)}${linksHtml(today)}${afterHtml(week)}</div>
<div class="lists">${sourcesHtml(today)}${diedHtml(today.died)}${returnsHtml(today)}</div>
</div></div>`;
}

/** A send on its way. Its buttons are forms: each is felt before the very next mail. */
function mailingHtml({ issue, counts }: Mailed, { now }: Week): Html {
  const isPaused = issue.state === "paused";
  const press = (act: string, words: string) =>
    html`<form method="post" action="/today/mailing"><input type="hidden" name="number" value="${issue.number}"><button class="btn" name="act" value="${act}">${words}</button></form>`;
  return html`<section class="sending" data-live aria-label="A send in progress"><div><b>Issue ${issue.number} ${isPaused ? "is paused" : "is on its way"}.</b>
<p>${describeSum(counts)}, of ${count(counts.recipients, "reader")}${issue.beganAt && `; begun ${awayInWords(issue.beganAt, now)}`}.</p>${issue.why !== undefined && html`<p>${issue.why}</p>`}
<progress max="${counts.recipients || 1}" value="${counts.recipients - counts.queued - counts.claimed - counts.sending}" aria-label="Mails that are done"></progress></div>
<div class="act">${isPaused ? press("resume", "Go on") : press("pause", "Pause")}<details><summary class="txt">Stop it</summary><p>Whoever did not get it yet does not get it.</p>${press("stop", "Stop it for good")}</details></div></section>`;
}

/** The way to the issue, step by step. */
function wayHtml({ number, issue, publication, shipsAt }: Week): Html {
  const picks = issue?.picks ?? [];
  const most = publication.picks;
  const written = picks.filter(({ blurb }) => blurb.trim() !== "").length;
  const steps = [
    { name: "Pick", href: "/pick", done: picks.length },
    { name: "Write", href: "/write", done: written },
  ];
  const bar = (done: number) =>
    html`<span class="five" aria-hidden="true">${Array.from({ length: most }, (_, at) => (at < done ? html`<i class="y"></i>` : html`<i></i>`))}</span>`;
  return html`<ol class="way" aria-label="Issue ${number} so far">${steps.map(({ name, href, done }) => html`<li><a href="${href}">${name}</a>${bar(done)}<span>${done} of ${most}</span></li>`)}
<li><a href="/check">Check</a><span></span><span>${picks.length > 0 && written === picks.length ? "what stops it" : "when written"}</span></li>
<li><a href="/preview">Preview</a><span></span><span>six faces</span></li>
<li><a href="/schedule">Schedule</a><span></span><span>${issue?.state === "scheduled" ? "scheduled" : whenShort(shipsAt, publication.zone)}</span></li></ol>`;
}

/** `Fri 09:00` */
function whenShort(instant: string, zone: string): string {
  const { day, time } = wallTimeAt(instant, zone);
  return `${spellDay(day, "en-GB", "noYear").slice(0, 3)} ${time}`;
}

function figureHtml(name: string, value: string | Html, words: string, line?: Html): Html {
  return html`<div><h2 class="head">${name}</h2><span class="num">${value}</span>${line}<p>${words}</p></div>`;
}

function lastHtml({ issues }: Week, figures: Figures | undefined): Html | undefined {
  const last = issues.find(({ state }) => state === "shipped");
  if (!last) return undefined;
  const mailed = figures?.last?.issue.number === last.number ? figures.last.counts : undefined;
  const name = `Last, issue ${last.number}`;
  if (!mailed) return figureHtml(name, shortDay(last.date), count(last.picks.length, "pick"));
  const others = { ...mailed, sent: 0 };
  const rest = Object.values({ ...others, recipients: 0 }).some((many) => many > 0);
  return figureHtml(
    name,
    number(mailed.sent),
    `sent, ${spellDay(last.date, "en-GB", "noYear")}${rest ? `; ${describeSum(others)}` : ""}`,
  );
}

function peopleHtml(figures: Figures, { now }: Week): Html {
  const { readers, byState } = figures.people;
  const { confirmed, pending } = byState;
  const line = confirmedByWeek(figures, Date.parse(now));
  const more = confirmed - (line.at(-2) ?? confirmed);
  const words = [
    more !== 0 && `${number(Math.abs(more))} ${more > 0 ? "more" : "fewer"} than a week ago`,
    confirmed > readers && `${number(confirmed - readers)} paused`,
    pending > 0 && `${number(pending)} to confirm`,
  ].filter((one) => typeof one === "string");
  const says = `Subscribers over the last year: from ${line[0] ?? 0} to ${confirmed}`;
  return figureHtml("Subscribers", number(confirmed), words.join("; ") || "confirmed", lineHtml(line, says));
}

/** At the end of each of the last weeks, counted back from how many there are now. */
export function confirmedByWeek({ people, cameByWeek, leftByWeek }: Figures, nowMs: number): number[] {
  const thisWeek = Math.floor(nowMs / weekMs);
  const line: number[] = [];
  let there = people.byState.confirmed;
  for (let week = thisWeek; line.length < weeksShown; week -= 1) {
    line.push(Math.max(0, there));
    there += (leftByWeek.get(week) ?? 0) - (cameByWeek.get(week) ?? 0);
  }
  return line.reverse();
}

function linksHtml({ links, week }: Today): Html {
  const nowMs = Date.parse(week.now);
  const line = countsByWeek(savedWithinAYear(links, nowMs), nowMs);
  const [latest = 0] = line.slice(-1);
  const says = `Links a week over the last year: at most ${mostOf(line)}, ${latest} in the last seven days`;
  return figureHtml(
    "New links, last seven days",
    number(latest),
    `${number(week.decided)} decided`,
    lineHtml(line, says),
  );
}

/** They come newest first: of twenty years only the last is looked at. */
function* savedWithinAYear(links: Bookmark[], nowMs: number): Generator<number> {
  for (const { savedAt, undated } of links) {
    const at = Date.parse(savedAt);
    if (at < nowMs - weeksShown * weekMs) return;
    if (!undated) yield at;
  }
}

function afterHtml({ issues, issue, number: coming, date, publication, today, aside }: Week): Html {
  const known = issue ? [issue, ...issues] : [{ number: coming, date }, ...issues];
  const after = nextIssue(known as typeof issues, publication, today);
  const kept = aside.later.length;
  const words = `issue ${after.number}${kept > 0 ? `, ${count(kept, "link")} kept for later` : ""}`;
  return figureHtml("Next after this", shortDay(after.date), words);
}

function sourcesHtml({ sources, ingest, week }: Today): Html {
  if (sources.length === 0)
    return html`<section class="src" aria-labelledby="src"><div class="head"><h2 id="src">Sources</h2></div><p class="soft store">None yet. Name under <b>sources:</b> in your settings (content/publication.yaml) where you save links, such as <b>- mastodon: https://social.example/@you</b>; docs/sources.md has them all.</p></section>`;
  const looked = sources
    .flatMap(({ at }) => at ?? [])
    .toSorted()
    .at(-1);
  return html`<section class="src" aria-labelledby="src"><div class="head"><h2 id="src">Sources</h2>${looked && html`<span>last looked ${awayInWords(looked, week.now)}</span>`}</div>
<ul class="rows">${sources.map(({ name, address, words, isInTrouble }) => html`<li><span dir="auto">${name}</span><span class="soft">${address}</span><span class="${isInTrouble ? "warn" : "soft"}">${words}</span></li>`)}</ul>${lookHtml(ingest)}</section>`;
}

function lookHtml(ingest: IngestNow | undefined): Html {
  const says = ingest && html`<span class="soft">${ingest.says}${ingest.isUnderWay && " …"}</span>`;
  const press =
    !ingest?.isUnderWay &&
    html`<form method="post" action="/today/ingest"><button class="btn" id="look">Look for new links <kbd>R</kbd></button></form>`;
  return html`<div class="look" role="status">${press}${says}</div>`;
}

function diedHtml(died: Died[]): Html | undefined {
  if (died.length === 0) return undefined;
  const rest = died.length - mostDied;
  return html`<section aria-labelledby="dead"><div class="head"><h2 id="dead">Links that died</h2><span>${died.length}</span></div>
<ul class="rows">${died.slice(0, mostDied).map(diedRow)}</ul>${rest > 0 && html`<p class="soft">${rest} more. <a href="/bookmarks?view=gone">Those that are kept</a>; <code>npm run links -- --list</code> names all.</p>`}</section>`;
}

const mostDied = 5;

function diedRow({ title, url, since, issue, copy }: Died): Html {
  const where = issue === undefined ? "not picked" : `issue ${issue}`;
  const day = since && ` since ${spellDay(since, "en-GB", "noYear")}`;
  const kept = copy === undefined ? "" : "; readers have a copy";
  return html`<li class="two"><span><b dir="auto">${shownLine(title)}</b></span><span>${where}</span><p>${hostOf(url)}, gone${day}${kept}</p></li>`;
}

function returnsHtml({ figures, store, clock, week }: Today): Html {
  return html`<section aria-label="Mail and clock">${figures ? cameBackHtml(figures) : html`<div class="head"><h2>Readers</h2></div><p class="soft store">${store}</p>`}
${clock.lastRunAt !== undefined && clock.warning === undefined && html`<div class="clock"><b>The clock ticks.</b><p class="soft">Woke ${awayInWords(clock.lastRunAt, week.now)}.</p></div>`}</section>`;
}

function cameBackHtml({ cameBack: { hard, soft, complaint } }: Figures): Html {
  const rows: [string, number][] = [
    ["No such mailbox", hard],
    ["Put off, or full", soft],
    ["Reported as unwanted", complaint],
  ];
  return html`<div class="head"><h2>Came back, last 30 days</h2><span>${hard + soft + complaint}</span></div>
<ul class="rows">${rows.map(([words, many]) => html`<li><span>${words}</span><span>${many}</span></li>`)}</ul>`;
}

/** `4 Dec`: the face of the figures has no letters. */
function shortDay(day: string): Html {
  const [, date = "", month = ""] = spellDay(day, "en-GB", "noYear").split(" ");
  return html`${date} <small>${month.slice(0, 3)}</small>`;
}

function number(many: number): string {
  return many.toLocaleString("en-GB");
}
