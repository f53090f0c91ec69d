// A day as an editor types it, in words or figures. Pure.
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
  const noon = new Date(`${from}T12:00:00Z`);
  const [found] = chrono.parse(text, { instant: noon, timezone: 0 }, { forwardDate: true });
  // A word besides that says nothing of a day is a slip, and no day.
  if (!found || found.text.length < text.length - mostBesides) return undefined;
  return found.start.date().toISOString().slice(0, 10);
}

/** `by `, `on ` and the like, in characters. */
const mostBesides = 6;
