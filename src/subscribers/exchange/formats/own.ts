// What `export` writes, and what the same store is read back from.
import type { Subscriber } from "../../../domain/subscriber.ts";
import type { SuppressionReason } from "../../store/tables.ts";
import { type ImportedState, type PeopleFormat, type Row, type Told, unknownWord } from "./format.ts";

const columns = ["email", "state", "suppression", "added_at", "confirmed_at", "changed_at", "paused_until"];

export const ownHeader = lineOf(columns);

export const ownFormat: PeopleFormat = {
  name: "Five for Friday",
  recognises: (named) => columns.every((column) => named.includes(column)),
  saysWhoLeft: true,
  rows: () => ({ ok: true, read }),
};

/** One person's line; `undefined` for somebody who was erased, of whom there is nothing to write. */
export function ownLine(
  subscriber: Subscriber,
  suppression: SuppressionReason | undefined,
): string | undefined {
  const { address, state, addedAt, confirmedAt = "", changedAt, pausedUntil = "" } = subscriber;
  if (address === undefined) return undefined;
  return lineOf([harmless(address), state, suppression ?? "", addedAt, confirmedAt, changedAt, pausedUntil]);
}

/** RFC 4180. No cell of ours holds a comma, a quotation mark or a line break. */
function lineOf(cells: string[]): string {
  return `${cells.join(",")}\r\n`;
}

/**
 * A cell that begins so is a formula to a spreadsheet (https://owasp.org/www-community/attacks/CSV_Injection). One that
 * begins with the mark itself gets another, so that reading takes away what writing put there.
 */
const harmful = /^[=+\-@\t\r']/;

function harmless(cell: string): string {
  return harmful.test(cell) ? `'${cell}` : cell;
}

const states: readonly string[] = ["pending", "confirmed", "unsubscribed", "bounced", "complained"];
const reasons: readonly string[] = ["hard-bounce", "complaint", "manual"];
const isState = (word: string): word is ImportedState => states.includes(word);
const isReason = (word: string): word is NonNullable<Told["suppression"]> => reasons.includes(word);

function read(row: Row): Told {
  const [state, suppression] = [row("state"), row("suppression")];
  const address = row("email").replace(/^'/, "");
  if (!isState(state)) return { address, ...unknownWord("state", state) };
  if (suppression !== "" && !isReason(suppression))
    return { address, ...unknownWord("suppression", suppression) };
  const pausedUntil = row("paused_until");
  return {
    address,
    state: suppression !== "" && (state === "pending" || state === "confirmed") ? "unsubscribed" : state,
    addedAt: row("added_at"),
    confirmedAt: row("confirmed_at"),
    changedAt: row("changed_at"),
    pausedUntil: /^\d{4}-\d\d-\d\d$/.test(pausedUntil) ? pausedUntil : undefined,
    suppression: suppression === "" ? undefined : suppression,
  };
}
