// One mailbox, and nothing a mail library could read as two. RFC 5321's plain form only.

declare const emailAddress: unique symbol;
/** An address that was checked; only `emailAddress` makes one. */
export type EmailAddress = string & { readonly [emailAddress]: true };

/** For a message that nobody sends, only looks at: an address that can be nobody's (RFC 2606 §3). */
export const placeholderAddress = "you@example.org" as EmailAddress;

/** What stands behind its @, in lower case. */
export function mailHostOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** The address in its plain form with the host in ASCII, or `undefined`: no quotes, comments, spaces or second mailbox. */
export function toEmailAddress(text: string): EmailAddress | undefined {
  const found = /^([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([^\s@<>(),;:"[\]\\/?#%]{1,253})$/u.exec(
    text.trim(),
  );
  if (!found?.[1] || !found[2] || /^\.|\.\.|\.$/.test(found[1])) return undefined;
  const host = URL.parse(`http://${found[2]}`)?.hostname;
  if (
    !host ||
    host.includes("..") ||
    host.endsWith(".") ||
    (!host.includes(".") && host !== "localhost") ||
    /^[\d.]+$/.test(host)
  )
    return undefined;
  const address = `${found[1]}@${host}`;
  return address.length <= 254 ? (address as EmailAddress) : undefined;
}
