// Text as both engines keep it.

/** PostgreSQL keeps no text with U+0000 in it; where one comes from (a mail server's reply), it stands for nothing. */
export function storable<T>(value: T): T | string {
  return typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\ufffd") : value;
}
