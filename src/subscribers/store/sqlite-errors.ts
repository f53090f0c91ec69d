// What SQLite says when it is the disk, or another program, and not a statement of ours. https://sqlite.org/rescode.html
import { StoreAway, StoreError } from "./store-error.ts";

const again = "What was kept by then is whole; run it again.";

const settings: Record<number, string> = {
  8: "The file of the store may only be read. Look at who owns it, and its folder.",
  11: "The file of the store is damaged. Bring back a backup: npm run store -- restore FILE.",
  14: "The file of the store cannot be opened. Look at who owns it, and its folder.",
  26: "The file of the store is none of SQLite's. Bring back a backup: npm run store -- restore FILE.",
};

const troubles: Record<number, string> = {
  5: `Another program held the store for too long. ${again}`,
  10: `The disk of the store could not be read or written. ${again}`,
  13: `The disk of the store is full. Make room. ${again}`,
};

/** A StoreError for what an editor can mend, a StoreAway for what may pass; any other error as it is. */
export function explainSqlite(error: unknown): unknown {
  if (!(error instanceof Error && "errcode" in error)) return error;
  // The lower byte is the kind, what stands above it a sub-kind.
  const kind = Number(error.errcode) & 0xff;
  if (settings[kind]) return new StoreError(settings[kind], { cause: error });
  if (troubles[kind]) return new StoreAway(troubles[kind], { cause: error });
  return error;
}

/** Does it, and says what SQLite has against it in plain words. */
export function explained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explainSqlite(error);
  }
}
