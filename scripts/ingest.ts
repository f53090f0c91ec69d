// npm run ingest [-- FILE …]: gathers the links of the publication's sources and of the files given.

import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { readPublication } from "../src/content/settings-file.ts";
import { takeLock } from "../src/disk/lock.ts";
import type { Publication } from "../src/domain/publication.ts";
import { describeReport } from "../src/ingest/describe-report.ts";
import type { ExportFile } from "../src/ingest/gather.ts";
import { type IngestReport, ingest, pagesARun } from "../src/ingest/ingest.ts";
import { rereadAll } from "../src/ingest/reread.ts";
import { whyTooLarge } from "../src/sources/too-much.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { openOwnInbox } from "./own-inbox.ts";
import { openProgress } from "./progress.ts";
import { unlessStopped } from "./stopped.ts";
import type { World } from "./world.ts";

const usage = `npm run ingest [-- FILE …] [--now] [--pages N] [--public]
               [--folders-as-tags] [--publication DIR]
npm run ingest -- --reread

Reads the sources in content/publication.yaml and any export files given
(feeds, Netscape bookmark files, lists of links), and keeps every new link
with what its page says. Safe to run again: it adds nothing twice. A source
that was read a short while ago is left alone; --now asks it all the same.
At most ${pagesARun} pages are read in one run, newest first; --pages changes that.
--public says that nothing in the files given is private, whatever they say; what
was kept private of them before is opened. A link to a place in your own network
stays private. --folders-as-tags makes the folders that a link was in tags of it.
--reread reads every page again as it was kept in var/snapshots, without the
network, and leaves what you set right yourself.

  npm run ingest
  npm run ingest -- bookmarks.html`;

/** Defaults in brackets. */
export type IngestChoice = {
  /** Export files to read besides the sources (none). */
  files?: string[];
  /** Nothing in the files is private, whatever they say (no). */
  arePublic?: boolean;
  /** The folders of a link in the files are tags of it (no). */
  foldersAsTags?: boolean;
  /** Ask sources that were read a short while ago too (no). */
  hurry?: boolean;
  /** How many pages to read in this run (500). */
  maxPages?: number | undefined;
  /** Read kept pages again instead, without the network (no). */
  reread?: boolean;
};

function parseIngest(given: Arguments): IngestChoice {
  const { values, positionals } = given;
  const pages = textOf(given, "pages");
  const maxPages = pages === undefined ? undefined : Number(pages);
  if (maxPages !== undefined && !(maxPages >= 0)) throw new WrongUse(`--pages wants a number, not ${pages}.`);
  const arePublic = values["public"] === true;
  if (arePublic && positionals.length === 0)
    throw new WrongUse(
      "--public is said of export files. Name them: npm run ingest -- bookmarks.html --public",
    );
  return {
    files: positionals,
    arePublic,
    foldersAsTags: values["folders-as-tags"] === true,
    hurry: values["now"] === true,
    maxPages,
    reread: values["reread"] === true,
  };
}

/** One run, or one reading again. 3 when links were skipped. */
export async function runIngest(choice: IngestChoice, world: World): Promise<ExitCode> {
  const publication = await readPublication(world.folder);
  if (choice.reread) return rereadPages(publication, world);
  const files = await readFiles(choice.files ?? [], world);
  if (publication.sources.length === 0 && files.length === 0) {
    throw new WrongUse(
      "There is nothing to read yet. Add a source to content/publication.yaml, or give an export file:\n  npm run ingest -- bookmarks.html",
    );
  }
  const lock = takeLock(world.folder.ingestLock);
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
  try {
    return tell(await ingestOnce({ ...choice, files }, publication, world), world);
  } finally {
    lock.release();
  }
}

async function ingestOnce(
  {
    files,
    arePublic = false,
    foldersAsTags = false,
    hurry = false,
    maxPages,
  }: Omit<IngestChoice, "files"> & { files: ExportFile[] },
  { sources, zone }: Publication,
  world: World,
): Promise<IngestReport> {
  const { folder, clock, environment, doorFor } = world;
  const progress = openProgress(process.stderr, "Reading");
  let read: { done: number; total: number } | undefined;
  const run = async () =>
    ingest(
      { sources, files, arePublic, foldersAsTags, hurry, ...(maxPages === undefined ? {} : { maxPages }) },
      {
        folder,
        shelf: world.shelf(),
        zone,
        clock,
        web: await world.politeWeb(),
        readers: world.readers(),
        sourceReaders: world.sourceReaders(),
        doorFor,
        // No settings file can ask for it by name, since it is no service's that sources may choose among.
        secrets: { ...environment.secrets, FIVE_SAVE_TOKEN: environment.FIVE_SAVE_TOKEN },
        ownInbox: openOwnInbox(world),
        onProgress: (done, total, what) => {
          read = { done, total };
          progress.step(done, total, what);
        },
        onStage: (what) => progress.stage(what),
      },
    );
  const report = await unlessStopped(() => whatIsKept(read), run);
  progress.end();
  return report;
}

/** What is true of a run that was stopped; `read` counts its pages, once its links are kept. */
export function whatIsKept(read: { done: number; total: number } | undefined): string {
  if (!read)
    return "Stopped before every source was read. What was kept is whole; npm run ingest reads the rest.";
  return `Stopped. Every link is kept. ${read.done} of ${read.total} pages were read; npm run ingest reads the rest, and the last few again.`;
}

async function rereadPages({ zone }: Publication, world: World): Promise<ExitCode> {
  const { folder } = world;
  const lock = takeLock(folder.ingestLock);
  if (!lock) {
    console.error("Another ingest is at work on this publication. Run it again in a minute.");
    return 1;
  }
  const progress = openProgress(process.stderr, "Reading again");
  try {
    const { read, without } = await rereadAll(
      { readers: world.readers(), shelf: world.shelf(), folder, zone },
      (done, total, what) => progress.step(done, total, what),
    );
    progress.end();
    console.log(`${read} ${read === 1 ? "page" : "pages"} read again from ${folder.snapshots}.`);
    if (without > 0)
      console.log(`${without} without a snapshot that can be read; what is known of them stays as it was.`);
    return 0;
  } finally {
    lock.release();
  }
}

async function readFiles(paths: string[], world: World): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  for (const path of paths) files.push({ name: basename(path), ...(await bytesOf(path, world)) });
  return files;
}

/** A file that is not there is a slip of the pen; one that cannot be read must not stop the others. */
async function bytesOf(path: string, world: World): Promise<{ body: Uint8Array } | { why: string }> {
  try {
    const { size } = await stat(world.path(path));
    const why = whyTooLarge(size, true);
    return why === undefined ? { body: await readFile(world.path(path)) } : { why };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "EISDIR") throw new WrongUse(`There is no file ${path}.`);
    if (code === "EACCES" || code === "EPERM")
      return { why: "The file may not be read. Look who owns it, and give yourself the right to read it." };
    throw error;
  }
}

function tell(report: IngestReport, { folder, clock }: World): ExitCode {
  console.log(describeReport(report, folder.bookmarks, clock.now()));
  const { failedSources, failed, skipped, badLines } = report;
  const hasTroubles = [failedSources, failed, skipped, badLines].some((list) => list.length > 0);
  return report.isOffline ? 1 : hasTroubles ? 3 : 0;
}

export const command: Command<IngestChoice> = {
  usage,
  options: {
    now: { type: "boolean" },
    pages: { type: "string" },
    public: { type: "boolean" },
    "folders-as-tags": { type: "boolean" },
    reread: { type: "boolean" },
  },
  parse: parseIngest,
  run: runIngest,
};

if (import.meta.main) await runCommand(command);
