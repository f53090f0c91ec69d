// The site of the sample publication, and of others, each built once in a run for every test that opens it, in a
// folder of its own; a run in which none does is spared the wait.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { withLock } from "../../src/disk/lock.ts";
import { suggest } from "../../src/subscribers/inbox/send-in.ts";
import { openStore } from "../../src/subscribers/store/open-store.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { aClock } from "./clock.ts";
import { telltale } from "./telltale.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where `builtSite` makes its publication; emptied before every run. */
    publication: string;
  }
}

const checkout = resolve(import.meta.dirname, "../..");
/** A build takes seconds, on a busy machine a minute or two. */
const longestBuildMs = 300_000;

export function setup(project: TestProject): void {
  const publication = join(checkout, "node_modules/.cache/test-publication");
  rmSync(publication, { recursive: true, force: true });
  mkdirSync(publication, { recursive: true });
  project.provide("publication", publication);
}

/**
 * The sample publication's folder, with its site in `dist/`; whoever asks first builds it. `publication` is the injected
 * one. A reader's suggestion waits in its store.
 */
export async function builtSite(publication: string): Promise<string> {
  return built(publication, async () => {
    for (const part of ["content", "bookmarks"])
      cpSync(join(checkout, part), join(publication, part), { recursive: true });
    const keys = readKeys(`k1:${"1".repeat(64)}`);
    await using store = await openStore(
      { file: join(publication, "var/store.db") },
      { keys, clock: aClock() },
    );
    await suggest(store, telltale);
  });
}

/** The same of a publication of these files, known by its name. */
export async function builtSample(
  publication: string,
  { name, files }: { name: string; files: Record<string, string> },
): Promise<string> {
  const folder = join(publication, "samples", name);
  return built(folder, () => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
}

async function built(folder: string, fill: () => void | Promise<void>): Promise<string> {
  await withLock(join(folder, "var/build.lock"), longestBuildMs, async () => {
    const mark = join(folder, "var/built");
    if (existsSync(mark)) return;
    await fill();
    build(folder);
    writeFileSync(mark, "");
  });
  return folder;
}

function build(publication: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(checkout, "scripts/astro.ts"), "build", "--publication", publication],
    { cwd: checkout, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The site could not be built for the tests:\n${stdout}\n${stderr}`);
}
