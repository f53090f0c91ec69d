import { describe, expect, it } from "vitest";
import { checkDmarc } from "../../../src/mailing/check/check-dmarc.ts";
import { walkUp } from "../../../src/mailing/check/dmarc.ts";
import { aDns } from "../../support/dns.ts";
import type { Zone } from "../../support/dns-server.ts";

async function said(zone: Zone, domain = "mail.five.example") {
  const walk = await walkUp(aDns(zone), domain);
  return checkDmarc(walk, domain).map(
    ({ level, says, record }) => `${level}: ${says}${record ? ` > ${record.name}` : ""}`,
  );
}

const at = (record: string): Zone => ({ "_dmarc.five.example TXT": [record] });

describe("what is said of DMARC", () => {
  it.each([
    ["v=DMARC1; p=none", "has a record and asks for nothing (p=none)"],
    ["v=DMARC1; p=reject", "asks for what is not its own to be refused"],
    ["v=DMARC1; p=reject; sp=quarantine", "asks for what is not its own to go to spam"],
    ["v=DMARC1; p=Quarantine", "asks for what is not its own to go to spam"],
    ["v=DMARC1; rua=mailto:a@five.example", "has a record and asks for nothing (p=none)"],
    ["v=DMARC1; p=noen; rua=mailto:a@five.example", "has a record and asks for nothing (p=none)"],
  ])("for a subdomain is what its organisation's record says: %s", async (record, says) => {
    expect(await said(at(record))).toEqual([`ok: mail.five.example, by the record of five.example, ${says}`]);
  });

  it("is what its own record says, where it has one", async () => {
    expect(
      await said({
        ...at("v=DMARC1; p=reject"),
        "_dmarc.mail.five.example TXT": ["v=DMARC1; p=quarantine; sp=none"],
      }),
    ).toEqual(["ok: mail.five.example asks for what is not its own to go to spam"]);
  });

  it("is the record to add where there is none", async () => {
    expect(await said({}, "five.example")).toEqual([
      "wrong: five.example has no DMARC record, which Gmail, Yahoo and Microsoft want of whoever writes to many > _dmarc.five.example",
    ]);
    expect(await said({}, "mail.five.example")).toEqual([
      expect.stringContaining("> _dmarc.mail.five.example"),
    ]);
  });

  it.each(["v=DMARC1", "v=DMARC1; p=noen", "v=DMARC1; p="])("is that %j has no policy", async (record) => {
    expect(await said(at(record), "five.example")).toEqual([
      expect.stringMatching(/^wrong: the record of five\.example has no policy/),
    ]);
  });

  it("names tags that mean nothing any more, several records, and silence", async () => {
    expect(await said(at("v=DMARC1; p=none; pct=50; ri=3600"))).toEqual([
      expect.stringMatching(/^ok/),
      "advise: the record of five.example has pct, ri, which receivers no longer heed",
    ]);
    expect(await said({ "_dmarc.five.example TXT": ["v=DMARC1; p=none", "v=DMARC1; p=reject"] })).toEqual([
      "wrong: _dmarc.five.example has several records, so that receivers heed none",
    ]);
    expect(await said({ "_dmarc.five.example TXT": ["SERVFAIL"] })).toEqual([
      "advise: DNS did not answer the question about _dmarc.five.example",
    ]);
  });
});
