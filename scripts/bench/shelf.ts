// The shelf: what a lot of twenty costs on small and large ones, and what reading everything costs.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { noted, sighting } from "../../src/bookmarks/edits.ts";
import { openShelf, type Shelf } from "../../src/bookmarks/shelf.ts";
import { type PublicationFolder, publicationFolder } from "../../src/domain/publication-folder.ts";
import { growthExponent, median, percentile, table } from "./measure.ts";
import { addressOf, fillShelf } from "./shelf-corpus.ts";

const sizes = [10_000, 20_000, 40_000, 80_000];
const largest = 100_000;
/** A month in which somebody moved in with all they had. */
const crowdedMonth = 5_000;
const rounds = 21;
const lot = 20;

/** `cpuMs` tells, on a machine that others use too, what the wall clock cannot. */
type Cost = { ms: number; cpuMs: number };
type Costs = { size: number; first: Cost; lots: Cost[] };

export async function benchShelf(): Promise<void> {
  const points: Costs[] = [];
  for (const size of sizes) points.push(await inNewFolder({ size }, (folder) => lotsOn(folder, size)));
  const large = await inNewFolder({ size: largest }, async (folder) => {
    printReading(folder);
    return lotsOn(folder, largest);
  });
  const crowded = await inNewFolder({ size: largest - crowdedMonth, newest: crowdedMonth }, (folder) =>
    lotsOn(folder, largest),
  );
  console.log(`\n${tableOf([...points, large], crowded)}`);
  const growth = (costOf: (costs: Costs) => number) =>
    growthExponent(points.map((costs) => ({ size: costs.size, cost: costOf(costs) }))).toFixed(2);
  console.log(
    `\n${table(
      ["growth over 10,000 to 80,000 bookmarks", "exponent by the clock", "by CPU time"],
      [
        [
          "a lot after the first",
          growth(({ lots }) => middleMs(lots)),
          growth(({ lots }) => middleCpu(lots)),
        ],
        ["the first lot", growth(({ first }) => first.ms), growth(({ first }) => first.cpuMs)],
      ],
    )}`,
  );
}

async function inNewFolder<T>(
  filling: { size: number; newest?: number },
  work: (folder: PublicationFolder) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), "five-bench-"));
  try {
    const folder = publicationFolder(root);
    await fillShelf(folder, filling);
    return await work(folder);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The first lot, which reads everything, and those after it: new links of this week and readings of old ones in turns. */
async function lotsOn(folder: PublicationFolder, size: number): Promise<Costs> {
  const shelf = openShelf(folder);
  const first = await costOf(() => keepNew(shelf, 0));
  const lots: Cost[] = [];
  for (let at = 1; at <= rounds; at++)
    lots.push(await costOf(() => (at % 2 === 0 ? keepNew(shelf, at) : noteReadings(shelf, { size, at }))));
  return { size, first, lots };
}

async function keepNew(shelf: Shelf, at: number): Promise<void> {
  const links = Array.from({ length: lot }, (_, link) => ({
    ...{ url: `https://new.example.org/${at}/${link}`, title: "A new link" },
    savedAt: "2026-11-26T10:00:00.000Z",
  }));
  await shelf.change(links.map(sighting));
}

/** Of the newest five hundred, twenty that stand apart, as they come when hosts take turns. */
async function noteReadings(shelf: Shelf, { size, at }: { size: number; at: number }): Promise<void> {
  const edits = Array.from({ length: lot }, (_, link) =>
    noted({
      url: addressOf(size - 1 - ((link * 25 + at) % 500)),
      at: "2026-11-27T09:00:00.000Z",
      page: { kind: "article", words: 1_000 + at },
    }),
  );
  await shelf.change(edits);
}

async function costOf(work: () => Promise<void>): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1_000 };
}

const middleMs = (costs: Cost[]) => median(costs.map((cost) => cost.ms));
const middleCpu = (costs: Cost[]) => median(costs.map((cost) => cost.cpuMs));

function tableOf(points: Costs[], crowded: Costs): string {
  const rowOf = (name: string, { first, lots }: Costs) => [
    ...[name, first.ms.toFixed(0), middleMs(lots).toFixed(1)],
    percentile(
      lots.map((cost) => cost.ms),
      0.9,
    ).toFixed(1),
    middleCpu(lots).toFixed(1),
  ];
  return table(
    [
      "bookmarks",
      "first lot of twenty, ms",
      "a lot after it, ms (median)",
      "nine in ten under",
      "its CPU, ms",
    ],
    [
      ...points.map((costs) => rowOf(costs.size.toLocaleString("en"), costs)),
      rowOf(`${largest.toLocaleString("en")}, ${crowdedMonth.toLocaleString("en")} of this month`, crowded),
    ],
  );
}

const Reading = z.object({ links: z.number(), cpuMs: z.number(), rssMb: z.number() });

function printReading(folder: PublicationFolder): void {
  const rows = ["whole", "shown"].map((what) => {
    const script = join(import.meta.dirname, "shelf-reading.ts");
    const { stdout } = spawnSync(process.execPath, [script, folder.root, what], { encoding: "utf8" });
    const { links, cpuMs, rssMb } = Reading.parse(JSON.parse(stdout));
    const name = what === "whole" ? "every bookmark whole" : "what a site shows of each";
    return [name, links.toLocaleString("en"), (cpuMs / 1_000).toFixed(2), rssMb.toFixed(0)];
  });
  console.log(table(["read once", "bookmarks", "CPU seconds", "memory at most, MB"], rows));
}
