// Reads pages in worker threads, one a core, each page within a time and a heap of its own. A page that
// takes more loses its worker, not the run: the worker is killed and replaced, the page gets its head's facts.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PageFacts } from "../domain/page-facts.ts";
import { scanHead } from "./head-scan.ts";
import type { PageReading } from "./read-page.ts";
import type { ReadRequest } from "./reader-worker.ts";

export type ReadResult = { ok: true; page: PageReading } | { ok: false; why: "too-complex"; page: PageFacts };

/** Defaults: one worker a core, 5,000 ms and 256 MB a page (a 10 kB page of nested tags can ask for more than 10 s). */
export type ReaderLimits = { workers?: number; timeoutMs?: number; maxHeapMb?: number };

/** A pool of readers. `close` it, or the process stays alive. */
export type Readers = { read(request: ReadRequest): Promise<ReadResult>; close(): Promise<void> };

type Job = { request: ReadRequest; done: (result: ReadResult) => void };

export function openReaders(limits: ReaderLimits = {}): Readers {
  const size = limits.workers ?? availableParallelism();
  const timeoutMs = limits.timeoutMs ?? 5_000;
  const alive = new Set<Worker>();
  const idle = new Set<Worker>();
  const waiting: Job[] = [];
  let busy = 0;
  let isClosed = false;

  const next = () => {
    while (waiting.length > 0 && busy < size && !isClosed) {
      const job = waiting.shift();
      if (job) runNext(job).catch(crash);
    }
  };
  const runNext = async (job: Job) => {
    busy += 1;
    const [rested] = idle;
    const worker = rested ?? (await start());
    idle.delete(worker);
    const survived = await runJob(worker, job, timeoutMs);
    busy -= 1;
    if (survived) idle.add(worker);
    next();
  };
  const start = async () => {
    const worker = newWorker(limits);
    alive.add(worker);
    worker.once("exit", () => {
      alive.delete(worker);
      idle.delete(worker);
    });
    await hasLoaded(worker);
    return worker;
  };

  return {
    read: (request) =>
      new Promise((done) => {
        waiting.push({ request, done });
        next();
      }),
    close: async () => {
      isClosed = true;
      for (const worker of alive) await worker.terminate();
    },
  };
}

/**
 * A worker at its limit gets 16 MB more in which to end (Node, `Worker::NearHeapLimit`). What one collection moves
 * out of the young generation, a third of it at most, must not be more, or V8 ends the whole process: with Node's
 * own 192 MB it did in 5 of 60 tries, with 48 MB in none of 45. Less costs time: 12 MB a third of a page's.
 */
const maxYoungGenerationSizeMb = 48;

function newWorker(limits: ReaderLimits): Worker {
  return new Worker(new URL("./reader-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.maxHeapMb ?? 256, maxYoungGenerationSizeMb },
  });
}

/** Once its parts are loaded: what a start costs on a busy machine is no page's fault. */
function hasLoaded(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", () => {
      worker.off("error", reject);
      // One that fails between two pages, or while it is being killed, must not take the run with it.
      worker.on("error", () => {});
      resolve();
    });
  });
}

/** Runs one page; resolves to whether the worker lives on. */
function runJob(worker: Worker, job: Job, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const onMessage = (page: PageReading) => end({ ok: true, page }, true);
    // Too slow, out of memory, a full stack or a bug on one page: the page is lost, the others are not.
    const giveUp = () => {
      worker.terminate().catch(crash);
      const { bytes, url, contentType } = job.request;
      end({ ok: false, why: "too-complex", page: scanHead(bytes, { url, contentType }) }, false);
    };
    const timer = setTimeout(giveUp, timeoutMs);
    const end = (result: ReadResult, survived: boolean) => {
      clearTimeout(timer);
      worker.off("message", onMessage);
      worker.off("error", giveUp);
      worker.off("exit", giveUp);
      job.done(result);
      resolve(survived);
    };
    worker.once("message", onMessage);
    worker.once("error", giveUp);
    worker.once("exit", giveUp);
    worker.postMessage(job.request);
  });
}

/** Our own bug: it must not vanish in a promise. */
function crash(error: unknown): never {
  throw error;
}
