// npm run bench -- NAME: figures beside the peers, on the same input in the same run.

import { benchBuild } from "./bench/build.ts";
import { benchDesk } from "./bench/desk.ts";
import { benchFeeds } from "./bench/feeds.ts";
import { type Half, halves } from "./bench/halves.ts";
import { benchMail } from "./bench/mail.ts";
import { benchReading } from "./bench/reading.ts";
import { benchShelf } from "./bench/shelf.ts";
import { type Arguments, type ExitCode, endWith, readArguments, textOf, WrongUse } from "./command.ts";

const usage = `npm run bench -- build [--links N]
npm run bench -- desk
npm run bench -- feeds
npm run bench -- mail
npm run bench -- reading [--pages DIR] [--half HALF] [--worst N]
npm run bench -- shelf

Prints scores, times and ratios beside the peers, interleaved in one run.
Figures of one machine are in docs/benchmarks.md.

  --links N    how many the largest publication has, 100000 when not given
  --pages DIR  pages with their truth: DIR/html/NAME.html.gz and
               DIR/truth/NAME.json; ../shared/pages-dev when not given
  --half HALF  reads one half of them only, first or second; the rules are
               made with the first in sight
  --worst N    lists the N articles whose text was read worst, too: of the
               first half, unless --half says second

  npm run bench -- shelf`;

/** Where the project's founders keep pages with their truth; they are nobody's to pass on. */
const usualPages = "../shared/pages-dev";

type BenchOptions = {
  pages: string;
  worst: number;
  half?: Half | undefined;
  links?: number | undefined;
};

const benches: Record<string, (options: BenchOptions) => Promise<void>> = {
  build: benchBuild,
  desk: benchDesk,
  feeds: benchFeeds,
  mail: benchMail,
  reading: benchReading,
  shelf: benchShelf,
};

async function runBench(given: Arguments): Promise<ExitCode> {
  const [name = ""] = given.positionals;
  const bench = benches[name];
  if (!bench) throw new WrongUse(usage);
  const pages = textOf(given, "pages") ?? usualPages;
  await bench({
    ...{ pages, half: whichHalf(textOf(given, "half")) },
    ...{ worst: howMany(textOf(given, "worst")) ?? 0, links: howMany(textOf(given, "links")) },
  });
  return 0;
}

function whichHalf(said: string | undefined): Half | undefined {
  const half = halves.find((one) => one === said);
  if (said !== undefined && !half) throw new WrongUse(`--half wants first or second.\n\n${usage}`);
  return half;
}

function howMany(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(written))
    throw new WrongUse(`--worst and --links want a number, such as --worst 20.\n\n${usage}`);
  return Number(written);
}

const options = {
  pages: { type: "string" },
  worst: { type: "string" },
  half: { type: "string" },
  links: { type: "string" },
} as const;
await endWith(() => runBench(readArguments(process.argv.slice(2), { usage, options })));
