// A fact about an issue that is noted for all machines: in its text, published before anything is done about it. The
// commit that holds it is the lock.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { issueFileName, openIssue, withChange } from "../content/issue-file.ts";
import { textOf } from "../content/read-text.ts";
import type { Issue } from "../domain/issue.ts";
import type { IssueChange } from "../domain/issue-change.ts";
import type { FridayWorld } from "./friday-world.ts";
import { untilTaken } from "./until-taken.ts";

type Noted = { ok: true; taken: boolean } | { ok: false; says: string };

/** What is to be noted, as long as it still holds of the issue that others may have changed meanwhile. */
export type Note = { change: IssueChange; message: string; isStill: (issue: Issue) => boolean };

/**
 * Publishes the change and gives whether it was this machine that did. An issue that is out and was edited here since
 * is left alone: only `npm run correct` publishes such edits.
 */
export async function changeShared(
  number: number,
  note: Note,
  world: Pick<FridayWorld, "folder" | "shared" | "say">,
): Promise<Noted> {
  return await untilTaken<Noted>(world.shared, () => tryToNote(number, note, world));
}

async function tryToNote(
  number: number,
  { change, message, isStill }: Note,
  { folder, shared, say }: Pick<FridayWorld, "folder" | "shared" | "say">,
): Promise<Noted | "overtaken"> {
  const file = `content/issues/${issueFileName(number)}`;
  const bytes = readFileSync(join(folder.root, file));
  const { issue, document } = openIssue(textOf(bytes, file), file);
  if (!isStill(issue)) return { ok: true, taken: false };
  const published = await shared.published(file);
  if (issue.state === "shipped" && published !== undefined && published !== document.text)
    return {
      ok: false,
      says: `${file} was edited here and is not committed. npm run correct -- ${number} publishes that`,
    };
  const texts = new Map([[file, withChange(document, change)]]);
  const outcome = await shared.publish({ texts, madeFrom: new Map([[file, bytes]]), message });
  if (!outcome.ok) return outcome;
  if (outcome.left !== undefined) say(`This folder was left behind: ${outcome.left}.`);
  return outcome.taken ? { ok: true, taken: true } : "overtaken";
}
