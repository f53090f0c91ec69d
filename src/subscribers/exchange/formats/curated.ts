// Curated.co: those who are subscribed, with where they came from.
import { addressIn } from "../address-cell.ts";
import { usualSaying } from "./file-name.ts";
import { has, type PeopleFormat, type Row, stateSaid, type Told } from "./format.ts";

export const curatedFormat: PeopleFormat = {
  name: "Curated",
  recognises: (columns) =>
    has(columns, "email address") && (has(columns, "subscribed at") || has(columns, "unsubscribed at")),
  saysWhoLeft: false,
  rows: ({ name, columns, saying }) => {
    const tells = columns.includes("unsubscribed at");
    const usual = usualSaying(name, saying);
    const read = (row: Row): Told => {
      const [address, addedAt, leftAt] = [
        addressIn(row("email address")),
        row("subscribed at"),
        row("unsubscribed at"),
      ];
      const state = leftAt === "" ? stateSaid(tells ? "subscribed" : usual.saying) : "unsubscribed";
      return state === "confirmed"
        ? { address, state, addedAt, confirmedAt: addedAt }
        : { address, state, addedAt, changedAt: leftAt };
    };
    // Its usual export holds those who are subscribed, and nobody else.
    return { ok: true, note: usual.saying === "subscribed" ? undefined : usual.note, read };
  },
};
