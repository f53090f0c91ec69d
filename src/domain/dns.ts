// What may be asked of DNS about mail, and how an answer looks. Names are without their final dot.

/** What was found; nothing where there is no such name or no such record. Not `ok` where nobody answered. */
export type DnsAnswer<T> = { ok: true; found: T[] } | { ok: false };

/** Whether a failure of Node's resolver says that there is nothing: no such name, no such record, no name that can be. */
export function saysNothingThere(code: string): boolean {
  return ["ENOTFOUND", "ENODATA", "EBADNAME", "EINVAL"].includes(code);
}

export type MailHost = { host: string; preference: number };

export type Dns = {
  /** TXT records, each put together. */
  texts(name: string): Promise<DnsAnswer<string>>;
  /** A and AAAA. */
  addresses(name: string): Promise<DnsAnswer<string>>;
  mailHosts(name: string): Promise<DnsAnswer<MailHost>>;
  /** PTR: what an address is called. */
  names(address: string): Promise<DnsAnswer<string>>;
};
