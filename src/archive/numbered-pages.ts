// A long list on several pages, which stay as they are while the list grows at its newer end: those of the oldest are
// numbered and full; what is newest stands on the list's own page. Where one of the older is hidden, or one of an
// older day is added, what is newer than it moves by one place, and the last number may come or go.

/** `number` is that of a full page, 1 the oldest; the list's own page has none. */
export type NumberedPage<T> = { number: number | undefined; items: T[] };

/**
 * The pages of a list that is newest first, its own page first. A full page has `size` items. The own page keeps as
 * many at least, so that a list has never an almost empty beginning.
 */
export function numberedPages<T>(newestFirst: T[], size: number): NumberedPage<T>[] {
  const full = Math.max(0, Math.floor(newestFirst.length / size) - 1);
  const own = newestFirst.length - full * size;
  const pages = Array.from({ length: full }, (_, at) => ({
    number: full - at,
    items: newestFirst.slice(own + at * size, own + (at + 1) * size),
  }));
  return [{ number: undefined, items: newestFirst.slice(0, own) }, ...pages];
}
