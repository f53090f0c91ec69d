// From edits of links to changes of lines: what each file gains, what it loses, what must leave it once it stands
// elsewhere, and what `hidden.txt` shall say. Pure.
import { type Bookmark, isHidden, keysOf, mergeBookmarks } from "../domain/bookmark.ts";
import { urlKey } from "../domain/canonical-url.ts";
import { type Draft, type DraftShelf, joined, openDrafts } from "./drafts.ts";
import type { Edit, Outcome } from "./edits.ts";
import { lineOf, type MonthChange, type MonthLine, type NewLine } from "./month-file.ts";
import { fileOf, isPrivateFile } from "./month-names.ts";

/** A line that has found its place in another file: by its bytes, since others write there too. */
export type Departure = { file: string; key: string; bytes: Buffer };

/** One link's new line: the file it is in, whose edits it holds, and the lines elsewhere that it makes needless. */
export type Landing = { file: string; edits: Edit[]; departures: Departure[] };

export type Plan<Row> = {
  /** By file. */
  changes: Map<string, MonthChange<Row>>;
  landings: Landing[];
  outcomes: Map<Edit, Outcome>;
  /** Keys of links, for `hidden.txt`. */
  hide: string[];
  show: string[];
};

/** What the plan is made from; `isDiskKept` is false where the disk is thrown away after the run. */
export type PlanShelf<Row> = DraftShelf<Row> & {
  bytesOf(line: MonthLine<Row>): Buffer;
  isDiskKept: boolean;
};

/** Makes the edits, and settles the `strays` that others left out of place. */
export function planChanges<Row>(edits: Edit[], strays: MonthLine<Row>[], shelf: PlanShelf<Row>): Plan<Row> {
  const drafts = openDrafts(shelf);
  const outcomes = new Map<Edit, Outcome>();
  for (const edit of edits) {
    const draft = drafts.at([edit.url, ...(edit.aliases ?? [])].map(urlKey));
    const seen = asSeen(draft);
    const changed = edit.change(seen);
    if (!changed || isSame(seen, changed)) {
      outcomes.set(edit, "same");
      continue;
    }
    // A link that took a new name may meet one that had it already: the two are one from now on.
    const met = drafts.at(keysOf(changed), draft);
    drafts.put({ ...withEdit(draft, met, { changed, shelf }), edits: [...draft.edits, ...met.edits, edit] });
    outcomes.set(edit, draft.bookmark || met.bookmark ? "changed" : "new");
  }
  for (const line of strays) drafts.at(line.keys);
  return planLines(drafts.all(), shelf, outcomes);
}

/** What an edit is asked with: a link that is hidden by another machine's word says so itself. */
function asSeen<Row>({ bookmark, isHidden: isHiddenLink }: Draft<Row>): Bookmark | undefined {
  return bookmark && isHiddenLink && !isHidden(bookmark) ? { ...bookmark, private: true } : bookmark;
}

function withEdit<Row>(
  draft: Draft<Row>,
  met: Draft<Row>,
  { changed, shelf }: { changed: Bookmark; shelf: PlanShelf<Row> },
): Draft<Row> {
  // That it is private was another machine's word: it stays there, and the link comes back when it is taken back.
  const isOthersWord = draft.bookmark !== undefined && draft.isHidden && !isHidden(draft.bookmark);
  const own = isOthersWord ? { ...changed, private: draft.bookmark?.private } : changed;
  const isHiddenElsewhere = !draft.isHidden && keysOf(changed).some((key) => shelf.hidden.has(key));
  return {
    ...joined([draft, met]),
    bookmark: met.bookmark ? mergeBookmarks(met.bookmark, own) : own,
    isHidden: isHidden(changed) || isHiddenElsewhere || met.isHidden,
  };
}

/** Spelled alike on disk: an edit that only turns keys round is none. */
function isSame(kept: Bookmark | undefined, changed: Bookmark): boolean {
  return kept === changed || (kept !== undefined && lineOf(kept) === lineOf(changed));
}

