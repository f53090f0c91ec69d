// Any other table with a column of links, from a spreadsheet or a program we do not know, with a header or without.
import { isPublicUrl } from "../../domain/public-url.ts";
import { isNameOf, usualFields } from "../fields/usual-fields.ts";
import { readFeedDate } from "../fields/written-date.ts";
import { type CsvReading, csvHeader, firstRows, readCsv } from "./csv-file.ts";
import type { ImportFormat } from "./import-format.ts";

/** A column of addresses under a usual name; beside it title, note, tags, folder, date and privacy. */
export const csvLinksFormat: ImportFormat = {
  name: "csv",
  recognises: ({ text }) => csvHeader(text).some((name) => isNameOf("url", name)),
  read: ({ text }, source) => readCsv(text, "csv", readingFor(source)),
};

/** The same without a header: what a column holds says what it is. A list of bare links is none. */
export const plainCsvFormat: ImportFormat = {
  name: "csv",
  recognises: ({ text }) => columnsOf(text) !== undefined,
  read: ({ text }, source) => readCsv(text, "csv", { ...readingFor(source), columns: columnsOf(text) ?? [] }),
};

function readingFor(source: string): CsvReading {
  return { read: (cells) => ({ ...usualFields(cells), source }) };
}

/** So many rows tell what the columns are. */
const rowsLookedAt = 20;

/**
 * Names for the columns of a table without a header: one holds an address in every row, one perhaps dates, the first
 * of words the title and the second the note. `undefined` where there is no such table: a comma may stand in an
 * address, so the other cells must look like words, dates or gaps.
 */
function columnsOf(text: string): string[] | undefined {
  if (!/https?:\/\//i.test(text.slice(0, 4_000))) return undefined;
  const rows = firstRows(text, rowsLookedAt);
  const width = rows[0]?.length ?? 0;
  const holds = (column: number, test: (cell: string) => boolean) =>
    rows.every((row) => test(row[column]?.trim() ?? ""));
  const link = rows[0]?.findIndex((_, column) => holds(column, isPublicUrl)) ?? -1;
  if (link === -1 || width < 2 || rows.some((row) => row.length !== width || row.some(isProse)))
    return undefined;
  const others = [...Array(width).keys()].filter((column) => column !== link);
  const date = others.find((column) => holds(column, isDate) && rows.some((row) => row[column] !== ""));
  const words = others.filter(
    (column) => column !== date && rows.some((row) => /\p{L}/u.test(row[column] ?? "")),
  );
  const isTable =
    date !== undefined || words.some((column) => rows.some((row) => /\s|^$/.test(row[column]?.trim() ?? "")));
  if (!isTable) return undefined;
  const names = new Map([
    [link, "url"],
    ...words.slice(0, 2).map((column, at): [number, string] => [column, ["title", "note"][at] ?? ""]),
  ]);
  if (date !== undefined) names.set(date, "date");
  return [...Array(width).keys()].map((column) => names.get(column) ?? `column ${column + 1}`);
}

/** A comma with a space behind it is a sentence's. */
function isProse(cell: string): boolean {
  return cell.startsWith(" ");
}

function isDate(cell: string): boolean {
  return cell === "" || readFeedDate(cell) !== undefined || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(cell);
}
