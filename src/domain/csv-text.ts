// The text of a table to its rows, whoever wrote it. A row whose quotation mark is never closed is told by its line,
// so that its reader can go on behind it.
import { type InfoRecord, parse } from "csv-parse/sync";

/** A part of a table, and the line of the file that it begins in. Lines end in `\n` alone. */
export type Piece = { text: string; line: number };
/** The cells of a row, and the line that it begins in. */
export type TableRow = { line: number; cells: string[] };

/**
 * `brokenAt` is the line of the row behind which nothing was read: its quotation mark is closed nowhere (`isOpen`), or
 * by a mark of a later row.
 */
export type ReadRows = { rows: TableRow[]; brokenAt?: number; isOpen?: boolean };

const relaxed = {
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
} as const;

/** Rows up to the end, or to the first in which a quotation mark swallows the lines after it. */
export function readRows(piece: Piece, delimiter: string): ReadRows {
  let openAt: number | undefined;
  const onSkip = (_error: unknown, raw: string | undefined): undefined => {
    const length = raw?.trimStart().length ?? 0;
    openAt = piece.line + linesIn(piece.text.slice(0, piece.text.length - length));
  };
  const rows: TableRow[] = [];
  let brokenAt: number | undefined;
  const onRecord = (given: unknown, { lines }: InfoRecord): null => {
    if (!isWithRaw(given)) return null;
    const { record: cells, raw } = given;
    const line = piece.line + lines - 1 - linesIn(raw.trim());
    if (brokenAt === undefined && hasSwallowedLines(cells, raw)) brokenAt = line;
    if (brokenAt === undefined) rows.push({ line, cells });
    return null;
  };
  parse(piece.text, { ...relaxed, delimiter, raw: true, on_record: onRecord, on_skip: onSkip });
  if (brokenAt !== undefined) return { rows, brokenAt };
  return openAt === undefined ? { rows } : { rows, brokenAt: openAt, isOpen: true };
}

/** What csv-parse gives with its option `raw`, of which its types know nothing. */
function isWithRaw(given: unknown): given is { record: string[]; raw: string } {
  return typeof given === "object" && given !== null && "raw" in given && "record" in given;
}

/** The cells of the first rows, for a look at what they hold. */
export function firstCells(
  text: string,
  { delimiter, most }: { delimiter: string; most: number },
): string[][] {
  const rows: string[][] = parse(text, { ...relaxed, delimiter, to: most });
  return rows;
}

/** A cell of several lines whose opening quotation mark was left standing: its closing one was another row's. */
function hasSwallowedLines(cells: string[], raw: string): boolean {
  return !raw.includes('"""') && cells.some((cell) => cell.startsWith('"') && cell.includes("\n"));
}

/** What comes behind the line, or `undefined` where it is the last. */
export function pieceAfter({ text, line }: Piece, last: number): Piece | undefined {
  let at = 0;
  for (let passed = line; passed <= last; passed += 1) {
    at = text.indexOf("\n", at) + 1;
    if (at === 0) return undefined;
  }
  return { text: text.slice(at), line: last + 1 };
}

/** The separator that the line uses most: spreadsheets of half of Europe write semicolons. */
export function delimiterOf(line: string): string {
  const count = (sign: string) => line.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Bounded: a file of another kind may be one long line. */
export function firstLine(text: string): string {
  return /^\s*([^\r\n]*)/.exec(text.slice(0, 4_000))?.[1] ?? "";
}

export function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
