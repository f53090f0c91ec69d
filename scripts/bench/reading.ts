// Reading pages: texts, facts and summaries against truth, and times, beside Readability on jsdom on the same
// pages in the same run. Prints each table as soon as it is known.
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Half, halvesOf } from "./halves.ts";
import { articlesOf, type PageRun, runPage } from "./page-run.ts";
import { loadPage, pageNames } from "./pages.ts";
import { samenessLine, scoreTable, timeTable, worstTable } from "./score-tables.ts";
import { seededRandom } from "./seeded-random.ts";
import { rougeTable, sourceTable } from "./summary-tables.ts";
import { throughputTable } from "./throughput.ts";

/** Read before anything counts, so that no reader pays for the compiling of its code. */
const warmUpPages = 5;
/** Any number does, as long as it stays the same. */
const seed = 20_261_123;

export type ReadingBench = {
  pages: string;
  /** How many of the worst articles to list. */
  worst: number;
  /** The only half to read; both when absent. */
  half?: Half | undefined;
};

/**
 * Rules are made on the first half of the pages, and the second says how they do on pages that nobody looked at.
 * So the worst articles are those of the first half, unless the second alone is asked for.
 */
export async function benchReading({ pages, worst, half }: ReadingBench): Promise<void> {
  const halves = halvesOf(pageNames(pages));
  const names = [...halves.keys()].filter((name) => half === undefined || halves.get(name) === half);
  if (names.length === 0) {
    console.log(
      `No pages at ${pages}. Name a folder with html/ and truth/: npm run bench -- reading --pages DIR`,
    );
    return;
  }
  const runs = await runAll(pages, names);
  const articles = new Set(articlesOf(runs));
  const halfOf = (run: PageRun) =>
    `${articles.has(run) ? "articles" : "other kinds"}, ${halves.get(run.name)} half`;
  show("Texts and facts by kind", scoreTable(runs, { name: "kind", groupOf: (run) => run.truth.kind }));
  if (half === undefined) show("The two halves", scoreTable(runs, { name: "half", groupOf: halfOf }));
  show(
    "Texts and facts by language",
    scoreTable(runs, { name: "language", groupOf: (run) => run.language, least: 3 }),
  );
  show("Time", timeTable(runs));
  show("Our nodes beside jsdom's", samenessLine(runs));
  show("Summaries against publishers' descriptions", rougeTable(runs, seededRandom(seed)));
  show("Where summaries come from", sourceTable(runs));
  const shown = half ?? "first";
  const looked = runs.filter(({ name }) => halves.get(name) === shown);
  if (worst > 0) show(`The worst articles of the ${shown} half`, worstTable(looked, worst));
  if (half === undefined) show("Pages a second", await throughputTable(pages));
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
