// Substack: `email_list.NAME.csv` of its zip, older with five columns, newer with seven or eight, and once a file of
// those who pay. Who pays is another question than who is mailed.
import { addressIn } from "../address-cell.ts";
import { has, type PeopleFormat, type Row, type Told, unknownWord, yesOrNo } from "./format.ts";

export const substackFormat: PeopleFormat = {
  name: "Substack",
  recognises: (columns) => has(columns, "email", "email_disabled"),
  saysWhoLeft: true,
  rows: () => ({ ok: true, read }),
};

function read(row: Row): Told {
  const address = addressIn(row("email"));
  const addedAt = row("created_at");
  const said = row("email_disabled");
  const isDisabled = yesOrNo(said);
  if (isDisabled === undefined) return { address, ...unknownWord("email_disabled", said) };
  return isDisabled
    ? { address, state: "unsubscribed", addedAt }
    : { address, state: "confirmed", addedAt, confirmedAt: addedAt };
}
