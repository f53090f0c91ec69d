// npm start: the desk, on which the editor picks, writes, checks and schedules; a page in the browser of this machine.
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { readPublication } from "../src/content/settings-file.ts";
import { openDesk } from "../src/desk/desk.ts";
import type { DeskWorld } from "../src/desk/hand/at-hand.ts";
import { listenHere } from "../src/desk/serve-desk.ts";
import { ifMissing, writeFileWhole } from "../src/disk/write-file.ts";
import { placeInWords } from "../src/subscribers/store/store-place.ts";
import { checkout } from "./checkout.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { ingestBeside } from "./ingest-beside.ts";
import { hasStore, placeOfTheStore } from "./place-of-store.ts";
import { untilSignal } from "./until-signal.ts";
import type { World } from "./world.ts";

const usage = `npm run start [-- --port N] [--publication DIR]

Opens the desk: a page in your browser, for you alone, at port 4242 of this
machine. It prints the address to open. Ctrl+C ends it; nothing is lost, since
every decision is in the files as soon as it is made.

Example: npm run start -- --port 4243`;

const usualPort = 4242;

export type DeskChoice = { port: number };

function parseDesk(given: Arguments): DeskChoice {
  const port = textOf(given, "port") ?? String(usualPort);
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new WrongUse(`--port wants a number up to 65535, not ${port}.`);
  return { port: Number(port) };
}

/** Until `stopped` says so. */
export async function runDesk(
  { port }: DeskChoice,
  world: World,
  stopped = untilSignal().signal,
): Promise<ExitCode> {
  const token = await tokenOf(world);
  await using served = await listenHere(port).catch(ifTaken(port));
  using opened = openDesk(deskWorld(world), { port: served.port, token });
  served.serve(opened.app);
  console.log(`The desk: http://127.0.0.1:${served.port}/?start=${token}`);
  if (!stopped.aborted) await new Promise((end) => stopped.addEventListener("abort", end, { once: true }));
  return 0;
}

/** What the desk needs, of the world of a command. */
export function deskWorld(world: World): DeskWorld {
  const { folder, environment, clock, caches, shelf } = world;
  return {
    ...{ folder, environment, clock, caches, shelf: shelf() },
    siteFile: (path) => readFile(join(checkout, "src/site", path)).catch(ifMissing(undefined)),
    library: (name) =>
      readFile(
        createRequire(import.meta.url)
          .resolve(name)
          .replace(/\.cjs$/, ".mjs"),
        "utf8",
      ),
    reading: async () => ({
      web: await world.politeWeb(),
      readers: world.readers(),
      zone: (await readPublication(folder)).zone,
    }),
    ingest: (onLine, signal) => ingestBeside(folder.root, onLine, signal),
    store: {
      open: hasStore(world) ? () => world.store() : undefined,
      where: () => whereTheStoreIs(world),
    },
    friday: async () => (await import("./friday/open.ts")).openFriday(world),
    say: (line) => console.error(line),
  };
}

/** For the editor: of what is not here, how to come to it. */
async function whereTheStoreIs(world: World): Promise<string> {
  if (hasStore(world)) return `The store is in ${placeInWords(placeOfTheStore(world))}.`;
  const { service } = await readPublication(world.folder);
  return service === undefined
    ? "There is no store yet: npm run service makes one, and with service: in the settings readers find it."
    : `There is no store here. The one of ${service} stands where that service runs: set DATABASE_URL to where it is, or open the desk there (docs/desk.md).`;
}

/** The same at every start, so that a page that is open goes on after one; for nobody else's eyes. */
async function tokenOf({ folder }: World): Promise<string> {
  const file = join(folder.private, "desk-token");
  const kept = await readFile(file, "utf8").catch(ifMissing(undefined));
  if (kept !== undefined && /^[\w-]{32}$/.test(kept)) return kept;
  const made = randomBytes(24).toString("base64url");
  await writeFileWhole(file, made, 0o600);
  return made;
}

function ifTaken(port: number): (error: unknown) => never {
  return (error) => {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken) throw error;
    throw new WrongUse(
      `Port ${port} is in use: the desk may be open already. Open it there, or name another with --port.`,
    );
  };
}

/**
 * Less room for what is young in V8's heap, in megabytes: by itself it takes twice as much, and keeps it after a
 * hundred thousand links were read.
 */
export function takeLessMemory(): void {
  setFlagsFromString("--max-semi-space-size=16");
}

export const command: Command<DeskChoice> = {
  usage,
  options: { port: { type: "string" } },
  parse: parseDesk,
  run: (choice, world) => runDesk(choice, world),
};

if (import.meta.main) {
  takeLessMemory();
  await runCommand(command);
}
