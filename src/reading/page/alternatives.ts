// Words in a table, as alternatives of a pattern: rows that can be read, wrapped and compared line by line.

/** Alternatives between bars. White space around a bar and at a line's end is for the eye. */
export function alternatives({ raw }: TemplateStringsArray): string {
  return raw
    .join("")
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll(" | ", "|");
}

/** A pattern for one of the alternatives as whole words, in any letter case. */
export function anyWord(row: TemplateStringsArray): RegExp {
  return wholeWords(alternatives(row));
}

/** The same for alternatives that were put together before. */
export function wholeWords(alternativesOf: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternativesOf})(?!\\p{L})`, "iu");
}
