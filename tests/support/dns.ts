// DNS as a value, for rules that ask it: the same zones as those of the DNS server.
import type { Dns, DnsAnswer } from "../../src/domain/dns.ts";
import type { Zone } from "./dns-server.ts";

/** Answers from the zone, and says how often it was asked; `SERVFAIL` is no answer. */
export function aDns(zone: Zone): Dns & { asked: string[] } {
  const asked: string[] = [];
  const answer = async (name: string, type: string): Promise<DnsAnswer<string>> => {
    asked.push(`${name} ${type}`);
    const found = zone[`${name} ${type}`] ?? [];
    return found[0] === "SERVFAIL" ? { ok: false } : { ok: true, found };
  };
  return {
    asked,
    texts: (name) => answer(name, "TXT"),
    names: (address) => answer(address, "PTR"),
    addresses: async (name) => {
      const [four, six] = [await answer(name, "A"), await answer(name, "AAAA")];
      return four.ok && six.ok ? { ok: true, found: [...four.found, ...six.found] } : { ok: false };
    },
    mailHosts: async (name) => {
      const found = await answer(name, "MX");
      if (!found.ok) return found;
      return {
        ok: true,
        found: found.found.map((one) => {
          const [preference = "0", host = ""] = one.split(" ");
          return { preference: Number(preference), host };
        }),
      };
    },
  };
}
