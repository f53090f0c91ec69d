// Scores and times of many pages as tables: by any group of pages, over all of them, and the worst ones.
import { mean, median, percentile, table } from "./measure.ts";
import { articlesOf, type PageRun, type Reader, readers } from "./page-run.ts";
import { type PageScore, snippetsF1 } from "./page-scores.ts";
import { f1Of } from "./word-runs.ts";

/** A share of fewer known pages than this says nothing. */
const leastKnown = 10;

/**
 * A row for each group and reader, largest group first, all pages last. Groups of fewer than `least` pages (1
 * when not given) are one, `other`.
 */
export function scoreTable(
  runs: PageRun[],
  by: { name: string; groupOf: (run: PageRun) => string; least?: number },
): string {
  const groups = Map.groupBy(runs, by.groupOf);
  const small = [...groups].filter(([, group]) => group.length < (by.least ?? 1));
  for (const [name] of small) groups.delete(name);
  const sorted = [...groups].sort(([, one], [, other]) => other.length - one.length);
  if (small.length > 0) sorted.push(["other", small.flatMap(([, group]) => group)]);
  if (sorted.length > 1) sorted.push(["all", runs]);
  return table(
    [by.name, "reader", "pages", "word F1", "4-gram P", "4-gram R", "4-gram F1"].concat([
      "snippets F1",
      "title",
      "author",
      "author invented",
      "date",
      "ms (median)",
    ]),
    sorted.flatMap(([name, group]) => readers.map((reader) => [name, reader, ...meansOf(group, reader)])),
  );
}

function meansOf(runs: PageRun[], reader: Reader): string[] {
  const results = runs.map((run) => run.results[reader]);
  const precision = mean(results.map((result) => result.precision));
  const recall = mean(results.map((result) => result.recall));
  const scores = [mean(results.map((result) => result.wordF1)), precision, recall, f1Of(precision, recall)];
  return [
    String(runs.length),
    ...scores.map((score) => score.toFixed(3)),
    snippetsOf(results),
    ...(["title", "author", "invented", "date"] as const).map((fact) => shareOf(results, fact)),
    median(results.map(({ ms }) => ms)).toFixed(1),
  ];
}

/** Over all pages of the group at once: a page has a handful of passages. */
function snippetsOf(scores: PageScore[]): string {
  const f1 = snippetsF1(scores.map(({ snippets }) => snippets));
  return Number.isNaN(f1) ? "–" : f1.toFixed(3);
}

function shareOf(scores: PageScore[], fact: "title" | "author" | "invented" | "date"): string {
  const known = scores.flatMap((score) => (score[fact] === undefined ? [] : [Number(score[fact])]));
  return known.length < leastKnown ? "–" : mean(known).toFixed(3);
}

/** Times over all pages; ratios are to Readability on jsdom. */
export function timeTable(runs: PageRun[]): string {
  const timesOf = (reader: Reader) => runs.map((run) => run.results[reader].ms);
  const peer = timesOf("Readability on jsdom");
  return table(
    ["reader", "pages", "ms (median)", "ms (mean)", "ms (95 %)"].concat([
      "ratio of medians",
      "ratio of means",
      "mean of the pages' ratios",
    ]),
    readers.map((reader) => {
      const times = timesOf(reader);
      const ratios = [
        median(times) / median(peer),
        mean(times) / mean(peer),
        mean(times.map((ms, at) => ms / (peer[at] ?? Number.NaN))),
      ];
      return [
        reader,
        runs.length,
        ...[median(times), mean(times), percentile(times, 0.95)].map((ms) => ms.toFixed(1)),
        ...ratios.map((ratio) => ratio.toFixed(2)),
      ];
    }),
  );
}

/** On how many pages Readability finds the same on our nodes as on jsdom, and where it does not. */
export function samenessLine(runs: PageRun[]): string {
  const words = runs.filter(({ differences }) => !differences.includes("words")).length;
  const facts = runs.filter(({ differences }) => differences.every((one) => one === "words")).length;
  const different = runs.filter(({ differences }) => differences.length > 0);
  const where = different.slice(0, 20).map((run) => `${run.name} (${run.differences.join(", ")})`);
  return [
    `Readability finds on our nodes what it finds on jsdom: the same words on ${words} of ${runs.length}`,
    ` pages, the same title, byline, dir, lang, excerpt, siteName and publishedTime on ${facts}.`,
    where.length === 0 ? "" : ` Different: ${where.join("; ")}${different.length > 20 ? "; …" : ""}.`,
  ].join("");
}

/** The articles with the lowest word F1, for a person to look at. */
export function worstTable(runs: PageRun[], count: number): string {
  const worst = articlesOf(runs)
    .toSorted((one, other) => one.results.ours.wordF1 - other.results.ours.wordF1)
    .slice(0, count);
  return table(
    ["page", "word F1", "4-gram P", "4-gram R", "word F1 on jsdom", "kind", "read as", "host"],
    worst.map(({ name, truth, page, results }) => [
      name,
      ...[
        results.ours.wordF1,
        results.ours.precision,
        results.ours.recall,
        results["Readability on jsdom"].wordF1,
      ].map((score) => score.toFixed(3)),
      truth.kind,
      page.standsInFor ?? page.kind,
      URL.parse(truth.url)?.host ?? truth.url,
    ]),
  );
}
