// Where the store of the publication is: where DATABASE_URL says, or in its file. Nothing is opened.
import { existsSync } from "node:fs";
import type { Environment } from "../src/domain/environment.ts";
import type { PublicationFolder } from "../src/domain/publication-folder.ts";
import { StoreError } from "../src/subscribers/store/store-error.ts";
import { type StorePlace, storePlace } from "../src/subscribers/store/store-place.ts";

type Surroundings = { folder: PublicationFolder; environment: Environment };

/** Whether there is a store to be opened from here: to open one that is not there would make it. */
export function hasStore({ folder, environment }: Surroundings): boolean {
  return environment.DATABASE_URL !== undefined || existsSync(folder.store);
}

export function placeOfTheStore({ folder, environment }: Surroundings): StorePlace {
  const address = environment.DATABASE_URL;
  if (address === undefined) return { file: folder.store };
  const place = storePlace(address);
  if ("file" in place)
    throw new StoreError(
      "DATABASE_URL is no address of PostgreSQL's. Write postgres://user:password@host:5432/name; without the variable the store is a file.",
    );
  return place;
}
