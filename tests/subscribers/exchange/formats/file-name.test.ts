import { expect, it } from "vitest";
import { sayingOfName } from "../../../../src/subscribers/exchange/formats/file-name.ts";

it.each([
  ["subscribed_members_export_1.csv", "subscribed"],
  ["unsubscribed_members_export_1.csv", "unsubscribed"],
  ["Unsubscribers.csv", "unsubscribed"],
  ["opt-outs.csv", "unsubscribed"],
  ["Abgemeldet 2026.csv", "unsubscribed"],
  ["désabonnés.csv", "unsubscribed"],
  ["bajas.csv", "unsubscribed"],
  ["cleaned_members_export.csv", "cleaned"],
  ["hard-bounces.csv", "cleaned"],
  ["subscribers.csv", "subscribed"],
  ["people.csv", undefined],
  ["unsubscribed-and-cleaned.csv", undefined],
  ["subscribed-or-unsubscribed.csv", undefined],
])("takes %s for %s", (name, saying) => {
  expect(sayingOfName(name)).toBe(saying);
});
