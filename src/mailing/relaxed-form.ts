// The form of a message over which DKIM signs: what relays may change on the way (case of names, folding, runs of
// spaces, empty lines at the end) is evened out (RFC 6376 §3.4). Strings are bytes, a character each (latin1).

/** One header field: its name in small letters, and the whole of it as it stands in the message, folds and all. */
export type HeaderField = { name: string; raw: string };

/** The fields of a message, top to bottom, and its body, which may be empty. */
export function takeApart(message: Uint8Array): { fields: HeaderField[]; body: Uint8Array } {
  const found = Buffer.from(message.buffer, message.byteOffset, message.byteLength).indexOf("\r\n\r\n");
  const end = found < 0 ? message.length : found;
  const head = inLatin1(message.subarray(0, end)).replace(/\r\n$/, "");
  return {
    fields: head.split(/\r\n(?![ \t])/).map((raw) => ({ name: nameOf(raw), raw })),
    body: message.subarray(end + 4),
  };
}

/** `subject:Two words` for `Subject : \tTwo \r\n words ` (§3.4.2), without a line break at its end. */
export function relaxedField({ name, raw }: HeaderField): string {
  const value = raw.slice(raw.indexOf(":") + 1).replaceAll("\r\n", "");
  return `${name}:${value.replace(/[ \t]+/g, " ").replace(/^ | $/g, "")}`;
}

/** No space at the end of a line, one for each run within it, no empty lines at the end (§3.4.4). Linear. */
export function relaxedBody(body: Uint8Array): string {
  const even = `${inLatin1(body)}\r\n`.replace(uneven, (run) => (run.endsWith("\n") ? "\r\n" : " "));
  let end = even.length;
  while (end > 0 && even.startsWith("\r\n", end - 2)) end -= 2;
  return end === 0 ? "" : `${even.slice(0, end)}\r\n`;
}

/** A run of spaces that does not stay: two or more, a tab, whatever stands before a line's end. */
const uneven = /[ \t](?:[ \t]+(?:\r\n)?|\r\n)|\t/g;

function inLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function nameOf(raw: string): string {
  return raw.slice(0, raw.indexOf(":")).trimEnd().toLowerCase();
}
