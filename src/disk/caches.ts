// What was made of files once and would be made of them again: kept under `var/` for the next start. A cache never
// says what a file says, only what was made of these very bytes by this very code; whatever is odd about one, it is
// made anew. It is for its owner's eyes alone, since it may hold what is private.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeForOwner } from "./for-owner.ts";

/** One file of a cache, which holds the value that was last written to it. */
export type CacheFile = {
  /** `undefined` where there is none, or other code wrote it. Who reads it looks whether it is what they take it for. */
  read(): unknown;
  /** Where the folder cannot be written to, or is full, it is made anew at the next start. */
  write(made: unknown): void;
  drop(): void;
};

export type Caches = {
  file(name: string): CacheFile;
  /** The names of the files in one of its folders. */
  namesIn(folder: string): string[];
};

/**
 * Caches below `folder`. `codeMark` tells the code that makes what they keep from any other, and is asked when one is
 * first used; where it cannot tell (`undefined`), nothing is kept and nothing found.
 */
export function openCaches(folder: string, codeMark: () => string | undefined): Caches {
  let known: { mark: string | undefined } | undefined;
  const markNow = () => {
    known ??= { mark: codeMark() };
    return known.mark;
  };
  return {
    file: (name) => {
      const path = join(folder, name);
      return {
        read: () => {
          const text = orNot(() => readFileSync(path, "utf8"));
          return text === undefined ? undefined : madeIn(text, markNow());
        },
        write: (made) => {
          const mark = markNow();
          if (mark !== undefined) orNot(() => keep(path, JSON.stringify({ mark, made })));
        },
        drop: () => void orNot(() => rmSync(path, { force: true })),
      };
    },
    namesIn: (inner) => orNot(() => readdirSync(join(folder, inner))) ?? [],
  };
}

/** Two programs that write at once, or one that is killed, may leave what is no JSON. */
function madeIn(text: string, mark: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const isOurs = typeof value === "object" && value !== null && "mark" in value && value.mark === mark;
    return isOurs && mark !== undefined && "made" in value ? value.made : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function keep(path: string, text: string): void {
  makeForOwner(path);
  writeFileSync(path, text);
}

/** Nothing where the system has something against it: a cache is never worth an error. */
function orNot<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
