// The public archive: bookmarks that anybody may see, by the month they were saved in.
import { type Bookmark, isHidden } from "../domain/bookmark.ts";
import { dayIn } from "../domain/calendar.ts";

export type MonthOfDays = { month: string; count: number; days: { day: string; bookmarks: Bookmark[] }[] };

/** Newest month, day and bookmark first; private and dropped ones are nowhere in it. `zone` decides which day it was. */
export function byMonth(bookmarks: Bookmark[], zone: string): MonthOfDays[] {
  const months = new Map<string, MonthOfDays>();
  for (const bookmark of bookmarks.filter((one) => !isHidden(one))) {
    const day = dayIn(bookmark.savedAt, zone);
    const month = months.get(day.slice(0, 7)) ?? { month: day.slice(0, 7), count: 0, days: [] };
    months.set(month.month, month);
    month.count += 1;
    const last = month.days.at(-1);
    if (last?.day === day) last.bookmarks.push(bookmark);
    else month.days.push({ day, bookmarks: [bookmark] });
  }
  return [...months.values()].sort((a, b) => b.month.localeCompare(a.month));
}

/** The newest days of a month, as many whole ones as it takes to have `enough` bookmarks. */
export function newestDays({ month, days }: MonthOfDays, enough: number): MonthOfDays {
  const newest: MonthOfDays = { month, count: 0, days: [] };
  for (const day of days) {
    if (newest.count >= enough) break;
    newest.days.push(day);
    newest.count += day.bookmarks.length;
  }
  return newest;
}
