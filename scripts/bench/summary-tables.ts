// Summaries: two of the page's sentences against the publisher's own description, beside the first sentences
// and random ones; where summaries come from; and whether every sentence stands on the page.
import { mean, table } from "./measure.ts";
import { articlesOf, type PageRun } from "./page-run.ts";
import { plainWords, type Rouge, rouge } from "./rouge.ts";
import { isReference, proseSentences, twoAtRandom } from "./summary-choices.ts";
import { areVerbatim } from "./verbatim.ts";

const choices = ["our extract", "lead-2", "lead-1", "random-2"] as const;
type Choice = (typeof choices)[number];
type Summed = { isWhole: boolean; isCopied: boolean; scores: Record<Choice, Rouge & { words: number }> };

/**
 * ROUGE F1 × 100 over articles that have a description: over all of them, as Newsroom does, and over those whose
 * description is a summary by itself. A blank summary scores 0.
 */
export function rougeTable(runs: PageRun[], random: () => number): string {
  const summed = articlesOf(runs).flatMap((run) => sumUp(run, random));
  const whole = summed.filter(({ isWhole }) => isWhole);
  const sets = [
    ["all", summed],
    ["whole", whole],
    ["whole, not copied from the text", whole.filter(({ isCopied }) => !isCopied)],
  ] as const;
  return table(
    ["descriptions", "summary", "pages", "ROUGE-1", "ROUGE-2", "ROUGE-L", "words (mean)", "blank"],
    sets.flatMap(([name, set]) =>
      choices.map((choice) => {
        const scores = set.map((one) => one.scores[choice]);
        return [
          name,
          choice,
          set.length,
          ...(["rouge1", "rouge2", "rougeL"] as const).map((measure) =>
            (100 * mean(scores.map((score) => score[measure]))).toFixed(1),
          ),
          mean(scores.flatMap(({ words }) => (words > 0 ? [words] : []))).toFixed(0),
          scores.filter(({ words }) => words === 0).length,
        ];
      }),
    ),
  );
}

/** None when the page has no description. */
function sumUp({ page, truth, extract }: PageRun, random: () => number): Summed[] {
  const reference = descriptionOf(page);
  if (reference === undefined) return [];
  const sentences = proseSentences(page.text, page.language);
  const summaries: Record<Choice, string> = {
    "our extract": extract,
    "lead-2": sentences.slice(0, 2).join(" "),
    "lead-1": sentences.slice(0, 1).join(" "),
    "random-2": twoAtRandom(sentences, random).join(" "),
  };
  const score = (summary: string) => ({ ...rouge(summary, reference), words: plainWords(summary).length });
  return [
    {
      isWhole: isReference(reference, page.title ?? truth.title),
      isCopied: standsIn(reference, page.text),
      scores: {
        "our extract": score(summaries["our extract"]),
        "lead-2": score(summaries["lead-2"]),
        "lead-1": score(summaries["lead-1"]),
        "random-2": score(summaries["random-2"]),
      },
    },
  ];
}

/** The publisher's own words, whether they served as the summary or not. */
function descriptionOf(page: PageRun["page"]): string | undefined {
  return page.summarySource === "description" ? page.summary : page.description;
}

/** Word for word, but for letter case and punctuation. */
function standsIn(words: string, text: string): boolean {
  return ` ${plainWords(text).join(" ")} `.includes(` ${plainWords(words).join(" ")} `);
}

/** Where the summaries of each kind of page come from, and how many of their sentences are the page's own. */
export function sourceTable(runs: PageRun[]): string {
  const kinds = Map.groupBy(runs, (run) => run.truth.kind);
  const groups = kinds.size > 1 ? [...kinds, ["all", runs] as const] : [...kinds];
  return table(
    ["kind", "pages", "description", "extract", "blank", "sentences", "verbatim"],
    groups.map(([kind, group]) => {
      const share = (source: string | undefined) =>
        percent(group.filter(({ page }) => page.summarySource === source).length, group.length);
      const sentences = group.flatMap(({ page, said }) =>
        areVerbatim(page.summary ?? "", [...page.text.split("\n"), ...said], page.language),
      );
      return [
        kind,
        group.length,
        share("description"),
        share("extract"),
        share(undefined),
        sentences.length,
        percent(sentences.filter(Boolean).length, sentences.length),
      ];
    }),
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(part === whole || part === 0 ? 0 : 1)} %`;
}
