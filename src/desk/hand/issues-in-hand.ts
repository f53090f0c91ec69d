// The issues as their files are at this moment: each file is parsed again only after it changed. One that is broken
// for a while, since somebody is writing in it, is what it was when it could last be read, and its fault is told.
import { join } from "node:path";
import { ContentError } from "../../content/front-matter.ts";
import { type IssueCache, openIssueCache } from "../../content/issue-cache.ts";
import { readIssue } from "../../content/issue-file.ts";
import { textOf } from "../../content/read-text.ts";
import { lookForTexts } from "../../content/text-files.ts";
import type { Caches } from "../../disk/caches.ts";
import { type FileStamp, stampAt } from "../../disk/file-stamp.ts";
import { bytesAt } from "../../disk/text-at.ts";
import type { Issue } from "../../domain/issue.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import { openNotices } from "./notices.ts";
import { openTurns } from "./turns.ts";

export type IssuesNow = {
  /** Newest number first, drafts included. */
  issues: Issue[];
  /** What an editor must set right, a line a file. */
  faults: string[];
};

export type IssuesInHand = {
  /** All of them: every file is looked at. */
  now(): Promise<IssuesNow>;
  /**
   * Those that have been read; the newest at least. Once all have been, no file is looked at where the disk has told of
   * no change since: in a folder that is shared over a network, which tells of none, a file that was written in place
   * may be a `now` old.
   */
  soFar(): Promise<IssuesNow>;
  /** Reads on for a moment; `true` when all have been read. */
  readOn(): Promise<boolean>;
  /** All have been read once. */
  isWhole(): boolean;
  close(): void;
};

type Known = { stamp: FileStamp | undefined; issue?: Issue | undefined; fault?: string | undefined };

/** In issues: the last year of Fridays, and what others wait for between two lots. */
const [readFirst, readAtOnce] = [52, 100];

/** `first` (52) are read before anything else is; what they say is kept in `caches` (nowhere). */
export function openIssues(
  folder: PublicationFolder,
  { first = readFirst, caches }: { first?: number; caches?: Caches | undefined } = {},
): IssuesInHand {
  const cache = openIssueCache(caches);
  let known = new Map<string, Known>();
  let last: IssuesNow = { issues: [], faults: [] };
  let isWhole = false;
  /** What is nearly an issue, by its name. */
  let misnamed: string | undefined;
  /** Whether the disk tells of a change of any of them: what lies elsewhere changes there. */
  let areHere = true;
  const notices = openNotices(folder.issues);
  const readAll = () => {
    if (!isWhole) cache.keep();
    isWhole = true;
  };
  /** Reads `most` that are new, the newest first. */
  const look = async (most: number) => {
    notices.begin();
    const { names: inOrder, haveLinks, fault } = await lookForTexts(folder.issues);
    const names = inOrder.toReversed();
    const next = new Map<string, Known>();
    let [isSame, left] = [misnamed === fault?.message, most];
    for (const name of names) {
      const before = known.get(name);
      if (before === undefined && left-- <= 0) continue;
      const stamp = stampAt(join(folder.issues, name));
      const isKnown = before !== undefined && before.stamp === stamp;
      next.set(name, isKnown ? before : readOne(folder, name, { stamp, before, cache }));
      isSame &&= isKnown;
    }
    if (!isSame || next.size !== known.size) last = tell([...next.values()], fault?.message);
    known = next;
    [misnamed, areHere] = [fault?.message, !haveLinks];
    if (next.size === names.length) readAll();
    return last;
  };
  const everything = Number.POSITIVE_INFINITY;
  // One look after the other: two at once would each make a list, and the same files look changed.
  const inTurn = openTurns();
  return {
    now: () => inTurn(() => look(everything)),
    // One that has just been begun is the newest, and read among them.
    soFar: async () => {
      if (isWhole && areHere && (await notices.isQuiet())) return last;
      return inTurn(() => look(isWhole ? everything : known.size === 0 ? first : 1));
    },
    readOn: async () => {
      if (!isWhole) await inTurn(() => look(readAtOnce));
      return isWhole;
    },
    isWhole: () => isWhole,
    close: () => notices.close(),
  };
}

function readOne(
  folder: PublicationFolder,
  name: string,
  { stamp, before, cache }: { stamp: FileStamp | undefined; before: Known | undefined; cache: IssueCache },
): Known {
  const file = `content/issues/${name}`;
  try {
    const bytes = bytesAt(join(folder.issues, name));
    // Between the look at the folder and this one somebody may have taken it away: a pull does.
    if (bytes === undefined) return { stamp: undefined };
    return { stamp, issue: cache.of(name, bytes, () => readIssue(textOf(bytes, file), file)) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { stamp, issue: before?.issue, fault: error.message };
  }
}

function tell(known: Known[], misnamed: string | undefined): IssuesNow {
  return {
    issues: known.flatMap(({ issue }) => issue ?? []).sort((a, b) => b.number - a.number),
    faults: [misnamed, ...known.map(({ fault }) => fault)].filter((fault) => fault !== undefined),
  };
}
