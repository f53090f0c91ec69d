// npm run schedule-issue -- 42 [--at "2026-12-04 09:00"]: gives an issue its hour. `npm run friday` ships it then.
import { openDraft, saveDraft } from "../src/content/draft-file.ts";
import { readContent, readIssues } from "../src/content/read-content.ts";
import { readPublication } from "../src/content/settings-file.ts";
import type { Issue } from "../src/domain/issue.ts";
import { findingsAbout } from "../src/preflight/preflight.ts";
import { describeMoment } from "../src/shipping/describe-moment.ts";
import { type Moment, momentOf, scheduling, usualMoment } from "../src/shipping/schedule-issue.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { findingsIn, tellFindings } from "./findings.ts";
import { numberGiven } from "./issue-number.ts";
import type { World } from "./world.ts";

const usage = `npm run schedule-issue -- NUMBER [--at "2026-12-04 09:00" | --now] [--publication DIR]

Writes into the issue when it goes out: at that time on a wall clock of the
publication's zone; without --at at the publication's hour of the issue's
day, or of the next day of issue where that is past. --now is at once. An
issue that is scheduled already is moved. npm run friday ships it when its
hour has come; npm run unschedule-issue makes it a draft again.

Example: npm run schedule-issue -- 42 --at "2026-12-04 09:00"`;

/** Which issue, and when in the editor's words (the usual time). */
export type ScheduleIssueChoice = { number: number; at?: string | undefined; isNow?: boolean };

function parseScheduleIssue(given: Arguments): ScheduleIssueChoice {
  const choice = {
    number: numberGiven(given, usage),
    at: textOf(given, "at"),
    isNow: given.values["now"] === true,
  };
  if (choice.isNow && choice.at !== undefined) throw new WrongUse("Say --at or --now, not both.");
  return choice;
}

export async function runScheduleIssue(choice: ScheduleIssueChoice, world: World): Promise<ExitCode> {
  const publication = await readPublication(world.folder);
  const { zone } = publication;
  const now = world.clock.now();
  const draft = await openDraft(world.folder, choice.number);
  const { issue } = draft;
  if (issue.state === "shipped") throw new WrongUse(alreadyOut(issue));
  const moment = momentFor(choice, issue);
  if (!moment.ok) throw new WrongUse(`${moment.why}.`);
  if (!choice.isNow && Date.parse(moment.at) <= Date.parse(now))
    throw new WrongUse(
      `That is in the past: ${describeMoment(moment.at, zone, now)}. Name a later time, or say --now.`,
    );
  if (moment.isMoved)
    console.log("The clocks leave that time out on that day; this is the first moment after it.");
  const saved = await saveDraft(draft, scheduling(issue, moment.at, publication));
  console.log(`Issue ${issue.number}, ${saved.issue.title}, goes out on`);
  console.log(`  ${describeMoment(moment.at, zone, now)}.`);
  await warnOfTwins(saved.issue, moment.at);
  const content = await readContent(world.folder, world.shelf());
  tellFindings(
    findingsAbout(saved.issue, await findingsIn(content, world)).filter(({ level }) => level !== "pass"),
  );
  console.log(
    "npm run friday ships it then, wherever a timer runs it. Commit and push it if that is elsewhere.",
  );
  return 0;

  function momentFor({ at, isNow }: ScheduleIssueChoice, { date }: Issue): Moment {
    if (isNow) return { ok: true, at: now, isMoved: false };
    if (at !== undefined) return momentOf(at, zone);
    return { ok: true, at: usualMoment({ date }, publication, now), isMoved: false };
  }

  async function warnOfTwins({ number }: Issue, at: string): Promise<void> {
    const others = (await readIssues(world.folder)).filter(
      (one) =>
        one.state === "scheduled" && one.number !== number && Date.parse(one.shipAt ?? "") === Date.parse(at),
    );
    for (const other of others) console.warn(`Issue ${other.number} is scheduled for the same moment.`);
  }
}

function alreadyOut({ number, shippedAt }: Issue): string {
  const since = shippedAt === undefined ? "" : ` since ${shippedAt}`;
  return `Issue ${number} is out${since}. An issue that is out is corrected with npm run correct -- ${number}.`;
}

/** As npm runs it. */
export const command: Command<ScheduleIssueChoice> = {
  usage,
  options: { at: { type: "string" }, now: { type: "boolean" } },
  parse: parseScheduleIssue,
  run: runScheduleIssue,
};

if (import.meta.main) await runCommand(command);
