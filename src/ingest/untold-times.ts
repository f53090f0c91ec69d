// Links whose source does not tell when they were saved. What stands in a source that we meet for the first time may
// be years old: it is kept, and is nobody's news of this week.
import type { Capture } from "../domain/capture.ts";

/** A clock may be wrong by a zone; what is later than that was not told in earnest. */
const maxAheadMs = 86_400_000;

/** The captures, with those of no told time marked. `now` is the present. */
export function markUndated(captures: Capture[], now: string): Capture[] {
  return captures.map((capture) => (isTold(capture, now) ? capture : { ...capture, undated: true }));
}

/**
 * The same for a file. A list of addresses with no times at all is what the editor hands over today; elsewhere a
 * missing time is a gap.
 */
export function markUndatedInFile(captures: Capture[], format: string, now: string): Capture[] {
  const isList = format === "list" || format === "csv";
  return isList && !captures.some((capture) => isTold(capture, now)) ? captures : markUndated(captures, now);
}

function isTold({ savedAt }: Capture, now: string): boolean {
  return savedAt !== undefined && Date.parse(savedAt) <= Date.parse(now) + maxAheadMs;
}
