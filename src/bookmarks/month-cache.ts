// What it costs to read a month is to check its lines and to find their keys: both are kept for months of some size, by
// the hash of their bytes, so that the months of twenty years are checked once and not at every start.
import type { Caches } from "../disk/caches.ts";
import { privateFolder } from "./month-names.ts";

/** The keys of each line of a month, in its order: every line can be read, and none is blank. */
export type MonthKeys = string[][];

export type MonthCache = {
  /** `undefined` where the file's bytes had another digest, or some line of them cannot be read. */
  of(file: string, digest: string): MonthKeys | undefined;
  /** `undefined` where some line cannot be read: nothing is kept of such a month, nor of a short one. */
  keep(file: string, digest: string, keys: MonthKeys | undefined): void;
  /** Nothing is kept of other months than these: some are gone. */
  keepOnly(files: string[]): void;
};

/** In lines: fewer are read sooner than their cache. */
const worthKeeping = 50;

export function openMonthCache(caches: Caches | undefined): MonthCache {
  const fileOf = (file: string) => caches?.file(`months/${nameOf(file)}`);
  return {
    of: (file, digest) => {
      const made = fileOf(file)?.read();
      if (typeof made !== "object" || made === null || !("digest" in made) || !("keys" in made))
        return undefined;
      return made.digest === digest && isKeys(made.keys) ? made.keys : undefined;
    },
    keep: (file, digest, keys) => {
      if (keys && keys.length >= worthKeeping) fileOf(file)?.write({ digest, keys });
      else fileOf(file)?.drop();
    },
    keepOnly: (files) => {
      const kept = new Set(files.map(nameOf));
      for (const folder of ["", `${privateFolder}/`])
        for (const name of caches?.namesIn(`months/${folder}`) ?? [])
          if (name.endsWith(".json") && !kept.has(folder + name))
            caches?.file(`months/${folder}${name}`).drop();
    },
  };
}

/** `private/2026-11.json` */
function nameOf(file: string): string {
  return file.replace(/l$/, "");
}

function isKeys(value: unknown): value is MonthKeys {
  return (
    Array.isArray(value) &&
    value.every((line) => Array.isArray(line) && line.every((key) => typeof key === "string"))
  );
}
