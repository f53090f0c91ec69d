// A mailbox in somebody else's words: in a report's field, between angle brackets, in the middle of a line.

/** RFC 5321 §4.5.3.1 gives the lengths, which keep the search bounded; any script may stand on either side (RFC 6532). */
const local = `(?:"[^"\\n]{1,62}"|[^\\s<>()\\[\\]",;:@\\\\：，、（）＜＞]{1,64})`;
const host = `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,251}[\\p{L}\\p{N}])?`;
const anAddress = new RegExp(`${local}@${host}`, "u");

/** The first mailbox in the text; what stands between angle brackets goes before what stands free. */
export function addressIn(text: string): string | undefined {
  const bracketed = /<([^<>\n]{3,320})>/.exec(text)?.[1];
  const found = (bracketed && anAddress.exec(bracketed)) ?? anAddress.exec(text);
  return found ? tidy(found[0]) : undefined;
}

function tidy(address: string): string {
  return address.replace(/^[`'*=]+/, "");
}
