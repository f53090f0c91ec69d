// A pool of worker threads that can be killed: strangers' bytes are read in it, each piece within a time and a
// heap. What takes more loses its worker, not the run: the worker is killed and replaced, the piece gets a reason.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/**
 * What one pool is for: the file its workers run (see `answer-requests.ts`), how long one request may take and how
 * much heap it may have. `workers` is how many work side by side (one a core).
 */
export type PoolSettings = { file: URL; clockMs: number; heapMb: number; workers?: number | undefined };

/** Why there is no answer: the clock ran out, the heap did, or the worker broke on this request. */
export type KillReason = "too-slow" | "too-large" | "broken";
export type Answered<Answer> = { ok: true; answer: Answer } | { ok: false; why: KillReason };

/**
 * `run` never rejects for what a request holds. Memory in `handOver` goes to the worker instead of a copy of it, and
 * is gone here. `close` the pool, or the process stays alive.
 */
export type Pool<Request, Answer> = {
  run(request: Request, handOver?: ArrayBuffer[]): Promise<Answered<Answer>>;
  close(): Promise<void>;
};

type Job<Request, Answer> = {
  request: Request;
  handOver: ArrayBuffer[];
  done: (result: Answered<Answer>) => void;
};

export function openPool<Request, Answer>(settings: PoolSettings): Pool<Request, Answer> {
  const size = settings.workers ?? availableParallelism();
  const alive = new Set<Worker>();
  const idle = new Set<Worker>();
  const waiting: Job<Request, Answer>[] = [];
  let busy = 0;
  let isClosed = false;

  const next = () => {
    while (waiting.length > 0 && busy < size && !isClosed) {
      const job = waiting.shift();
      if (job) runNext(job).catch(crash);
    }
  };
  const runNext = async (job: Job<Request, Answer>) => {
    busy += 1;
    const [rested] = idle;
    const worker = rested ?? (await start());
    idle.delete(worker);
    const survived = await runJob(worker, job, settings.clockMs);
    busy -= 1;
    if (survived) idle.add(worker);
    next();
  };
  const start = async () => {
    const worker = newWorker(settings);
    alive.add(worker);
    worker.once("exit", () => {
      alive.delete(worker);
      idle.delete(worker);
    });
    await hasLoaded(worker);
    return worker;
  };

  return {
    run: (request, handOver = []) =>
      new Promise((done) => {
        waiting.push({ request, handOver, done });
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

function newWorker({ file, heapMb }: PoolSettings): Worker {
  return new Worker(file, {
    // Not the main thread's: `--input-type` and its like forbid a worker that is a file.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb },
  });
}

/** Once its parts are loaded: what a start costs on a busy machine is no request's fault. */
function hasLoaded(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", () => {
      worker.off("error", reject);
      // One that fails between two requests, or while it is being killed, must not take the run with it.
      worker.on("error", () => {});
      resolve();
    });
  });
}

/** Runs one request; resolves to whether the worker lives on. */
function runJob<Request, Answer>(
  worker: Worker,
  job: Job<Request, Answer>,
  clockMs: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const onMessage = (answer: Answer) => end({ ok: true, answer }, true);
    const giveUp = (why: KillReason) => {
      worker.terminate().catch(crash);
      end({ ok: false, why }, false);
    };
    const onError = (error: unknown) => giveUp(isOutOfMemory(error) ? "too-large" : "broken");
    const onExit = () => giveUp("broken");
    const timer = setTimeout(() => giveUp("too-slow"), clockMs);
    const end = (result: Answered<Answer>, survived: boolean) => {
      clearTimeout(timer);
      worker.off("message", onMessage);
      worker.off("error", onError);
      worker.off("exit", onExit);
      job.done(result);
      resolve(survived);
    };
    worker.once("message", onMessage);
    worker.once("error", onError);
    worker.once("exit", onExit);
    worker.postMessage(job.request, job.handOver);
  });
}

/** https://nodejs.org/api/errors.html#err_worker_out_of_memory */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** Our own bug: it must not vanish in a promise. */
function crash(error: unknown): never {
  throw error;
}
