// npm run sources: how each source is doing. npm run sources -- add URL: finds a site's feed and adds it.
import { readFile } from "node:fs/promises";
import { addFeed, type NewFeed, readPublication } from "../src/content/settings-file.ts";
import type { PublicationFolder } from "../src/domain/publication-folder.ts";
import { describeSource, isInTrouble } from "../src/ingest/describe-source.ts";
import { nameOf } from "../src/ingest/source-name.ts";
import { readStates } from "../src/ingest/source-state.ts";
import { findFeed } from "../src/sources/find-feed.ts";
import { type Arguments, type Command, type ExitCode, runCommand, WrongUse } from "./command.ts";
import type { World } from "./world.ts";

const usage = `npm run sources [-- add URL | add FILE.opml] [--publication DIR]

Lists each source with its last success, its next visit and its last error.
With add, finds the feed of a site (or takes all feeds of an OPML file) and
writes it into content/publication.yaml.

  npm run sources -- add https://example.org`;

/** `add` names a site, or a file of feeds; without it the sources are listed. */
export type SourcesChoice = { add?: string };

function parseSources({ positionals }: Arguments): SourcesChoice {
  const [verb, what] = positionals;
  if (verb === undefined) return {};
  if (verb !== "add" || what === undefined) throw new WrongUse(usage);
  return { add: what };
}

/** 3 when a source could not be read on its last visit. */
export async function runSources({ add: what }: SourcesChoice, world: World): Promise<ExitCode> {
  if (what === undefined) return list(world);
  const isFile = /\.(opml|xml)$/i.test(what) && !/^https?:/i.test(what);
  return isFile ? addOpml(what, world) : addSite(what, world);
}

async function list({ folder, clock }: World): Promise<ExitCode> {
  const now = clock.now();
  const { sources } = await readPublication(folder);
  if (sources.length === 0) {
    console.log(
      "No sources yet. Add a site's feed with npm run sources -- add https://example.org,\nor see docs/sources.md for Mastodon, Bluesky, Pinboard and the others.",
    );
    return 0;
  }
  const states = await readStates(folder.sourceStates);
  for (const source of sources) {
    console.log(`${nameOf(source)}  ${source.kind === "feed" ? "" : `${source.kind}: `}${source.address}`);
    for (const line of describeSource(source, states, now)) console.log(`  ${line}`);
  }
  return sources.some((source) => isInTrouble(source, states)) ? 3 : 0;
}

async function addSite(address: string, world: World): Promise<ExitCode> {
  const found = await findFeed(address, { web: await world.web(), readers: world.sourceReaders() });
  if (!found.ok) {
    console.error(found.why);
    return 1;
  }
  return add(world.folder, { feed: found.feed.url, name: found.feed.title });
}

async function addOpml(path: string, world: World): Promise<ExitCode> {
  const bytes = await readFile(world.path(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new WrongUse(`There is no file ${path}.`);
    throw error;
  });
  const { feeds = [] } = await world.sourceReaders().readFile({ name: path, bytes });
  if (feeds.length === 0) throw new WrongUse(`${path} names no feed.`);
  for (const { feed, title } of feeds) await add(world.folder, { feed, name: title });
  return 0;
}

async function add(folder: PublicationFolder, feed: NewFeed): Promise<ExitCode> {
  const isNew = await addFeed(folder, feed);
  const label = feed.name === undefined ? feed.feed : `${feed.name} (${feed.feed})`;
  console.log(
    isNew ? `Added ${label}. It is read on the next npm run ingest.` : `${label} is a source already.`,
  );
  return 0;
}

export const command: Command<SourcesChoice> = { usage, parse: parseSources, run: runSources };

if (import.meta.main) await runCommand(command);
