// The site of the sample publication, built once in a run for every test that opens it, in a folder of its own; a
// run in which none does is spared the wait.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { withLock } from "../../src/disk/lock.ts";

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

/** The publication folder, with its site in `dist/`; whoever asks first builds it. `publication` is the injected one. */
export async function builtSite(publication: string): Promise<string> {
  await withLock(join(publication, "var/build.lock"), longestBuildMs, async () => {
    const mark = join(publication, "var/built");
    if (existsSync(mark)) return;
    build(publication);
    writeFileSync(mark, "");
  });
  return publication;
}

function build(publication: string): void {
  for (const part of ["content", "bookmarks"])
    cpSync(join(checkout, part), join(publication, part), { recursive: true });
  const built = spawnSync(
    process.execPath,
    [join(checkout, "scripts/astro.ts"), "build", "--publication", publication],
    { cwd: checkout, encoding: "utf8" },
  );
  if (built.status !== 0)
    throw new Error(`The site could not be built for the tests:\n${built.stdout}\n${built.stderr}`);
}
