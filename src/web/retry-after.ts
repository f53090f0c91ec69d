// When a server wants to be asked again.

/** A day: whoever says longer is asked tomorrow all the same. */
const longestMs = 24 * 3_600_000;

/**
 * Milliseconds to wait by Retry-After (RFC 9110 §10.2.3: seconds, or a date beside the answer's own Date), or
 * by the rate-limit headers that services send instead (X-RateLimit-Reset as a date or in epoch seconds).
 * At most a day; `undefined` when nothing was said. Header names in lower case.
 */
export function retryAfterMs(headers: Record<string, string>): number | undefined {
  const given = headers["retry-after"]?.trim();
  if (given !== undefined && /^\d+$/.test(given)) return Math.min(Number(given) * 1000, longestMs);
  const until = instantOf(given ?? headers["x-ratelimit-reset"] ?? headers["x-rate-limit-reset"]);
  const from = instantOf(headers["date"]);
  if (until === undefined || from === undefined) return undefined;
  return Math.min(Math.max(0, until - from), longestMs);
}

function instantOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = /^\d{9,11}$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
