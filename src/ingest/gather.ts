// The first half of a run: every source asked, every file opened, and one list of captures out of all.
// A source that fails is named and never stops the others.
import type { Capture } from "../domain/capture.ts";
import { hostOf } from "../domain/public-url.ts";
import type { SourceSettings } from "../domain/publication.ts";
import { readFeed } from "../sources/feed.ts";
import { capturesOfFeed } from "../sources/feed-captures.ts";
import { importFile } from "../sources/import-file.ts";
import type { Web } from "../web/fetch-page.ts";
import { explainFailure } from "../web/why.ts";
import { mapLimit } from "./map-limit.ts";

export type ExportFile = { name: string; body: Uint8Array };
/** Something that gave no link: where it stands, and why. */
export type Skip = { source: string; where: string; why: string };
export type Gathered = { captures: Capture[]; skipped: Skip[] };

const sourcesAtOnce = 4;
const feedLimits = { maxBodyBytes: 10_000_000, timeoutMs: 20_000 };

export async function gather(sources: SourceSettings[], files: ExportFile[], web: Web): Promise<Gathered> {
  const parts = [
    ...(await mapLimit(sources, sourcesAtOnce, (source) => readSource(source, web))),
    ...(await mapLimit(files, 1, readExport)),
  ];
  return { captures: parts.flatMap((part) => part.captures), skipped: parts.flatMap((part) => part.skipped) };
}

async function readSource(source: SourceSettings, web: Web): Promise<Gathered> {
  const name = source.name ?? hostOf(source.feed);
  const skip = (why: string) => ({ captures: [], skipped: [{ source: name, where: source.feed, why }] });
  const fetched = await web.fetchPage(source.feed, feedLimits);
  if (!fetched.ok) return skip(explainFailure(fetched.why, fetched.status));
  const feed = await readFeed(fetched.body, { url: fetched.url, contentType: fetched.contentType });
  if (!feed.ok) return skip(feed.why);
  return { captures: capturesOfFeed(feed, name, source.take), skipped: [] };
}

async function readExport(file: ExportFile): Promise<Gathered> {
  const { captures, skipped } = await importFile(file.name, file.body);
  return { captures, skipped: skipped.map((skip) => ({ source: file.name, ...skip })) };
}
