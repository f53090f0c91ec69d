// An address as it stands in a cell: what spreadsheets, exporters and mail programs put around it is taken away, and
// nothing else. What is no address then is told why, never mended.
import { type EmailAddress, toEmailAddress } from "../../domain/email-address.ts";

/** Spaces of any kind, and signs that nobody sees: they come with what is copied from a page. */
const around = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]+|[\s\u00ad\u200b-\u200f\u2060\ufeff]+$/g;

/** The address in the cell: behind a mark against formulas (`'=a@…`), a `mailto:`, or a name (`Joan <joan@…>`). */
export function addressIn(cell: string): string {
  const bare = cell.slice(0, longestCell).replace(around, "");
  const unmarked = /^'[=+\-@]/.test(bare) ? bare.slice(1) : bare;
  const [, named] = /^[^<>@]*<([^<>\s]+)>$/.exec(unmarked) ?? [];
  return (named ?? unmarked).replace(/^mailto:/i, "");
}

/** RFC 5321 §4.5.3.1.3, without its angle brackets. */
const longest = 254;
/** So much of a cell is looked at: no name before an address is longer. */
const longestCell = 1_000;

export function checkedAddress(
  text: string,
): { ok: true; address: EmailAddress } | { ok: false; why: string } {
  const address = toEmailAddress(text);
  return address === undefined ? { ok: false, why: whyNot(text) } : { ok: true, address };
}

function whyNot(text: string): string {
  if (text === "") return "it has no address";
  if (text.length > longest) return "it is longer than any address";
  const at = text.lastIndexOf("@");
  if (at === -1) return "it has no address: there is no @";
  const [name, host] = [text.slice(0, at), text.slice(at + 1)];
  if (/[\s,;@]/.test(name) && name.includes("@")) return "more than one address in one cell";
  if (name !== "" && /[^\u0000-\u007f]/.test(name))
    return "letters other than a to z before the @, to which few servers deliver";
  if (name === "" || host === "") return `nothing stands ${name === "" ? "before" : "behind"} its @`;
  if (!host.includes(".")) return "its host has no dot";
  return "no address that mail could be sent to";
}

/** So much as tells its editor which one it is: `j…@example.org`. Nothing that a terminal would obey is left in. */
export function masked(text: string): string {
  const [first = ""] = text.replace(/\p{C}/gu, "");
  const at = text.lastIndexOf("@");
  return `${first}…${at === -1 ? "" : shown(text.slice(at, at + 40))}`;
}

/** A cell for the terminal. */
export function shown(text: string): string {
  return text.slice(0, 80).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
