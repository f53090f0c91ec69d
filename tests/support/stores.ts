// Stores for tests. What a store promises is written once and holds on every engine that it can stand on.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe } from "vitest";
import type { Clock } from "../../src/domain/clock.ts";
import { type EmailAddress, toEmailAddress } from "../../src/domain/email-address.ts";
import { openStore, type Store } from "../../src/subscribers/store/open-store.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { storePlace } from "../../src/subscribers/store/store-place.ts";
import { aClock } from "./clock.ts";
import { aPublicationFolder } from "./folders.ts";
import { aDatabase, aPreparedDatabase, whyNoPostgres } from "./postgres.ts";

export const oldKey = `k1:${"1".repeat(64)}`;
export const newKey = `k2:${"2".repeat(64)}`;

/** The store in the file, or at the address, with the old key and a clock that stands still unless said otherwise. */
export async function theStoreIn(
  place: string,
  { keys = oldKey, clock = aClock(), waitMs }: { keys?: string; clock?: Clock; waitMs?: number } = {},
): Promise<Store> {
  return await openStore(storePlace(place), { keys: readKeys(keys), clock, waitMs });
}

/** Opens an empty store with the clock. */
type OpenEmpty = (clock?: Clock) => Promise<Store>;

type EngineOfTests = {
  name: string;
  /** Of a store that is not there yet. */
  aPlace: () => Promise<string>;
  /** Of one whose tables may be there, as an empty store has them (`aPlace`). */
  aPlaceToOpen?: () => Promise<string>;
  whyNot?: string | undefined;
};

const engines: EngineOfTests[] = [
  {
    name: "node:sqlite",
    aPlace: async () => (await aPublicationFolder()).store,
    aPlaceToOpen: aPreparedFile,
  },
  {
    ...{ name: "PostgreSQL", aPlace: aDatabase, whyNot: whyNoPostgres },
    aPlaceToOpen: () => aPreparedDatabase(makeTables),
  },
];

async function makeTables(place: string): Promise<void> {
  await using store = await theStoreIn(place);
  for (const table of ["store", "store_key"] as const) await store.db.deleteFrom(table).execute();
}

/** A file with the tables and no row in them: to make it waits for the disk, a copy does not. */
async function aPreparedFile(): Promise<string> {
  const { store: file } = await aPublicationFolder();
  preparedFile ??= prepareFile();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await preparedFile, { mode: 0o600 });
  return file;
}

let preparedFile: Promise<Buffer> | undefined;

async function prepareFile(): Promise<Buffer> {
  const { store: file } = await aPublicationFolder();
  await makeTables(file);
  return await readFile(file);
}

/**
 * Runs the promises on each engine; one that cannot be had is skipped by name, with the reason. `open` opens an empty
 * store; `aPlace` gives the place of one that is not there yet, for tests that open it more than once.
 */
export function onEachStore(promises: (open: OpenEmpty, aPlace: () => Promise<string>) => void): void {
  for (const { name, aPlace, aPlaceToOpen = aPlace, whyNot } of engines)
    if (whyNot === undefined)
      describe(`on ${name}`, () =>
        promises(async (clock = aClock()) => await theStoreIn(await aPlaceToOpen(), { clock }), aPlace));
    else describe.skip(`on ${name} (skipped: ${whyNot})`, () => promises(() => Promise.reject(), aPlace));
}

export function anAddress(text = "joan@example.org"): EmailAddress {
  const address = toEmailAddress(text);
  if (address === undefined) throw new Error(`${text} is no address`);
  return address;
}
