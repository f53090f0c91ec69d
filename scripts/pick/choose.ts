// Which links, and in which order: marks are kept after every step, so that nobody has to find five of forty twice.
import { log, select } from "@clack/prompts";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import { explainFailure } from "../../src/domain/fetch-failure.ts";
import { labelsOf } from "../../src/domain/labels.ts";
import { tidyLine } from "../../src/domain/plain-text.ts";
import type { Publication } from "../../src/domain/publication.ts";
import type { Candidate } from "../../src/picking/candidates.ts";
import type { Terminal } from "../world.ts";
import { askLine } from "./line.ts";
import { askMarks, type Markable } from "./marks.ts";
import { answered, Stopped } from "./questions.ts";

/** The links that were marked before, and where the marks go. */
export type MarkKeeper = { marked: string[]; keep(marked: string[]): Promise<void> };

/** The chosen links in the order in which the issue shows them. */
export async function chooseLinks(
  found: Candidate[],
  { publication, terminal, marks }: { publication: Publication; terminal: Terminal; marks: MarkKeeper },
): Promise<Bookmark[]> {
  const items = found.map((candidate) => describe(candidate, publication.language));
  const wanted = publication.picks;
  const known = new Set(items.map((item) => item.url));
  let marked = marks.marked.filter((url) => known.has(url));
  for (;;) {
    const { urls, isStopped } = await askMarks(items, { wanted, marked, terminal });
    marked = urls;
    await marks.keep(marked);
    const farewell = farewellOf(marked.length);
    if (isStopped) throw new Stopped(farewell);
    const chosen = marked.flatMap(
      (url) => found.find(({ bookmark }) => bookmark.url === url)?.bookmark ?? [],
    );
    if (chosen.length === wanted || (await isFine(chosen.length, wanted, { terminal, farewell })))
      return inOrder(chosen, { terminal, farewell });
  }
}

function farewellOf(marks: number): string {
  const kept = marks === 0 ? "" : " Your marks are kept for the next npm run pick.";
  return `Stopped. Nothing was changed.${kept}`;
}

async function isFine(
  count: number,
  wanted: number,
  { terminal, farewell }: { terminal: Terminal; farewell: string },
): Promise<boolean> {
  const answer = await select({
    message: `You marked ${count}; this publication wants ${wanted}.`,
    options: [
      { value: false, label: "Choose again" },
      { value: true, label: `Go on with ${count}` },
    ],
    ...terminal,
  });
  return answered(answer, farewell);
}

/** All that helps to decide: the link itself, facts, the editor's note beside the page's summary, or why there is none. */
function describe({ bookmark, linkedIn }: Candidate, language: string): Markable {
  const { url, title, note, page, unread, triage } = bookmark;
  const facts = [
    ...(triage ? [triage.as === "shortlisted" ? "shortlisted" : "back"] : []),
    ...labelsOf(page, language),
    ...(linkedIn === undefined ? [] : [`linked in issue ${linkedIn}`]),
  ];
  const failure = unread && `Not read: ${explainFailure(unread.why, { what: "page" })}`;
  const lines = [url, facts.join(", "), note && `You: ${note}`, page?.summary ?? failure];
  return { url, title: tidyLine(title, 80) ?? url, details: lines.flatMap((line) => tidyLine(line) ?? []) };
}

async function inOrder(
  chosen: Bookmark[],
  { terminal, farewell }: { terminal: Terminal; farewell: string },
): Promise<Bookmark[]> {
  if (chosen.length < 2) return chosen;
  log.message(chosen.map(({ title }, at) => `${at + 1} ${tidyLine(title, 70)}`).join("\n"), terminal);
  const given = chosen.map((_, at) => at + 1).join(" ");
  for (let message = "In which order?"; ; message = `Write each number once, for example: ${given}`) {
    const { words, isStopped } = await askLine(message, given, terminal);
    if (isStopped) throw new Stopped(farewell);
    const numbers = (words.match(/\d+/g) ?? []).map(Number);
    const order = [...new Set(numbers)].flatMap((number) => chosen[number - 1] ?? []);
    if (order.length === chosen.length && numbers.length === chosen.length) return order;
  }
}
