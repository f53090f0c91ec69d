// npm run bench -- NAME: figures beside the peers, on the same input in the same run.

import { benchFeeds } from "./bench/feeds.ts";
import { benchReading } from "./bench/reading.ts";
import { type ExitCode, readArguments, runCommand, WrongUse } from "./command.ts";

const usage = `npm run bench -- feeds
npm run bench -- reading [--pages DIR]

Prints times and ratios beside the peers, interleaved in one run. Figures
of one machine are in docs/benchmarks.md.`;

/** Where the project's founders keep pages with their truth; they are nobody's to pass on. */
const usualPages = "../shared/pages-dev";

const benches: Record<string, (pages: string) => Promise<void>> = {
  feeds: benchFeeds,
  reading: benchReading,
};

async function benchCommand(args: string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, usage, { pages: { type: "string" } });
  const [name = ""] = positionals;
  const bench = benches[name];
  if (!bench) throw new WrongUse(usage);
  await bench(typeof values["pages"] === "string" ? values["pages"] : usualPages);
  return 0;
}

await runCommand(benchCommand);
