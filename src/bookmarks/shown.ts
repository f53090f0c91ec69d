// What readers are shown of a bookmark, and no more: a site of a hundred thousand links is built from these.
import { type Bookmark, isHidden } from "../domain/bookmark.ts";
import type { PageFacts } from "../domain/page-facts.ts";

/** The bookmark with what pages, labels and feeds say of it, and the checks before an issue; the rest stays on disk. */
export function shownOf(bookmark: Bookmark): Bookmark {
  const { url, aliases, title, note, via, tags, savedAt, page, unread } = bookmark;
  return {
    url,
    aliases,
    title,
    note,
    via,
    tags,
    savedAt,
    // Said of each, so that nobody who asks has to look at its address again.
    private: isHidden(bookmark),
    page: page && shownFacts(page),
    unread,
  };
}

function shownFacts({ kind, minutes, pages, paywall, broadcast, language, summary }: PageFacts): PageFacts {
  return { kind, minutes, pages, paywall, broadcast, language, summary };
}
