// Writers as a rough day has them: killed in the middle, or beside a text editor that knows of no lock.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import { sighting } from "../../src/bookmarks/edits.ts";
import { lineOf } from "../../src/bookmarks/month-file.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { aBookmark } from "./makers.ts";

function start(script: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [resolve(import.meta.dirname, script), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

const ended = (child: ChildProcess) =>
  new Promise<void>((done, fail) => {
    child.once("error", fail);
    child.once("exit", () => done());
  });

/** Keeps links and is killed wherever it is, again and again: what it said it kept is there and whole each time. */
export async function killWriters(folder: PublicationFolder, rounds: number): Promise<void> {
  const kept = new Set<number>();
  for (let round = 0; round < rounds; round++) {
    const from = Math.max(-1, ...kept) + 2;
    for (const number of await keepUntilKilled(folder, from, (round * 5) % 7)) kept.add(number);
    const shelf = openShelf(folder);
    expect(shelf.badLines()).toEqual([]);
    const found = new Set(shelf.bookmarks().map((one) => one.url));
    expect([...kept].filter((number) => !found.has(`https://example.org/${number}`))).toEqual([]);
  }
  expect(kept.size).toBeGreaterThan(rounds);
  await openShelf(folder).change([sighting(aBookmark())]);
  expect((await readdir(folder.bookmarks)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
}

/** Runs the keeper until a few links are kept, then kills it so many milliseconds later. */
async function keepUntilKilled(folder: PublicationFolder, from: number, afterMs: number): Promise<number[]> {
  const child = start("keep-forever.ts", folder.root, String(from));
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    said += chunk;
    // Somewhere inside the third or a later write, never at a chosen point of it.
    if (said.split("\n").length > 2) setTimeout(() => child.kill("SIGKILL"), afterMs);
  });
  await ended(child);
  return said.split("\n").slice(0, -1).map(Number);
}

/** So many sightings a bookmark holds. */
const mostSightings = 100;

/** Two processes keep links at once, `rounds` each: every one of them is kept, and every sighting of the one they share. */
export async function writeAtOnce(folder: PublicationFolder, rounds: number): Promise<void> {
  const writers = [0, 1].map((first) =>
    start("keep-forever.ts", folder.root, String(first), "2", String(rounds)),
  );
  for (const writer of writers) writer.stdout?.resume();
  await Promise.all(writers.map(ended));
  const shelf = openShelf(folder);
  expect(shelf.badLines()).toEqual([]);
  expect(shelf.bookmarks()).toHaveLength(2 * rounds + 1);
  expect(shelf.find("https://example.org/shared/0")?.sources).toHaveLength(
    Math.min(2 * rounds, mostSightings),
  );
}

/** Keeps links as fast as it can beside an editor that saves `count` times: how many of its edits are lost. */
export async function editsLost(
  folder: PublicationFolder,
  count: number,
  style: "in-place" | "renaming",
): Promise<number> {
  const month = join(folder.bookmarks, "2026-11.jsonl");
  const lines = Array.from({ length: count }, (_, at) =>
    lineOf(aBookmark({ url: `https://example.org/by-hand/${at}`, title: `line ${at}` })),
  );
  await mkdir(folder.bookmarks, { recursive: true });
  await writeFile(month, lines.map((line) => `${line}\n`).join(""));
  const shelf = openShelf(folder);
  shelf.bookmarks();
  const editor = start("edit-by-hand.ts", month, String(count), style);
  let isOver = false;
  const over = ended(editor).then(() => {
    isOver = true;
  });
  for (let at = 0; !isOver; at++)
    await shelf.change([sighting(aBookmark({ url: `https://example.org/by-program/${at}` }))]);
  await over;
  const text = await readFile(month, "utf8");
  expect(openShelf(folder).badLines()).toEqual([]);
  return lines.filter((_, at) => !text.includes(`"edit ${at}"`)).length;
}
