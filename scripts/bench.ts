// npm run bench -- NAME: figures beside the peers, on the same input in the same run.

import { benchFeeds } from "./bench/feeds.ts";
import { type ExitCode, readArguments, runCommand, WrongUse } from "./command.ts";

const usage = `npm run bench -- feeds

Prints times and ratios beside the peers, interleaved in one run. Figures
of one machine are in docs/benchmarks.md.`;

const benches: Record<string, () => Promise<void>> = { feeds: benchFeeds };

async function benchCommand(args: string[]): Promise<ExitCode> {
  const [name = ""] = readArguments(args, usage).positionals;
  const bench = benches[name];
  if (!bench) throw new WrongUse(usage);
  await bench();
  return 0;
}

await runCommand(benchCommand);
