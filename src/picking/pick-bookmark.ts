// A bookmark made a pick: what the editor said when saving becomes the first draft of the blurb. Pure.
import type { Bookmark } from "../domain/bookmark.ts";
import type { Pick } from "../domain/issue.ts";
import { cutNote } from "../domain/note.ts";
import { tidyLine } from "../domain/plain-text.ts";

/**
 * A pick begun from a bookmark: the note is the first draft of the blurb, and who showed the link is credited. With
 * the issue's `day`, what its page says of a deadline is its deadline, the first that a reader of that day can still
 * meet. Of a title or a note that no source gives so long, since the line was written by hand, the beginning.
 */
export function pickBookmark(
  { url, title, note, via, page }: Bookmark,
  { blurb = note ?? "", day }: { blurb?: string | undefined; day?: string } = {},
): Pick {
  const deadline = day && page?.deadlines?.map((one) => one.day).find((last) => last >= day);
  return {
    ...{ url, title: tidyLine(title) ?? title, blurb: cutNote(blurb) },
    ...(via && { via }),
    ...(deadline && { deadline }),
  };
}
