import { describe, expect, it } from "vitest";
import { walkUp } from "../../../src/mailing/check/dmarc.ts";
import { aDns } from "../../support/dns.ts";
import type { Zone } from "../../support/dns-server.ts";

const none = ["v=DMARC1; p=none"];

async function organisationOf(domain: string, zone: Zone): Promise<string | undefined> {
  const walk = await walkUp(aDns(zone), domain);
  return walk.ok ? walk.organisation : undefined;
}

describe("the walk up the tree of names", () => {
  it.each<[string, Zone, string]>([
    ["mail.five.example", { "_dmarc.five.example TXT": none }, "five.example"],
    ["mail.five.example", { "_dmarc.mail.five.example TXT": none }, "mail.five.example"],
    [
      "mail.five.example",
      { "_dmarc.mail.five.example TXT": none, "_dmarc.five.example TXT": none },
      "five.example",
    ],
    ["mail.five.example", {}, "mail.five.example"],
    // RFC 9989 §4.10.2: psd=n is the organisation, whatever stands above it.
    [
      "a.mail.five.example",
      { "_dmarc.mail.five.example TXT": ["v=DMARC1; psd=n"], "_dmarc.five.example TXT": none },
      "mail.five.example",
    ],
    // psd=y is a registry: the organisation is one below, with a record or without.
    [
      "a.b.five.co.example",
      { "_dmarc.co.example TXT": ["v=DMARC1; psd=y"], "_dmarc.five.co.example TXT": none },
      "five.co.example",
    ],
    ["a.b.five.co.example", { "_dmarc.co.example TXT": ["v=DMARC1; psd=Y"] }, "five.co.example"],
    ["co.example", { "_dmarc.co.example TXT": ["v=DMARC1; psd=y"] }, "co.example"],
    ["mail.five.example", { "_dmarc.five.example TXT": ["v=DMARC2; p=none"] }, "mail.five.example"],
    ["mail.five.example", { "_dmarc.five.example TXT": ["p=none; v=DMARC1"] }, "mail.five.example"],
    ["mail.five.example", { "_dmarc.five.example TXT": ["v = DMARC1 ;p=none"] }, "five.example"],
    [
      "mail.five.example",
      { "_dmarc.five.example TXT": [...none, ...none], "_dmarc.example TXT": none },
      "example",
    ],
    ["mail.five.example", { "_dmarc.five.example TXT": ["v=spf1 -all", ...none] }, "five.example"],
  ])("from %s through %j ends at %s", async (domain, zone, organisation) => {
    expect(await organisationOf(domain, zone)).toBe(organisation);
  });

  it("asks about eight names at most, of a long one about the last seven labels (step 4)", async () => {
    const dns = aDns({});
    await walkUp(dns, "a.b.c.d.e.f.g.h.i.j.mail.five.example");
    expect(dns.asked.map((one) => one.replace(/^_dmarc\.| TXT$/g, ""))).toEqual([
      "a.b.c.d.e.f.g.h.i.j.mail.five.example",
      "g.h.i.j.mail.five.example",
      "h.i.j.mail.five.example",
      "i.j.mail.five.example",
      "j.mail.five.example",
      "mail.five.example",
      "five.example",
      "example",
    ]);
  });

  it("names where there are several records, and where nobody answers", async () => {
    expect(
      await walkUp(aDns({ "_dmarc.five.example TXT": [...none, ...none] }), "five.example"),
    ).toMatchObject({ doubled: ["five.example"] });
    expect(await walkUp(aDns({ "_dmarc.example TXT": ["SERVFAIL"] }), "five.example")).toEqual({
      ok: false,
      name: "_dmarc.example",
    });
  });
});
