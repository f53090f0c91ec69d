// The world that a command works in: a publication folder, the clock, the environment and the way out to the web.
// Opened once for a command, a demo or a test, and closed once; what costs is opened when it is first needed.
// Nothing else reads this process's environment or the machine's clock.
import { resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { openShelf, type Shelf } from "../src/bookmarks/shelf.ts";
import { readPublication } from "../src/content/settings-file.ts";
import { type Caches, openCaches } from "../src/disk/caches.ts";
import type { Clock } from "../src/domain/clock.ts";
import type { Dns } from "../src/domain/dns.ts";
import { type Environment, readEnvironment } from "../src/domain/environment.ts";
import { onceItWorks } from "../src/domain/once-per.ts";
import type { PublicationFolder } from "../src/domain/publication-folder.ts";
import type { SmtpLook } from "../src/domain/smtp-look.ts";
import { openReaders, type Readers } from "../src/reading/reader-pool.ts";
import { openSourceReaders, type SourceReaders } from "../src/sources/source-readers.ts";
import type { Store } from "../src/subscribers/store/open-store.ts";
import { openDns } from "../src/web/ask-dns.ts";
import type { ServiceDoor } from "../src/web/ask-service.ts";
import type { Web } from "../src/web/fetch-page.ts";
import type { Network } from "../src/web/guarded-agent.ts";
import { lookAtSmtp, type SmtpPlace } from "../src/web/look-at-smtp.ts";
import type { PoliteWeb } from "../src/web/polite-web.ts";
import { checkout } from "./checkout.ts";
import { codeMark } from "./code-mark.ts";
import { readDotEnv } from "./dot-env.ts";

/** Where the editor is asked, and where they read. */
export type Terminal = {
  input: Readable & { isTTY?: boolean; setRawMode?(isRaw: boolean): unknown };
  output: Writable;
  /** Aborted when the editor pressed Ctrl+C while nothing was asked. */
  signal?: AbortSignal;
};

/** Defaults in brackets. */
export type Surroundings = {
  folder: PublicationFolder;
  environment: Environment;
  clock: Clock;
  /** The way out (the real network). Tests and the demo put a stand-in here. */
  network?: Network | undefined;
  /** The pause between two requests to one host, in milliseconds (2,000). */
  gapMs?: number | undefined;
  /** Where to ask the editor (the terminal that the command was started in). */
  terminal?: Terminal | undefined;
};

type Door = Pick<ServiceDoor, "ask">;

export type World = AsyncDisposable & {
  readonly folder: PublicationFolder;
  readonly environment: Environment;
  readonly clock: Clock;
  readonly terminal: Terminal;
  /** Where it is kept what was made of the files; nowhere on a disk that is thrown away. */
  readonly caches: Caches | undefined;
  /** The publication's bookmarks, one shelf for all that the command does. */
  shelf(): Shelf;
  /** A path as the editor wrote it, from where they stand. */
  path(written: string): string;
  /** The open web, for one question of the editor's. */
  web(): Promise<Web>;
  /** The open web with manners, for a run over many pages. */
  politeWeb(): Promise<PoliteWeb>;
  /** The door to services; `inside` ones may stand in the editor's own network. */
  doorFor(source: { inside: boolean }): Door;
  /** The subscribers' store; made, with its keys, where there is none. */
  store(): Promise<Store>;
  /** DNS, for questions about mail. */
  dns(): Dns;
  /** How a mail server presents itself at one of its addresses. */
  lookAtSmtp(place: SmtpPlace, address?: string): Promise<SmtpLook>;
  /** Readers of pages, a worker a core. */
  readers(): Readers;
  /** Readers of feeds and of the editor's files. */
  sourceReaders(): SourceReaders;
};

/** Close it with `await using`: what was opened ends with it. */
export function openWorld(surroundings: Surroundings): World {
  const { folder, environment, clock, network, gapMs } = surroundings;
  const opened = new AsyncDisposableStack();
  const onFirstUse = <T extends { close(): Promise<void> }>(open: () => T) => {
    let one: T | undefined;
    return () => {
      one ??= opened.adopt(open(), (it) => it.close());
      return one;
    };
  };
  // What speaks with services, the web and the store is large, and loaded when it is first asked.
  const doorTo = (where: { inside: boolean }): Door => {
    const door = onceItWorks(async () => {
      const { openServiceDoor } = await import("../src/web/ask-service.ts");
      return opened.adopt(openServiceDoor(network, where), (it) => it.close());
    });
    return { ask: async (url, request) => (await door()).ask(url, request) };
  };
  const [insideDoor, outsideDoor] = [doorTo({ inside: true }), doorTo({ inside: false })];
  const web = onceItWorks(async () => {
    // Sites are told whose reader asks: the publication's address stands in its settings.
    const { url } = await readPublication(folder);
    const { openWeb } = await import("../src/web/fetch-page.ts");
    return opened.adopt(openWeb(network, url), (it) => it.close());
  });
  // A server that is away now may be there the next time.
  const store = onceItWorks(async () => {
    const { openTheStore } = await import("./open-store.ts");
    return opened.use(await openTheStore(surroundings));
  });
  let shelf: Shelf | undefined;
  // A disk that is thrown away is not to hold what is private.
  const caches = environment.CI ? undefined : openCaches(folder.caches, () => codeMark());
  return {
    folder,
    environment,
    clock,
    caches,
    // Asked for only by commands that ask: to look at standard input is to open it.
    get terminal() {
      return surroundings.terminal ?? { input: process.stdin, output: process.stdout };
    },
    shelf: () => {
      shelf ??= openShelf(folder, { hiddenKey: environment.FIVE_HIDDEN_KEY, isCi: environment.CI, caches });
      return shelf;
    },
    path: (written) => resolve(whereTheEditorStands(environment), written),
    web,
    politeWeb: async () => {
      const { politeWeb } = await import("../src/web/polite-web.ts");
      return politeWeb(await web(), { clock, gapMs });
    },
    doorFor: ({ inside }) => (inside ? insideDoor : outsideDoor),
    store,
    dns: () => openDns(network?.nameServers),
    lookAtSmtp: (place, address = place.host) => lookAtSmtp(place, { address, ca: network?.ca }),
    readers: onFirstUse(() => openReaders()),
    sourceReaders: onFirstUse(() => openSourceReaders()),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

/** The machine's own clock. */
export const machineClock: Clock = { now: () => new Date().toISOString() };

/** The folder that relative paths are meant from. npm goes to the checkout first, and says where it came from. */
export function whereTheEditorStands({ INIT_CWD }: Pick<Environment, "INIT_CWD">): string {
  const here = resolve(".");
  return here === checkout && INIT_CWD !== undefined ? INIT_CWD : here;
}

/**
 * The variables of the `.env` in a folder (the checkout), above them those of the one in the publication's, and above
 * both those of the shell (this process's).
 */
export function machineEnvironment(
  folder = checkout,
  shell: Record<string, string | undefined> = process.env,
  publication = folder,
): ReturnType<typeof readEnvironment> {
  const own = readDotEnv(folder, shell);
  const its = publication === folder ? own : readDotEnv(publication, shell);
  const problems = [...new Set([...own.problems, ...its.problems])];
  if (problems.length > 0) return { ok: false, problems };
  return readEnvironment({ ...own.variables, ...its.variables, ...shell });
}

/** Lets workers start from code that was compiled before, which takes them half as long. Node does without where it may not write. */
export function keepCompiledCode(): void {
  process.env["NODE_COMPILE_CACHE"] ??= resolve(checkout, "node_modules/.cache/compiled");
}

/** This process's environment for a program that it starts, with what that one is told besides. */
export function environmentForChild(told: Record<string, string>): Record<string, string | undefined> {
  return { ...process.env, ...told };
}
