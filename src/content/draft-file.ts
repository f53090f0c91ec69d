// A draft while somebody writes it: on disk after every step, so that nothing typed can be lost, and never over what
// another program wrote there meanwhile.
import { access } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { ifMissing, writeFileWhole } from "../disk/write-file.ts";
import { type IssueChange, mergeChange } from "../domain/issue-change.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { ContentError } from "./front-matter.ts";
import { type IssueDocument, issueFileName, openIssue, withChange } from "./issue-file.ts";
import { readText } from "./read-text.ts";

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

/**
 * Makes the change in the draft's file and gives the draft as it is then. Where another program changed the file
 * meanwhile, both changes are in it if they are of different fields; else the file is left and this throws `KeptBeside`.
 */
export async function saveDraft(draft: Draft, change: IssueChange): Promise<Draft> {
  try {
    const now = await readText(draft.path, draft.file).catch(ifMissing(undefined));
    if (now === undefined) return keepBeside(draft, change, `${draft.file} is not there any more.`);
    const { issue, document } =
      now === draft.text ? { issue: draft.issue, document: draft } : openIssue(now, draft.file);
    const merged = mergeChange(draft.issue, change, issue);
    if (!merged.ok) {
      const both = merged.clashes.join("; ");
      return keepBeside(
        draft,
        change,
        `${draft.file} was changed in another program too (${both}) and is left as it is.`,
      );
    }
    const text = withChange(document, merged.change);
    if (text !== now) await writeFileWhole(draft.path, text);
    return { ...openIssue(text, draft.file).document, path: draft.path };
  } catch (error) {
    if (error instanceof ContentError) return keepBeside(draft, change, error.message);
    throw error;
  }
}

async function keepBeside(draft: Draft, change: IssueChange, why: string): Promise<never> {
  const aside = await freeName(draft.path.replace(/\.md$/, ".unsaved"));
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

/** `0042.unsaved.txt`, else the first with a number that is not taken: what was put aside before stays. */
async function freeName(start: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = `${start}${number === 1 ? "" : `-${number}`}.txt`;
    if (await access(name).then(() => false, ifMissing(true))) return name;
  }
}