function planLines<Row>(
  drafts: Draft<Row>[],
  shelf: PlanShelf<Row>,
  outcomes: Map<Edit, Outcome>,
): Plan<Row> {
  const hide = drafts.flatMap((draft) => keysToHide(draft, shelf));
  const show = drafts.flatMap((draft) => keysToShow(draft, shelf));
  const plan: Plan<Row> = { changes: new Map(), landings: [], outcomes, hide, show };
  for (const draft of drafts) {
    const isOutOfPlace = draft.lines.some((line) => isPrivateFile(line.file) !== draft.isHidden);
    if (draft.edits.length > 0 || (isOutOfPlace && shelf.isDiskKept)) write(draft, { plan, shelf });
  }
  return plan;
}

function keysToHide<Row>({ isHidden: isHiddenLink, keys }: Draft<Row>, shelf: PlanShelf<Row>): string[] {
  return isHiddenLink && shelf.isDiskKept ? keys.filter((key) => !shelf.hidden.has(key)) : [];
}

function keysToShow<Row>(draft: Draft<Row>, { hidden }: PlanShelf<Row>): string[] {
  return draft.wasHidden && !draft.isHidden ? draft.keys.filter((key) => hidden.has(key)) : [];
}

type Writing<Row> = { plan: Plan<Row>; shelf: PlanShelf<Row> };

function write<Row>(draft: Draft<Row>, { plan, shelf }: Writing<Row>): void {
  const target = shelf.isDiskKept ? whereItBelongs(draft) : withoutSecrets(draft);
  if (target) place(draft, target, { plan, shelf });
  const isWithheld = target === undefined || (draft.isHidden && !isPrivateFile(target.file));
  for (const edit of isWithheld ? draft.edits : []) plan.outcomes.set(edit, "withheld");
}

type Target = { bookmark: Bookmark; file: string };

function whereItBelongs<Row>({ bookmark, isHidden: isHiddenLink }: Draft<Row>): Target | undefined {
  return bookmark && { bookmark, file: fileOf(bookmark, isHiddenLink) };
}

/**
 * On a disk that is thrown away: what is hidden is not written, but that a public line is private from now on. Where
 * the editor chose to have `private/` in git, its lines are changed as any other.
 */
function withoutSecrets<Row>(draft: Draft<Row>): Target | undefined {
  const { bookmark, onDisk, lines } = draft;
  if (!bookmark || !draft.isHidden) return whereItBelongs(draft);
  if (lines.some((line) => isPrivateFile(line.file))) return whereItBelongs(draft);
  if (!onDisk || draft.wasHidden) return undefined;
  return { bookmark: { ...onDisk, private: true }, file: fileOf(onDisk, false) };
}

/** Puts the link's line into its file, and takes away every other line of it. */
function place<Row>(
  { lines, edits }: Draft<Row>,
  { bookmark, file }: Target,
  { plan, shelf }: Writing<Row>,
): void {
  const change: MonthChange<Row> = plan.changes.get(file) ?? { replaced: new Map(), added: [] };
  plan.changes.set(file, change);
  const [only, ...others] = lines;
  const isMove = edits.length === 0 && only !== undefined && others.length === 0;
  const bytes = isMove ? withoutReturn(shelf.bytesOf(only)) : Buffer.from(lineOf(bookmark));
  const next: NewLine = { bytes, at: Date.parse(bookmark.savedAt), bookmark };
  const [there, ...needless] = lines.filter((line) => line.file === file);
  if (there) change.replaced.set(there, next);
  else change.added.push(next);
  for (const line of needless) change.replaced.set(line, undefined);
  const departures = lines.flatMap((line) => {
    const [key = ""] = line.keys;
    return line.file === file ? [] : [{ file: line.file, key, bytes: Buffer.from(shelf.bytesOf(line)) }];
  });
  plan.landings.push({ file, edits, departures });
}

/** A line takes no line end along into another file. */
function withoutReturn(bytes: Buffer): Buffer {
  return Buffer.from(bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes);
}
