// npm run links: looks whether the links that were published still lead to their pages, some in each run.

import { readLinkRecords, writeLinkRecords } from "../src/content/link-records-file.ts";
import { readIssues } from "../src/content/read-content.ts";
import { readPublication } from "../src/content/settings-file.ts";
import { takeLock } from "../src/disk/lock.ts";
import { checkLinks, type LinksReport, linksARun } from "../src/ingest/check-links.ts";
import { describeLinks, describeStanding } from "../src/ingest/describe-links.ts";
import { publishedLinks } from "../src/ingest/published-links.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { openProgress } from "./progress.ts";
import { unlessStopped } from "./stopped.ts";
import type { World } from "./world.ts";

const usage = `npm run links [-- --most N | --list] [--publication DIR]

Looks whether the links of your issues and public bookmarks still lead to their
pages: each about once a month, those of issues first, then what was looked at
longest ago. Start it as often as you like, by a timer for example. At most
${linksARun} links are looked at in one run; --most changes that. For a page that is
gone it asks the Internet Archive for a copy, which the site shows beside the link.
What it found stands in content/links.jsonl. --list tells it without looking anew.

  npm run links
  npm run links -- --list`;

/** Defaults in brackets. */
export type LinksChoice = {
  /** How many links to look at in this run (500). */
  maxLinks?: number | undefined;
  /** Only tell what is known (no). */
  isList?: boolean;
};

function parseLinks(given: Arguments): LinksChoice {
  const most = textOf(given, "most");
  const maxLinks = most === undefined ? undefined : Number(most);
  if (maxLinks !== undefined && !(Number.isInteger(maxLinks) && maxLinks >= 0))
    throw new WrongUse(`--most wants a number, not ${most}.`);
  return { maxLinks, isList: given.values["list"] === true };
}

/** One run. 3 when links have died or moved since the look before, 1 when nothing could be reached. */
export async function runLinks({ maxLinks, isList = false }: LinksChoice, world: World): Promise<ExitCode> {
  const { folder, clock } = world;
  const { zone, saveCopies } = await readPublication(folder);
  const published = publishedLinks(await readIssues(folder), world.shelf().bookmarks(), zone);
  if (isList) {
    console.log(describeStanding(published, await readLinkRecords(folder)));
    return 0;
  }
  const lock = takeLock(folder.linksLock);
  if (!lock) {
    console.log("Another look at the links is under way. This one has nothing to do.");
    return 0;
  }
  const progress = openProgress(process.stderr, "Looking");
  try {
    const report = await unlessStopped(
      () => "Stopped. What was found is kept; npm run links looks at the rest, and at the last few again.",
      async () =>
        checkLinks(published, await readLinkRecords(folder), {
          ...{ clock, zone, saveCopies, maxLinks },
          web: await world.politeWeb(),
          keep: (found) => writeLinkRecords(folder, found),
          onProgress: (done, total, what) => progress.step(done, total, what),
          onStage: (what) => progress.stage(what),
        }),
    );
    progress.end();
    return tell(report);
  } finally {
    lock.release();
  }
}

function tell(report: LinksReport): ExitCode {
  console.log(describeLinks(report));
  if (report.isOffline) return 1;
  return report.news.some(({ now }) => now.state === "dead" || now.state === "moved") ? 3 : 0;
}

export const command: Command<LinksChoice> = {
  usage,
  options: { most: { type: "string" }, list: { type: "boolean" } },
  parse: parseLinks,
  run: runLinks,
};

if (import.meta.main) await runCommand(command);
