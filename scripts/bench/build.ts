// npm run bench -- build: what a build of the site costs, in processor seconds and memory, on publications of two
// sizes; the first time, again with nothing changed, and on a Friday: one more issue and forty more links.
import { spawnSync } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { lineOf } from "../../src/bookmarks/month-file.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import { addDays } from "../../src/domain/calendar.ts";
import type { Issue } from "../../src/domain/issue.ts";
import { type PublicationFolder, publicationFolder } from "../../src/domain/publication-folder.ts";
import { checkout } from "../checkout.ts";
import { environmentForChild } from "../world.ts";
import { table } from "./measure.ts";
import { addressOf, fillShelf } from "./shelf-corpus.ts";

const sizes = [
  { issues: 100, links: 5_000, photos: 10 },
  { issues: 400, links: 20_000, photos: 20 },
  { issues: 1_000, links: 100_000, photos: 20 },
];

/** Says each row as soon as it is measured: the whole takes minutes. */
export async function benchBuild(): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const size of sizes) {
    for await (const row of rowsOf(size)) {
      console.error(row.join(" "));
      rows.push(row);
    }
  }
  console.log(
    table(["issues", "links", "photos", "build", "pages", "CPU s", "peak MB of one process", "wall s"], rows),
  );
}

async function* rowsOf(size: (typeof sizes)[number]): AsyncGenerator<(string | number)[]> {
  const folder = publicationFolder(await mkdtemp(join(tmpdir(), "five-bench-")));
  try {
    await fillPublication(folder, size);
    for (const name of ["first", "again", "a Friday"]) {
      if (name === "a Friday") await addFriday(folder, size);
      const { cpuSeconds, peakMb, wallSeconds } = await measureBuild(folder);
      const pages = (await readdir(folder.site, { recursive: true })).filter((file) =>
        file.endsWith(".html"),
      );
      const facts = [size.issues, size.links, size.photos, name, pages.length];
      yield [...facts, cpuSeconds.toFixed(1), Math.round(peakMb), wallSeconds.toFixed(1)];
    }
  } finally {
    await rm(folder.root, { recursive: true, force: true });
  }
}

async function fillPublication(folder: PublicationFolder, { issues, links, photos }: (typeof sizes)[number]) {
  await fillShelf(folder, { size: links });
  for (let number = 1; number <= issues; number++)
    await createIssue(folder, anIssue(number, number <= photos ? `photo-${number}.jpg` : undefined));
  await writeFile(folder.settings, "url: https://five.example\n");
  await mkdir(folder.photos, { recursive: true });
  for (let number = 1; number <= photos; number++)
    await addPhoto(join(folder.photos, `photo-${number}.jpg`), number);
}

/** What a week brings: an issue, and links of the newest month. */
async function addFriday(
  folder: PublicationFolder,
  { issues, links }: (typeof sizes)[number],
): Promise<void> {
  await createIssue(folder, anIssue(issues + 1, undefined));
  const lines = Array.from({ length: 40 }, (_, at) =>
    lineOf({
      url: `https://site${at}.example.org/new/${links + at}`,
      title: `What came in on day ${at}`,
      note: "A word about it",
      tags: [`tag-${at % 5}`],
      savedAt: new Date(Date.UTC(2026, 10, 26, 10, at)).toISOString(),
    }),
  );
  await appendFile(join(folder.bookmarks, "2026-11.jsonl"), `${lines.join("\n")}\n`);
}

function anIssue(number: number, photo: string | undefined): Issue {
  const picks = [1, 2, 3, 4, 5].map((at) => ({
    url: addressOf(number * 5 + at),
    title: `What the council said about number ${number * 5 + at}`,
    blurb: `A good way to *look* at it, and [another](${addressOf(at)}). `.repeat(4),
  }));
  return {
    number,
    date: addDays("2007-01-05", number * 7),
    title: `Five for Friday ${number}`,
    state: "shipped",
    hero: photo === undefined ? undefined : { image: `../photos/${photo}`, alt: "A field", credit: "Nobody" },
    standfirst: "Quite a mixture this week – plenty to dig into over the weekend.",
    picks,
  };
}

/** As large as a camera's, and no two alike. */
async function addPhoto(path: string, seed: number): Promise<void> {
  const noise = { type: "gaussian", mean: 90 + seed * 4, sigma: 30 } as const;
  await sharp({ create: { width: 3_000, height: 2_000, channels: 3, background: "#468", noise } })
    .jpeg()
    .toFile(path);
}

/** Each process of the build writes down at its end what it took. */
const noteUsage = `data:text/javascript,${encodeURIComponent(`
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => appendFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage()) + "\\n"));
`)}`;

async function measureBuild(folder: PublicationFolder) {
  const notes = join(folder.root, "usage.jsonl");
  await rm(notes, { force: true });
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(checkout, "scripts/astro.ts"), "build", "--publication", folder.root],
    {
      encoding: "utf8",
      env: environmentForChild({ BENCH_USAGE: notes, NODE_OPTIONS: `--import=${noteUsage}` }),
    },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  const usages: NodeJS.ResourceUsage[] = (await readFile(notes, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return {
    cpuSeconds:
      usages.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1e6,
    peakMb: usages.reduce((most, { maxRSS }) => Math.max(most, maxRSS), 0) / 1024,
    wallSeconds: (performance.now() - begun) / 1_000,
  };
}
