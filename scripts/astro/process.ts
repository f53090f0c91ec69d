// One Astro, in a child process and a scratch folder of the publication's own: two publications of one checkout can
// be built at the same time, the checkout itself need not be writable, and the dev server's root holds nothing.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readlink, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { prepareForGit } from "../../src/bookmarks/git-files.ts";
import type { BadLine } from "../../src/bookmarks/read-shelf.ts";
import { takeLock, withLock } from "../../src/disk/lock.ts";
import { ifMissing } from "../../src/disk/write-file.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { checkout } from "../checkout.ts";
import { codeMark } from "../code-mark.ts";
import { environmentForChild, type World } from "../world.ts";
import type { Order } from "./child.ts";

/** A large site takes a minute; one that takes longer than this has stopped. */
const longestBuildMs = 600_000;

/** How the child ended: by itself, well or not, or because this process was told to stop. */
export type Ending = "done" | "failed" | "stopped";

/** What is built, when, and the secret that tells which links are hidden. */
type Place = Pick<World, "folder" | "environment" | "clock">;

/** What the builder is told besides. Defaults in brackets. */
export type Telling = {
  /** Its own report is kept to itself (no). */
  isQuiet?: boolean;
  /** What the site is built from, as one hash (nobody asks). */
  build?: string | undefined;
  /** Called with the lines of `bookmarks/` that the build could not read (nobody asks). */
  onBadLines?: ((lines: BadLine[]) => void) | undefined;
};

/** What the pages send when they have read the bookmarks: `FromBuild` of `src/site/content.ts`. */
const FromBuild = z.object({
  badLines: z.array(z.object({ file: z.string(), line: z.number(), why: z.string() })),
});

/** Runs Astro on the publication until it ends. */
export async function runAstro(order: Order, world: Place, telling: Telling = {}): Promise<Ending> {
  const { folder } = world;
  const scratch = join(folder.scratch, order.verb);
  await prepareForGit(folder, { beginsToHide: false });
  await mkdir(scratch, { recursive: true });
  await linkModules(scratch);
  const child = startChild(order, world, { cwd: scratch, ...telling });
  child.on("message", (message) => telling.onBadLines?.(FromBuild.parse(message).badLines));
  return untilEnd(child);
}

/** One build at a time writes a `dist/`; the next one waits. */
export async function oneBuildAtATime<T>(folder: PublicationFolder, build: () => Promise<T>): Promise<T> {
  const lock = takeLock(folder.siteLock);
  if (lock) return build().finally(() => lock.release());
  console.log("Another build of this publication is at work. This one follows it.");
  return withLock(folder.siteLock, longestBuildMs, build);
}

/** What is built in the scratch folder finds its packages as if it lay in the checkout. */
async function linkModules(scratch: string): Promise<void> {
  const link = join(scratch, "node_modules");
  const modules = join(checkout, "node_modules");
  if ((await readlink(link).catch(ifMissing(undefined))) === modules) return;
  await rm(link, { force: true });
  await symlink(modules, link, "junction");
}

/**
 * In MB. Pages are many short-lived strings, and with Node's own 16 for what is young the collector takes a sixth of a
 * large build; with 64 it holds a hundred more. A hundred thousand links are 400 that stay: looking through all of them
 * again and again while they come is another tenth of it [measured].
 */
const roomInMemory = ["--max-semi-space-size=32", "--initial-old-space-size=400"];

function startChild(
  order: Order,
  { folder, environment, clock }: Place,
  { cwd, isQuiet = false, build = "" }: { cwd: string } & Telling,
): ChildProcess {
  const output = isQuiet ? "ignore" : "inherit";
  const { FIVE_HIDDEN_KEY } = environment;
  return spawn(
    process.execPath,
    [...roomInMemory, join(import.meta.dirname, "child.ts"), JSON.stringify(order)],
    {
      cwd,
      env: environmentForChild({
        ...{ FIVE_PUBLICATION: folder.root, FIVE_BUILD: build, ASTRO_TELEMETRY_DISABLED: "1" },
        FIVE_NOW: clock.now(),
        // As for every command: a disk that is thrown away is not to hold what is private.
        FIVE_CODE: environment.CI ? "" : (codeMark() ?? ""),
        ...(FIVE_HIDDEN_KEY === undefined ? {} : { FIVE_HIDDEN_KEY }),
      }),
      stdio: ["ignore", output, output, "ipc"],
    },
  );
}

/** Until the child has ended. A signal that asks this process to stop is passed on, and the child awaited. */
async function untilEnd(child: ChildProcess): Promise<Ending> {
  let isStopped = false;
  const stop = (signal: NodeJS.Signals) => {
    isStopped = true;
    child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    const code = await new Promise<number | null>((done, fail) => {
      child.once("error", fail);
      child.once("exit", done);
    });
    if (isStopped) return "stopped";
    return code === 0 ? "done" : "failed";
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
