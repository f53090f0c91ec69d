import { describe, expect, it } from "vitest";
import { isSpf, readSpf } from "../../../src/mailing/check/spf-record.ts";

describe("an SPF record", () => {
  it("is one by its first word alone", () => {
    expect(["v=spf1", "v=spf1 -all", "V=SPF1 a"].map(isSpf)).toEqual([true, true, true]);
    expect(["v=spf10 -all", "v=spf2.0/pra", " v=spf1", "spf1", ""].map(isSpf)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("is its terms in order, with what each decides, and where it goes on", () => {
    const read = readSpf(
      "v=spf1  ~a:mail.five.example/24//64 ?ip6:2001:db8::/32 exp=why.example redirect=five.example",
    );
    expect(read).toEqual({
      ok: true,
      record: {
        terms: [
          {
            written: "~a:mail.five.example/24//64",
            result: "softfail",
            mechanism: "a",
            value: "mail.five.example",
            bits: { 4: 24, 6: 64 },
          },
          {
            written: "?ip6:2001:db8::/32",
            result: "neutral",
            mechanism: "ip6",
            value: "2001:db8::",
            bits: { 4: 32, 6: 32 },
          },
        ],
        redirect: "five.example",
      },
    });
  });

  it.each([
    ["v=spf1 ip4:300.1.2.3 -all", "ip4:300.1.2.3"],
    ["v=spf1 ip4:203.0.113.7/33 -all", "ip4:203.0.113.7/33"],
    ["v=spf1 ip4 -all", "ip4"],
    ["v=spf1 ip6:203.0.113.7 -all", "ip6:203.0.113.7"],
    ["v=spf1 include: -all", "include:"],
    ["v=spf1 include -all", "include"],
    ["v=spf1 all:x", "all:x"],
    ["v=spf1 ipv4:203.0.113.7 -all", "ipv4:203.0.113.7"],
    ["v=spf1 203.0.113.7 -all", "203.0.113.7"],
    ["v=spf1 a:mail.five.example -alll", "-alll"],
  ])("is none with a word that there is none of: %j", (record, wrong) => {
    expect(readSpf(record)).toEqual({ ok: false, wrong });
  });
});
