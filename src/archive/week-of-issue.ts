// What belongs to the newest issue beside its picks: what else was kept in its week, and when the next one comes.
import { type Bookmark, isHidden } from "../domain/bookmark.ts";
import { addDays, dayIn, nextWeekday } from "../domain/calendar.ts";
import type { Issue } from "../domain/issue.ts";
import type { Publication } from "../domain/publication.ts";

/** As many as stand beside each other. */
const mostNotes = 3;

/**
 * The newest public bookmarks with a note that were kept in the seven days up to that of the issue and that no issue
 * has picked. `newestFirst` are all bookmarks.
 */
export function notesOfWeek(
  newestFirst: Bookmark[],
  { date }: Issue,
  { zone, isPicked }: { zone: string; isPicked: (bookmark: Bookmark) => boolean },
): Bookmark[] {
  const before = addDays(date, -7);
  const notes: Bookmark[] = [];
  for (const bookmark of newestFirst) {
    const day = dayIn(bookmark.savedAt, zone);
    if (day <= before || notes.length === mostNotes) break;
    if (day <= date && bookmark.note && !isHidden(bookmark) && !isPicked(bookmark)) notes.push(bookmark);
  }
  return notes;
}

/** The day on which the issue after this one comes; `undefined` once it has gone by without one. */
export function nextIssueDay({ date }: Issue, { day }: Publication, today: string): string | undefined {
  const next = nextWeekday(addDays(date, 1), day);
  return next < today ? undefined : next;
}
