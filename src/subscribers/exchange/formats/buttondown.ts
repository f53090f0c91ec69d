// Buttondown: each subscriber with a type. Its words are those of its API (`SubscriberType`), whose columns were called
// `email` and `subscriber_type` until 2024 and are `email_address` and `type` since.
import { addressIn } from "../address-cell.ts";
import { type ImportedState, type PeopleFormat, type Row, type Told, unknownWord } from "./format.ts";

const addressColumns = ["email_address", "email"];
const typeColumns = ["type", "subscriber_type"];

export const buttondownFormat: PeopleFormat = {
  name: "Buttondown",
  recognises: (columns) =>
    (columns.includes("email_address") && typeColumns.some((name) => columns.includes(name))) ||
    (columns.includes("email") && columns.includes("subscriber_type")),
  saysWhoLeft: true,
  rows: ({ columns }) => ({ ok: true, read: (row) => read(row, columns) }),
};

/** Where nobody may be mailed and no wish of theirs is known, they are left out. */
const types = new Map<string, ImportedState | { leftOut: string }>(
  Object.entries({
    regular: "confirmed",
    premium: "confirmed",
    trialed: "confirmed",
    gifted: "confirmed",
    churning: "confirmed",
    churned: "confirmed",
    past_due: "confirmed",
    // From paying, not from mail.
    paused: "confirmed",
    unactivated: "pending",
    unsubscribed: "unsubscribed",
    removed: "unsubscribed",
    disabled: "unsubscribed",
    undeliverable: "bounced",
    complained: "complained",
    unpaid: { leftOut: "Buttondown mails them when they pay, and they have not" },
    upcoming: { leftOut: "Buttondown does not mail them yet" },
    spammy: { leftOut: "Buttondown takes them for no real reader" },
    disposable: { leftOut: "Buttondown takes them for no real reader" },
    blocked: { leftOut: "Buttondown takes them for no real reader" },
    malformed: { leftOut: "Buttondown cannot mail the address" },
  } as const),
);

function read(row: Row, columns: string[]): Told {
  const cellOf = (names: string[]) => row(names.find((name) => columns.includes(name)) ?? "");
  const address = addressIn(cellOf(addressColumns));
  const word = cellOf(typeColumns);
  const type = types.get(word.toLowerCase().replaceAll(" ", "_"));
  if (type === undefined) return { address, ...unknownWord("type", word) };
  if (typeof type !== "string") return { address, state: undefined, why: type.leftOut };
  const addedAt = row("creation_date");
  if (type === "confirmed") return { address, state: type, addedAt, confirmedAt: addedAt };
  const changedAt = row("unsubscription_date") || row("undeliverability_date");
  return { address, state: type, addedAt, changedAt };
}
