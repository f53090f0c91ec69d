// npm run schedule: the resident form of `friday`, for a small server: it looks once a minute whether anything is
// due, and runs `friday` when something is.
import { ContentError } from "../src/content/front-matter.ts";
import { readIssues } from "../src/content/read-content.ts";
import { readPublication } from "../src/content/settings-file.ts";
import { millisecondsNow } from "../src/domain/clock.ts";
import { shipMoment } from "../src/domain/wall-time.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { serveFolder } from "./friday/serve.ts";
import { runFriday } from "./friday.ts";
import { pauseUnless, untilSignal } from "./until-signal.ts";
import type { World } from "./world.ts";

const usage = `npm run schedule [-- --serve PORT] [--publication DIR]

Stays, and runs npm run friday every quarter of an hour and at the minute at
which an issue is due. --serve also serves dist/ at that port of this machine,
for a web server in front of it. Ctrl+C, or a signal to end, lets a run that
is at work come to its end.

Example: npm run schedule -- --serve 8080`;

const minuteMs = 60_000;
/** Others may have pushed; sources have their own times. */
const everyMs = 15 * minuteMs;

export type ScheduleChoice = { port?: number | undefined };

function parseSchedule(given: Arguments): ScheduleChoice {
  const port = textOf(given, "serve");
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    throw new WrongUse(`--serve wants a port from 1 to 65535, not ${port}.`);
  return { port: port === undefined ? undefined : Number(port) };
}

/** Until `stopped` says so. */
export async function runSchedule(
  { port }: ScheduleChoice,
  world: World,
  stopped = untilSignal().signal,
): Promise<ExitCode> {
  await using server = port === undefined ? undefined : await serveFolder(world.folder.site, port);
  if (server) console.log(`Serving ${world.folder.site} at http://127.0.0.1:${server.port}/`);
  let ranAt = Number.NEGATIVE_INFINITY;
  while (!stopped.aborted) {
    const now = millisecondsNow(world.clock);
    if (now - ranAt >= everyMs || now < ranAt || (await isHourOfAnIssue(world))) {
      ranAt = now;
      await runOnce(world);
    }
    await pauseUnless(stopped, minuteMs);
  }
  return 0;
}

/** One wrong file of the editor's does not end the next run. */
async function runOnce(world: World): Promise<void> {
  console.log(`\n${world.clock.now()}`);
  try {
    await runFriday({}, world);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
  }
}

/** False while a file is wrong: the next run says which. */
async function isHourOfAnIssue(world: World): Promise<boolean> {
  try {
    return await hasHourCome(world);
  } catch (error) {
    if (error instanceof ContentError) return false;
    throw error;
  }
}

async function hasHourCome({ folder, clock }: World): Promise<boolean> {
  const publication = await readPublication(folder);
  const now = millisecondsNow(clock);
  return (await readIssues(folder)).some(
    (issue) =>
      issue.state === "scheduled" &&
      issue.missed === undefined &&
      Date.parse(shipMoment(issue, publication)) <= now,
  );
}

/** As npm runs it. */
export const command: Command<ScheduleChoice> = {
  usage,
  options: { serve: { type: "string" } },
  parse: parseSchedule,
  run: (choice, world) => runSchedule(choice, world),
};

if (import.meta.main) await runCommand(command);
