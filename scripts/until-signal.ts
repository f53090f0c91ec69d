// Resident commands stay until somebody ends them: Ctrl+C, or a signal of whatever looks after them.

/** Aborted at the first such signal. */
export function untilSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}
