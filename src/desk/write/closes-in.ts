// A deadline said back in full, so that a slip shows. Pure.
import { spellDay } from "../../domain/calendar.ts";

/** `Friday 4 December 2026, 7 days after sending`, for an issue of the day `date`. */
export function closesIn(deadline: string, date: string): string {
  const days = Math.round((Date.parse(deadline) - Date.parse(date)) / 86_400_000);
  const count = `${Math.abs(days)} day${Math.abs(days) === 1 ? "" : "s"}`;
  const away = days === 0 ? "the day of sending" : `${count} ${days < 0 ? "before" : "after"} sending`;
  return `${spellDay(deadline, "en-GB")}, ${away}`;
}
