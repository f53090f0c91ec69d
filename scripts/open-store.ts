// The store of the publication, for every command: where DATABASE_URL says, or in its file.
import { prepareForGit } from "../src/bookmarks/git-files.ts";
import type { Clock } from "../src/domain/clock.ts";
import type { Environment } from "../src/domain/environment.ts";
import type { PublicationFolder } from "../src/domain/publication-folder.ts";
import { movedTo } from "../src/subscribers/store/moved.ts";
import { openStore, type Store } from "../src/subscribers/store/open-store.ts";
import { StoreError } from "../src/subscribers/store/store-error.ts";
import { makeKeys, readKeys } from "../src/subscribers/store/store-keys.ts";
import { placeOfTheStore } from "./place-of-store.ts";

type Surroundings = { folder: PublicationFolder; environment: Environment; clock: Clock };

/** With the keys of the environment; the first command makes one, but not on a disk that is thrown away. */
export async function openTheStore({ folder, environment, clock }: Surroundings): Promise<Store> {
  const given = environment.FIVE_KEYS;
  if (given === undefined && environment.CI)
    throw new StoreError(
      "FIVE_KEYS is not set. Put the line of your own .env into the secrets of this build service.",
    );
  const place = placeOfTheStore({ folder, environment });
  // Before there is a key or an address: what git sees, somebody pushes.
  await prepareForGit(folder, { beginsToHide: false });
  const keys = readKeys(given ?? (await makeKeys(folder.environment)));
  if (given === undefined)
    console.log(
      `The key of the store stands in ${folder.environment}. Keep it: the store opens with it alone.`,
    );
  const store = await openStore(place, { keys, clock });
  const move = await movedTo(store);
  if (move)
    console.log(
      `This store was moved to ${move.to} on ${move.at.slice(0, 10)}: what is changed here is not changed there.`,
    );
  return store;
}
