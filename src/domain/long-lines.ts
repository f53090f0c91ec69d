// Lines that no person and no program wrote as one record: readers of lines would take them apart for minutes.

/** In characters. A row with a whole article in one of its cells has 100,000. */
export const maxLine = 1_000_000;

/** Where one stood (`line 214`), and why it was left out. */
type LongLine = { where: string; why: string };

/**
 * The text with such lines empty, so that all others keep their numbers; those that were left out are named.
 * `firstLine` is the number of its first.
 */
export function withoutLongLines(text: string, firstLine = 1): { text: string; skipped: LongLine[] } {
  const skipped: LongLine[] = [];
  const kept: string[] = [];
  let from = 0;
  let line = firstLine;
  for (let start = 0; start < text.length; line += 1) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    if (end - start > maxLine) {
      skipped.push({ where: `line ${line}`, why: `longer than ${maxLine / 1e6} million characters` });
      kept.push(text.slice(from, start));
      from = end;
    }
    start = end + 1;
  }
  return { text: skipped.length === 0 ? text : kept.join("") + text.slice(from), skipped };
}
