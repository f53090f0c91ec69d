// A table of any size, a lot of rows at a time, in bounded memory however it is written. A row that cannot be read is
// named by its line, and the rows after it are read.
import {
  delimiterOf,
  firstLine,
  linesIn,
  type Piece,
  pieceAfter,
  readRows,
  type TableRow,
} from "../../domain/csv-text.ts";
import { maxLine, withoutLongLines } from "../../domain/long-lines.ts";

/** Where a row stood (`line 214`), and why it was not read. */
export type Unread = { where: string; why: string };
export type Lot = { rows: TableRow[]; unread: Unread[] };

/** In characters: some thousand rows. */
const lotSize = 250_000;
/** A cell of several lines may be as long as a line; what is longer is a quotation mark that was forgotten. */
const longestOpen = maxLine;
/** So many characters may be read anew, in all, behind quotation marks that are never closed: two seconds' work. */
const mostAnew = 20_000_000;

/** The rows of the table, header and all. The delimiter is that of its first line. */
export async function* lotsOf(texts: AsyncIterable<string>): AsyncGenerator<Lot> {
  let delimiter: string | undefined;
  let unread: Piece = { text: "", line: 1 };
  let anew = 0;
  let enough = lotSize;
  for await (const { text, isLast } of wholeLines(texts)) {
    const more = withoutLongLines(text, unread.line + linesIn(unread.text));
    unread = { ...unread, text: unread.text + more.text };
    if (!isLast && unread.text.length < enough && more.skipped.length === 0) continue;
    if (delimiter === undefined) ({ delimiter, piece: unread } = begun(unread));
    const read = readLot(unread, { delimiter, isLast, mostAnew: mostAnew - anew });
    yield { rows: read.rows, unread: [...more.skipped, ...read.unread] };
    anew += read.anew;
    if (read.isGivenUp) return;
    unread = read.rest;
    // What was left open is read again when there is twice as much: a row of a megabyte costs two.
    enough = Math.max(lotSize, 2 * unread.text.length);
  }
}

/** The text in pieces of whole lines. Of a line that is too long so much is kept as shows that it is. */
async function* wholeLines(texts: AsyncIterable<string>): AsyncGenerator<{ text: string; isLast: boolean }> {
  let rest = "";
  for await (const given of texts) {
    const text = rest + given;
    const end = text.lastIndexOf("\n") + 1;
    rest = text.slice(end, end + maxLine + 1);
    if (end > 0) yield { text: text.slice(0, end), isLast: false };
  }
  yield { text: rest, isLast: true };
}

/** Spreadsheets write `sep=;` above a table to tell each other its delimiter. */
function begun(piece: Piece): { delimiter: string; piece: Piece } {
  const told = /^\ufeff?"?sep=(.)"?\n/i.exec(piece.text);
  if (told?.[1] === undefined) return { delimiter: delimiterIn(withoutQuoted(firstLine(piece.text))), piece };
  return { delimiter: told[1], piece: { ...piece, text: `\n${piece.text.slice(told[0].length)}` } };
}

/** Databases draw a line between their columns. */
function delimiterIn(line: string): string {
  return line.includes("|") && !/[,;\t]/.test(line) ? "|" : delimiterOf(line);
}

function withoutQuoted(line: string): string {
  return line.replace(/"[^"]*"/g, "");
}

type LotReading = { delimiter: string; isLast: boolean; mostAnew: number };
type ReadLot = Lot & { rest: Piece; anew: number; isGivenUp: boolean };

/** What is left open at the end waits for the next lot. */
function readLot(all: Piece, { delimiter, isLast, mostAnew: most }: LotReading): ReadLot {
  const lot: ReadLot = { rows: [], unread: [], rest: behind(all), anew: 0, isGivenUp: false };
  let piece: Piece | undefined = all;
  while (piece) {
    const read = readRows(piece, delimiter);
    for (const row of read.rows) lot.rows.push(row);
    const { brokenAt } = read;
    if (brokenAt === undefined) return lot;
    const open = pieceAfter(piece, brokenAt - 1) ?? piece;
    if (read.isOpen === true && !isLast && open.text.length <= longestOpen) return { ...lot, rest: open };
    lot.unread.push({ where: `line ${brokenAt}`, why: "a quotation mark is opened and never closed" });
    piece = pieceAfter(piece, brokenAt);
    lot.anew += piece?.text.length ?? 0;
    if (!piece || lot.anew <= most) continue;
    lot.unread.push({
      where: `line ${piece.line}`,
      why: "from here on nothing was read: the file is damaged",
    });
    return { ...lot, isGivenUp: true };
  }
  return lot;
}

function behind({ text, line }: Piece): Piece {
  return { text: "", line: line + linesIn(text) };
}
