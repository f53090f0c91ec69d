// Mailchimp: one file each for those who are subscribed, unsubscribed and cleaned (their mail came back), which only
// its name or a column says. Between the known columns stand the merge fields of the audience.
import { addressIn } from "../address-cell.ts";
import { sayingOfName } from "./file-name.ts";
import {
  has,
  type PeopleFormat,
  type Row,
  type RowReader,
  type Saying,
  stateSaid,
  type Told,
} from "./format.ts";

export const mailchimpFormat: PeopleFormat = {
  name: "Mailchimp",
  recognises: (columns) =>
    has(columns, "email address") &&
    ["member_rating", "optin_time", "leid", "euid"].filter((name) => columns.includes(name)).length >= 2,
  saysWhoLeft: false,
  rows: ({ name, columns, saying }) => {
    if (/non[-_ ]?subscribed/i.test(name)) return ask("nobody in it ever asked for mail; leave it");
    const told = byColumns(columns) ?? sayingOfName(name);
    if (told !== undefined && saying !== undefined && told !== saying)
      return ask(`it holds those who are ${told}, and you say ${saying}. Leave out --as`);
    const known = told ?? saying;
    if (known === undefined)
      return ask(
        "its name does not say who is in it. Add --as subscribed, --as unsubscribed or --as cleaned",
      );
    return { ok: true, read: (row) => read(row, known) };
  },
};

function ask(what: string): RowReader {
  return { ok: false, why: `This is a file of Mailchimp: ${what}.` };
}

function byColumns(columns: string[]): Saying | undefined {
  if (columns.includes("unsub_time")) return "unsubscribed";
  return columns.includes("clean_time") ? "cleaned" : undefined;
}

function read(row: Row, saying: Saying): Told {
  const address = addressIn(row("email address"));
  const addedAt = row("optin_time") || row("confirm_time");
  if (saying === "subscribed")
    return { address, state: "confirmed", addedAt, confirmedAt: row("confirm_time") || addedAt };
  const changedAt = row("unsub_time") || row("clean_time") || row("last_changed");
  // Whoever called it spam has complained, in whatever form.
  const hasComplained = /\b(abuse|spam)\b/i.test(`${row("unsub_reason")} ${row("unsub_reason_other")}`);
  return { address, state: hasComplained ? "complained" : stateSaid(saying), addedAt, changedAt };
}
