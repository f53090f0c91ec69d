// npm run friday: everything that is due. Any timer may run it at any time and any number of times.
import { takeLock } from "../src/disk/lock.ts";
import { friday, type Stretch } from "../src/shipping/friday.ts";
import { lastRunWarning, noteRun } from "../src/shipping/last-run.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { openFriday } from "./friday/open.ts";
import type { World } from "./world.ts";

const usage = `npm run friday [-- --until built | --from live] [--publication DIR]

Does what is due, in this order: takes what others pushed, reads the
sources, ships an issue whose hour has come, builds the site and deploys it
with FIVE_DEPLOY, waits until the issue's page is live, and announces it
where the settings say so. Let a timer run it as often as you like; a run
that was stopped anywhere is finished by the next one.

--until built stops before the site is deployed, --from live goes on behind
that: for a workflow that deploys in between.

Example: npm run friday
Ends with 0, or with 3 when something waits for you: it says what.`;

function parseFriday(given: Arguments): Stretch {
  const [until, from] = [textOf(given, "until"), textOf(given, "from")];
  if (until !== undefined && until !== "built") throw new WrongUse(`--until knows built, not ${until}.`);
  if (from !== undefined && from !== "live") throw new WrongUse(`--from knows live, not ${from}.`);
  if (until && from) throw new WrongUse("Say --until or --from, not both.");
  return { until, from };
}

/** One run; 0 where another is at work. */
export async function runFriday(stretch: Stretch, world: World): Promise<ExitCode> {
  const lock = takeLock(world.folder.fridayLock);
  if (!lock) {
    console.log("Another run of friday is at work on this publication. This one has nothing to do.");
    return 0;
  }
  try {
    const opened = await openFriday(world);
    if (!opened.ok) {
      console.error(opened.says);
      return 3;
    }
    const warning = await lastRunWarning(world.folder, world.clock);
    if (warning !== undefined) console.log(warning);
    const troubles = await friday(stretch, opened.friday);
    await noteRun(world.folder, world.clock);
    return troubles.length > 0 ? 3 : 0;
  } finally {
    lock.release();
  }
}

/** As npm runs it. */
export const command: Command<Stretch> = {
  usage,
  options: { until: { type: "string" }, from: { type: "string" } },
  parse: parseFriday,
  run: runFriday,
};

if (import.meta.main) await runCommand(command);
