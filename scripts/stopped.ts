// Ctrl+C in a long run: one line says what became of it, and the process ends.

/** What shells say of a process that was ended by Ctrl+C: 128 and the signal's number. */
const endedByHand = 130;

/** Does the work; when the editor stops it meanwhile, says so in `words` and ends the process. */
export async function unlessStopped<T>(words: () => string, work: () => Promise<T>): Promise<T> {
  const stop = () => {
    console.error(`\n${words()}`);
    process.exit(endedByHand);
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
