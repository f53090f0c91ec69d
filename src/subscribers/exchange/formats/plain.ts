// Any other table with a column of addresses: a spreadsheet's, a form's, another tool's. What it says of who left is
// understood where it stands in words that are known; what it says in others is told, never guessed.
import type { TableRow } from "../../../domain/csv-text.ts";
import { addressIn } from "../address-cell.ts";
import { usualSaying } from "./file-name.ts";
import { type Saying, stateSaid, type Told, unknownWord, yesOrNo } from "./format.ts";
import { type Flag, type PlainColumns, plainColumns } from "./plain-columns.ts";
import { type Meaning, meanings, plainWord } from "./plain-words.ts";

/** `note` is what the editor should know of how the file is read. */
export type PlainReader =
  | { ok: true; before: number; note: string | undefined; read: (cells: string[]) => Told }
  | { ok: false; why: string };

export function plainReader(
  rows: TableRow[],
  { name, saying }: { name: string; saying: Saying | undefined },
): PlainReader {
  const found = plainColumns(rows);
  if (!found.ok) return found;
  // A status of which no word is known is of something else, once the editor says who is in the file.
  const isMeant = ({ isKnown }: { isKnown: boolean }) => isKnown || saying === undefined;
  const columns = { ...found.columns, statuses: found.columns.statuses.filter(isMeant) };
  const saysItself = columns.statuses.length + columns.flags.length > 0;
  if (saysItself && saying !== undefined)
    return { ok: false, why: `The file says itself who has left (${namesOf(columns)}). Leave out --as.` };
  const usual = usualSaying(name, saying);
  return {
    ok: true,
    before: columns.before,
    note: saysItself ? undefined : usual.note,
    read: (cells) => read(cells, columns, usual.saying),
  };
}

function namesOf({ statuses, flags }: PlainColumns): string {
  return [...statuses, ...flags].map(({ name }) => name).join(", ");
}

function read(cells: string[], columns: PlainColumns, usual: Saying): Told {
  const cell = (column: number) => cells[column]?.trim() ?? "";
  const address = addressIn(cell(columns.address));
  const said = [
    ...columns.statuses.map(({ column, name }) => byWord(cell(column), name)),
    ...columns.flags.map((flag) => byFlag(cell(flag.column), flag)),
  ].filter((one) => one !== undefined);
  const [strongest = { state: stateSaid(usual) }] = said.sort((one, other) => weight(other) - weight(one));
  const addedAt = columns.since === undefined ? undefined : cell(columns.since);
  const { at, ...standing } = strongest;
  if (standing.state === "confirmed") return { address, ...standing, addedAt, confirmedAt: at ?? addedAt };
  return { address, ...standing, addedAt, changedAt: at };
}

type Said = Pick<Told, "state" | "why"> & { at?: string | undefined };

function byWord(word: string, name: string): Said {
  const state = meanings.get(plainWord(word));
  return state === undefined ? unknownWord(name, word) : { state };
}

/** What is neither yes nor no is a date, and says when. */
function byFlag(cell: string, { yes, no, name }: Flag): Said | undefined {
  // Under "subscribed" an empty cell is a doubt; under "confirmed at" and "unsubscribed at" it says no.
  if (isEmpty(cell) && no === "unsubscribed") return unknownWord(name, cell);
  const isIt = isEmpty(cell) ? false : (yesOrNo(cell) ?? inWords(cell, yes));
  if (isIt === undefined) return { state: yes, at: cell };
  if (isIt) return { state: yes };
  if (no === "left-out") return { state: undefined, why: `its column ${name} says no` };
  return no === undefined ? undefined : { state: no };
}

/** As databases write nothing: `NULL`, `0000-00-00 00:00:00`. */
function isEmpty(cell: string): boolean {
  return /^([0\-:./\s]*|null|none|nil|n\/a|nan|\\n)$/i.test(cell) && cell !== "0";
}

/** `ja`, `non`, or the column's own word again; `undefined` for a date, or whatever else is written there. */
function inWords(cell: string, yes: Meaning): boolean | undefined {
  const meaning = meanings.get(plainWord(cell));
  return meaning === undefined ? undefined : meaning === "confirmed" || meaning === yes;
}

/** Whoever left in one column has left; a doubt outweighs a yes. */
const weights: Told["state"][] = ["confirmed", "pending", undefined, "unsubscribed", "bounced", "complained"];

function weight({ state }: Said): number {
  return weights.indexOf(state);
}
