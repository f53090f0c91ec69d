// npm run ingest [-- FILE …]: gathers the links of the publication's sources and of the files given.

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readPublication } from "../src/content/settings-file.ts";
import { takeLock } from "../src/disk/lock.ts";
import type { SourceSettings } from "../src/domain/publication.ts";
import type { PublicationFolder } from "../src/domain/publication-folder.ts";
import { describeReport } from "../src/ingest/describe-report.ts";
import type { ExportFile } from "../src/ingest/gather.ts";
import { type IngestReport, ingest, pagesARun } from "../src/ingest/ingest.ts";
import { rereadAll } from "../src/ingest/reread.ts";
import { openReaders } from "../src/reading/reader-pool.ts";
import { openServiceDoor } from "../src/web/ask-service.ts";
import { openWeb } from "../src/web/fetch-page.ts";
import type { Network } from "../src/web/guarded-agent.ts";
import { politeWeb } from "../src/web/polite-web.ts";
import { chosenFolder, type ExitCode, readArguments, runCommand, WrongUse } from "./command.ts";
import { openProgress } from "./progress.ts";

const usage = `npm run ingest [-- FILE …] [--now] [--pages N] [--publication DIR]
npm run ingest -- --reread

Reads the sources in content/publication.yaml and any export files given
(feeds, Netscape bookmark files, lists of links), and keeps every new link
with what its page says. Safe to run again: it adds nothing twice. A source
that was read a short while ago is left alone; --now asks it all the same.
At most ${pagesARun} pages are read in one run, newest first; --pages changes that.
--reread reads every page again as it was kept in var/snapshots, without the
network, and leaves what you set right yourself.`;

/** The world of a run. `gapMs` is the pause between two requests to one host (2,000). */
export type IngestSurroundings = {
  now: string;
  network?: Network;
  gapMs?: number;
  environment?: Record<string, string | undefined>;
};

export async function ingestCommand(args: string[], world: IngestSurroundings): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, usage, {
    now: { type: "boolean" },
    pages: { type: "string" },
    reread: { type: "boolean" },
  });
  const folder = chosenFolder(values["publication"]);
  const { sources, url, zone } = await readPublication(folder);
  if (values["reread"]) return rereadCommand(folder, zone);
  const maxPages = values["pages"] === undefined ? undefined : Number(values["pages"]);
  if (maxPages !== undefined && !(maxPages >= 0))
    throw new WrongUse(`--pages wants a number, not ${values["pages"]}.`);
  const files = await readFiles(positionals);
  if (sources.length === 0 && files.length === 0) {
    throw new WrongUse(
      "There is nothing to read yet. Add a source to content/publication.yaml, or give an export file:\n  npm run ingest -- bookmarks.html",
    );
  }
  const lock = takeLock(folder.ingestLock);
  if (!lock && files.length > 0) {
    console.error(
      "Another ingest is at work on this publication, so your file was not read. Run it again in a minute.",
    );
    return 1;
  }
  if (!lock) {
    console.log("Another ingest is at work on this publication. This one has nothing to do.");
    return 0;
  }
  const clock = { now: () => world.now };
  const web = politeWeb(openWeb(world.network, url), { clock, gapMs: world.gapMs });
  const doorFor = ({ inside }: SourceSettings) => openServiceDoor(world.network, { inside });
  const environment = world.environment ?? {};
  const readers = openReaders();
  const progress = openProgress(process.stderr, "Reading");
  try {
    const onProgress = (done: number, total: number, what: string) => progress.step(done, total, what);
    const report = await ingest(
      { sources, files, hurry: values["now"] === true, ...(maxPages === undefined ? {} : { maxPages }) },
      {
        clock,
        web,
        readers,
        folder,
        zone,
        doorFor,
        environment,
        onProgress,
        onStage: (what) => progress.stage(what),
      },
    );
    progress.end();
    return tell(report, folder);
  } finally {
    await readers.close();
    await web.close();
    lock.release();
  }
}

async function rereadCommand(folder: PublicationFolder, zone: string): Promise<ExitCode> {
  const lock = takeLock(folder.ingestLock);
  if (!lock) {
    console.error("Another ingest is at work on this publication. Run it again in a minute.");
    return 1;
  }
  const readers = openReaders();
  const progress = openProgress(process.stderr, "Reading again");
  try {
    const { read, without } = await rereadAll({ readers, folder, zone }, (done, total, what) =>
      progress.step(done, total, what),
    );
    progress.end();
    console.log(`${read} ${read === 1 ? "page" : "pages"} read again from ${folder.snapshots}.`);
    if (without > 0)
      console.log(`${without} without a snapshot that can be read; what is known of them stays as it was.`);
    return 0;
  } finally {
    await readers.close();
    lock.release();
  }
}

async function readFiles(paths: string[]): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  for (const path of paths) {
    try {
      files.push({ name: basename(path), body: await readFile(path) });
    } catch (error) {
      if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EISDIR"))
        throw new WrongUse(`There is no file ${path}.`);
      throw error;
    }
  }
  return files;
}

function tell(report: IngestReport, folder: PublicationFolder): ExitCode {
  console.log(describeReport(report, folder.bookmarks));
  const troubles = report.failed.length + report.skipped.length + report.badLines.length;
  return report.isOffline ? 1 : troubles > 0 ? 3 : 0;
}

if (import.meta.main)
  await runCommand((args) =>
    ingestCommand(args, { now: new Date().toISOString(), environment: process.env }),
  );
