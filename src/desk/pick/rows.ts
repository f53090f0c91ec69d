// The candidates as rows of the list: slot, title, where it is from, what the editor said of it, the one thing to know.
import type { Bookmark } from "../../domain/bookmark.ts";
import { spellDay } from "../../domain/calendar.ts";
import { explainFailure } from "../../domain/fetch-failure.ts";
import { hostOf } from "../../domain/host-of.ts";
import { labelsOf } from "../../domain/labels.ts";
import { type Html, html } from "../../editions/html.ts";
import { shownLine } from "../frame/shown-words.ts";
import type { Group, Row, Week } from "../hand/week.ts";

/** What a group of rows is called, in the order in which they are met. */
const headings: Record<Group, string> = {
  shortlisted: "Shortlisted",
  suggested: "Suggested",
  back: "Back",
  new: "New, latest first",
  readers: "Suggested by readers",
  linked: "Linked before",
};

/** How the list is seen: which rows, and which of them is open. */
export type Sight = { view: string; at: string | undefined };

export function listHtml(rows: Row[], week: Week, sight: Sight): Html {
  const groups = Map.groupBy(rows, ({ group }) => group);
  const headingOf = (group: Group) =>
    group === "new" && groups.has("suggested") ? "The rest, newest first" : headings[group];
  return html`${[...groups].map(([group, of]) => html`<section class="group" aria-label="${headingOf(group)}"><h2 class="head">${headingOf(group)}</h2><ul>${of.map((row) => rowHtml(row, week, sight))}</ul></section>`)}${rows.length > 0 && learntHtml(week)}`;
}

/** How suggestions do, beside what they are measured against. */
function learntHtml({ learnt, isWhole }: Week): Html {
  if (!isWhole)
    return html`<p class="learnt" role="status">The older bookmarks and issues are still being read: in a moment it is known which of these were linked before, and what is suggested.</p>`;
  const { measured, isOn, issues, needed } = learnt;
  const inTen = (share: number) => Math.round(share * 100);
  const words =
    measured === undefined
      ? `Newest first: suggestions are learnt from your past issues, and ${needed} are needed to know whether they help. There ${issues === 1 ? "is 1" : `are ${issues}`}.`
      : `Over your last ${measured.issues} issues ${inTen(measured.suggested)}% of what you picked stood among the first ten suggested, ${inTen(measured.newestFirst)}% among the ten newest.${isOn ? "" : " That is not better by more than chance, so the newest stand first."}`;
  return html`<p class="learnt">${words}</p>`;
}

/** One row; its address opens it where there are no scripts. */
export function rowHtml(row: Row, week: Week, { view, at }: Sight): Html {
  const { bookmark, slot } = row;
  const { url, title, note } = bookmark;
  const flag = flagOf(row, week);
  const isOpen = url === at;
  return html`<li><a class="cand${slot !== undefined && " has"}" href="/pick?${new URLSearchParams({ view, at: url }).toString()}" data-url="${url}"${isOpen && html` aria-current="true"`}><span class="slot">${slot !== undefined && html`<span class="hidden">In slot </span>${slot}`}</span><span class="t" dir="auto">${shownLine(title)}</span>${flag}<span class="m">${factsOf(bookmark, week)}${note !== undefined && row.group !== "readers" && html` <em dir="auto">${shownLine(note, mostNote)}</em>`}</span></a></li>`;
}

/** In characters: more does not show in one row. */
const mostNote = 120;

/** `camp.example, 3 min`; of a page that is not here, why. */
function factsOf(bookmark: Bookmark, week: Week): string {
  const facts = [hostOf(bookmark.url), ...labelsOf(bookmark.page, week.publication.language)];
  return [...facts, missingOf(bookmark, week)].filter((fact) => fact !== undefined).join(", ");
}

function missingOf({ url, page, unread }: Bookmark, { onTheirWay }: Week): string | undefined {
  if (onTheirWay.has(url)) return "its page is being read";
  return page || !unread ? undefined : `not read: ${explainFailure(unread.why, { what: "page" })}`;
}

/** The one thing to know before it is opened. */
function flagOf({ before, group, bookmark, readers }: Row, { date, today }: Week): Html | undefined {
  const closes = bookmark.page?.deadlines?.map(({ day }) => day).find((day) => day >= today);
  const words = [
    before && `In ${before.number}`,
    closes && `closes ${shortDay(closes, date)}`,
    bookmark.page?.paywall && "paywall",
    readers && group !== "readers" && "a reader’s too",
  ].filter((one) => typeof one === "string");
  if (words.length > 0) {
    const [first = "", ...others] = words;
    return html`<span class="flag warn">${[first[0]?.toUpperCase() + first.slice(1), ...others].join(", ")}</span>`;
  }
  if (group !== "back" || !bookmark.triage) return undefined;
  return html`<span class="flag">Since ${spellDay(bookmark.triage.at.slice(0, 10), "en-GB", "noYear")}</span>`;
}

/** `Sun` in the week after the issue's day, else `29 Nov`. */
function shortDay(day: string, from: string): string {
  const [weekday = "", date = "", month = ""] = spellDay(day, "en-GB", "noYear").split(" ");
  const isNear = Math.abs(Date.parse(day) - Date.parse(from)) < 7 * 86_400_000;
  return isNear ? weekday.slice(0, 3) : `${date} ${month.slice(0, 3)}`;
}
