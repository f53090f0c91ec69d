// When a mail is tried again that a server put off: soon, then more and more seldom, for a day.

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A server that puts off unknown senders (greylisting) takes the second or third; one that is ill for hours the last. */
const delaysMs = [minuteMs, 5 * minuteMs, 15 * minuteMs, hourMs, 4 * hourMs];

/** From the first time it was put off. After that the mail has failed. */
export const longestDelayMs = 24 * hourMs;

/**
 * The instant (ISO 8601) before which a mail is not tried again that was put off `attempts` times before now. `chance`,
 * from 0 to 1, spreads those that were put off together over a quarter of the delay.
 */
export function whenAgain(attempts: number, now: string, chance: number): string {
  const delayMs = delaysMs[Math.min(attempts, delaysMs.length - 1)] ?? hourMs;
  return new Date(Date.parse(now) + Math.round(delayMs * (1 + chance / 4))).toISOString();
}
