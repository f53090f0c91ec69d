// A signal to end, as long as somebody listens: work that can come to an end by itself is asked to, once. A second
// signal ends the process as it always would.
import { setTimeout } from "node:timers/promises";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Listens until it is disposed of. */
export function untilSignal(): Disposable & { readonly signal: AbortSignal } {
  const stop = new AbortController();
  const abort = () => stop.abort();
  for (const name of signals) process.once(name, abort);
  return {
    signal: stop.signal,
    [Symbol.dispose]: () => {
      for (const name of signals) process.off(name, abort);
    },
  };
}

/** Waits so long, or until `stopped`. */
export async function pauseUnless(stopped: AbortSignal, ms: number): Promise<void> {
  await setTimeout(ms, undefined, { signal: stopped }).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== "AbortError") throw error;
  });
}
