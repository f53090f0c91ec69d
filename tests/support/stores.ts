// Stores for tests. What a store promises is written once and holds on every engine that it can stand on.
import { describe } from "vitest";
import type { Clock } from "../../src/domain/clock.ts";
import { type EmailAddress, toEmailAddress } from "../../src/domain/email-address.ts";
import { openStore, type Store } from "../../src/subscribers/store/open-store.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { aClock } from "./clock.ts";
import { aPublicationFolder } from "./folders.ts";

export const oldKey = `k1:${"1".repeat(64)}`;
export const newKey = `k2:${"2".repeat(64)}`;

/** The store in the file, with the old key and a clock that stands still unless said otherwise. */
export async function theStoreIn(
  path: string,
  { keys = oldKey, clock = aClock(), waitMs }: { keys?: string; clock?: Clock; waitMs?: number } = {},
): Promise<Store> {
  return await openStore(path, { keys: readKeys(keys), clock, waitMs });
}

/** Opens an empty store with the clock. */
type OpenEmpty = (clock?: Clock) => Promise<Store>;

const engines: { name: string; open?: OpenEmpty; whyNot?: string }[] = [
  {
    name: "node:sqlite",
    open: async (clock = aClock()) => await theStoreIn((await aPublicationFolder()).store, { clock }),
  },
  { name: "PostgreSQL", whyNot: "the store does not stand on it yet" },
];

/** Runs the promises on each engine; one that cannot be had is skipped by name, with the reason. */
export function onEachStore(promises: (open: OpenEmpty) => void): void {
  for (const { name, open, whyNot } of engines)
    if (open) describe(`on ${name}`, () => promises(open));
    else describe.skip(`on ${name} (skipped: ${whyNot})`, () => promises(() => Promise.reject()));
}

export function anAddress(text = "joan@example.org"): EmailAddress {
  const address = toEmailAddress(text);
  if (address === undefined) throw new Error(`${text} is no address`);
  return address;
}
