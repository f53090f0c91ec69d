// An editor at an open desk while other programs change the files under it, round after round: nothing that was typed
// is lost, and what the others wrote is shown.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { seededRandom } from "../../scripts/bench/seeded-random.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { issueFileName, writeIssue } from "../../src/content/issue-file.ts";
import { machines } from "./machines.ts";
import { aBookmark, anIssue, aPick } from "./makers.ts";
import { openPage, startDesk } from "./served-desk.ts";

const soon = { timeout: 10_000 };
const kept = 20;
/** Behind those that are kept, each before the one of the round before. */
const savedIn = (round: number) => new Date(Date.parse("2026-11-20T10:00:00Z") + round * 1_000).toISOString();
const addressOf = (at: number) => `https://example.org/kept/${at}`;

export async function playRounds(browser: Browser, { rounds, seed }: { rounds: number; seed: number }) {
  const { first, clone } = await machines();
  const { folder, git } = first;
  await writeFile(join(folder.root, ".gitignore"), "/var/\n/.env\n");
  const links = Array.from({ length: kept }, (_, at) =>
    aBookmark({
      ...{ url: addressOf(at), title: `Kept ${at}` },
      savedAt: new Date(Date.parse("2026-11-25T10:00:00Z") - at * 60_000).toISOString(),
    }),
  );
  await openShelf(folder).change(links.map((link) => ({ url: link.url, change: () => link })));
  const file = join(folder.issues, issueFileName(42));
  const picks = [0, 1].map((at) => aPick({ url: addressOf(at), title: `Kept ${at}`, blurb: "Why." }));
  await mkdir(folder.issues, { recursive: true });
  await writeFile(file, writeIssue(anIssue({ number: 42, state: "draft", date: "2026-11-27", picks })));
  first.push();
  const elsewhere = await clone("elsewhere");
  git("config", "user.name", "A. Editor");
  git("config", "user.email", "editor@example.org");
  const other = await anotherProgram(folder.root);
  const desk = await startDesk(folder);
  const { page, errors } = await openPage(browser, desk, { path: "/bookmarks" });
  const writing = await openPage(browser, desk, { path: "/write" });
  const random = seededRandom(seed);
  const notes = new Map<string, string>();

  for (let round = 0; round < rounds; round++) {
    const url = addressOf(Math.floor(random() * kept));
    const fresh = `https://example.org/round/${round}`;
    await page.locator(`#list [data-url="${url}"] .t`).click();
    await page.locator(`#pane article[data-url="${url}"]`).waitFor(soon);
    await page.keyboard.press("n");
    await page.keyboard.type(` a${round}`);
    const work = [
      () => other(`link ${fresh} ${savedIn(round)}`),
      () => other(`edit ${join(folder.bookmarks, "2026-11.jsonl")} ${lineOf(fresh, savedIn(round))}`),
      async () => {
        elsewhere.pull();
        await openShelf(elsewhere.folder).change([
          { url: fresh, change: () => aBookmark({ url: fresh, title: fresh, savedAt: savedIn(round) }) },
        ]);
        elsewhere.push();
        await other("pull");
      },
    ][Math.floor(random() * 3)];
    await work?.();
    // The field in which one types stands, whatever is written meanwhile.
    await page.keyboard.type(` b${round}`);
    await page.keyboard.press("Escape");
    notes.set(url, `${notes.get(url) ?? ""} a${round} b${round}`.trim());
    await page.locator(`#list [data-url="${fresh}"]`).waitFor({ state: "attached", ...soon });
    await expect.poll(() => openShelf(folder).find(url)?.note, soon).toBe(notes.get(url));
    await writeRound(writing.page, { round, file, retitle: (words) => other(`retitle ${file} ${words}`) });
  }
  const all = openShelf(folder);
  for (const [url, note] of notes) expect(all.find(url)?.note).toBe(note);
  for (let round = 0; round < rounds; round++)
    expect(all.find(`https://example.org/round/${round}`)).toBeDefined();
  expect([...errors, ...writing.errors, ...all.badLines()]).toEqual([]);
}

/** Words of the first pick while another program gives the last one another title: both stand, here and in the file. */
async function writeRound(
  page: Page,
  { round, file, retitle }: { round: number; file: string; retitle: (words: string) => Promise<void> },
): Promise<void> {
  const words = page.locator(`[name="blurb ${addressOf(0)}"]`);
  await words.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(` c${round}`);
  await expect.poll(() => readFile(file, "utf8"), soon).toContain(` c${round}`);
  await retitle(`Title ${round}`);
  await page.keyboard.type(` d${round}`);
  await expect
    .poll(() => readFile(file, "utf8"), soon)
    .toMatch(new RegExp(` c${round} d${round}\\b[^]*Title ${round}\\b`));
  await expect
    .poll(() => page.locator(`[name="title ${addressOf(1)}"]`).inputValue(), soon)
    .toBe(`Title ${round}`);
}

const lineOf = (url: string, savedAt: string) => JSON.stringify({ url, title: url, savedAt });

/** Gives the way to ask it for something, which waits until it is done. */
async function anotherProgram(root: string): Promise<(line: string) => Promise<void>> {
  const child = spawn(process.execPath, ["tests/support/other-program.ts", root], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return async (line) => {
    child.stdin.write(`${line}\n`);
    await once(child.stdout, "data");
  };
}
