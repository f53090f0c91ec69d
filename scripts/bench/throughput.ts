// Pages a second through the pool of readers, with one worker and with one a core, in turns on the same
// pages.
import { availableParallelism } from "node:os";
import { mapLimit } from "../../src/ingest/map-limit.ts";
import { openReaders, type Readers } from "../../src/reading/reader-pool.ts";
import { table } from "./measure.ts";
import { type KnownPage, loadPage, pageNames } from "./pages.ts";

/** Enough to see whether it grows, few enough for a busy machine. */
const mostPages = 120;
/** Pages a pool reads before the other has its turn. */
const pagesAtATime = 30;
/** What each worker reads first, untimed: its code is compiled by then. */
const warmUpPages = 15;

/** `cpuMs` tells, on a machine that others use too, how much of it the pool got. */
type Pool = { workers: number; readers: Readers; ms: number; cpuMs: number; lost: number };

export async function throughputTable(folder: string): Promise<string> {
  const pages = spread(pageNames(folder), mostPages).map((name) => loadPage(folder, name));
  const pools = [...new Set([1, availableParallelism()])].map(
    (workers): Pool => ({ workers, readers: openReaders({ workers }), ms: 0, cpuMs: 0, lost: 0 }),
  );
  try {
    await readInTurns(pools, pages);
  } finally {
    for (const pool of pools) await pool.readers.close();
  }
  return tableOf(pools, pages.length);
}

async function readInTurns(pools: Pool[], pages: KnownPage[]): Promise<void> {
  for (const pool of pools)
    await mapLimit(warmUpFor(pages, pool.workers), pool.workers, (page) => readWith(pool, page));
  for (let at = 0; at < pages.length; at += pagesAtATime) {
    const turn = pages.slice(at, at + pagesAtATime);
    // The pool that was first is last the next time.
    for (const pool of at % (2 * pagesAtATime) === 0 ? pools : pools.toReversed()) await readAll(pool, turn);
  }
}

/** At most `most` of the list, evenly spread over it. */
function spread<T>(list: T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** The first pages, again from the start where there are too few. */
function warmUpFor(pages: KnownPage[], workers: number): KnownPage[] {
  return Array.from({ length: warmUpPages * workers }, (_, at) => pages[at % pages.length]).filter(
    (page) => page !== undefined,
  );
}

async function readAll(pool: Pool, pages: KnownPage[]): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  // Twice as many pages under way as workers, so that none of them waits for its next page.
  const read = await mapLimit(pages, pool.workers * 2, (page) => readWith(pool, page));
  pool.ms += performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  pool.cpuMs += (user + system) / 1000;
  pool.lost += read.filter((ok) => !ok).length;
}

/** Whether the page was read within its limits. */
async function readWith({ readers }: Pool, { bytes, truth }: KnownPage): Promise<boolean> {
  return (await readers.read({ bytes, url: truth.url, contentType: "text/html" })).ok;
}

function tableOf(pools: Pool[], pages: number): string {
  const sorted = pools.toSorted((one, other) => one.workers - other.workers);
  const [alone] = sorted;
  return table(
    ["workers", "pages", "pages a second", "ratio to one worker", "cores used", "too complex"],
    sorted.map(({ workers, ms, cpuMs, lost }) => [
      workers,
      pages,
      ((1000 * pages) / ms).toFixed(1),
      ((alone?.ms ?? ms) / ms).toFixed(2),
      (cpuMs / ms).toFixed(1),
      lost,
    ]),
  );
}
