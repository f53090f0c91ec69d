// A day as an editor types it, in words or figures. Pure.

import type { ParsedComponents } from "chrono-node";
import * as en from "chrono-node/en";
import { Day } from "../../domain/calendar.ts";

/** Day before month, as the British write. */
const chrono = en.GB;

/**
 * `2026-12-04`, `4 Dec`, `4/12`, `Friday`, `in two weeks`: the day that comes next from `from` on; `undefined` for words
 * that name none.
 */
export function typedDay(words: string, from: string): string | undefined {
  const text = words.trim();
  const day = Day.safeParse(text);
  if (day.success) return day.data;
  const found = wholeDate(text, `${from}T12:00:00Z`);
  return found?.date().toISOString().slice(0, 10);
}

/** What the words say of a day and an hour that comes next from a wall clock's `now` on; nothing where they say more. */
export function wholeDate(text: string, now: string): ParsedComponents | undefined {
  const [found] = chrono.parse(text, { instant: new Date(now), timezone: 0 }, { forwardDate: true });
  if (!found) return undefined;
  // A word besides that says nothing of a day is a slip, and no day; nor is "32 December" the second.
  const besides = text.slice(0, found.index) + text.slice(found.index + found.text.length);
  return besides.length > mostBesides || /\d/.test(besides) ? undefined : found.start;
}

/** `by `, `on ` and the like, in characters. */
const mostBesides = 6;
