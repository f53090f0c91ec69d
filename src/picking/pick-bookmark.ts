// A bookmark made a pick: what the editor said when saving becomes the first draft of the blurb. Pure.
import type { Bookmark } from "../domain/bookmark.ts";
import type { Pick } from "../domain/issue.ts";

/** A pick begun from a bookmark: the note is the first draft of the blurb. */
export function pickBookmark(bookmark: Bookmark, blurb = bookmark.note ?? ""): Pick {
  return { url: bookmark.url, title: bookmark.title, blurb };
}
