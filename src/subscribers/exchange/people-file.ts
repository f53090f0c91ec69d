// One file of people: known by its header, read a lot at a time. Gives who arrives, and of every other row why not.
import type { TableRow } from "../../domain/csv-text.ts";
import type { Arrival } from "../people/arrival.ts";
import { checkedAddress } from "./address-cell.ts";
import type { Saying, Told } from "./formats/format.ts";
import { plainReader } from "./formats/plain.ts";
import { formatOf } from "./formats.ts";
import { type Lot, lotsOf } from "./table-lots.ts";
import { textOf } from "./text-of.ts";
import { otherKindOf, otherTableOf } from "./wrong-file.ts";

/** A row that gives nobody. `cell` is what stood there for an address, if that is what is wrong. */
export type Refused = { where: string; why: string; cell?: string };
/** `left-out` are read rightly and not to be mailed, by what their tool says of them. */
export type PeopleLot = { arrivals: Arrival[]; refused: Refused[]; leftOut: Refused[] };

export type PeopleFile = {
  /** Its own name, without its folder. */
  name: string;
  chunks: AsyncIterable<Uint8Array>;
};

export type ReadingOptions = {
  /** Who is in a file that does not say it (told by the file's name, else subscribed). */
  saying?: Saying | undefined;
  /** Makes a reader of dates of one file from what stands in its first rows; gives ISO instants. */
  dateReader: (all: () => string[]) => (text: string) => string | undefined;
  /** ISO 8601: nobody came later. */
  now: string;
};

/** `note` is what the editor should know of how it is read; `why` says what to do. */
export type OpenedPeople =
  | { ok: true; format: string; note: string | undefined; lots: AsyncGenerator<PeopleLot> }
  | { ok: false; why: string };

export async function openPeople(file: PeopleFile, options: ReadingOptions): Promise<OpenedPeople> {
  const chunks = file.chunks[Symbol.asyncIterator]();
  const head = await chunks.next();
  const other = head.done ? "The file is empty." : otherKindOf(head.value);
  if (other !== undefined) return await closing(chunks, other);
  const lots = lotsOf(textOf(from(head.value, chunks)));
  const first = await firstOf(lots);
  const chosen = chosenReader(first, file.name, options);
  if (!chosen.ok) {
    await lots.return(undefined);
    return chosen;
  }
  const readDate = options.dateReader(() => first.rows.slice(0, 200).flatMap(({ cells }) => cells));
  const readLot = (lot: Lot) => peopleOf(lot, chosen, { readDate, now: options.now });
  const rest = { ...first, rows: first.rows.slice(chosen.before) };
  return { ok: true, format: chosen.format, note: chosen.note, lots: eachLot(rest, lots, readLot) };
}

/** So many rows tell what a table is; so many lots are waited for until they are there, of four megabytes together. */
const enoughRows = 50;
const mostLots = 16;

async function firstOf(lots: AsyncGenerator<Lot>): Promise<Lot> {
  const first: Lot = { rows: [], unread: [] };
  for (let count = 0; count < mostLots && first.rows.length < enoughRows; count++) {
    const next = await lots.next();
    if (next.done) break;
    for (const row of next.value.rows) first.rows.push(row);
    for (const row of next.value.unread) first.unread.push(row);
  }
  return first;
}

async function closing(chunks: AsyncIterator<unknown>, why: string): Promise<{ ok: false; why: string }> {
  await chunks.return?.();
  return { ok: false, why };
}

async function* from(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* eachLot(first: Lot, lots: AsyncGenerator<Lot>, read: (lot: Lot) => PeopleLot) {
  yield read(first);
  for await (const lot of lots) yield read(lot);
}

type Chosen =
  | { ok: true; format: string; before: number; note: string | undefined; read: (cells: string[]) => Told }
  | { ok: false; why: string };

function chosenReader({ rows }: Lot, name: string, { saying }: ReadingOptions): Chosen {
  const columns = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const other = otherTableOf(columns);
  if (other !== undefined) return { ok: false, why: other };
  const format = formatOf(columns);
  if (format === undefined) {
    const plain = plainReader(rows, { name, saying });
    return plain.ok ? { ...plain, format: "a table of addresses" } : plain;
  }
  if (format.saysWhoLeft && saying !== undefined)
    return { ok: false, why: `This file of ${format.name} says itself who has left. Leave out --as.` };
  const reader = format.rows({ name, columns, saying });
  if (!reader.ok) return reader;
  const at = new Map(columns.map((column, place) => [column, place] as const).reverse());
  const read = (cells: string[]) => reader.read((column) => cells[at.get(column) ?? -1]?.trim() ?? "");
  return { ok: true, format: format.name, before: 1, note: reader.note, read };
}

type Dated = { readDate: (text: string) => string | undefined; now: string };

function peopleOf({ rows, unread }: Lot, chosen: Chosen & { ok: true }, dated: Dated): PeopleLot {
  const lot: PeopleLot = { arrivals: [], refused: [...unread], leftOut: [] };
  for (const row of rows)
    if (row.cells.some((cell) => cell.trim() !== ""))
      sortInto(lot, row, { told: chosen.read(row.cells), dated });
  return lot;
}

function sortInto(
  lot: PeopleLot,
  { line, cells }: TableRow,
  { told, dated }: { told: Told; dated: Dated },
): void {
  const where = `line ${line}`;
  if (cells.some(hasRowsInside))
    lot.refused.push({
      where,
      why: "rows of others seem to stand in one of its cells: a quotation mark is missing",
    });
  const checked = checkedAddress(told.address);
  if (!checked.ok) lot.refused.push({ where, why: checked.why, ...cellOf(told.address) });
  else if (told.state === undefined) lot.leftOut.push({ where, why: told.why ?? "" });
  else lot.arrivals.push({ address: checked.address, state: told.state, ...historyOf(told, dated) });
}

/** What is longer than any address is not kept to be shown. */
function cellOf(address: string): Pick<Refused, "cell"> {
  return address.length > 1_000 ? {} : { cell: address };
}

/** A line of a cell, behind its first, that has an address between two delimiters. */
function hasRowsInside(cell: string): boolean {
  return (
    cell.includes("\n") && /\n(?:[^\n@]{0,200}[,;\t])?"?[^\s@,;"]{1,64}@[^\s@,;"]{1,200}"?[,;\t]/.test(cell)
  );
}

function historyOf(told: Told, { readDate, now }: Dated): Omit<Arrival, "address" | "state"> {
  const past = (text: string | undefined) => {
    const at = text === undefined || text === "" ? undefined : (exactly(text) ?? readDate(text));
    return at !== undefined && Date.parse(at) <= Date.parse(now) ? at : undefined;
  };
  return {
    addedAt: past(told.addedAt),
    confirmedAt: past(told.confirmedAt),
    changedAt: past(told.changedAt),
    pausedUntil: told.pausedUntil,
    suppression: "suppression" in told ? told.suppression : suppressionFor(told.state),
  };
}

/** An instant as programs write it, to its millisecond: what is exported is read back as it was. */
function exactly(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) || new Date(ms).toISOString() !== text ? undefined : text;
}

/** What came back for good, or was called spam elsewhere, is not to be mailed from here either. */
function suppressionFor(state: Told["state"]): Arrival["suppression"] {
  if (state === "bounced") return "hard-bounce";
  return state === "complained" ? "complaint" : undefined;
}
