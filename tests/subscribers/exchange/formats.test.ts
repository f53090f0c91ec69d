import { expect, it } from "vitest";
import { formatOf } from "../../../src/subscribers/exchange/formats.ts";

it.each([
  ["email,state,suppression,added_at,confirmed_at,changed_at,paused_until", "Five for Friday"],
  ["uuid,email,name,attributes,status,created_at,updated_at", "listmonk"],
  ["email,name,attributes", "listmonk (a file made for its import)"],
  [
    "id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels",
    "Ghost",
  ],
  ["email,active_subscription,expiry,email_disabled,created_at", "Substack"],
  ["email,active_subscription,expiry,plan,email_disabled,created_at,first_payment_at", "Substack"],
  ["email address,first name,last name,member_rating,optin_time,optin_ip,leid,euid,notes,tags", "Mailchimp"],
  ["email address,subscribed at,utm source,utm medium", "Curated"],
  ["id,creation_date,email_address,notes,metadata,tags,referrer_url,secondary_id,type", "Buttondown"],
  ["email,first name,last name,data,status", "Keila"],
  ["email,first name,last name,date added,last modified,status,clicks,opens", undefined],
  ["email,first name,last name", undefined],
  ["email,name", undefined],
  ["email,status", undefined],
  ["email address,first name,last name", undefined],
])("knows by its columns whose file it is: %s", (columns, name) => {
  expect(formatOf(columns.split(","))?.name).toBe(name);
});
