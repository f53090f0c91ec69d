// A draft while somebody writes it: on disk after every step, so that nothing typed can be lost, and never over what
// another program wrote there meanwhile.
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { stringify } from "yaml";
import { freeName } from "../disk/free-name.ts";
import { takeFile } from "../disk/replace-file.ts";
import { syncFolder, writeFileWhole } from "../disk/write-file.ts";
import { type IssueChange, mergeChange } from "../domain/issue-change.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { ContentError } from "./front-matter.ts";
import { type IssueDocument, issueFileName, openIssue, withChange } from "./issue-file.ts";
import { readText, textOf } from "./read-text.ts";

/** An issue's file as it was last read or written here. */
export type Draft = IssueDocument & { path: string };

/** A change that could not be made in the draft's file, and stands in a file beside it. The message is for the editor. */
export class KeptBeside extends Error {
  constructor(why: string, aside: string) {
    super(`${why.replace(/\.?$/, ".")} What you wrote here is in ${aside}: copy from there what you want.`);
    this.name = "KeptBeside";
  }
}

/** The issue with this number, to be changed; throws a `ContentError` when its file is none. */
export async function openDraft(folder: PublicationFolder, number: number): Promise<Draft> {
  const name = issueFileName(number);
  const path = join(folder.issues, name);
  const file = `content/issues/${name}`;
  return { ...openIssue(await readText(path, file), file).document, path };
}

/** How often, and how long after each look, a file is looked at that another program is in the middle of saving. */
const mostLooks = 20;
const betweenLooksMs = 20;

/**
 * Makes the change in the draft's file and gives the draft as it is then. Where another program changed the file
 * meanwhile, both changes are in it if they are of different fields; else the file is left and this throws `KeptBeside`.
 */
export async function saveDraft(draft: Draft, change: IssueChange): Promise<Draft> {
  for (let looks = 1; ; looks++) {
    try {
      const saved = await saveOver(draft, change);
      if (saved) return saved;
      if (looks === mostLooks)
        throw new ContentError(draft.file, undefined, "another program keeps changing it.");
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      if (looks === mostLooks || error instanceof Clash) return keepBeside(draft, change, error.message);
    }
    await setTimeout(betweenLooksMs);
  }
}

/** Both changed the same; to look again would not help. */
class Clash extends ContentError {}

/** The draft as it was saved; `undefined` when another program saved at the same moment, and its text is there. */
async function saveOver(draft: Draft, change: IssueChange): Promise<Draft | undefined> {
  const { file, path } = draft;
  const hand = takeFile(path);
  try {
    if (hand.stamp === undefined) throw new Clash(file, undefined, "it is not there any more.");
    const now = textOf(hand.bytes, file);
    const { issue, document } =
      now === draft.text ? { issue: draft.issue, document: draft } : openIssue(now, file);
    const merged = mergeChange(draft.issue, change, issue);
    if (!merged.ok) throw new Clash(file, undefined, `${clashOf(merged.clashes)} It is left as it is.`);
    const text = withChange(document, merged.change);
    if (text !== now && (await hand.replace(Buffer.from(text))) === undefined) return undefined;
    await syncFolder(dirname(path));
    return { ...openIssue(text, file).document, path };
  } finally {
    hand.close();
  }
}

function clashOf(clashes: string[]): string {
  return `another program changed the same in it: ${clashes.join("; ")}.`;
}

async function keepBeside(draft: Draft, change: IssueChange, why: string): Promise<never> {
  // `0042.unsaved.txt`: what was put aside before stays.
  const aside = await freeName(draft.path.replace(/\.md$/, ".unsaved"), ".txt");
  await writeFileWhole(aside, wordsOf(draft, change));
  throw new KeptBeside(why, aside);
}

/** The whole text with the change in it; the change alone where there can be no such text. */
function wordsOf(draft: Draft, change: IssueChange): string {
  try {
    return withChange(draft, change);
  } catch (error) {
    if (error instanceof ContentError) return stringify(change, { lineWidth: 0 });
    throw error;
  }
}
