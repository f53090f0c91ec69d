// Lines of plain text by the columns they take on a screen.

/** What takes two columns: East Asian wide characters (Unicode UAX #11) and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}]|\p{Emoji_Presentation}/u;

/** Columns of a text: two for wide characters and emoji, none for combining marks. */
export function columnsOf(text: string): number {
  if (isNarrow(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue;
    columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}

/** All in ASCII: a column a character. */
function isNarrow(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Words filled into lines of at most `width` columns; the first line begins with `first`, the others with `rest`. A longer word stands alone. */
export function wrapText(text: string, first: string, rest = first, width = 72): string {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    const words = paragraph.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
    const endOfLine = isNarrow(words) ? endOfNarrowLine : endOfWideLine;
    let from = 0;
    let before = lines.length === 0 ? first : rest;
    do {
      const to = endOfLine(words, from, width - columnsOf(before));
      lines.push((before + words.slice(from, to)).trimEnd());
      before = rest;
      from = to + 1;
    } while (from < words.length);
  }
  return lines.join("\n");
}

/** A heading: its words, and a line below them. */
export function underlined(title: string): string {
  return `${wrapText(title, "")}\n${"=".repeat(Math.min(72, columnsOf(title)))}`;
}

/** Where the line that begins at `from` ends: before the first word, but its own, that has no room in it. */
function endOfWideLine(words: string, from: number, room: number): number {
  let columns = 0;
  let end = from;
  while (end < words.length) {
    const next = endOfWord(words, end + (end === from ? 0 : 1));
    columns += columnsOf(words.slice(end, next));
    if (columns > room && end > from) return end;
    end = next;
  }
  return end;
}

/** The same where columns need no counting. */
function endOfNarrowLine(words: string, from: number, room: number): number {
  if (words.length - from <= room) return words.length;
  const end = words.lastIndexOf(" ", from + room);
  return end > from ? end : endOfWord(words, from);
}

function endOfWord(words: string, from: number): number {
  const space = words.indexOf(" ", from);
  return space < 0 ? words.length : space;
}
