// `v=DKIM1; k=rsa; p=…`: how DKIM and DMARC write their records (RFC 6376 §3.2, RFC 9989 §4.7).

/** The tags by their names, which are small letters, without the white space around and between; the first of a name counts. */
export function readTags(record: string): Map<string, string> {
  const tags = new Map<string, string>();
  for (const part of record.split(";")) {
    const [, name = "", value = ""] = /^\s*([a-z][a-z\d_]*)\s*=\s*([\s\S]*?)\s*$/i.exec(part) ?? [];
    if (name !== "" && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), value);
  }
  return tags;
}
