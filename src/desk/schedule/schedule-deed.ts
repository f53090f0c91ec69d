// The coming issue gets its hour, or loses it again: in its file first, then for everybody, by the git that a Friday has.
// Killed in between, it is scheduled here only, which the desk says and pushes when it is asked to.
import { openDraft, saveDraft } from "../../content/draft-file.ts";
import { takeLock } from "../../disk/lock.ts";
import type { Issue } from "../../domain/issue.ts";
import type { IssueChange } from "../../domain/issue-change.ts";
import type { FridayWorld } from "../../shipping/friday-world.ts";
import { shareIssue } from "../../shipping/share-issue.ts";
import type { Desk } from "../hand/at-hand.ts";
import { openComing } from "../hand/open-coming.ts";
import { pickedLines } from "./picked-lines.ts";

/** `isDone` when the file says so; `says` is what stands in the way of its being so for everybody, and what to do. */
export type Came = { isDone: boolean; says?: string | undefined };

/** The change that is wanted of the issue, and its name for everybody. */
export type Wish = {
  number: number;
  change: (issue: Issue) => IssueChange;
  message: (issue: Issue) => string;
};

export async function changeForAll(desk: Desk, wish: Wish): Promise<Came> {
  const lock = takeLock(desk.world.folder.fridayLock);
  if (!lock)
    return refused("npm run friday is at work on this publication. Wait until it has ended, and try again.");
  try {
    return await changeAlone(desk, wish);
  } finally {
    lock.release();
  }
}

async function changeAlone(desk: Desk, { number, change, message }: Wish): Promise<Came> {
  const opened = await desk.world.friday();
  if (!opened.ok) return refused(opened.says);
  const { shared } = opened.friday;
  if (!shared.isInGit) return refused(noGit(number));
  const taken = await shared.take();
  if (!taken.ok && !taken.isUnreachable) return refused(`Nothing was done: ${taken.says}.`);
  const { issue } = await desk.inTurn(async () => {
    const draft = await openComing(desk.world.folder, number);
    return await saveDraft(draft, change(draft.issue));
  });
  const says = taken.ok
    ? await share(desk, { issue, message: message(issue) }, opened.friday)
    : unreached(shared.where, taken.says);
  return { isDone: true, says };
}

/** Why it is not everybody's; `undefined` where it is. */
async function share(
  desk: Desk,
  { issue, message }: { issue: Issue; message: string },
  friday: FridayWorld,
): Promise<string | undefined> {
  const { number } = issue;
  const texts = async () =>
    await pickedLines((await openDraft(desk.world.folder, number)).issue, desk, friday.shared);
  const came = await shareIssue({ number, message, texts }, friday);
  if (!came.ok) return notTaken(friday.shared.where, came.says);
  return came.left === undefined
    ? undefined
    : `It is everybody's; this folder was left behind, since ${came.left}.`;
}

function refused(says: string): Came {
  return { isDone: false, says };
}

function noGit(number: number): string {
  return `This publication is in no git repository, so that it could not be published from here. Say git init, git add --all and git commit in its folder once; or schedule it for this folder alone with npm run schedule-issue -- ${number}.`;
}

function unreached(where: string, says: string): string {
  return `${where} cannot be reached: ${words(says)} See whether this machine is online, and push it again.`;
}

function notTaken(where: string, says: string): string {
  return `${where} did not take it: ${words(says)} Mend that, and push it again.`;
}

/** As a sentence. */
function words(says: string): string {
  return `${says.trim().replace(/[.\s]+$/, "")}.`;
}
