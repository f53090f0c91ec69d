// How an issue that waits here stands with everybody: what ships it may be another machine, which knows only what was
// published.
import { issueFileName } from "../content/issue-file.ts";
import type { Issue } from "../domain/issue.ts";
import type { SharedCopy } from "./git/shared-copy.ts";

/**
 * `shared`: everybody has it as it stands here. `here`: it is scheduled here only. `changed`: it is scheduled for
 * everybody, and reads otherwise here. `elsewhere`: it is a draft here, and still scheduled for everybody.
 */
export type Standing = "shared" | "here" | "changed" | "elsewhere";

/** `text` is what its file says here. `undefined` of a draft that waits nowhere. Without a remote there is nobody else. */
export async function standingOf(
  { number, state, shipAt }: Issue,
  text: string | undefined,
  shared: Pick<SharedCopy, "isRemote" | "published">,
): Promise<Standing | undefined> {
  const isScheduled = state === "scheduled";
  if (!shared.isRemote) return isScheduled ? "shared" : undefined;
  const published = await shared.published(`content/issues/${issueFileName(number)}`);
  const isScheduledThere = published !== undefined && /^state: *scheduled\b/m.test(published);
  if (!isScheduled) return isScheduledThere ? "elsewhere" : undefined;
  const isForThen = isScheduledThere && (shipAt === undefined || published.includes(shipAt));
  if (!isForThen) return "here";
  return published === text ? "shared" : "changed";
}
