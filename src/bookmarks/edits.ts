// What is wanted of the shelf: an edit of one link, and those that a run makes of what it met and what it read.
import {
  afterReading,
  type Bookmark,
  openedFromFile,
  type Reading,
  withSighting,
} from "../domain/bookmark.ts";

/**
 * One link's change: from what is kept of it now, if anything, to what shall be kept; `undefined` or the same
 * again changes nothing. `aliases` are other addresses to find it by. It may be asked again, with what stands
 * there then, when somebody else wrote meanwhile. A hidden link comes as `private` unless it was dropped; who gives
 * it back as neither makes it public.
 */
export type Edit = {
  url: string;
  aliases?: string[] | undefined;
  change: (kept: Bookmark | undefined) => Bookmark | undefined;
};

/**
 * What became of an edit: a link that was not kept before, one that was, or nothing to do. `withheld` is what is for
 * the editor alone and was met on a disk that is thrown away: nothing of it is written.
 */
export type Outcome = "new" | "changed" | "same" | "withheld";

/** Keeps a link that was met, or notes beside a kept one that it was met again. Twice changes nothing more. */
export function sighting(given: Bookmark): Edit {
  const { url, aliases } = given;
  return { url, aliases, change: (kept) => (kept ? withSighting(kept, given) : given) };
}

/** Makes a link public that an earlier import of the same file kept private. */
export function opening({ url, aliases }: Bookmark, file: string): Edit {
  return { url, aliases, change: (kept) => kept && openedFromFile(kept, file) };
}

/** Notes what reading a page gave beside its link, if that is kept. */
export function noted(reading: Reading): Edit {
  return { url: reading.url, change: (kept) => kept && afterReading(kept, reading) };
}
