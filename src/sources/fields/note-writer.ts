// A note as it grows: lines of Markdown with their lists, quotations and emphasis. It costs what is written, however
// deep a stranger nests.

/** Deeper lists and quotations are written as if they stood at this depth. */
const maxDepth = 8;

type List = { isNumbered: boolean; items: number };

export class NoteWriter {
  private readonly lines: string[] = [];
  private readonly lists: List[] = [];
  private prefix = "";
  /** The line's words in pieces: a string that grows is copied whenever it is looked at. */
  private line: string[] = [];
  /** Of an item that has no words yet. */
  private marker = "";
  private quotes = 0;
  /** How many quotations an empty line that is due stands in; `undefined` when none is. */
  private gapIn: number | undefined;
  /** Marks that are open; those from `written` on wait for words. */
  private readonly marks: string[] = [];
  private written = 0;
  /** Nothing was written since somebody began a line. */
  private isAfterBreak = false;

  /** Words in a line. Runs of white space become one space, but where they are kept. */
  words(text: string, keepsSpaces = false): void {
    const plain = keepsSpaces ? text : text.replace(/[\s\u00a0]+/g, " ");
    const words = plain.trimStart();
    const gap = plain.slice(0, plain.length - words.length);
    const hasGap = this.line.length === 0 || this.line.at(-1)?.endsWith(" ");
    const space = hasGap && !keepsSpaces ? "" : gap;
    if (words === "") {
      if (this.line.length > 0 && space !== "") this.line.push(space);
      return;
    }
    this.beginLine();
    this.isAfterBreak = false;
    this.line.push(space + this.marks.slice(this.written).join("") + words);
    this.written = this.marks.length;
  }

  /** `*` or `**` around what follows, written only where words follow. */
  openMark(mark: string): void {
    if (this.marks.length < maxDepth) this.marks.push(mark);
  }

  closeMark(mark: string): void {
    const at = this.marks.lastIndexOf(mark);
    if (at === -1) return;
    this.marks.splice(at, 1);
    if (at >= this.written) return;
    this.written -= 1;
    let gap = "";
    while (this.line.at(-1)?.trim() === "") gap = this.line.pop() + gap;
    const last = this.line.pop() ?? "";
    const words = last.trimEnd();
    this.line.push(words + mark, last.slice(words.length) + gap);
  }

  /** Ends the line, and with `gap` leaves an empty one. */
  endLine(gap = false): void {
    if (this.line.length > 0) this.lines.push((this.prefix + this.line.join("")).trimEnd());
    this.line = [];
    if (gap && this.marker === "") this.gapIn = Math.min(this.gapIn ?? this.quotes, this.quotes);
  }

  /** A line break as it was typed: after another it leaves an empty line. */
  breakLine(): void {
    this.endLine(this.isAfterBreak && this.line.length === 0);
    this.isAfterBreak = true;
  }

  openList(isNumbered: boolean): void {
    this.endLine(this.lists.length === 0);
    this.lists.push({ isNumbered, items: 0 });
  }

  closeList(): void {
    this.endLine();
    this.lists.pop();
    this.marker = "";
    this.endLine(this.lists.length === 0);
  }

  beginItem(): void {
    this.endLine();
    const list = this.lists.at(-1);
    if (list) list.items += 1;
    const sign = list?.isNumbered ? `${list.items}. ` : "- ";
    this.marker = indentUnder(this.lists.slice(0, maxDepth).slice(0, -1)) + sign;
  }

  openQuote(): void {
    this.endLine(true);
    this.quotes += 1;
  }

  closeQuote(): void {
    this.endLine();
    this.quotes = Math.max(0, this.quotes - 1);
    this.endLine(true);
  }

  /** All that was written; what is open still is closed. */
  text(): string {
    for (const mark of this.marks.toReversed()) this.closeMark(mark);
    this.endLine();
    return this.lines.join("\n");
  }

  private beginLine(): void {
    if (this.line.length > 0) return;
    if (this.gapIn !== undefined && this.lines.length > 0) this.lines.push(quoteSigns(this.gapIn).trimEnd());
    this.gapIn = undefined;
    this.prefix = quoteSigns(this.quotes) + (this.marker === "" ? indentUnder(this.lists) : this.marker);
    this.marker = "";
  }
}

function quoteSigns(quotes: number): string {
  return "> ".repeat(Math.min(quotes, maxDepth));
}

/** What stands under an item begins where the item's words do. */
function indentUnder(lists: List[]): string {
  return lists
    .slice(0, maxDepth)
    .map(({ isNumbered }) => (isNumbered ? "   " : "  "))
    .join("");
}
