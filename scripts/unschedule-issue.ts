// npm run unschedule-issue -- 42: makes a scheduled issue a draft again.
import { openDraft, saveDraft } from "../src/content/draft-file.ts";
import { unscheduling } from "../src/shipping/schedule-issue.ts";
import { type Command, type ExitCode, runCommand, WrongUse } from "./command.ts";
import { numberGiven } from "./issue-number.ts";
import type { World } from "./world.ts";

const usage = `npm run unschedule-issue -- NUMBER [--publication DIR]

Makes a scheduled issue a draft again, so that it stays here until it is
scheduled anew.

Example: npm run unschedule-issue -- 42`;

export async function runUnscheduleIssue({ number }: { number: number }, world: World): Promise<ExitCode> {
  const draft = await openDraft(world.folder, number);
  if (draft.issue.state !== "scheduled")
    throw new WrongUse(
      `Issue ${number} is ${draft.issue.state === "draft" ? "a draft" : "out"} and not scheduled.`,
    );
  await saveDraft(draft, unscheduling);
  console.log(
    `Issue ${number}, ${draft.issue.title}, is a draft again. Where a timer runs elsewhere, commit and push it.`,
  );
  return 0;
}

export const command: Command<{ number: number }> = {
  usage,
  parse: (given) => ({ number: numberGiven(given, usage) }),
  run: runUnscheduleIssue,
};

if (import.meta.main) await runCommand(command);
