// Words in a table, as alternatives of a pattern: rows that can be read, wrapped and compared line by line.

/** Alternatives between bars. White space around a bar and at a line's end is for the eye. */
export function alternatives({ raw }: TemplateStringsArray): string {
  return raw
    .join("")
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll(" | ", "|");
}
