// npm run bench -- build: what a build of the site costs, in processor seconds and memory, beside Eleventy on the same
// publication in the same run: the first time, on a Friday (one more issue and forty more links), and with nothing
// changed; then what tags, sites and the search add, and how a Friday grows with the links.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { searchRows } from "../../src/archive/search-rows.ts";
import { searchShards } from "../../src/archive/search-shards.ts";
import { readContent } from "../../src/content/read-content.ts";
import { type PublicationFolder, publicationFolder } from "../../src/domain/publication-folder.ts";
import { checkout } from "../checkout.ts";
import { costOfEleventy, installEleventy } from "./eleventy.ts";
import { growthExponent, median, table } from "./measure.ts";
import { type Cost, costOf } from "./process-cost.ts";
import { addFriday, fillPublication, type SiteSize } from "./site-corpus.ts";

const usualLinks = 100_000;
const rounds = 3;
const photos = 20;

/** `links` (100,000) is the size of the largest publication. */
export async function benchBuild({ links = usualLinks }: { links?: number | undefined } = {}): Promise<void> {
  await installEleventy();
  const plain = sizeOf(links, true);
  const today = await withPublication(plain, (folder) => compareWithEleventy(folder, plain));
  const all = sizeOf(links, false);
  await withPublication(all, (folder) => tellWhatElseCosts(folder, all));
  const growth = [{ size: links, cost: today.fridayCpuSeconds }];
  for (const fewer of [links / 2, links / 4, links / 8]) {
    const size = sizeOf(fewer, true);
    growth.push({ size: fewer, cost: await withPublication(size, (folder) => fridayOf(folder, size)) });
  }
  console.log(
    `\n${table(
      ["links", "a Friday: CPU s"],
      growth.map(({ size, cost }) => [size, cost.toFixed(1)]),
    )}`,
  );
  console.log(`\nGrowth of a Friday: links to the power of ${growthExponent(growth).toFixed(2)}.`);
}

function sizeOf(links: number, isPlain: boolean): SiteSize {
  return { links, issues: Math.ceil(links / 100), photos, isPlain };
}

async function withPublication<T>(
  size: SiteSize,
  work: (folder: PublicationFolder) => Promise<T>,
): Promise<T> {
  const folder = publicationFolder(await mkdtemp(join(tmpdir(), "five-bench-")));
  try {
    await fillPublication(folder, size);
    // Photos, cards and what was read of months and issues are made once for all that follows.
    await costOfOurs(folder);
    return await work(folder);
  } finally {
    await rm(folder.root, { recursive: true, force: true });
  }
}

/** Of the pages that Eleventy's side has too. In turns, so that a busy machine is busy for both. */
async function compareWithEleventy(
  folder: PublicationFolder,
  size: SiteSize,
): Promise<{ fridayCpuSeconds: number }> {
  const runs: Record<string, (Cost & { files: number })[]> = {};
  const note = (name: string, cost: Cost & { files: number }) => {
    console.error(name, cost.cpuSeconds.toFixed(1), "CPU s");
    runs[name] = [...(runs[name] ?? []), cost];
  };
  for (let round = 1; round <= rounds; round++) {
    note("Eleventy", await costOfEleventy(folder));
    await forgetSite(folder);
    note("ours, full", await costOfOurs(folder));
    await addFriday(folder, size, round);
    note("ours, a Friday", await costOfOurs(folder));
    note("ours, nothing changed", await costOfOurs(folder));
  }
  const base = median((runs["Eleventy"] ?? []).map(({ cpuSeconds }) => cpuSeconds));
  const rows = Object.entries(runs).map(([name, costs]) => {
    const cpuSeconds = median(costs.map((one) => one.cpuSeconds));
    const peakMb = median(costs.map((one) => one.peakMb));
    const times = (cpuSeconds / base).toFixed(2);
    return [name, costs.at(-1)?.files ?? 0, cpuSeconds.toFixed(1), times, Math.round(peakMb)];
  });
  console.log(`${size.issues} issues, ${size.links} links, without tags and sites; medians of ${rounds}.\n`);
  console.log(table(["build", "files", "CPU s", "× Eleventy", "peak MB of one process"], rows));
  return { fridayCpuSeconds: median((runs["ours, a Friday"] ?? []).map(({ cpuSeconds }) => cpuSeconds)) };
}

/** Pages that Eleventy's side has not: those of tags and sites, with the feeds of tags; and the search. */
async function tellWhatElseCosts(folder: PublicationFolder, size: SiteSize): Promise<void> {
  await forgetSite(folder);
  const full = await costOfOurs(folder);
  await addFriday(folder, size, 1);
  const friday = await costOfOurs(folder);
  const rows = [
    ["with tags and sites, full", full.files, full.cpuSeconds.toFixed(1), Math.round(full.peakMb)],
    ["with tags and sites, a Friday", friday.files, friday.cpuSeconds.toFixed(1), Math.round(friday.peakMb)],
    ["the search alone", "", (await costOfSearch(folder)).toFixed(1), ""],
  ];
  console.log(`\n${table(["build", "files", "CPU s", "peak MB of one process"], rows)}`);
}

async function fridayOf(folder: PublicationFolder, size: SiteSize): Promise<number> {
  const costs: number[] = [];
  for (let week = 1; week <= rounds; week++) {
    await addFriday(folder, size, week);
    costs.push((await costOfOurs(folder)).cpuSeconds);
  }
  return median(costs);
}

/** The next build makes every page anew, of photos and cards that are there. */
async function forgetSite(folder: PublicationFolder): Promise<void> {
  for (const part of [folder.site, folder.scratch]) await rm(part, { recursive: true, force: true });
}

async function costOfOurs(folder: PublicationFolder): Promise<Cost & { files: number }> {
  const scripts = join(checkout, "scripts");
  const cost = await costOf({
    script: join(scripts, "astro.ts"),
    given: ["build", "--publication", folder.root],
    folder: folder.root,
    // As `npm run build` begins.
    first: join(scripts, "node-version.cjs"),
  });
  const files = (await readdir(folder.site, { recursive: true })).filter((name) => name.includes("."));
  return { ...cost, files: files.length };
}

/** CPU seconds for all its files, in this process. */
async function costOfSearch(folder: PublicationFolder): Promise<number> {
  const { publication, issues, essays, shelf, linkOf, inkOf } = await readContent(folder);
  const before = process.cpuUsage();
  searchShards(searchRows({ publication, issues, essays, bookmarks: shelf.bookmarks, linkOf, inkOf }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
