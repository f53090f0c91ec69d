// What is pasted into a line, made to stand on it: line breaks of a pasted text are no Enter. Pure.

/** Stands for a line break inside a line, to be seen and deleted like a letter. */
const breakMark = "⏎";

/** Words of several lines as one line. */
export function onOneLine(words: string): string {
  return words.replace(/\r\n?|\n/g, breakMark);
}

/** The words again that a line stands for. */
export function fromOneLine(line: string): string {
  return line.replaceAll(breakMark, "\n");
}

/** Asks a terminal to say what is pasted, and to stop that again (bracketed paste, xterm's "DEC private mode 2004"). */
export const pastesAreSaid = { on: "\u001b[?2004h", off: "\u001b[?2004l" };
const [pasteStart, pasteEnd] = ["\u001b[200~", "\u001b[201~"];

/** A reader of what a terminal sends, piece by piece, which gives keys as they are and pastes on one line. */
export function readPastes(): (piece: string) => string {
  let held = "";
  let isInPaste = false;
  return (piece) => {
    let rest = held + piece;
    let keys = "";
    for (;;) {
      const [mark, ...others] = isInPaste ? [pasteEnd, "\r\n"] : [pasteStart];
      const at = rest.indexOf(mark);
      const end = at === -1 ? rest.length - lengthOfBegun([mark, ...others], rest) : at;
      keys += keysIn(rest.slice(0, end), isInPaste);
      held = rest.slice(end);
      if (at === -1) return keys;
      rest = rest.slice(at + mark.length);
      isInPaste = !isInPaste;
    }
  };
}

function keysIn(words: string, isInPaste: boolean): string {
  return isInPaste ? onOneLine(withoutKeys(words)) : withoutInnerEnters(words);
}

/** How many characters at the end of `text` may be the beginning of one of the marks. */
function lengthOfBegun(marks: string[], text: string): number {
  const beginnings = marks.flatMap((mark) => Array.from(mark, (_, length) => mark.slice(0, length)));
  const fitting = beginnings.filter((beginning) => text.endsWith(beginning));
  return fitting.reduce((most, { length }) => Math.max(most, length), 0);
}

/** A paste may hold what would be keys: they are not pressed. */
function withoutKeys(words: string): string {
  return words.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "");
}

/** In a terminal that does not say what is pasted, no hand sends Enter and more words in one piece: that is a paste. */
function withoutInnerEnters(words: string): string {
  if (words.includes("\u001b")) return words;
  const end = words.search(/[\r\n]*$/);
  return onOneLine(words.slice(0, end)) + words.slice(end);
}
