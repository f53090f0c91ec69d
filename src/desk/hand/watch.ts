// Tells the open pages that a file changed, whoever changed it. The file system's own notice is quick, and on some
// disks never comes: so the files are looked at now and then as well.
import type { Shelf } from "../../bookmarks/shelf.ts";
import { type Clock, millisecondsNow } from "../../domain/clock.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import { beside } from "./beside.ts";
import type { IssuesInHand } from "./issues-in-hand.ts";
import { watchFolder } from "./notices.ts";

export type Watch = {
  /** A number that grows with each change, and from one desk of this folder to the next. */
  count(): number;
  /** Looks now, and counts what the desk itself just wrote. */
  look(): Promise<void>;
  /** Counts a change that stands in no file. */
  tell(): void;
  /** Calls after each change; gives the way to stop that. */
  onChange(listener: () => void): () => void;
  close(): void;
};

/** Saves come in bursts (a temporary file, a rename): told once. */
const settleMs = 60;
const lookEveryMs = 2_000;

/** `isWhole` says whether everything has been read once (yes): before that, nobody can tell what changed. */
type Watched = {
  shelf: Shelf;
  issues: IssuesInHand;
  clock: Clock;
  isWhole?: () => boolean;
  /** For whatever broke. */
  say: (line: string) => void;
};

export function openWatch(
  folder: PublicationFolder,
  { shelf, issues, clock, isWhole = () => true, say }: Watched,
): Watch {
  const listeners = new Set<() => void>();
  // A page that was open before the desk was started anew hears what comes.
  let count = millisecondsNow(clock);
  let timer: NodeJS.Timeout | undefined;
  let last = "";
  const tell = () => {
    count += 1;
    for (const listener of listeners) listener();
  };
  const look = async () => {
    const { issues: now, faults } = isWhole() ? await issues.now() : await issues.soFar();
    if (!isWhole()) return;
    shelf.look();
    const seen = `${issueMark(now)} ${faults.join()}`;
    if (seen !== last && last !== "") tell();
    last = seen;
  };
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      beside(look(), say);
    }, settleMs);
  };
  const marks = new WeakMap<object, number>();
  let made = 0;
  const issueMark = (list: object) => {
    if (!marks.has(list)) marks.set(list, ++made);
    return marks.get(list);
  };
  const stopShelf = shelf.onChange(tell);
  const folders = [folder.bookmarks, folder.privateBookmarks, folder.issues];
  const watchers = folders.map((one) => watchFolder(one, soon));
  const every = setInterval(soon, lookEveryMs);
  beside(look(), say);
  return {
    count: () => count,
    look,
    tell,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      stopShelf();
      clearInterval(every);
      clearTimeout(timer);
      for (const one of watchers) one?.close();
    },
  };
}
