// What sources send is read in worker threads: a stranger's feed in ten seconds and 256 MB, a file of the editor's
// own in five minutes and 2 GB. What takes more loses its worker, not the run, and is a result in words.
import { openPool } from "../workers/pool.ts";
import type { FeedAnswer, FeedRequest } from "./feed-worker.ts";
import type { Imported } from "./fields/imported.ts";
import { inWords } from "./fields/size-words.ts";
import type { FileRequest } from "./file-worker.ts";
import { explainKill, howToSplit, type ReadingLimits, whyTooLarge } from "./too-much.ts";

/** A feed of 10 MB, the most that is fetched, takes a second on an idle machine and 150 MB. */
const feedLimits: ReadingLimits = { clockMs: 10_000, heapMb: 256 };
/** An X archive of 250,000 posts takes seven seconds and 1.1 GB. */
const fileLimits: ReadingLimits = { clockMs: 300_000, heapMb: 2_048 };

/** Close them, or the process stays alive. Neither reading ever rejects for what it is given. */
export type SourceReaders = {
  readFeed(request: FeedRequest): Promise<FeedAnswer>;
  /** The bytes of a large file go to the worker, and are gone here. */
  readFile(request: FileRequest): Promise<Imported>;
  close(): Promise<void>;
};

/** `limits` default to ours. Workers start with the first piece: one a core for feeds, one for files. */
export function openSourceReaders(
  limits: { feed?: ReadingLimits; file?: ReadingLimits } = {},
): SourceReaders {
  const forFeed = limits.feed ?? feedLimits;
  const forFile = limits.file ?? fileLimits;
  const feeds = openPool<FeedRequest, FeedAnswer>({
    file: new URL("./feed-worker.ts", import.meta.url),
    ...forFeed,
  });
  const files = openPool<FileRequest, Imported>({
    file: new URL("./file-worker.ts", import.meta.url),
    ...forFile,
    workers: 1,
  });
  return {
    readFeed: async (request) => {
      const size = request.bytes.byteLength;
      const result = await feeds.run(request);
      if (result.ok) return result.answer;
      const why = `The feed (${inWords(size)}) ${explainKill(result.why, forFeed)}, and was left out.`;
      return { ok: false, why, feedLinks: [] };
    },
    readFile: async (request) => {
      const { name, bytes } = request;
      const size = bytes.byteLength;
      const { isArchive } = await import("./exports/archive-file.ts");
      const isPacked = isArchive(bytes);
      const tooLarge = whyTooLarge(size, isPacked);
      if (tooLarge !== undefined) return nothingIn(name, tooLarge);
      const result = await files.run(request, memoryOf(bytes));
      if (result.ok) return result.answer;
      return nothingIn(
        name,
        `The file (${inWords(size)}) ${explainKill(result.why, forFile)}. ${howToSplit(isPacked)}`,
      );
    },
    close: async () => {
      await feeds.close();
      await files.close();
    },
  };
}

function nothingIn(name: string, why: string): Imported {
  return { format: "unknown", captures: [], skipped: [{ where: name, why }] };
}

/** Two copies of a larger file would be too much for a small machine. */
const maxCopiedBytes = 16_000_000;

/** The memory to hand over: only that of a large file, and only when it holds nothing else. */
function memoryOf({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  const isWhole = byteLength === buffer.byteLength && byteLength > maxCopiedBytes;
  return isWhole && buffer instanceof ArrayBuffer ? [buffer] : [];
}
