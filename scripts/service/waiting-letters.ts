// How the letters stand in the store of the publication, where there is one.
import { existsSync } from "node:fs";
import { countLetters, type LetterCounts } from "../../src/subscribers/ledger/count-letters.ts";
import { StoreError } from "../../src/subscribers/store/store-error.ts";
import type { World } from "../world.ts";

/** A store is never made by this. `undefined` too where it does not open: whoever mails from it says why. */
export async function waitingLetters(world: World): Promise<LetterCounts | undefined> {
  const { environment, folder } = world;
  const isThere = environment.DATABASE_URL !== undefined || (!environment.CI && existsSync(folder.store));
  if (!isThere) return undefined;
  try {
    return await countLetters(await world.store());
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}
