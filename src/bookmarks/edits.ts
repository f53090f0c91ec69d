// What the run wants of the shelf, as edits: links met in a source, and what reading their pages gave.
import { afterReading, type Bookmark, type Reading, withSighting } from "../domain/bookmark.ts";
import type { Edit } from "./plan-changes.ts";

/** Keeps a link that was met, or notes beside a kept one that it was met again. Twice changes nothing more. */
export function sighting(given: Bookmark): Edit {
  const { url, aliases } = given;
  return { url, aliases, change: (kept) => (kept ? withSighting(kept, given) : given) };
}

/** Notes what reading a page gave beside its link, if that is kept. */
export function noted(reading: Reading): Edit {
  return { url: reading.url, change: (kept) => kept && afterReading(kept, reading) };
}
