// Ghost: members, those without an email subscription too. Older files have `products`, newer ones `tiers`.
import { addressIn } from "../address-cell.ts";
import { has, type PeopleFormat, type Row, type Told, unknownWord, yesOrNo } from "./format.ts";

export const ghostFormat: PeopleFormat = {
  name: "Ghost",
  recognises: (columns) => has(columns, "email", "subscribed_to_emails"),
  saysWhoLeft: true,
  rows: () => ({ ok: true, read }),
};

function read(row: Row): Told {
  const address = addressIn(row("email"));
  const addedAt = row("created_at");
  const deletedAt = row("deleted_at");
  if (deletedAt !== "") return { address, state: "unsubscribed", addedAt, changedAt: deletedAt };
  const said = row("subscribed_to_emails");
  const isSubscribed = yesOrNo(said);
  if (isSubscribed === undefined) return { address, ...unknownWord("subscribed_to_emails", said) };
  return isSubscribed
    ? { address, state: "confirmed", addedAt, confirmedAt: addedAt }
    : { address, state: "unsubscribed", addedAt };
}
