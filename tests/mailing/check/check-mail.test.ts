import { describe, expect, it } from "vitest";
import { checkMail, type MailFacts } from "../../../src/mailing/check/check-mail.ts";
import { aDns } from "../../support/dns.ts";
import type { Zone } from "../../support/dns-server.ts";

const record = {
  name: "friday._domainkey.five.example",
  type: "TXT",
  value: "v=DKIM1; k=rsa; p=MIIB",
} as const;
const facts: MailFacts = {
  from: "mail.five.example",
  envelope: "mail.five.example",
  dkim: { domain: "five.example", record },
  server: {
    host: "smtp.five.example",
    look: {
      ok: true,
      begins: "at once",
      tls: { version: "TLSv1.3", validUntil: "2027-06-01T00:00:00.000Z" },
    },
    hasPassword: true,
    addresses: ["8.8.4.4"],
    isCertain: true,
  },
  today: "2026-11-27",
};
const zone: Zone = {
  "mail.five.example TXT": ["v=spf1 a:smtp.five.example -all"],
  "mail.five.example MX": ["10 smtp.five.example"],
  "smtp.five.example A": ["8.8.4.4"],
  "8.8.4.4 PTR": ["smtp.five.example"],
  "friday._domainkey.five.example TXT": [record.value],
  "_dmarc.five.example TXT": ["v=DMARC1; p=none"],
};

async function levels(given: Partial<MailFacts> = {}, more: Zone = {}): Promise<Record<string, string>> {
  const findings = await checkMail(aDns({ ...zone, ...more }), { ...facts, ...given });
  return Object.fromEntries(findings.map(({ about, level }) => [about, level]));
}

describe("a look at all that mail needs", () => {
  it("finds all well, in the order in which one mends it", async () => {
    const all = await levels();
    expect(Object.keys(all)).toEqual([
      "TLS",
      "SPF",
      "DKIM",
      "DMARC",
      "From",
      "Reverse DNS",
      "Mail that comes back",
    ]);
    expect(new Set(Object.values(all))).toEqual(new Set(["ok"]));
  });

  it("takes the signature of the organisation for the sender's, but where the policy is strict (adkim=s)", async () => {
    const strict = { "_dmarc.five.example TXT": ["v=DMARC1; p=none; adkim=s"] };
    expect(await levels({}, strict)).toMatchObject({ From: "advise" });
    expect(await levels({ dkim: undefined }, {})).toMatchObject({ From: "advise", DKIM: "advise" });
    expect(await levels({ dkim: undefined, envelope: "provider.example" })).toMatchObject({ From: "wrong" });
  });

  it("says nothing of From where nobody answers about DMARC", async () => {
    const all = await levels({}, { "_dmarc.mail.five.example TXT": ["SERVFAIL"] });
    expect(all).toMatchObject({ DMARC: "advise" });
    expect(all["From"]).toBeUndefined();
  });
});
