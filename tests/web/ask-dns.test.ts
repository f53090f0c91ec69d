import { describe, expect, it } from "vitest";
import { openDns } from "../../src/web/ask-dns.ts";
import { aDnsServer } from "../support/dns-server.ts";

const long = `v=DKIM1; k=rsa; p=${"A".repeat(400)}`;
const zone = {
  "five.example TXT": ["v=spf1 -all", "another; word"],
  "friday._domainkey.five.example TXT": [long],
  "five.example MX": ["20 b.example", "10 a.example"],
  "none.example MX": ["0 ."],
  "smtp.five.example A": ["192.0.2.7", "192.0.2.8"],
  "smtp.five.example AAAA": ["2001:db8::7"],
  "7.2.0.192.in-addr.arpa PTR": ["smtp.five.example"],
  "failing.example TXT": ["SERVFAIL"],
  "failing.example A": ["SERVFAIL"],
};

describe("a question to DNS", () => {
  it("is answered with what there is, long records put together", async () => {
    const dns = openDns([await aDnsServer(zone)]);
    expect(await dns.texts("five.example")).toEqual({ ok: true, found: ["v=spf1 -all", "another; word"] });
    expect(await dns.texts("friday._domainkey.five.example")).toEqual({ ok: true, found: [long] });
    expect(await dns.addresses("smtp.five.example")).toEqual({
      ok: true,
      found: ["192.0.2.7", "192.0.2.8", "2001:db8::7"],
    });
    expect(await dns.names("192.0.2.7")).toEqual({ ok: true, found: ["smtp.five.example"] });
    const hosts = await dns.mailHosts("five.example");
    expect(hosts.ok && hosts.found.toSorted((a, b) => a.preference - b.preference)).toEqual([
      { host: "a.example", preference: 10 },
      { host: "b.example", preference: 20 },
    ]);
    expect(await dns.mailHosts("none.example")).toEqual({ ok: true, found: [{ host: "", preference: 0 }] });
  });

  it("is answered with nothing where there is no such name, no such record, or a name that cannot be", async () => {
    const dns = openDns([await aDnsServer(zone)]);
    const nothing = { ok: true, found: [] };
    expect(await dns.texts("nowhere.example")).toEqual(nothing);
    expect(await dns.texts("smtp.five.example")).toEqual(nothing);
    expect(await dns.mailHosts("smtp.five.example")).toEqual(nothing);
    expect(await dns.names("192.0.2.99")).toEqual(nothing);
    expect(await dns.addresses(`${"a".repeat(70)}.example`)).toEqual(nothing);
  });

  it("is not answered where the server fails or is not there", async () => {
    const dns = openDns([await aDnsServer(zone)]);
    expect(await dns.texts("failing.example")).toEqual({ ok: false });
    expect(await dns.addresses("failing.example")).toEqual({ ok: false });
  });
});
