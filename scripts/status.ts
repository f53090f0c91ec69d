// npm run status [-- --json]: where the publication stands.
import { readPublication } from "../src/content/settings-file.ts";
import { describeMoment } from "../src/shipping/describe-moment.ts";
import { describeSum } from "../src/shipping/describe-sum.ts";
import { type Mailing, type Status, statusOf, steps } from "../src/shipping/status.ts";
import { awayInWords } from "../src/shipping/time-left.ts";
import type { LetterCounts } from "../src/subscribers/ledger/count-letters.ts";
import { type Command, type ExitCode, runCommand } from "./command.ts";
import { openFriday } from "./friday/open.ts";
import { type MailInStore, mailInStore } from "./status/mail-in-store.ts";
import type { World } from "./world.ts";

const usage = `npm run status [-- --json] [--publication DIR]

Shows which issue went out last and how far it came, which one goes out next
and when, when the sources were last read, whether friday still runs, and
whether letters to readers wait or were refused, or mail stands still.
--json gives the same to a program.

Example: npm run status`;

export async function runStatus({ isJson }: { isJson: boolean }, world: World): Promise<ExitCode> {
  const opened = await openFriday(world);
  if (!opened.ok) {
    console.error(opened.says);
    return 3;
  }
  const status = withMail(await statusOf(opened.friday), await mailInStore(world));
  const { zone, announce } = await readPublication(world.folder);
  const hasNetworks = Object.values(announce).some((account) => account !== undefined);
  if (isJson) console.log(JSON.stringify(status, null, 2));
  else for (const line of linesOf(status, { zone, hasNetworks })) console.log(line);
  const isPaused =
    status.last?.mail !== undefined && "state" in status.last.mail && status.last.mail.state === "paused";
  const isAmiss = status.warnings.length > 0 || status.scheduled.some(({ isMissed }) => isMissed);
  return isAmiss || isPaused ? 3 : 0;
}

type WholeStatus = Status & { letters: LetterCounts | undefined };

function withMail(status: Status, mail: MailInStore | undefined): WholeStatus {
  const overdue = mail?.overdue === undefined ? [] : [mail.overdue];
  return { ...status, letters: mail?.letters, warnings: [...status.warnings, ...overdue] };
}

function linesOf(
  status: WholeStatus,
  { zone, hasNetworks }: { zone: string; hasNetworks: boolean },
): string[] {
  const { now, last, scheduled, nextHour, lastRunAt, lastIngestAt, sources, warnings, publishedAt } = status;
  const wanted = steps.filter((step) => step !== "announced" || hasNetworks);
  const far = last && wanted.map((step) => (last.done.includes(step) ? step : `not ${step}`)).join(", ");
  const ago = (at: string | undefined) => (at === undefined ? "never, here" : awayInWords(at, now));
  return [
    last
      ? `Last issue    ${last.number}, ${last.title}: ${far}, ${awayInWords(last.shippedAt, now)}`
      : "Last issue    none was shipped by npm run friday yet",
    ...(last?.mail === undefined ? [] : [`Its mail      ${describeMailing(last.mail)}`]),
    ...scheduled.map(
      ({ number, title, at, isHereOnly, isMissed }) =>
        `${isMissed ? "Missed" : "Next issue"}    ${number}, ${title}: ${describeMoment(at, zone, now)}${isHereOnly ? "; scheduled here only, commit and push it" : ""}`,
    ),
    ...(scheduled.length === 0
      ? [`Next issue    none is scheduled; the next hour is ${describeMoment(nextHour, zone, now)}`]
      : []),
    `Sources       ${sources}, last read ${ago(lastIngestAt)}`,
    `friday ran    ${ago(lastRunAt)}`,
    ...describeLetters(status.letters, now),
    `Published at  ${publishedAt}`,
    ...warnings,
  ];
}

function describeMailing(mail: Mailing): string {
  if ("mailedBy" in mail) return `leaves from another machine, with the store ${mail.mailedBy}`;
  return `${mail.state}: ${describeSum(mail.counts)}`;
}

/** Nothing where all have arrived. */
function describeLetters(letters: LetterCounts | undefined, now: string): string[] {
  if (!letters) return [];
  const { waiting, waitingSince, failed, ambiguous } = letters;
  const facts = [
    waitingSince && `${waiting} not mailed yet, the first asked for ${awayInWords(waitingSince, now)}`,
    failed > 0 && `${failed} refused this week`,
    ambiguous > 0 && `${ambiguous} uncertain this week`,
  ].filter((fact) => fact);
  return facts.length > 0 ? [`Letters       ${facts.join("; ")}`] : [];
}

export const command: Command<{ isJson: boolean }> = {
  usage,
  options: { json: { type: "boolean" } },
  parse: ({ values }) => ({ isJson: values["json"] === true }),
  run: runStatus,
};

if (import.meta.main) await runCommand(command);
