// How long until something, and how long ago, as people say it: the two largest units, rounded down.

const minuteMs = 60_000;
const units = [
  { name: "day", ms: 24 * 60 * minuteMs },
  { name: "hour", ms: 60 * minuteMs },
  { name: "minute", ms: minuteMs },
];

/** `5 days and 2 hours`, `3 minutes`, `less than a minute`, for either sign. */
export function spanInWords(ms: number): string {
  let rest = Math.abs(ms);
  const parts = units.flatMap(({ name, ms: unit }) => {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? "" : "s"}`];
  });
  return parts.length === 0 ? "less than a minute" : parts.slice(0, 2).join(" and ");
}

/** `in 5 days and 2 hours`, `3 minutes ago`. */
export function awayInWords(instant: string, now: string): string {
  const ms = Date.parse(instant) - Date.parse(now);
  return ms < 0 ? `${spanInWords(ms)} ago` : `in ${spanInWords(ms)}`;
}
