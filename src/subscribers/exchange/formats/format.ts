// What a reader of one tool's file has to know and to tell. Columns of a tool never leave its file.
import type { Arrival } from "../../people/arrival.ts";

/** What the editor says of a file that does not say it: who is in it. */
export const sayings = ["subscribed", "unsubscribed", "cleaned"] as const;
export type Saying = (typeof sayings)[number];

export type ImportedState = Arrival["state"];

/** One row as its tool meant it. Dates are as written. */
export type Told = {
  /** The cell's text, without what spreadsheets and mail programs put around an address. */
  address: string;
  /** `undefined`: is left out, with the reason. */
  state: ImportedState | undefined;
  why?: string | undefined;
  addedAt?: string | undefined;
  confirmedAt?: string | undefined;
  changedAt?: string | undefined;
  /** YYYY-MM-DD. */
  pausedUntil?: string | undefined;
  suppression?: Arrival["suppression"];
};

/** The cell of a column, by its name in small letters; empty where there is none. */
export type Row = (column: string) => string;

export type TableFile = {
  /** The file's own name, without its folder. */
  name: string;
  /** The names of its columns, in small letters. */
  columns: string[];
  saying: Saying | undefined;
};

/** The reader of a file's rows, with what the editor should know of it; or what has to be asked first. */
export type RowReader =
  | { ok: true; read: (row: Row) => Told; note?: string | undefined }
  | { ok: false; why: string };

export type PeopleFormat = {
  /** The tool, as its makers write it. */
  name: string;
  recognises(columns: string[]): boolean;
  /** Whether its files say of each who left: then nobody else may say it. */
  saysWhoLeft: boolean;
  rows(file: TableFile): RowReader;
};

export function has(columns: string[], ...wanted: string[]): boolean {
  return wanted.every((name) => columns.includes(name));
}

const stateOf: Record<Saying, ImportedState> = {
  subscribed: "confirmed",
  unsubscribed: "unsubscribed",
  cleaned: "bounced",
};

export function stateSaid(saying: Saying): ImportedState {
  return stateOf[saying];
}

/** Left out, since the file has a word there of which we do not know what it means. */
export function unknownWord(column: string, word: string): Pick<Told, "state" | "why"> {
  return {
    state: undefined,
    why: `its column ${column} ${said(word)}, and that is not known to mean anything`,
  };
}

/** In a row whose cells have slipped an address may stand there, which is nobody's to print. */
function said(word: string): string {
  if (word === "") return "is empty";
  return word.includes("@") ? "holds an address" : `says ${JSON.stringify(word.slice(0, 40))}`;
}

/** `true`, `TRUE`, `yes` and `1`, as tools and spreadsheets write it; `undefined` for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  if (/^(true|t|yes|y|1)$/i.test(text)) return true;
  return /^(false|f|no|n|0)$/i.test(text) ? false : undefined;
}
