// Reading pages: text and facts against human-reviewed truth, beside Readability on jsdom on the same pages in
// the same run. The pages are given with --pages DIR: html/NNNN.html.gz and truth/NNNN.json.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { blockText } from "../../src/reading/block-text.ts";
import { decodeHtml } from "../../src/reading/decode-html.ts";
import { readPage } from "../../src/reading/read-page.ts";
import { median, table } from "./measure.ts";

type Truth = {
  url: string;
  type: string;
  title?: string;
  author?: string;
  publish_date?: string;
  main_content: string;
};
type Facts = {
  text: string;
  title?: string | undefined;
  byline?: string | undefined;
  publishedAt?: string | undefined;
};
type Score = {
  type: string;
  wordF1: number;
  precision: number;
  recall: number;
  title?: boolean;
  author?: boolean;
  invented?: boolean;
  date?: boolean;
  ms: number;
};

export async function benchReading(pages: string): Promise<void> {
  if (!existsSync(join(pages, "truth"))) {
    console.log(
      `No pages at ${pages}. Name a folder with html/ and truth/: npm run bench -- reading --pages DIR`,
    );
    return;
  }
  const scores: Record<string, Score[]> = { ours: [], "Readability on jsdom": [] };
  for (const file of readdirSync(join(pages, "truth")).sort()) {
    const truth: Truth = JSON.parse(readFileSync(join(pages, "truth", file), "utf8"));
    const bytes = gunzipSync(readFileSync(join(pages, "html", file.replace(".json", ".html.gz"))));
    scores["ours"]?.push(
      scoreOf(
        truth,
        timed(() => readPage(bytes, { url: truth.url })),
      ),
    );
    scores["Readability on jsdom"]?.push(
      scoreOf(
        truth,
        timed(() => withJsdom(decodeHtml(bytes), truth.url)),
      ),
    );
  }
  const kinds = [...new Set(scores["ours"]?.map((score) => score.type))];
  const rows = kinds.flatMap((kind) =>
    Object.entries(scores).map(([name, all]) => [
      `${kind}`,
      name,
      ...summary(all.filter((score) => score.type === kind)),
    ]),
  );
  console.log(
    table(
      [
        "kind",
        "reader",
        "pages",
        "word F1",
        "4-gram F1",
        "title",
        "author",
        "author invented",
        "date",
        "ms (median)",
      ],
      rows,
    ),
  );
  const ratio =
    median(scores["ours"]?.map((score) => score.ms) ?? []) /
    median(scores["Readability on jsdom"]?.map((score) => score.ms) ?? []);
  console.log(`\nTime of ours beside Readability on jsdom, medians over all pages: ${ratio.toFixed(2)}`);
}

function withJsdom(html: string, url: string): Facts {
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  return {
    text: found?.content ? blockText(found.content) : "",
    title: found?.title ?? undefined,
    byline: found?.byline ?? undefined,
    publishedAt: found?.publishedTime ?? undefined,
  };
}

function timed(read: () => Facts): Facts & { ms: number } {
  const start = performance.now();
  const facts = read();
  return { ...facts, ms: performance.now() - start };
}

/** Word F1 on `\w+` multisets; precision and recall on multisets of four successive words. */
function scoreOf(truth: Truth, found: Facts & { ms: number }): Score {
  const ours = found.text.match(/\w+/g) ?? [];
  const theirs = truth.main_content.match(/\w+/g) ?? [];
  const shared = overlap(ours, theirs);
  const [oursBy4, theirsBy4] = [fours(ours), fours(theirs)];
  const sharedBy4 = overlap(oursBy4, theirsBy4);
  const day = (text = "") => Date.parse(text.slice(0, 10));
  return {
    type: truth.type,
    wordF1: ours.length + theirs.length === 0 ? 1 : (2 * shared) / (ours.length + theirs.length),
    precision: oursBy4.length === 0 ? Number(theirsBy4.length === 0) : sharedBy4 / oursBy4.length,
    recall: theirsBy4.length === 0 ? 1 : sharedBy4 / theirsBy4.length,
    ...(truth.title ? { title: fold(found.title) === fold(truth.title) } : {}),
    ...(truth.author
      ? { author: isSamePerson(found.byline, truth.author) }
      : { invented: Boolean(found.byline) }),
    ...(truth.publish_date
      ? { date: Math.abs(day(found.publishedAt) - day(truth.publish_date)) <= 86_400_000 }
      : {}),
    ms: found.ms,
  };
}

function summary(scores: Score[]): string[] {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const share = (key: "title" | "author" | "invented" | "date") => {
    const known = scores.flatMap((score) => (score[key] === undefined ? [] : [Number(score[key])]));
    return known.length < 10 ? "–" : mean(known).toFixed(3);
  };
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const f1 = (2 * precision * recall) / (precision + recall);
  return [
    String(scores.length),
    mean(scores.map((score) => score.wordF1)).toFixed(3),
    f1.toFixed(3),
    share("title"),
    share("author"),
    share("invented"),
    share("date"),
    median(scores.map((score) => score.ms)).toFixed(1),
  ];
}

function fours(words: string[]): string[] {
  return words.length < 4
    ? words.slice(0, 1)
    : words.slice(0, -3).map((_, at) => words.slice(at, at + 4).join(" "));
}

function overlap(one: string[], other: string[]): number {
  const counts = new Map<string, number>();
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return shared;
}

function fold(text = ""): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** At least 60 % of the true name's words, and little else. */
function isSamePerson(found: string | undefined, truth: string): boolean {
  const [name, said] = [fold(truth).split(" "), fold(found).split(" ").filter(Boolean)];
  return (
    name.filter((word) => said.includes(word)).length / name.length >= 0.6 &&
    said.length <= name.length * 2 + 2
  );
}
