// Mends what a sentence splitter breaks: `15. | Dezember`, `30 nov. | 2026`, `5 p.m. | Friday`.

/** Beginnings of months in the languages that deadlines are read in. */
const months = [
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mai|okt|dez|fév|avr|juin|juil|août|déc",
  "ene|abr|ago|set|dic|fev|out|mrt|mei",
].join("|");
const monthStart = new RegExp(`^(?:${months})`, "iu");
const shortMonthOrDay = new RegExp(
  `(?<!\\p{L})(?:${months}|févr|sept|mon|tues?|wed|thurs?|fri|sat|sun)\\.$`,
  "iu",
);
const afterTime = /^(?:\d|[A-Z]{2,4}\b|on\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+ \d)/;

/** True when the full stop at the end of `before` stands inside a date that goes on in `after`. */
export function breaksDate(before: string, after: string): boolean {
  const end = before.trimEnd().slice(-20);
  const start = after.trimStart();
  if (/(?<!\d)\d{1,2}\.$/.test(end)) return monthStart.test(start);
  if (shortMonthOrDay.test(end)) return /^\d{1,4}\b/.test(start) || monthStart.test(start);
  return /\d ?[ap]\.m\.$/i.test(end) && afterTime.test(start);
}

/** The sentences with those that break inside a date put together again, a space between. */
export function withWholeDates(sentences: string[]): string[] {
  const whole: string[] = [];
  for (const sentence of sentences) {
    const before = whole.at(-1);
    if (before !== undefined && breaksDate(before, sentence))
      whole[whole.length - 1] = `${before} ${sentence}`;
    else whole.push(sentence);
  }
  return whole;
}
