// From edits of links to changes of lines: what each file gains, what it loses, and what must leave it once it
// stands elsewhere. Pure.
import { type Bookmark, keysOf, mergeBookmarks } from "../domain/bookmark.ts";
import { urlKey } from "../domain/canonical-url.ts";
import { lineOf, type MonthChange, type MonthLine, type NewLine } from "./month-file.ts";

/**
 * One link's change: from what is kept of it now, if anything, to what shall be kept; `undefined` or the same
 * again changes nothing. `aliases` are other addresses to find it by. It may be asked again, with what stands
 * there then, when somebody else wrote meanwhile.
 */
export type Edit = {
  url: string;
  aliases?: string[] | undefined;
  change: (kept: Bookmark | undefined) => Bookmark | undefined;
};

/** What became of an edit: a link that was not kept before, one that was, or nothing to do. */
export type Outcome = "new" | "changed" | "same";

/** A line whose link has found its place in another file: by its bytes, since others write there too. */
export type Departure = { file: string; key: string; bytes: Buffer };

/** One link's new line: the file it is in, whose edits it holds, and the lines elsewhere that it makes needless. */
export type Landing = { file: string; edits: Edit[]; departures: Departure[] };

export type Plan<Row> = {
  /** By file. */
  changes: Map<string, MonthChange<Row>>;
  landings: Landing[];
  outcomes: Map<Edit, Outcome>;
};

/** What the plan is made from. */
export type PlanShelf<Row> = {
  /** Every line of the link that has the key. */
  linesOf(key: string): MonthLine<Row>[];
  bytesOf(line: MonthLine<Row>): Buffer;
  bookmarkOf(line: MonthLine<Row>): Bookmark;
};

/** One link as the plan goes on: the lines it has on disk, what shall stand there, and all it is known by. */
type Draft<Row> = {
  lines: MonthLine<Row>[];
  bookmark: Bookmark | undefined;
  keys: string[];
  edits: Edit[];
};

export function planChanges<Row>(edits: Edit[], shelf: PlanShelf<Row>): Plan<Row> {
  const drafts = openDrafts(shelf);
  const outcomes = new Map<Edit, Outcome>();
  for (const edit of edits) {
    const draft = drafts.at([edit.url, ...(edit.aliases ?? [])].map(urlKey));
    const changed = edit.change(draft.bookmark);
    if (!changed || isSame(draft.bookmark, changed)) {
      outcomes.set(edit, "same");
      continue;
    }
    // A link that took a new name may meet one that had it already: the two are one from now on.
    const met = drafts.at(keysOf(changed), draft);
    const bookmark = met.bookmark ? mergeBookmarks(met.bookmark, changed) : changed;
    drafts.put({ ...joined([draft, met]), bookmark, edits: [...draft.edits, ...met.edits, edit] });
    outcomes.set(edit, draft.bookmark || met.bookmark ? "changed" : "new");
  }
  return { ...linesToChange(drafts.edited(), shelf), outcomes };
}

type Drafts<Row> = {
  /** The link that has any of the keys, `besides` left out: several that share them are made one. */
  at(keys: string[], besides?: Draft<Row>): Draft<Row>;
  put(draft: Draft<Row>): void;
  edited(): Draft<Row>[];
};

function openDrafts<Row>(shelf: PlanShelf<Row>): Drafts<Row> {
  const byKey = new Map<string, Draft<Row>>();
  const put = (given: Draft<Row>) => {
    const draft = { ...given, keys: [...given.keys, ...(given.bookmark ? keysOf(given.bookmark) : [])] };
    for (const key of draft.keys) byKey.set(key, draft);
    return draft;
  };
  const fromDisk = (key: string) => {
    const lines = shelf.linesOf(key);
    const [first, ...others] = lines.map((line) => shelf.bookmarkOf(line));
    const bookmark = first && others.reduce(mergeBookmarks, first);
    return bookmark && put({ lines, bookmark, keys: lines.flatMap((line) => line.keys), edits: [] });
  };
  return {
    put,
    at: (keys, besides) => {
      const found = new Set(keys.flatMap((key) => byKey.get(key) ?? fromDisk(key) ?? []));
      if (besides) found.delete(besides);
      const [only, ...others] = found;
      return only && others.length === 0 ? only : put(joined([...found]));
    },
    edited: () => [...new Set(byKey.values())].filter((draft) => draft.edits.length > 0),
  };
}

function joined<Row>(drafts: Draft<Row>[]): Draft<Row> {
  const [first, ...others] = drafts.flatMap(({ bookmark }) => bookmark ?? []);
  return {
    lines: drafts.flatMap((draft) => draft.lines),
    bookmark: first && others.reduce(mergeBookmarks, first),
    keys: drafts.flatMap((draft) => draft.keys),
    edits: drafts.flatMap((draft) => draft.edits),
  };
}

/** Spelled alike on disk: an edit that only turns keys round is none. */
function isSame(kept: Bookmark | undefined, changed: Bookmark): boolean {
  return kept === changed || (kept !== undefined && lineOf(kept) === lineOf(changed));
}

function linesToChange<Row>(
  drafts: Draft<Row>[],
  shelf: PlanShelf<Row>,
): Pick<Plan<Row>, "changes" | "landings"> {
  const changes = new Map<string, MonthChange<Row>>();
  const changeOf = (file: string) => {
    const change: MonthChange<Row> = changes.get(file) ?? { replaced: new Map(), added: [] };
    changes.set(file, change);
    return change;
  };
  const landings = drafts.flatMap(({ lines, bookmark, edits }): Landing[] => {
    if (!bookmark) return [];
    const file = monthOf(bookmark);
    const next: NewLine = {
      bytes: Buffer.from(lineOf(bookmark)),
      at: Date.parse(bookmark.savedAt),
      bookmark,
    };
    const [place, ...needless] = lines.filter((line) => line.file === file);
    const { replaced, added } = changeOf(file);
    if (place) replaced.set(place, next);
    else added.push(next);
    for (const line of needless) replaced.set(line, undefined);
    const departures = lines.flatMap((line) => {
      const [key = ""] = line.keys;
      return line.file === file ? [] : [{ file: line.file, key, bytes: Buffer.from(shelf.bytesOf(line)) }];
    });
    return [{ file, edits, departures }];
  });
  return { changes, landings };
}

/** The file a bookmark lives in: by the UTC day it was first saved. A time zone may carry a year out of its four digits. */
function monthOf({ savedAt }: Bookmark): string {
  const month = new Date(savedAt).toISOString().slice(0, 7);
  return `${/^\d{4}-\d{2}$/.test(month) ? month : savedAt.slice(0, 7)}.jsonl`;
}
