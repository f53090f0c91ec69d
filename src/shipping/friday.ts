// A Friday: take what others did, read the sources, ship what is due, build, deploy, see that it is live, announce.
// It may be run at any time and any number of times. Each step is known from where it lasts (git, the live page), so
// that a killed run, or another machine, goes on where one stopped; it keys on the issue, never on having run.
import { frozenMailFiles, readFrozenMail } from "../content/frozen-mail.ts";
import { issueFileName, openIssue } from "../content/issue-file.ts";
import { readIssues } from "../content/read-content.ts";
import { readPublication } from "../content/settings-file.ts";
import { intervalMs } from "../domain/publication.ts";
import { announceWhatIsLive } from "./announce-issue.ts";
import type { FridayWorld } from "./friday-world.ts";
import { noteMissed } from "./note-missed.ts";
import { publishSite } from "./publish-site.ts";
import { shipIssue } from "./ship-issue.ts";
import { awayInWords } from "./time-left.ts";
import { type Due, whatIsDue } from "./what-is-due.ts";

/** Which part of it: up to a built `dist/`, or from the question whether it is live; the whole when absent. */
export type Stretch = { until?: "built" | undefined; from?: "live" | undefined };

/** Asked anew after others were faster: more often than this on end, something is wrong. */
const mostRounds = 10;
/** A clock may be so far behind the newest commit before it is called wrong. */
const clockSlackMs = 10 * 60_000;

/** Gives what went wrong, each one line; all that could be done was done. */
export async function friday(stretch: Stretch, world: FridayWorld): Promise<string[]> {
  const troubles: string[] = [];
  const trouble = (says: string) => {
    world.say(says);
    troubles.push(says);
  };
  const wrongClock = await clockTrouble(world);
  const taken = wrongClock === undefined ? await takeWhatOthersDid(world, trouble) : "stop";
  if (wrongClock !== undefined) trouble(wrongClock);
  if (taken === "stop") return troubles;
  if (taken === "taken") await endShip(world, trouble);
  if (stretch.from !== "live") {
    await readSources(world, trouble);
    if (taken === "taken") await shipWhatIsDue(world, trouble);
    await publishSite(stretch, world, trouble);
  }
  if (stretch.until !== "built" && taken === "taken")
    await announceWhatIsLive(await dueNow(world), world, trouble);
  return troubles;
}

/** The wrong time would ship too early, or call everything late. */
async function clockTrouble({ clock, shared }: FridayWorld): Promise<string | undefined> {
  const newest = await shared.newestAt();
  const now = clock.now();
  if (newest === undefined || Date.parse(newest) - Date.parse(now) <= clockSlackMs) return undefined;
  return `This machine's clock says ${now}, but the newest commit was made at ${newest}. Set the clock, and run this again.`;
}

async function takeWhatOthersDid(
  { shared, say }: FridayWorld,
  trouble: (says: string) => void,
): Promise<"taken" | "alone" | "stop"> {
  const taken = await shared.take();
  if (taken.ok) {
    if (taken.moved) say(`Took what was published at ${shared.where}.`);
    return "taken";
  }
  if (!taken.isUnreachable) {
    trouble(`Nothing was done, since these were ${taken.says}.`);
    return "stop";
  }
  trouble(`${shared.where} cannot be reached, so nothing is shipped until it can: ${taken.says}`);
  return "alone";
}

/** Reads them if their time has come, and publishes every link that is kept here and not there yet. */
async function readSources(world: FridayWorld, trouble: (says: string) => void): Promise<void> {
  const { ingest } = await dueNow(world);
  if (ingest) {
    const read = await world.ingest();
    if (!read.ok) trouble(read.says);
  }
  for (let round = 0; round < mostRounds; round++) {
    const kept = await world.shared.publish({
      paths: ["bookmarks", ".gitignore", ".gitattributes"],
      message: "Keep the links of the week",
    });
    if (!kept.ok) return trouble(`The bookmarks are kept here, and could not be published: ${kept.says}`);
    if (kept.left !== undefined)
      trouble(`The bookmarks are published. This folder was left behind: ${kept.left}.`);
    if (kept.changed) world.say("Published the bookmarks.");
    if (kept.taken) return;
  }
}

/** A run that was killed between an issue's files and the commit that holds them: this machine's git gets them now. */
async function endShip(world: FridayWorld, trouble: (says: string) => void): Promise<void> {
  const { follow } = await dueNow(world);
  if (!follow || !readFrozenMail(world.folder, follow.number)) return;
  const file = `content/issues/${issueFileName(follow.number)}`;
  const published = await world.shared.published(file);
  if (published === undefined || openIssue(published, file).issue.state === "shipped") return;
  const paths = [...Object.values(frozenMailFiles(follow.number)), file];
  const outcome = await world.shared.publish({
    paths,
    message: `Ship issue ${follow.number}: ${follow.title}`,
  });
  if (!outcome.ok)
    trouble(`Issue ${follow.number} is shipped here, and could not be published: ${outcome.says}`);
}

async function shipWhatIsDue(world: FridayWorld, trouble: (says: string) => void): Promise<void> {
  for (let round = 0; round < mostRounds; round++) {
    const due = await dueNow(world);
    for (const issue of due.held)
      trouble(
        `Issue ${issue.number} missed its hour and waits: schedule it anew, or ship it with npm run schedule-issue -- ${issue.number} --now.`,
      );
    for (const issue of due.missed) await noteMissed(issue, world, trouble);
    const [issue] = due.ship;
    if (!issue) return sayWhatWaits(due, world);
    const shipped = await shipIssue(issue.number, world);
    if (!shipped.ok) return trouble(shipped.says);
    if (shipped.taken) continue;
    world.say("Another machine was faster; looking again.");
    const taken = await world.shared.take();
    if (!taken.ok) return trouble(taken.says);
  }
}

function sayWhatWaits({ waiting: [next] }: Due, { clock, say }: FridayWorld): void {
  if (next?.shipAt !== undefined)
    say(`Issue ${next.number} goes out ${awayInWords(next.shipAt, clock.now())}.`);
}

/** What the folder, as it is now, makes due. */
export async function dueNow(world: FridayWorld): Promise<Due> {
  const { folder, clock, latenessMs } = world;
  const publication = await readPublication(folder);
  const issues = await readIssues(folder);
  const everyMs = intervalMs(publication.ingest.every) ?? Number.POSITIVE_INFINITY;
  const hasSources = publication.sources.length > 0;
  const ingest = {
    everyMs: hasSources ? everyMs : Number.POSITIVE_INFINITY,
    lastAt: await world.ingestedAt(),
  };
  return whatIsDue({ now: clock.now(), publication, issues, latenessMs, ingest });
}
