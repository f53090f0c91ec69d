// Letters leave within seconds of their being written, for as long as a service runs. What keeps them from it is said
// once, not at every try: somebody may be away for a weekend.
import { type Clock, millisecondsNow } from "../domain/clock.ts";
import type { LettersSent } from "./send-letters.ts";

export type KeepWorld = {
  clock: Clock;
  /** Mails whatever is due. */
  send(): Promise<LettersSent>;
  /** Waits so many milliseconds, or until somebody may have written a letter, or until the signal. */
  rest(ms: number): Promise<void>;
  /** Waits so many milliseconds, or until the signal, whatever is written meanwhile. */
  pause(ms: number): Promise<void>;
  /** One line for who looks after it. */
  say(line: string): void;
  signal: AbortSignal;
};

/** Another service at the same store may have written some. */
export const longestRestMs = 15_000;
const shortestRestMs = 1_000;
/** A wrong setting of ours: whoever mends it starts the service anew, or mends it elsewhere. */
export const mendingMs = 5 * 60_000;
const brokenMs = 60_000;

/** Until the signal; bodies in flight have their answers then. */
export async function keepSending(world: KeepWorld): Promise<void> {
  let said: string | undefined;
  while (!world.signal.aborted) {
    const { why, waitMs } = await once(world);
    if (world.signal.aborted) return;
    if (why !== said) world.say(why === undefined ? "Letters go out again." : `Letters wait. ${why}`);
    said = why;
    await (why === undefined ? world.rest(waitMs) : world.pause(waitMs));
  }
}

async function once({ send, clock }: KeepWorld): Promise<{ why?: string; waitMs: number }> {
  try {
    const { dueAt, halt } = await send();
    const nowMs = millisecondsNow(clock);
    const untilMs = (instant: string) => Math.max(shortestRestMs, Date.parse(instant) - nowMs);
    if (halt) return { why: halt.why, waitMs: halt.kind === "waits" ? untilMs(halt.until) : mendingMs };
    return { waitMs: dueAt === undefined ? longestRestMs : Math.min(longestRestMs, untilMs(dueAt)) };
  } catch (error) {
    // A store that is away, or a fault of ours: readers' pages stay open, and the next try may go well.
    return { why: String(error), waitMs: brokenMs };
  }
}
