// The issues as their files are at this moment: each file is parsed again only after it changed. One that is broken
// for a while, since somebody is writing in it, is what it was when it could last be read, and its fault is told.
import { join } from "node:path";
import { ContentError } from "../../content/front-matter.ts";
import { readIssue } from "../../content/issue-file.ts";
import { readText } from "../../content/read-text.ts";
import { textFilesIn } from "../../content/text-files.ts";
import { type FileStamp, stampAt } from "../../disk/file-stamp.ts";
import type { Issue } from "../../domain/issue.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import { openTurns } from "./turns.ts";

export type IssuesNow = {
  /** Newest number first, drafts included. */
  issues: Issue[];
  /** What an editor must set right, a line a file. */
  faults: string[];
};

export type IssuesInHand = { now(): Promise<IssuesNow> };

type Known = { stamp: FileStamp | undefined; issue?: Issue | undefined; fault?: string | undefined };

export function openIssues(folder: PublicationFolder): IssuesInHand {
  let known = new Map<string, Known>();
  let last: IssuesNow = { issues: [], faults: [] };
  const look = async () => {
    const names = await textFilesIn(folder.issues);
    let isSame = names.length === known.size;
    const next = new Map<string, Known>();
    for (const name of names) {
      const before = known.get(name);
      const stamp = stampAt(join(folder.issues, name));
      const isKnown = before !== undefined && before.stamp === stamp;
      next.set(name, isKnown ? before : await readOne(folder, name, { stamp, before }));
      isSame &&= isKnown;
    }
    known = next;
    if (!isSame) last = tell([...next.values()]);
    return last;
  };
  // One look after the other: two at once would each make a list, and the same files look changed.
  const inTurn = openTurns();
  return { now: () => inTurn(look) };
}

async function readOne(
  folder: PublicationFolder,
  name: string,
  { stamp, before }: { stamp: FileStamp | undefined; before: Known | undefined },
): Promise<Known> {
  const file = `content/issues/${name}`;
  try {
    return { stamp, issue: readIssue(await readText(join(folder.issues, name), file), file) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { stamp, issue: before?.issue, fault: error.message };
  }
}

function tell(known: Known[]): IssuesNow {
  return {
    issues: known.flatMap(({ issue }) => issue ?? []).sort((a, b) => b.number - a.number),
    faults: known.flatMap(({ fault }) => fault ?? []),
  };
}
