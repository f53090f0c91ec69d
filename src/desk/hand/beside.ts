// Work that nobody waits for.

/** What breaks in it is said to whoever started the desk, and ends nothing: the next look may find it mended. */
export function beside(work: Promise<unknown>, say: (line: string) => void): void {
  work.catch((error: unknown) =>
    say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
}
