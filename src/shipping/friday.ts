// A Friday: take what others did, read the sources, ship what is due, build, deploy, see that it is live,
// mail, announce.
// It may be run at any time and any number of times. Each step is known from where it lasts (git, the live page), so
// that a killed run, or another machine, goes on where one stopped; it keys on the issue, never on having run.
import { ContentError } from "../content/front-matter.ts";
import { frozenMailFiles, readFrozenMail } from "../content/frozen-mail.ts";
import { issueFileName, openIssue } from "../content/issue-file.ts";
import { readIssues } from "../content/read-content.ts";
import { readPublication } from "../content/settings-file.ts";
import type { Issue } from "../domain/issue.ts";
import { intervalMs, type Publication } from "../domain/publication.ts";
import { followIssue } from "./follow-issue.ts";
import type { FridayWorld } from "./friday-world.ts";
import { mailWhatWasBegun } from "./mail-issue.ts";
import { mentionAgain } from "./mention-issue.ts";
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
  try {
    await doWhatIsDue(stretch, world, trouble);
  } catch (error) {
    // A file that an editor must mend, or is in the middle of: what came before it is done.
    if (!(error instanceof ContentError)) throw error;
    trouble(error.message);
  }
  return troubles;
}

async function doWhatIsDue(
  { until, from }: Stretch,
  world: FridayWorld,
  trouble: (says: string) => void,
): Promise<void> {
  const wrongClock = await clockTrouble(world);
  if (wrongClock !== undefined) return trouble(wrongClock);
  const taken = await takeWhatOthersDid(world, trouble);
  if (taken === "stop") return;
  if (from !== "live") {
    const isHome =
      (await readSources(world, trouble)) && (taken === "alone" || (await shipWhatIsDue(world, trouble)));
    // What is built of a folder that was left behind would put an older site over a newer one.
    if (!isHome) return;
    await publishSite({ until }, world, trouble);
  }
  if (until === "built" || taken !== "taken") return;
  await mailWhatWasBegun(world, trouble);
  await followIssue(await dueNow(world), world, trouble);
  await mentionAgain(world);
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
    trouble(`Nothing was done: ${taken.says}.`);
    return "stop";
  }
  trouble(`${shared.where} cannot be reached, so nothing is shipped until it can: ${taken.says}`);
  return "alone";
}

/**
 * Reads them if their time has come, and publishes every link that is kept here and not there yet. False when this
 * folder was left behind what is published.
 */
async function readSources(world: FridayWorld, trouble: (says: string) => void): Promise<boolean> {
  if (await areSourcesDue(world)) {
    const read = await world.ingest();
    if (!read.ok) trouble(read.says);
  }
  for (let round = 0; round < mostRounds; round++) {
    const kept = await world.shared.publish({
      paths: ["bookmarks", "content/links.jsonl", ...(await newGitFiles(world))],
      message: "Keep the links of the week",
    });
    if (!kept.ok) {
      trouble(`The bookmarks are kept here, and could not be published: ${kept.says}`);
      return true;
    }
    if (kept.changed) world.say("Published the bookmarks.");
    if (kept.left !== undefined) return leftBehind(kept.left, trouble);
    if (kept.taken) return true;
    // Others were faster: their lines come here first, each link's by itself, before ours go there.
    const taken = await world.shared.take();
    if (!taken.ok) return leftBehind(taken.says, trouble);
  }
  return true;
}

/** What tells git how bookmarks are merged, where others do not have it yet; one that they have is the editor's. */
async function newGitFiles({ shared }: FridayWorld): Promise<string[]> {
  const fresh = [];
  for (const name of [".gitignore", ".gitattributes"])
    if ((await shared.published(name)) === undefined) fresh.push(name);
  return fresh;
}

function leftBehind(why: string, trouble: (says: string) => void): false {
  trouble(`This folder is behind what is published, and the run ends here: ${why}. The next run goes on.`);
  return false;
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

/** False when this folder was left behind what is published. */
async function shipWhatIsDue(world: FridayWorld, trouble: (says: string) => void): Promise<boolean> {
  await endShip(world, trouble);
  for (let round = 0; round < mostRounds; round++) {
    const due = await dueNow(world);
    if (round === 0) sayWhatIsHeld(due, trouble);
    for (const issue of due.missed) await noteMissed(issue, world, trouble);
    const [issue] = due.ship;
    if (!issue) {
      sayWhatWaits(due, world);
      return true;
    }
    const shipped = await shipIssue(issue.number, world);
    if (!shipped.ok) {
      trouble(shipped.says);
      return true;
    }
    if (shipped.left !== undefined) return leftBehind(shipped.left, trouble);
    if (shipped.taken) continue;
    world.say("Another machine was faster; looking again.");
    const taken = await world.shared.take();
    if (!taken.ok) return leftBehind(taken.says, trouble);
  }
  return true;
}

function sayWhatIsHeld({ held }: Due, trouble: (says: string) => void): void {
  for (const { number } of held)
    trouble(
      `Issue ${number} missed its hour and waits: schedule it anew, or ship it with npm run schedule-issue -- ${number} --now.`,
    );
}

function sayWhatWaits({ waiting: [next] }: Due, { clock, say }: FridayWorld): void {
  if (next?.shipAt !== undefined)
    say(`Issue ${next.number} goes out ${awayInWords(next.shipAt, clock.now())}.`);
}

/** What the folder, as it is now, makes due. */
export async function dueNow(world: FridayWorld): Promise<Due> {
  const publication = await readPublication(world.folder);
  return dueOf(publication, await readIssues(world.folder), world);
}

/** Asked of the settings alone: a half-written issue keeps no link from being kept. */
async function areSourcesDue(world: FridayWorld): Promise<boolean> {
  return (await dueOf(await readPublication(world.folder), [], world)).ingest;
}

async function dueOf(publication: Publication, issues: Issue[], world: FridayWorld): Promise<Due> {
  const { clock, latenessMs } = world;
  const everyMs = intervalMs(publication.ingest.every) ?? Number.POSITIVE_INFINITY;
  const hasSources = publication.sources.length > 0;
  const ingest = {
    everyMs: hasSources ? everyMs : Number.POSITIVE_INFINITY,
    lastAt: await world.ingestedAt(),
  };
  return whatIsDue({ now: clock.now(), publication, issues, latenessMs, ingest });
}
