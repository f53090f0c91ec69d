// A whole `npm run ingest` over sources that were made to stop it, with an honest feed beside them.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { runIngest } from "../../scripts/ingest.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { aPublicationFolder } from "./folders.ts";
import type { Hostile } from "./hostile-sources.ts";
import { aWeb } from "./loopback-web.ts";
import { aWorld } from "./world.ts";

export type HostileRun = { feeds?: Hostile[]; files?: Hostile[]; robots?: Hostile[]; bytes: number };
export type RunOutcome = { code: number; urls: Set<string>; longestNote: number };

export const honestLinks = [1, 2, 3].map((at) => `https://honest.example/${at}`);
const honestFeed = `<rss><channel><title>Honest</title>${honestLinks.map((url) => `<item><link>${url}</link></item>`).join("")}</channel></rss>`;

/** Each feed is a source of its own, the honest one in their midst; of each host with a robots.txt one page is read. */
export async function ingestHostile({
  feeds = [],
  files = [],
  robots = [],
  bytes,
}: HostileRun): Promise<RunOutcome> {
  const served = new Map(feeds.map(([, make], at) => [`feed${at}.example`, make]));
  const rules = new Map(robots.map(([, make], at) => [`robots${at}.example`, make]));
  const web = await aWeb((_request, response, { hostname, pathname }) => {
    const isRobots = pathname === "/robots.txt";
    const make = isRobots ? rules.get(hostname) : served.get(hostname);
    const body =
      make?.(bytes) ?? (hostname === "honest.example" && pathname === "/feed" ? honestFeed : undefined);
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": isRobots ? "text/plain" : "application/xml" }).end(body);
  });
  const folder = await aPublicationFolder();
  const hosts = [...served.keys(), "honest.example"];
  await mkdir(dirname(folder.settings), { recursive: true });
  await writeFile(
    folder.settings,
    stringify({ sources: hosts.map((host) => ({ feed: `https://${host}/feed` })) }),
  );
  const paths = await writeFiles(folder.root, files, bytes);
  const pages = [...rules.keys()].map((host) => `https://${host}/page`);
  if (pages.length > 0) paths.push(await writeOne(join(folder.root, "pages.txt"), pages.join("\n")));
  const world = aWorld({ folder, network: web.network });
  const code = await runIngest({ files: paths, maxPages: pages.length }, world);
  const kept = openShelf(folder).bookmarks();
  return {
    code,
    urls: new Set(kept.map(({ url }) => url)),
    longestNote: kept.reduce((most, { note = "" }) => Math.max(most, note.length), 0),
  };
}

async function writeFiles(folder: string, files: Hostile[], bytes: number): Promise<string[]> {
  const paths: string[] = [];
  for (const [name, make] of files) paths.push(await writeOne(join(folder, name), make(bytes)));
  return paths;
}

async function writeOne(path: string, body: string | Uint8Array): Promise<string> {
  await writeFile(path, body);
  return path;
}
