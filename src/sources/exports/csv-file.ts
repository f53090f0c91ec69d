// CSV as bookmark services write it, to records by column name. A broken row is named with its line and
// the rows after it are read.
import {
  delimiterOf,
  firstCells,
  firstLine,
  linesIn,
  type Piece,
  pieceAfter,
  readRows,
} from "../../domain/csv-text.ts";
import { withoutLongLines } from "../../domain/long-lines.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import type { Imported, Skipped } from "../fields/imported.ts";
import { capturesOfPlaced, type PlacedRecord, type WrittenRecord } from "../fields/records.ts";

export type CsvRow = Record<string, string | undefined>;
type PlacedRow = { line: number; cells: CsvRow };

/** Quotation marks that are never closed, in one file, before it is given up: what follows each is parsed anew. */
const maxUnclosed = 20;
/** So many characters may be parsed anew, in all, besides once more the file itself: a second's work. */
const maxAnew = 10_000_000;

/** The column names in the first line, in lower case; a file of another kind gives something senseless. */
export function csvHeader(text: string): string[] {
  const line = firstLine(text);
  const [cells = []] = firstCells(line, { delimiter: delimiterOf(line), most: 1 });
  return cells.map((cell) => cell.trim().toLowerCase());
}

/** True when the file's first line names all these columns. */
export function hasColumns(text: string, ...wanted: string[]): boolean {
  const header = csvHeader(text);
  return wanted.every((name) => header.includes(name));
}

/** The cells of the file's first rows, for a look at what they hold. */
export function firstRows(text: string, most: number): string[][] {
  const start = text.slice(0, 4_000 * most);
  const whole = start.length < text.length ? start.slice(0, start.lastIndexOf("\n")) : start;
  return firstCells(whole, { delimiter: delimiterOf(firstLine(text)), most });
}

/** One capture for each row, as `read` takes it from the cells. Rows without a web address are named. */
export function readCsv(text: string, format: string, { columns, isLeftOut, read }: CsvReading): Imported {
  const { rows, skipped } = rowsOf(text, columns);
  const placed: PlacedRecord[] = [];
  for (const { line, cells } of rows) {
    const record = read(cells);
    if (!isLeftOut?.(cells) || !isPublicUrl(record.url ?? "")) placed.push({ where: `line ${line}`, record });
  }
  return { format, ...capturesOfPlaced(placed, skipped) };
}

export type CsvReading = {
  /** Names of the columns of a file without a header (those in its first line). */
  columns?: string[];
  /** Rows whose links are none of the editor's (none). */
  isLeftOut?: (cells: CsvRow) => boolean;
  read: (cells: CsvRow) => WrittenRecord;
};

/** One record for each row; a column that is named twice is its last. */
function rowsOf(text: string, columns: string[] | undefined): { rows: PlacedRow[]; skipped: Skipped[] } {
  const rows: PlacedRow[] = [];
  const skipped: Skipped[] = [];
  const header = columns ?? csvHeader(text);
  const delimiter = delimiterOf(firstLine(text));
  const plain = text.replace(/\r\n?/g, "\n");
  const headerAt = columns ? 0 : 1 + linesIn(plain.slice(0, plain.search(/\S|$/)));
  const whole = withoutLongLines(plain);
  let piece: Piece | undefined = { text: whole.text, line: 1 };
  let room = plain.length + maxAnew;
  while (piece) {
    const read = readRows(piece, delimiter);
    for (const { line, cells } of read.rows)
      if (line > headerAt) rows.push({ line, cells: byColumn(cells, header) });
    if (read.brokenAt === undefined) break;
    skipped.push({ where: `line ${read.brokenAt}`, why: "a quotation mark is opened and never closed" });
    piece = pieceAfter(piece, read.brokenAt);
    room -= piece?.text.length ?? 0;
    if (!piece || (skipped.length < maxUnclosed && room > 0)) continue;
    skipped.push({ where: `line ${piece.line}`, why: "from here on nothing was read: the file is damaged" });
    break;
  }
  return { rows, skipped: whole.skipped.concat(skipped) };
}

function byColumn(cells: string[], header: string[]): CsvRow {
  return Object.fromEntries(cells.slice(0, header.length).map((cell, at) => [header[at] ?? "", cell]));
}
