// What was made of files once and would be made of them again: kept under `var/` for the next start. A cache never
// says what a file says, only what was made of these very bytes by this very code; whatever is odd about one, it is
// made anew. It is for its owner's eyes alone, since it may hold what is private.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One file of a cache, which holds the value that was last written to it. */
export type CacheFile = {
  /** `undefined` where there is none, or other code wrote it. Who reads it looks whether it is what they take it for. */
  read(): unknown;
  /** Where the folder cannot be written to, or is full, it is made anew at the next start. */
  write(made: unknown): void;
};

export type Caches = { file(name: string): CacheFile };

/** Caches below `folder`; `codeMark` tells the code that makes what they keep from any other. */
export function openCaches(folder: string, codeMark: () => string): Caches {
  let known: string | undefined;
  const mark = () => {
    known ??= codeMark();
    return known;
  };
  return {
    file: (name) => {
      const path = join(folder, name);
      return {
        read: () => madeIn(textIn(path), mark()),
        write: (made) => keep(path, JSON.stringify({ mark: mark(), made })),
      };
    },
  };
}

/** Two programs that write at once, or one that is killed, may leave what is no JSON. */
function madeIn(text: string | undefined, mark: string): unknown {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isOurs = typeof value === "object" && value !== null && "mark" in value && value.mark === mark;
    return isOurs && "made" in value ? value.made : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isOfDisk(error)) return undefined;
    throw error;
  }
}

function keep(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, text, { mode: 0o600 });
  } catch (error) {
    if (!isOfDisk(error)) throw error;
  }
}

/** Whatever the disk has against it: a cache is never worth an error. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
