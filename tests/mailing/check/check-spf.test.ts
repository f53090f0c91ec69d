import { describe, expect, it } from "vitest";
import { checkSpf, type Sending } from "../../../src/mailing/check/check-spf.ts";
import { aDns } from "../../support/dns.ts";

const sending: Sending = {
  domain: "five.example",
  host: "smtp.provider.example",
  addresses: ["203.0.113.7"],
  isCertain: false,
};

async function said(records: string[], given: Partial<Sending> = {}) {
  const dns = aDns({ "five.example TXT": records });
  return (await checkSpf(dns, { ...sending, ...given })).map(
    ({ level, says, record }) => `${level}: ${says}${record ? ` > ${record.name} ${record.value}` : ""}`,
  );
}

describe("what is said of SPF", () => {
  it("is that all is well where the record lets the address out", async () => {
    expect(await said(["v=spf1 ip4:203.0.113.0/24 -all"])).toEqual([
      "ok: five.example lets 203.0.113.7 send its mail (ip4:203.0.113.0/24)",
    ]);
  });

  it("is the record to add where there is none", async () => {
    expect(await said([])).toEqual([
      "wrong: five.example has no SPF record, so that nobody can know who may send its mail > five.example v=spf1 a:smtp.provider.example ~all",
    ]);
    expect(await said([], { isCertain: true, addresses: ["2001:db8::7"] })).toEqual([
      expect.stringContaining("> five.example v=spf1 ip6:2001:db8::7 ~all"),
    ]);
    expect(await said([], { host: "203.0.113.7" })).toEqual([
      expect.stringContaining("v=spf1 ip4:203.0.113.7 ~all"),
    ]);
    expect(await said([], { host: "localhost", addresses: [] })).toEqual([
      "wrong: five.example has no SPF record, so that nobody can know who may send its mail",
    ]);
  });

  it.each([
    ["v=spf1 mx -all", "v=spf1 mx a:smtp.provider.example -all"],
    ["v=spf1 mx ~all ", "v=spf1 mx a:smtp.provider.example ~all"],
    ["v=spf1 ?all", "v=spf1 a:smtp.provider.example ?all"],
    ["v=spf1 mx", "v=spf1 mx a:smtp.provider.example ~all"],
  ])("is how to change %j, which may be no fault", async (record, changed) => {
    expect(await said([record])).toEqual([
      expect.stringMatching(/^advise: five\.example does not let 203\.0\.113\.7 .* > /),
    ]);
    expect((await said([record]))[0]).toContain(`> five.example ${changed}`);
  });

  it("is a fault where the editor said from where mail leaves", async () => {
    expect(await said(["v=spf1 mx -all"], { isCertain: true })).toEqual([
      "wrong: five.example does not let 203.0.113.7 send its mail (-all) > five.example v=spf1 mx ip4:203.0.113.7 -all",
    ]);
  });

  it("is that everybody may send, in place of that we may", async () => {
    expect(await said(["v=spf1 mx +all"])).toEqual([
      "wrong: five.example lets everybody send its mail > five.example v=spf1 mx ~all",
    ]);
    expect(await said(["v=spf1 all"])).toEqual([expect.stringContaining("> five.example v=spf1 ~all")]);
  });

  it("is said once of a record that is wrong in itself, whatever the addresses", async () => {
    const addresses = ["203.0.113.7", "203.0.113.8", "2001:db8::7"];
    expect(await said(["v=spf1 ip4:x -all"], { addresses })).toHaveLength(1);
    expect(await said(["v=spf1 ip4:203.0.113.7 -all"], { addresses })).toHaveLength(3);
  });

  it("is that nobody knows, where nobody answers or no address is known", async () => {
    expect(await said(["SERVFAIL"])).toEqual(["advise: DNS did not answer the question about five.example"]);
    expect(await said(["v=spf1 exists:%{i}.x.example -all"])).toEqual([
      expect.stringMatching(/^advise: .* made for each mail anew/),
    ]);
    expect(await said(["v=spf1 mx -all"], { addresses: [] })).toEqual([
      expect.stringMatching(/^advise: .*it is not known from which address/),
    ]);
  });
});
