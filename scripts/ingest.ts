// npm run ingest [-- FILE …]: gathers the links of the publication's sources and of the files given.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { takeLock } from "../src/bookmarks/lock.ts";
import type { PublicationFolder } from "../src/domain/publication-folder.ts";
import { describeReport } from "../src/ingest/describe-report.ts";
import type { ExportFile } from "../src/ingest/gather.ts";
import { type IngestReport, ingest } from "../src/ingest/ingest.ts";
import { readPublication } from "../src/issues/read-content.ts";
import { openReaders } from "../src/reading/reader-pool.ts";
import { openWeb } from "../src/web/fetch-page.ts";
import type { Network } from "../src/web/guarded-agent.ts";
import { chosenFolder, type ExitCode, readArguments, runCommand, WrongUse } from "./command.ts";
import { openProgress } from "./progress.ts";

const usage = `npm run ingest [-- FILE …] [--publication DIR]

Reads the sources in content/publication.yaml and any export files given
(feeds, Netscape bookmark files, lists of links), and keeps every new link
with what its page says. Safe to run again: it adds nothing twice.`;

export async function ingestCommand(
  args: string[],
  world: { now: string; network?: Network },
): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, usage);
  const folder = chosenFolder(values["publication"]);
  const { sources, url } = await readPublication(folder);
  const files = await readFiles(positionals);
  if (sources.length === 0 && files.length === 0) {
    throw new WrongUse(
      "There is nothing to read yet. Add a source to content/publication.yaml, or give an export file:\n  npm run ingest -- bookmarks.html",
    );
  }
  const lock = takeLock(folder.ingestLock);
  if (!lock) {
    console.log("Another ingest is at work on this publication. This one has nothing to do.");
    return 0;
  }
  const web = openWeb(world.network, url);
  const readers = openReaders();
  const progress = openProgress(process.stderr, "Reading");
  try {
    const onProgress = (done: number, total: number, what: string) => progress.step(done, total, what);
    const report = await ingest({ sources, files }, { now: world.now, web, readers, folder, onProgress });
    progress.end();
    return tell(report, folder);
  } finally {
    await readers.close();
    await web.close();
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
  return report.failed.length + report.skipped.length + report.badLines.length > 0 ? 3 : 0;
}

if (import.meta.main) await runCommand((args) => ingestCommand(args, { now: new Date().toISOString() }));
