// Text that came from strangers, made fit to keep: no control characters, no stray white space, bounded.
// It never interprets markup: what looks like a tag stays a string, and each edition escapes it.

/** C0 and C1 controls but tab and line feed, plus lone surrogates and the byte order mark: none may stand in XML 1.0 or a mail header. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

/** Text without control characters and lone surrogates; carriage returns become line feeds. */
export function withoutControls(text: string): string {
  // Most texts have none, and looking is a third of the cost of making a new one.
  if (text.search(unprintable) === -1 && text.isWellFormed()) return text;
  return text.replace(/\r\n?/g, "\n").replace(unprintable, "").toWellFormed();
}

/** Everything on one line: runs of white space (no-break spaces too) become one space. */
export function oneLine(text: string): string {
  return withoutControls(text)
    .replace(/[\s\u2028\u2029]+/g, " ")
    .trim();
}

/** With a capital at its beginning, as a heading has it; many languages write months and weekdays small. */
export function capitalised(text: string, language: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));
}

/** At most `max` characters, cut at a word and closed with an ellipsis where something was cut. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const lastSpace = room.lastIndexOf(" ");
  const cut = lastSpace > max * 0.5 ? room.slice(0, lastSpace) : room;
  return `${cut
    .toWellFormed()
    .replace(/\ufffd$/, "")
    .replace(/[\s,;:.–-]+$/, "")}…`;
}

/** One line of at most `max` characters, or `undefined` when nothing is left. */
export function tidyLine(text: string | undefined, max = 300): string | undefined {
  const line = oneLine(text ?? "");
  return line === "" ? undefined : cutAtWord(line, max);
}
