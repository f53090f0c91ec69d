// Eleventy beside ours, on the same publication. It is installed here alone, into a folder of its own, and is no part of
// the project.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { checkout } from "../checkout.ts";
import { type Cost, costOf } from "./process-cost.ts";

const here = import.meta.dirname;
const workshop = join(checkout, "var/bench");

/** Installs what `package.json` beside this file names, where it is not there yet. */
export async function installEleventy(): Promise<void> {
  await mkdir(workshop, { recursive: true });
  await cp(join(here, "package.json"), join(workshop, "package.json"));
  if (existsSync(join(workshop, "node_modules/@11ty/eleventy"))) return;
  console.error("Installing Eleventy into var/bench/, for this benchmark alone.");
  const given = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"];
  execFileSync("npm", given, { cwd: workshop, stdio: ["ignore", "ignore", "inherit"] });
}

/** A build from nothing, as Eleventy always makes it. */
export async function costOfEleventy(folder: PublicationFolder): Promise<Cost & { files: number }> {
  const site = join(workshop, "site");
  await rm(site, { recursive: true, force: true });
  await cp(join(here, "eleventy"), site, { recursive: true });
  for (const name of (await readdir(folder.issues)).filter((one) => one.endsWith(".md")))
    await cp(join(folder.issues, name), join(site, "issues", name));
  const built = join(site, "_site");
  const cost = await costOf({
    script: join(workshop, "node_modules/@11ty/eleventy/cmd.cjs"),
    given: [`--output=${built}`],
    folder: site,
    variables: { BENCH_BOOKMARKS: folder.bookmarks },
  });
  return {
    ...cost,
    files: (await readdir(built, { recursive: true })).filter((name) => name.includes(".")).length,
  };
}
