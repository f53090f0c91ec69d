// The links that a change touches, as it goes on: what stands on disk of each, and what shall stand there.
import { type Bookmark, isHidden, keysOf, mergeBookmarks } from "../domain/bookmark.ts";
import type { Edit } from "./edits.ts";
import type { HiddenLinks } from "./hidden-links.ts";
import type { MonthLine } from "./month-file.ts";
import { isHiddenLink } from "./visibility.ts";

/** One link; all it is known by, and its lines before the change. */
export type Draft<Row> = {
  keys: string[];
  lines: MonthLine<Row>[];
  /** What the lines say together. */
  onDisk: Bookmark | undefined;
  /** What shall stand there. */
  bookmark: Bookmark | undefined;
  wasHidden: boolean;
  isHidden: boolean;
  edits: Edit[];
};

export type Drafts<Row> = {
  /** The link that has any of the keys, `besides` left out: several that share them are made one. */
  at(keys: string[], besides?: Draft<Row>): Draft<Row>;
  put(draft: Draft<Row>): void;
  /** Those that were asked for and those that were put, each once. */
  all(): Draft<Row>[];
};

/** What drafts are made from. */
export type DraftShelf<Row> = {
  /** Every line of the link that has the key. */
  linesOf(key: string): MonthLine<Row>[];
  bookmarkOf(line: MonthLine<Row>): Bookmark;
  hidden: Pick<HiddenLinks, "has">;
};

export function openDrafts<Row>(shelf: DraftShelf<Row>): Drafts<Row> {
  const byKey = new Map<string, Draft<Row>>();
  const put = (given: Draft<Row>) => {
    const keys = [...new Set([...given.keys, ...(given.bookmark ? keysOf(given.bookmark) : [])])];
    const draft = { ...given, keys };
    for (const key of keys) byKey.set(key, draft);
    return draft;
  };
  const fromDisk = (key: string) => {
    const lines = shelf.linesOf(key);
    const [first, ...others] = lines.map((line) => shelf.bookmarkOf(line));
    if (!first) return undefined;
    const bookmark = others.reduce(mergeBookmarks, first);
    const isHiddenNow = isHiddenLink(lines, isHidden(bookmark), shelf.hidden);
    const keys = lines.flatMap((line) => line.keys);
    return put({
      keys,
      lines,
      onDisk: bookmark,
      bookmark,
      wasHidden: isHiddenNow,
      isHidden: isHiddenNow,
      edits: [],
    });
  };
  return {
    put,
    at: (keys, besides) => {
      const found = new Set(keys.flatMap((key) => byKey.get(key) ?? fromDisk(key) ?? []));
      if (besides) found.delete(besides);
      const [only, ...others] = found;
      return only && others.length === 0 ? only : put(joined([...found]));
    },
    all: () => [...new Set(byKey.values())],
  };
}

/** Several drafts as one; none of them is a link of which nothing is kept. */
export function joined<Row>(drafts: Draft<Row>[]): Draft<Row> {
  const together = (bookmarks: (Bookmark | undefined)[]) => {
    const [first, ...others] = bookmarks.filter((bookmark) => bookmark !== undefined);
    return first && others.reduce(mergeBookmarks, first);
  };
  return {
    keys: drafts.flatMap((draft) => draft.keys),
    lines: drafts.flatMap((draft) => draft.lines),
    onDisk: together(drafts.map((draft) => draft.onDisk)),
    bookmark: together(drafts.map((draft) => draft.bookmark)),
    wasHidden: drafts.some((draft) => draft.wasHidden),
    isHidden: drafts.some((draft) => draft.isHidden),
    edits: drafts.flatMap((draft) => draft.edits),
  };
}
