import { describe, expect, it } from "vitest";
import { checkReturn, checkReverse, checkTls } from "../../../src/mailing/check/check-server.ts";
import { aDns } from "../../support/dns.ts";
import type { Zone } from "../../support/dns-server.ts";

const server = { host: "smtp.five.example", hasPassword: true, today: "2026-11-27" };
const tls = { version: "TLSv1.3", validUntil: "2027-01-20T12:00:00.000Z" };
const look = (more: object = {}) => ({ ok: true, begins: "by STARTTLS", tls: { ...tls, ...more } }) as const;
const line = ({ level, says }: { level: string; says: string }) => `${level}: ${says}`;

describe("TLS", () => {
  it.each([
    [
      look(),
      "ok: smtp.five.example speaks TLSv1.3 by STARTTLS, and its certificate is good until 2027-01-20",
    ],
    [look({ version: "TLSv1.1" }), "wrong: smtp.five.example speaks TLSv1.1 only"],
    [
      look({ distrust: "it has expired" }),
      "wrong: the certificate of smtp.five.example cannot be trusted: it has expired",
    ],
    [
      look({ validUntil: "2026-12-10T23:59:59.000Z" }),
      "advise: the certificate of smtp.five.example ends on 2026-12-10",
    ],
    [
      look({ validUntil: "2026-12-11T00:00:00.000Z" }),
      "ok: smtp.five.example speaks TLSv1.3 by STARTTLS, and its certificate is good until 2026-12-11",
    ],
    [
      { ok: false, why: "nothing answers there" } as const,
      "wrong: smtp.five.example cannot be looked at: nothing answers there",
    ],
  ])("of %j", (seen, says) => {
    expect(line(checkTls(seen, server))).toBe(says);
  });

  it("may be missing where no password travels", () => {
    const without = { ok: true, begins: "never" } as const;
    expect(checkTls(without, server)).toMatchObject({
      level: "wrong",
      says: expect.stringContaining("in the clear"),
    });
    expect(checkTls(without, { ...server, hasPassword: false })).toMatchObject({ level: "advise" });
  });
});

describe("the name of an address", () => {
  const address = "8.8.4.4";
  it.each<[Zone, boolean, string]>([
    [
      { [`${address} PTR`]: ["smtp.five.example"], "smtp.five.example A": [address] },
      false,
      `ok: ${address} is called smtp.five.example, which leads back to it`,
    ],
    [
      {
        [`${address} PTR`]: ["old.example", "smtp.five.example"],
        "smtp.five.example A": ["8.8.8.8", address],
      },
      true,
      `ok: ${address} is called smtp.five.example, which leads back to it`,
    ],
    [
      { [`${address} PTR`]: ["smtp.five.example"], "smtp.five.example A": ["8.8.8.8"] },
      true,
      `wrong: ${address} is called smtp.five.example, which leads elsewhere`,
    ],
    [{}, true, `wrong: ${address} has no name`],
    [{}, false, `advise: ${address} has no name`],
    [{ [`${address} PTR`]: ["SERVFAIL"] }, true, `advise: DNS did not answer the question about ${address}`],
    [
      { [`${address} PTR`]: ["a.example"], "a.example A": ["SERVFAIL"] },
      true,
      "advise: DNS did not answer the question about a.example",
    ],
  ])("by %j (certain: %s)", async (zone, isCertain, says) => {
    expect(line(await checkReverse(aDns(zone), address, isCertain))).toBe(says);
  });

  it("is not asked for an address that receivers never see", async () => {
    expect(line(await checkReverse(aDns({}), "192.168.1.5", false))).toMatch(
      /^advise: 192\.168\.1\.5 is an address of an inner network/,
    );
  });
});

describe("mail that comes back", () => {
  it.each<[Zone, string]>([
    [
      { "five.example MX": ["20 b.example", "10 a.example"], "a.example A": ["8.8.4.4"] },
      "ok: a.example takes mail for five.example",
    ],
    [
      { "five.example MX": ["10 a.example", "20 b.example"], "b.example AAAA": ["2600::1"] },
      "ok: b.example takes mail for five.example",
    ],
    [{ "five.example MX": ["0 ."] }, "wrong: five.example says that it takes no mail"],
    [
      { "five.example MX": ["10 a.example"] },
      "wrong: no host takes mail for five.example, so that failures never come back",
    ],
    [
      { "five.example A": ["8.8.4.4"] },
      "advise: five.example has no MX record; only its own address may take mail",
    ],
    [{}, "wrong: no host takes mail for five.example, so that failures never come back"],
    [{ "five.example MX": ["SERVFAIL"] }, "advise: DNS did not answer the question about five.example"],
  ])("with %j", async (zone, says) => {
    expect(line(await checkReturn(aDns(zone), "five.example"))).toBe(says);
  });
});
