// Writes the next issue. Never over an existing file: what an editor wrote stays.
import { access } from "node:fs/promises";
import { join } from "node:path";
import { prepareForGit } from "../bookmarks/git-files.ts";
import { withLock } from "../disk/lock.ts";
import { writeFileWhole } from "../disk/write-file.ts";
import type { Issue } from "../domain/issue.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { ContentError } from "./front-matter.ts";
import { issueFileName, writeIssue } from "./issue-file.ts";

/** Creates `content/issues/NNNN.md` and gives its path; throws when that number is taken. */
export async function createIssue(folder: PublicationFolder, issue: Issue): Promise<string> {
  const path = join(folder.issues, issueFileName(issue.number));
  await withLock(folder.bookmarksLock, 10_000, async () => {
    if (await exists(path))
      throw new ContentError(
        `content/issues/${issueFileName(issue.number)}`,
        undefined,
        "this file exists already and is left as it is. Remove it first, or edit it.",
      );
    await prepareForGit(folder, { beginsToHide: false });
    await writeFileWhole(path, writeIssue(issue));
  });
  return path;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
