// Reads pages in worker threads, one a core, each page within a time and a heap of its own. A page that
// takes more loses its worker, not the run: it gets its head's facts.
import type { PageFacts } from "../domain/page-facts.ts";
import { openPool } from "../workers/pool.ts";
import type { PageReading } from "./read-page.ts";
import type { ReadRequest } from "./reader-worker.ts";

export type ReadResult = { ok: true; page: PageReading } | { ok: false; why: "too-complex"; page: PageFacts };

/** Defaults: one worker a core, 5,000 ms and 256 MB a page (a 10 kB page of nested tags can ask for more than 10 s). */
export type ReaderLimits = { workers?: number; timeoutMs?: number; maxHeapMb?: number };

/** A pool of readers. `close` it, or the process stays alive. */
export type Readers = { read(request: ReadRequest): Promise<ReadResult>; close(): Promise<void> };

export function openReaders(limits: ReaderLimits = {}): Readers {
  const pool = openPool<ReadRequest, PageReading>({
    file: new URL("./reader-worker.ts", import.meta.url),
    clockMs: limits.timeoutMs ?? 5_000,
    heapMb: limits.maxHeapMb ?? 256,
    workers: limits.workers,
  });
  return {
    read: async (request) => {
      const result = await pool.run(request);
      if (result.ok) return { ok: true, page: result.answer };
      // Too slow, out of memory, a full stack or a bug on one page: the page is lost, the others are not.
      const { bytes, url, contentType } = request;
      const { scanHead } = await import("./head-scan.ts");
      return { ok: false, why: "too-complex", page: scanHead(bytes, { url, contentType }) };
    },
    close: pool.close,
  };
}
