// When a server wants to be asked again.

/** A day: whoever says longer is asked tomorrow all the same. */
const longestMs = 24 * 3_600_000;

/**
 * Milliseconds to wait at a limit: by Retry-After, or by the rate-limit headers that services send instead.
 * At most a day; `undefined` when nothing was said. Header names in lower case.
 */
export function retryAfterMs(headers: Record<string, string>): number | undefined {
  return retryAfterHeaderMs(headers) ?? waitOf(limitEnd(headers), headers);
}

/**
 * The same by Retry-After alone (RFC 9110 §10.2.3): what counts after a fault, since some services tell the
 * end of their limit with every answer.
 */
export function retryAfterHeaderMs(headers: Record<string, string>): number | undefined {
  return waitOf(headers["retry-after"], headers);
}

/** When the limit ends, as Mastodon, GitHub and Raindrop, X, and Bluesky name it. */
function limitEnd(headers: Record<string, string>): string | undefined {
  return headers["x-ratelimit-reset"] ?? headers["x-rate-limit-reset"] ?? headers["ratelimit-reset"];
}

/** Seconds to wait, seconds since 1970, or a date; the last two beside the answer's own Date. */
function waitOf(given: string | undefined, headers: Record<string, string>): number | undefined {
  const number = /^\s*\d+\s*$/.test(given ?? "") ? Number(given) : undefined;
  // Nobody asks for a wait of a thousand million seconds, 31 years: that is a time since 1970.
  if (number !== undefined && number < 1e9) return Math.min(number * 1000, longestMs);
  const until = number === undefined ? Date.parse(given ?? "") : number * 1000;
  const from = Date.parse(headers["date"] ?? "");
  if (Number.isNaN(until) || Number.isNaN(from)) return undefined;
  return Math.min(Math.max(0, until - from), longestMs);
}
