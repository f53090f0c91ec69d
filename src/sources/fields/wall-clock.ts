// The time of day in a written date: found, and taken out, so that what stays is days and zones.
import { halfPattern, isAfternoon } from "./date-words.ts";
import type { Clock } from "./real-instant.ts";

/** The clock that the text shows (none where it names a day only), and the text without it. */
export type ClockFound = { clock: Clock | undefined; rest: string };

/** Other spellings of hours and minutes, to the one with colons: `15時54分`, `15h54`, `15.54 Uhr`, `3pm`. */
const spellings: [RegExp, (...found: string[]) => string][] = [
  // A server's log: 10/Oct/2000:13:55:36.
  [/(?<=\/\d{4}):(?=\d)/g, () => " "],
  [
    /(\d{1,2})\s?[時时点點시]\s?(?:(\d{1,2})\s?[分분]\s?(?:(\d{1,2})\s?[秒초])?)?/gu,
    (_all, hour = "", minute = "0", second = "0") => ` ${hour}:${minute}:${second} `,
  ],
  [
    /(?<!\d)(\d{1,2})\s?h\s?(\d{2})?(?![\p{L}\d])/giu,
    (_all, hour = "", minute = "00") => `${hour}:${minute}`,
  ],
  [
    /(?<!\d)(\d{1,2})(?:[.:](\d{2}))?\s?uhr(?!\p{L})/giu,
    (_all, hour = "", minute = "00") => `${hour}:${minute}`,
  ],
  [/(?<!\p{L})klo?\.?\s?(\d{1,2})\.(\d{2})(?!\d)/giu, (_all, hour = "", minute = "") => `${hour}:${minute}`],
  [/(?<![\d:.])(\d{1,2})\s?([ap]\.?m\b)/gi, (_all, hour = "", half = "") => `${hour}:00 ${half}`],
];

const clockPattern = new RegExp(
  String.raw`(?:(?<!\p{L})(${halfPattern})\s?)?(?<![\d:.+-])(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?(?![\d:])(?:\s?(${halfPattern})(?!\p{L}))?`,
  "giu",
);

/** Takes out the time of day; `undefined` when there is more than one, or one that no clock shows. */
export function takeClock(text: string): ClockFound | undefined {
  const spelt = spellings.reduce((all, [pattern, spell]) => all.replace(pattern, spell), text);
  const [found, another] = [...spelt.matchAll(clockPattern)];
  if (another) return undefined;
  if (!found) return spelt.includes(":") ? undefined : { clock: undefined, rest: spelt };
  const [all, before, hour = "", minute = "", second = "0", after] = found;
  const half = before ?? after;
  const inDay = hourInDay(Number(hour), half);
  if (inDay === undefined) return undefined;
  const end = found.index + all.length;
  return {
    clock: { hour: inDay, minute: Number(minute), second: Number(second) },
    rest: `${spelt.slice(0, found.index)} ${spelt.slice(end)}`,
  };
}

/** `12 AM` is midnight; who writes `15:04 PM` means the afternoon, and `15:04 AM` nothing. */
function hourInDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (isAfternoon(half)) return hour < 12 ? hour + 12 : hour;
  return hour > 12 ? undefined : hour % 12;
}
