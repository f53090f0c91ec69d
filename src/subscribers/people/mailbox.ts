// Which mailbox an address leads to, as far as limits go: who bombs somebody spells their address in forty ways.
import type { EmailAddress } from "../../domain/email-address.ts";
import { keyed, type StoreKey } from "../store/store-keys.ts";

/**
 * The address without case, without what stands behind a + and without dots. Not every host reads its addresses so:
 * two people whose addresses differ in a dot alone share their limits, and nothing else.
 */
export function mailboxOf(address: EmailAddress): string {
  const [local = "", host = ""] = address.toLowerCase().split("@");
  const name = local.replace(/(?<=.)\+.*$/, "").replaceAll(".", "");
  return `${name}@${host === "googlemail.com" ? "gmail.com" : host}`;
}

/** By what the mailbox is known without being kept: a hash with each key, the newest first. */
export function mailboxHashes(keys: StoreKey[], address: EmailAddress): string[] {
  return keys.map((key) => `${key.id}:${keyed(key, `mailbox\n${mailboxOf(address)}`)}`);
}
