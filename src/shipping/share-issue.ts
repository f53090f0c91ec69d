// An issue that waits becomes everybody's as its file here has it, in one commit of its own: its words, the photos that
// they name and what else belongs to it. Whatever else was changed in this folder stays what it is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { issueFileName } from "../content/issue-file.ts";
import { textOf } from "../content/read-text.ts";
import type { FridayWorld } from "./friday-world.ts";
import { photosIn } from "./photos-in.ts";
import { untilTaken } from "./until-taken.ts";

/** `texts` are files as they shall be besides, by their paths; asked for anew whenever others were faster. */
export type IssueToShare = { number: number; message: string; texts: () => Promise<Map<string, string>> };

/** `left` says why this folder is not at what was published, where it is not. */
export type IssueShared = { ok: true; left?: string | undefined } | { ok: false; says: string };

export async function shareIssue(
  { number, message, texts }: IssueToShare,
  { folder, shared, content }: Pick<FridayWorld, "folder" | "shared" | "content">,
): Promise<IssueShared> {
  const file = `content/issues/${issueFileName(number)}`;
  return await untilTaken<IssueShared>(shared, async () => {
    const text = textOf(readFileSync(join(folder.root, file)), file);
    const paths = [file, ...photosIn(text, await content(), folder.root)];
    const outcome = await shared.publish({ paths, texts: await texts(), message });
    if (!outcome.ok) return outcome;
    return outcome.taken ? { ok: true, left: outcome.left } : "overtaken";
  });
}
