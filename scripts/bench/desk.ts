// The desk with everything of twenty years: how soon it is there, how soon a key shows, how soon words are found, and
// what that takes. In a real Chromium, beside a plain filter and an index where those do the same.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { issueFileName, writeIssue } from "../../src/content/issue-file.ts";
import { type PublicationFolder, publicationFolder } from "../../src/domain/publication-folder.ts";
import { benchSearch, queries } from "./desk-search.ts";
import { keysToPaint } from "./keys-to-paint.ts";
import { highest, median, percentile, table } from "./measure.ts";
import { openBrowser } from "./open-browser.ts";
import { addressOf, fillShelf } from "./shelf-corpus.ts";

const [links, waiting, issues] = [100_000, 300, 1_000];
const starts = 3;

export async function benchDesk(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "five-bench-desk-"));
  const folder = publicationFolder(root);
  await using browser = await openBrowser();
  try {
    await fillShelf(folder, { size: links - waiting, newest: waiting });
    await fillIssues(folder);
    await printStarts(browser, root);
    await printAtWork(browser, root);
    console.log(await benchSearch(folder));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** A thousand Fridays before the last, five picks each of what was kept in their weeks. */
async function fillIssues(folder: PublicationFolder): Promise<void> {
  await mkdir(folder.issues, { recursive: true });
  const last = Date.parse("2026-11-20T00:00:00Z");
  const weekMs = 7 * 86_400_000;
  for (let number = 1; number <= issues; number++) {
    const date = new Date(last - (issues - number) * weekMs).toISOString().slice(0, 10);
    const newest = Math.round(links * (1 - (issues - number + 1) / 1_043));
    const picks = Array.from({ length: 5 }, (_, at) => ({
      ...{ url: addressOf(newest - at * 7), title: `What the council said ${at}` },
      blurb: "A good way to look at how few tools a new organisation needs.",
    }));
    const issue = {
      number,
      date,
      title: `Five for Friday (${number})`,
      picks,
      standfirst: "Quite a mixture.",
    };
    const text = writeIssue({ ...issue, state: "shipped", shippedAt: `${date}T09:00:00Z` });
    await writeFile(join(folder.issues, issueFileName(number)), text);
  }
}

type Started = { child: ChildProcess; url: string; startedAt: number };

async function start(root: string): Promise<Started> {
  const script = join(import.meta.dirname, "desk-run.ts");
  const guard = join(import.meta.dirname, "../node-version.cjs");
  const startedAt = performance.now();
  const child = spawn(process.execPath, ["-r", guard, script, root], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await once(child.stdout, "data");
  const [url = ""] = /http:\S+/.exec(String(said)) ?? [];
  return { child, url, startedAt };
}

/** Ends it, and gives the most memory that it took, in MB. */
async function end({ child }: Started): Promise<number> {
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  child.kill("SIGTERM");
  await once(child, "close");
  return Number(/"maxRssMb":([\d.]+)/.exec(said)?.[1]);
}

/** The printed address, which lets the browser in, but on Pick. */
function onPick(url: string): string {
  return url.replace("/?start=", "/pick?start=");
}

async function printStarts(browser: Browser, root: string): Promise<void> {
  const [views, wholes]: [number[], number[]] = [[], []];
  for (let round = 0; round <= starts; round++) {
    const page = await browser.newPage();
    const desk = await start(root);
    await page.goto(onPick(desk.url));
    await page.locator("#list .cand").first().waitFor();
    const viewMs = performance.now() - desk.startedAt;
    await page.getByText("still being read").waitFor({ state: "detached", timeout: 120_000 });
    const wholeMs = performance.now() - desk.startedAt;
    await page.close();
    await end(desk);
    // The first start compiles what the others find compiled.
    if (round > 0) views.push(viewMs);
    if (round > 0) wholes.push(wholeMs);
  }
  const rowOf = (name: string, times: number[]) => [
    name,
    median(times).toFixed(0),
    highest(times).toFixed(0),
  ];
  console.log(
    table(
      [
        `${links.toLocaleString("en")} bookmarks, ${waiting} candidates, ${issues.toLocaleString("en")} issues: from the start until`,
        "ms (median)",
        "at most",
      ],
      [rowOf("the first view is there", views), rowOf("everything has been read", wholes)],
    ),
  );
}

async function printAtWork(browser: Browser, root: string): Promise<void> {
  const desk = await start(root);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(onPick(desk.url));
  await page.getByText("still being read").waitFor({ state: "detached", timeout: 120_000 });
  const rows = [
    rowOf("Pick: move", await keysToPaint(page, moves(150))),
    rowOf("Pick: decide", await keysToPaint(page, decisions)),
    rowOf("Bookmarks: move and choose", await onBookmarks(page, desk.url, moves(120, "x"))),
    rowOf("Bookmarks: type words", await onBookmarks(page, desk.url, ["/", ..."council budget site12"])),
    rowOf("a search, from request to answer", await searches(page)),
  ];
  console.log(`\n${table(["in the browser", "times", "ms (median)", "ms (95 %)", "at most"], rows)}`);
  await page.close();
  console.log(`\nMemory of the server at most: ${(await end(desk)).toFixed(0)} MB.\n`);
}

function moves(count: number, other?: string): string[] {
  return Array.from({ length: count }, (_, at) =>
    other && at % 3 === 0 ? other : at % 10 === 9 ? "k" : "j",
  );
}

const decisions = Array.from({ length: 60 }, (_, at) => ["l", "e", "s", "#", "1", "j"][at % 6] ?? "j");

async function onBookmarks(page: Page, url: string, keys: string[]): Promise<number[]> {
  await page.goto(`${new URL(url).origin}/bookmarks`);
  await page.locator("body[data-ready]").waitFor();
  return keysToPaint(page, keys);
}

/** Asked from the page, as its own script asks. */
function searches(page: Page): Promise<number[]> {
  return page.evaluate(async (words) => {
    const times: number[] = [];
    for (const word of words) {
      const begun = performance.now();
      const answer = await window.fetch(`/bookmarks/now?${new URLSearchParams({ q: word })}`);
      await answer.json();
      times.push(performance.now() - begun);
    }
    return times;
  }, queries(200));
}

function rowOf(name: string, times: number[]): (string | number)[] {
  return [
    name,
    times.length,
    ...[median(times), percentile(times, 0.95), highest(times)].map((ms) => ms.toFixed(1)),
  ];
}
