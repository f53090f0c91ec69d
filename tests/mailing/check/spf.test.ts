import { describe, expect, it } from "vitest";
import { askSpf } from "../../../src/mailing/check/spf.ts";
import { aDns } from "../../support/dns.ts";
import type { Zone } from "../../support/dns-server.ts";

const zone: Zone = {
  "mail.five.example A": ["203.0.113.7"],
  "mail.five.example AAAA": ["2001:db8::7"],
  "five.example A": ["198.51.100.1"],
  "five.example MX": ["10 mail.five.example", "20 nowhere.example"],
  "provider.example TXT": ["v=spf1 ip4:192.0.2.0/24 ip6:2001:db8:1::/48 -all"],
  "soft.example TXT": ["v=spf1 ?all"],
  "void.example TXT": ["something else"],
  "broken.example TXT": ["v=spf1 ip4:300.1.2.3 -all"],
  "twice.example TXT": ["v=spf1 -all", "v=spf1 ~all"],
  "failing.example TXT": ["SERVFAIL"],
  "redirected.example TXT": ["v=spf1 redirect=provider.example"],
};

async function verdictOn(record: string | string[], address = "203.0.113.7") {
  const texts = Array.isArray(record) ? record : [record];
  return await askSpf(aDns({ ...zone, "five.example TXT": texts }), address, "five.example");
}

describe("SPF", () => {
  it.each([
    ["v=spf1 a:mail.five.example -all", "203.0.113.7", "pass", "a:mail.five.example"],
    ["v=spf1 a:mail.five.example -all", "2001:db8::7", "pass", "a:mail.five.example"],
    ["v=spf1 a:mail.five.example/24//64 -all", "203.0.113.99", "pass", "a:mail.five.example/24//64"],
    ["v=spf1 a:mail.five.example/24//64 -all", "2001:db8::ffff", "pass", "a:mail.five.example/24//64"],
    ["v=spf1 a:mail.five.example//64 -all", "203.0.113.99", "fail", "-all"],
    ["v=spf1 a ~all", "198.51.100.1", "pass", "a"],
    ["v=spf1 a/16 ~all", "198.51.7.7", "pass", "a/16"],
    ["v=spf1 mx ~all", "203.0.113.7", "pass", "mx"],
    ["v=spf1 mx/24 ~all", "203.0.113.8", "pass", "mx/24"],
    ["v=spf1 mx:five.example ~all", "203.0.113.8", "softfail", "~all"],
    ["v=spf1 ip4:203.0.113.7 -all", "203.0.113.7", "pass", "ip4:203.0.113.7"],
    ["v=spf1 ip4:203.0.113.0/29 -all", "203.0.113.7", "pass", "ip4:203.0.113.0/29"],
    ["v=spf1 ip4:203.0.113.0/29 -all", "203.0.113.8", "fail", "-all"],
    ["v=spf1 ip6:2001:db8::/32 -all", "2001:db8:5::1", "pass", "ip6:2001:db8::/32"],
    ["v=spf1 ip6:2001:db8::/32 -all", "203.0.113.7", "fail", "-all"],
    ["v=spf1 include:provider.example -all", "192.0.2.9", "pass", "include:provider.example"],
    ["v=spf1 include:provider.example ~all", "203.0.113.7", "softfail", "~all"],
    ["v=spf1 include:soft.example -all", "203.0.113.7", "fail", "-all"],
    ["v=spf1 -include:provider.example +all", "192.0.2.9", "fail", "-include:provider.example"],
    ["v=spf1 include:redirected.example -all", "192.0.2.9", "pass", "include:redirected.example"],
    ["v=spf1 redirect=provider.example", "192.0.2.9", "pass", "ip4:192.0.2.0/24"],
    ["v=spf1 redirect=provider.example", "203.0.113.7", "fail", "-all"],
    ["v=spf1 exists:mail.five.example -all", "192.0.2.9", "pass", "exists:mail.five.example"],
    ["v=spf1 exists:nowhere.example ?all", "192.0.2.9", "neutral", "?all"],
    ["v=spf1 ptr -all", "203.0.113.7", "fail", "-all"],
    ["v=spf1", "203.0.113.7", "neutral", "the end of the record"],
    ["v=spf1 all", "203.0.113.7", "pass", "all"],
    ["V=SPF1  A:mail.five.example   -ALL", "203.0.113.7", "pass", "A:mail.five.example"],
    ["v=spf1 exp=why.example x-own=1 -all", "203.0.113.7", "fail", "-all"],
  ])("of %j for %s is %s", async (record, address, result, by) => {
    expect(await verdictOn(record, address)).toEqual({ result, by });
  });

  it("is none without a record, and wrong with two", async () => {
    expect(await verdictOn(["something else", "v=spf10 -all"])).toEqual({ result: "none" });
    expect(await verdictOn(["v=spf1 -all", "v=spf1 ~all"])).toEqual({
      result: "permerror",
      why: "five.example has 2 SPF records, and may have one",
    });
  });

  it.each([
    ["include:void.example", "the SPF record has include:void.example, and void.example has none"],
    ["include:nowhere.example", "the SPF record has include:nowhere.example, and nowhere.example has none"],
    [
      "include:broken.example",
      "the SPF record of broken.example has a word that there is none of: ip4:300.1.2.3",
    ],
    ["include:twice.example", "twice.example has 2 SPF records, and may have one"],
    ["redirect=void.example", "the SPF record has redirect=void.example, and void.example has none"],
    ["include:five.example", "it takes more than 10 questions to DNS, and receivers give up there"],
    [
      Array(11).fill("a:nowhere.example").join(" "),
      "it takes more than 10 questions to DNS, and receivers give up there",
    ],
  ])("is wrong with %.40s", async (terms, why) => {
    expect(await verdictOn(`v=spf1 ${terms}`)).toEqual({ result: "permerror", why });
  });

  it("asks ten times and not once more, and of an mx ten hosts", async () => {
    const ten = Array(10).fill("a:nowhere.example").join(" ");
    expect(await verdictOn(`v=spf1 ${ten} ~all`)).toEqual({ result: "softfail", by: "~all" });
    const hosts = Array.from({ length: 40 }, (_, at) => `10 host${at}.example`);
    const dns = aDns({ "five.example TXT": ["v=spf1 mx -all"], "five.example MX": hosts });
    await askSpf(dns, "203.0.113.7", "five.example");
    expect(dns.asked.filter((one) => one.endsWith(" A"))).toHaveLength(10);
  });

  it("is not known where DNS does not answer, or the record is made for each mail", async () => {
    expect(await verdictOn("v=spf1 include:failing.example -all")).toEqual({
      result: "temperror",
      name: "failing.example",
    });
    expect(await verdictOn("v=spf1 exists:%{i}.own.example -all")).toEqual({
      result: "untold",
      by: "%{i}.own.example",
    });
    expect(await verdictOn("v=spf1 ip4:203.0.113.7 exists:%{i}.own.example -all")).toMatchObject({
      result: "pass",
    });
  });
});
