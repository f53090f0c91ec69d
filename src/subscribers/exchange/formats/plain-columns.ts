// Which column of a table of unknown origin holds what, told by its first rows: a header in any of some languages, or
// none at all.
import type { TableRow } from "../../../domain/csv-text.ts";
import { addressIn } from "../address-cell.ts";
import {
  addressNames,
  flags,
  type Meaning,
  meanings,
  perhapsStatusNames,
  plainWord,
  sinceNames,
  statusNames,
} from "./plain-words.ts";

export type Flag = { column: number; name: string; yes: Meaning; no: Meaning | "left-out" | undefined };
export type PlainColumns = {
  /** How many of the rows stand before the first person's. */
  before: number;
  address: number;
  /** Columns whose words say how somebody stands; `isKnown` where some of the first rows' are known. */
  statuses: { column: number; name: string; isKnown: boolean }[];
  flags: Flag[];
  since: number | undefined;
};

/** So many rows tell what the columns are. */
const rowsLookedAt = 200;

export function plainColumns(
  rows: TableRow[],
): { ok: true; columns: PlainColumns } | { ok: false; why: string } {
  const sample = rows.slice(0, rowsLookedAt).map(({ cells }) => cells);
  const { header, before } = headerOf(sample);
  const body = sample.slice(before);
  const address = addressColumn(header, body);
  if (typeof address === "string") return { ok: false, why: address };
  const names = header.map(plainWord);
  const columnsNamed = (wanted: ReadonlySet<string>) =>
    [...names.keys()].filter((column) => column !== address && wanted.has(names[column] ?? ""));
  const named = (column: number) => ({ column, name: (header[column] ?? "").trim() });
  const statuses = [
    ...columnsNamed(statusNames),
    ...columnsNamed(perhapsStatusNames).filter((column) => wordsIn(body, column).every(isKnown)),
  ];
  return {
    ok: true,
    columns: {
      before,
      address,
      statuses: statuses.map((column) => ({
        ...named(column),
        isKnown: wordsIn(body, column).some(isKnown),
      })),
      flags: flags.flatMap(({ names: wanted, yes, no }) =>
        columnsNamed(wanted).map((column) => ({ ...named(column), yes, no })),
      ),
      since: columnsNamed(sinceNames)[0],
    },
  };
}

/** The first row that names a column of addresses; else the first row, if nothing in it could be an address. */
function headerOf(sample: string[][]): { header: string[]; before: number } {
  const firstPerson = sample.findIndex((cells) => cells.some(couldBeAddress));
  const ahead = firstPerson === -1 ? sample : sample.slice(0, firstPerson);
  const naming = ahead.findIndex((cells) => cells.some((cell) => addressNames.has(plainWord(cell))));
  const at = naming === -1 && firstPerson !== 0 ? 0 : naming;
  return at === -1 ? { header: [], before: 0 } : { header: sample[at] ?? [], before: at + 1 };
}

function couldBeAddress(cell: string): boolean {
  return cell.length < 1_000 && /^\S+@\S+$/.test(addressIn(cell));
}

/** The column, or what is to be said when there is none, or more than one. */
function addressColumn(header: string[], body: string[][]): number | string {
  const width = body.reduce((most, cells) => Math.max(most, cells.length), header.length);
  const columns = [...Array(Math.min(width, mostColumns)).keys()].map((column) => ({
    column,
    rank: rankOf(plainWord(header[column] ?? "")),
    people: body.filter((cells) => couldBeAddress(cells[column] ?? "")).length,
  }));
  const found = columns.filter(({ people }) => people > 0);
  found.sort((one, other) => one.rank - other.rank || other.people - one.people);
  const [best, next] = found;
  if (best === undefined)
    return whyNone(
      header,
      body,
      columns.some(({ rank }) => rank === 0),
    );
  const isDoubtful = next !== undefined && next.rank === best.rank && next.people * 2 > best.people;
  if (!isDoubtful) return best.column;
  if (
    header.length === 0 &&
    body.every((cells) => cells.every((cell) => cell.trim() === "" || couldBeAddress(cell)))
  )
    return "Addresses stand side by side in a line of it. Put each on a line of its own.";
  const nameOf = (column: number) => JSON.stringify(header[column]?.trim() || `column ${column + 1}`);
  return `Two columns hold addresses: ${nameOf(best.column)} and ${nameOf(next.column)}. Take one of them out of the file.`;
}

/** Spreadsheets have 16,384 columns at most; a table of people some dozens. */
const mostColumns = 2_000;

function rankOf(name: string): number {
  if (addressNames.has(name)) return 0;
  return /mail|courriel|correo|epost|почт/.test(name) ? 1 : 2;
}

function whyNone(header: string[], body: string[][], isNamed: boolean): string {
  if (isNamed && body.length === 0) return "The table has a header and nobody in it.";
  if (isNamed) return "Its column of addresses holds no address.";
  const names = header
    .slice(0, 12)
    .map((name) => name.trim().slice(0, 40))
    .filter((name) => name !== "");
  const some = names.length > 0 ? ` Its columns are: ${names.join(", ")}.` : "";
  return `No column of it holds mail addresses.${some}`;
}

function wordsIn(body: string[][], column: number): string[] {
  return body.map((cells) => plainWord(cells[column] ?? "")).filter((word) => word !== "");
}

function isKnown(word: string): boolean {
  return meanings.has(word);
}
