// CSV as bookmark services write it, to records by column name. A broken row is named with its line and
// the rows after it are read.
import { type CsvError, type Info, parse } from "csv-parse/sync";
import { isPublicUrl } from "../../domain/public-url.ts";
import type { Imported, Skipped } from "../fields/imported.ts";
import { withoutLongLines } from "../fields/long-lines.ts";
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
  const cells: unknown[][] = parse(line, { delimiter: delimiterOf(line), ...relaxed });
  return columnNames(cells[0] ?? []);
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
  const options = { ...relaxed, delimiter: delimiterOf(firstLine(text)), to: most };
  const rows: unknown[][] = parse(whole, options);
  return rows.map((row) => row.map(String));
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

const relaxed = {
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
} as const;

/** A part of the file and the line it begins in. */
type Piece = { text: string; line: number };

function rowsOf(text: string, columns: string[] | undefined): { rows: PlacedRow[]; skipped: Skipped[] } {
  const rows: PlacedRow[] = [];
  const skipped: Skipped[] = [];
  const shape = { header: columns ?? csvHeader(text), delimiter: delimiterOf(firstLine(text)) };
  const plain = text.replace(/\r\n?/g, "\n");
  const headerAt = columns ? 0 : 1 + linesIn(plain.slice(0, plain.search(/\S|$/)));
  const whole = withoutLongLines(plain);
  let piece: Piece | undefined = { text: whole.text, line: 1 };
  let room = plain.length + maxAnew;
  while (piece) {
    const read = readPiece(piece, shape);
    for (const row of read.rows) if (row.line > headerAt) rows.push(row);
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

/** Rows up to the end, or to the first in which a quotation mark swallows the lines after it. */
function readPiece(piece: Piece, { header, delimiter }: { header: string[]; delimiter: string }) {
  let brokenAt: number | undefined;
  const onSkip = (_error: CsvError | undefined, raw: string | undefined): undefined => {
    const length = raw?.trimStart().length ?? 0;
    brokenAt = piece.line + linesIn(piece.text.slice(0, piece.text.length - length));
  };
  const options = { ...relaxed, columns: header, delimiter, info: true, raw: true, on_skip: onSkip };
  const records: { info: Info; raw: string; record: CsvRow }[] = parse(piece.text, options);
  const rows: PlacedRow[] = [];
  for (const { info, raw, record } of records) {
    const line = piece.line + info.lines - 1 - linesIn(raw.trim());
    if (hasSwallowedLines(record, raw)) return { rows, brokenAt: line };
    rows.push({ line, cells: record });
  }
  return { rows, brokenAt };
}

/** A cell of several lines whose opening quotation mark was left standing: its closing one was another row's. */
function hasSwallowedLines(cells: CsvRow, raw: string): boolean {
  return (
    !raw.includes('"""') && Object.values(cells).some((cell) => cell?.startsWith('"') && cell.includes("\n"))
  );
}

function pieceAfter({ text, line }: Piece, last: number): Piece | undefined {
  let at = 0;
  for (let passed = line; passed <= last; passed += 1) {
    at = text.indexOf("\n", at) + 1;
    if (at === 0) return undefined;
  }
  return { text: text.slice(at), line: last + 1 };
}

function columnNames(cells: unknown[]): string[] {
  return cells.map((cell) => String(cell).trim().toLowerCase());
}

/** The separator the header uses most: spreadsheets of half of Europe write semicolons. */
function delimiterOf(header: string): string {
  const count = (sign: string) => header.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Bounded: a file of another kind may be one long line. */
function firstLine(text: string): string {
  return /^\s*([^\r\n]*)/.exec(text.slice(0, 4_000))?.[1] ?? "";
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
