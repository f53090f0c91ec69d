// Reading pages: texts, facts and summaries against truth, and times, beside Readability on jsdom on the same
// pages in the same run. Prints each table as soon as it is known.
import { setImmediate as nextTurn } from "node:timers/promises";
import { type PageRun, runPage } from "./page-run.ts";
import { loadPage, pageNames } from "./pages.ts";
import { samenessLine, scoreTable, timeTable, worstTable } from "./score-tables.ts";
import { seededRandom } from "./seeded-random.ts";
import { rougeTable, sourceTable } from "./summary-tables.ts";
import { throughputTable } from "./throughput.ts";

/** Read before anything counts, so that no reader pays for the compiling of its code. */
const warmUpPages = 5;
/** Any number does, as long as it stays the same. */
const seed = 20_261_123;

/** `worst` is how many of the worst articles to list. */
export async function benchReading({ pages, worst }: { pages: string; worst: number }): Promise<void> {
  const names = pageNames(pages);
  if (names.length === 0) {
    console.log(
      `No pages at ${pages}. Name a folder with html/ and truth/: npm run bench -- reading --pages DIR`,
    );
    return;
  }
  const runs = await runAll(pages, names);
  show("Texts and facts by kind", scoreTable(runs, { name: "kind", groupOf: (run) => run.truth.kind }));
  show(
    "Texts and facts by language",
    scoreTable(runs, { name: "language", groupOf: (run) => run.language, least: 3 }),
  );
  show("Time", timeTable(runs));
  show("Our nodes beside jsdom's", samenessLine(runs));
  show("Summaries against publishers' descriptions", rougeTable(runs, seededRandom(seed)));
  show("Where summaries come from", sourceTable(runs));
  if (worst > 0) show("The worst articles", worstTable(runs, worst));
  show("Pages a second", await throughputTable(pages));
}

/** Ours goes first on every other page. */
async function runAll(folder: string, names: string[]): Promise<PageRun[]> {
  const runs: PageRun[] = [];
  for (const [at, name] of [...names.slice(0, warmUpPages), ...names].entries()) {
    runs.push(runPage(loadPage(folder, name), at % 2 === 0));
    // jsdom holds its documents by WeakRefs, and those let go only between jobs (ECMA-262, AddToKeptObjects).
    // Without a pause 2 GB of them would lie about after 250 pages, and both readers would pay for them.
    await nextTurn();
  }
  return runs.slice(-names.length);
}

function show(heading: string, text: string): void {
  console.log(`### ${heading}\n\n${text}\n`);
}
