// Lines of plain text by the columns they take on a screen.

/** What takes two columns: East Asian wide characters (Unicode UAX #11) and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}]|\p{Emoji_Presentation}/u;

/** Columns of a text: two for wide characters and emoji, none for combining marks. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue;
    columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}

/** Words filled into lines of at most `width` columns; the first line begins with `first`, the others with `rest`. A longer word stands alone. */
export function wrapText(text: string, first: string, rest = first, width = 72): string {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let current = lines.length === 0 ? first : rest;
    let isEmpty = true;
    for (const word of paragraph.split(/ +/).filter(Boolean)) {
      if (!isEmpty && columnsOf(`${current} ${word}`) > width) {
        lines.push(current);
        current = rest;
        isEmpty = true;
      }
      current += isEmpty ? word : ` ${word}`;
      isEmpty = false;
    }
    lines.push(current.trimEnd());
  }
  return lines.join("\n");
}
