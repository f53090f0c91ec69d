// A draft while somebody writes it: on disk after every step, so that nothing typed can be lost.
import { readFile } from "node:fs/promises";
import { writeFileWhole } from "../disk/write-file.ts";
import type { Issue } from "../domain/issue.ts";
import { writeIssue } from "./issue-file.ts";

/** Somebody else changed the file in the meantime; what we hold was put beside it. */
export class ChangedElsewhere extends Error {
  constructor(path: string, aside: string) {
    super(`${path} was changed by another program. It is left as it is; what you wrote here is in ${aside}.`);
    this.name = "ChangedElsewhere";
  }
}

/** Writes `issue` over `path` if the file still says `before`; else keeps the new text in a file beside it and throws. */
export async function saveDraft(path: string, before: Issue, issue: Issue): Promise<void> {
  if ((await readFile(path, "utf8")) === writeIssue(before)) {
    await writeFileWhole(path, writeIssue(issue));
    return;
  }
  const aside = path.replace(/\.md$/, ".unsaved.txt");
  await writeFileWhole(aside, writeIssue(issue));
  throw new ChangedElsewhere(path, aside);
}
