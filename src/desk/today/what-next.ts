// What the editor sees first: how long it is until the issue, how far it is, and what is to be done next. Pure.
import { spellDay } from "../../domain/calendar.ts";
import { spanInWords } from "../../shipping/time-left.ts";
import type { Week } from "../hand/week.ts";

export type Next = { words: string; href: string };

/** `Friday is in 23 hours.` */
export function headlineOf({ date, number, shipsAt, now }: Week): string {
  const [weekday = ""] = spellDay(date, "en-GB", "noYear").split(" ");
  const ms = Date.parse(shipsAt) - Date.parse(now);
  if (ms < 0) return `Issue ${number} was due ${shortSpan(ms)} ago.`;
  return `${weekday} is in ${shortSpan(ms)}.`;
}

/** The larger unit alone: a headline is no clock. */
function shortSpan(ms: number): string {
  return spanInWords(ms).split(" and ")[0] ?? "";
}

/** `Issue 42 has 2 of its 5. 34 links wait, 2 came back, and one closes on Sunday 29 November.` */
export function leadOf(week: Week): string {
  const { issue, number, publication, rows, today, date } = week;
  const picks = issue?.picks.length ?? 0;
  const open = rows.filter(({ slot }) => slot === undefined);
  const back = open.filter(({ group }) => group === "back").length;
  const readers = open.filter(({ group }) => group === "readers").length;
  const closes = open
    .flatMap(({ bookmark }) => bookmark.page?.deadlines?.map(({ day }) => day) ?? [])
    .filter((day) => day >= today && Date.parse(day) - Date.parse(date) < 7 * 86_400_000)
    .toSorted()[0];
  const facts = [
    open.length === 0
      ? "no links wait"
      : `${count(open.length, "link")} ${open.length === 1 ? "waits" : "wait"}`,
    back > 0 && `${back} came back`,
    readers > 0 && `${readers} ${readers === 1 ? "is" : "are"} suggested by readers`,
    closes && `one closes on ${spellDay(closes, "en-GB", "noYear")}`,
  ].filter((fact) => typeof fact === "string");
  const [first = "", ...others] = [new Intl.ListFormat("en-GB").format(facts)];
  return `Issue ${number} has ${picks} of its ${publication.picks}. ${first.charAt(0).toUpperCase()}${first.slice(1)}${others.join("")}.`;
}

/** The first step that is not done. */
export function nextOf({ issue, publication }: Week): Next {
  const picks = issue?.picks ?? [];
  if (picks.length === 0) return { words: "Begin to pick", href: "/pick" };
  if (picks.length < publication.picks) return { words: "Carry on picking", href: "/pick" };
  if (picks.some(({ blurb }) => blurb.trim() === "")) return { words: "Carry on writing", href: "/write" };
  if (issue?.state === "scheduled") return { words: "Look at it once more", href: "/preview" };
  return { words: "Check it", href: "/check" };
}

export function count(many: number, what: string): string {
  return `${many.toLocaleString("en-GB")} ${what}${many === 1 ? "" : "s"}`;
}
