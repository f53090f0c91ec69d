// Keila: `Email,First name,Last name,Data,Status` is what it exports; older versions leave out the status and write
// those who left all the same. What its template for imports adds is `External ID`.
import { addressIn } from "../address-cell.ts";
import {
  has,
  type ImportedState,
  type PeopleFormat,
  type Row,
  stateSaid,
  type Told,
  unknownWord,
} from "./format.ts";

/** Others call their columns so too, and have more of them. */
const own = ["email", "first name", "last name", "data", "status", "external id"];

export const keilaFormat: PeopleFormat = {
  name: "Keila",
  recognises: (columns) =>
    has(columns, "email", "first name", "last name") &&
    columns.length > 3 &&
    columns.every((name) => own.includes(name)),
  // Only with its column; without one the editor says it.
  saysWhoLeft: false,
  rows: ({ columns, saying }) => {
    if (columns.includes("status"))
      return saying === undefined
        ? { ok: true, read }
        : { ok: false, why: "This file of Keila says itself who has left. Leave out --as." };
    if (saying === undefined)
      return {
        ok: false,
        why: "This file of Keila has no column Status, and Keila writes those who left into it too. Export it again with a newer Keila, or add --as subscribed when you know that nobody in it has left.",
      };
    return { ok: true, read: (row) => ({ address: addressIn(row("email")), state: stateSaid(saying) }) };
  },
};

/** Keila calls somebody unreachable whose mail came back for good. */
const states = new Map<string, ImportedState>([
  ["active", "confirmed"],
  ["unsubscribed", "unsubscribed"],
  ["unreachable", "bounced"],
]);

function read(row: Row): Told {
  const address = addressIn(row("email"));
  const word = row("status");
  const state = states.get(word.toLowerCase());
  return state === undefined ? { address, ...unknownWord("Status", word) } : { address, state };
}
