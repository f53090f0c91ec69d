// Builds the site of the sample publication once, in a folder of its own, for every test that opens it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The publication folder whose `dist/` was built. */
    publication: string;
  }
}

export function setup(project: TestProject): void {
  const checkout = resolve(import.meta.dirname, "../..");
  const publication = join(checkout, "node_modules/.cache/test-publication");
  rmSync(publication, { recursive: true, force: true });
  mkdirSync(publication, { recursive: true });
  for (const part of ["content", "bookmarks"])
    cpSync(join(checkout, part), join(publication, part), { recursive: true });
  const built = spawnSync(
    process.execPath,
    [join(checkout, "scripts/astro.ts"), "build", "--publication", publication],
    {
      cwd: checkout,
      encoding: "utf8",
    },
  );
  if (built.status !== 0)
    throw new Error(`The site could not be built for the tests:\n${built.stdout}\n${built.stderr}`);
  project.provide("publication", publication);
}
