import { describe, expect, it } from "vitest";
import { checkDkim } from "../../../src/mailing/check/check-dkim.ts";
import { aDns } from "../../support/dns.ts";

const name = "friday._domainkey.five.example";
const wanted = { name, type: "TXT", value: "v=DKIM1; k=rsa; p=MIIBkey/+==" } as const;

async function said(...records: string[]) {
  const { level, says, record } = await checkDkim(aDns({ [`${name} TXT`]: records }), wanted);
  return `${level}: ${says}${record ? " > the record" : ""}`;
}

describe("what is said of the key in DNS", () => {
  it.each([
    "v=DKIM1; k=rsa; p=MIIBkey/+==",
    "p=MIIBkey/+==",
    "v=DKIM1;p=MIIB key/+ ==;",
    "k=rsa; h=sha1:sha256; s=email; n=mine; p=MIIBkey/+==",
    "v=DKIM1; t=s; p=MIIBkey/+==",
  ])("is that %j has it", async (record) => {
    expect(await said(record)).toBe(`ok: ${name} has the key with which mail is signed`);
  });

  it.each([
    [[], `there is no record ${name}`],
    [["p=MIIBkey/+==", "p=old"], `${name} has 2 records`],
    [["v=DKIM1; k=rsa"], "is none of DKIM: it has no p="],
    [["v=DKIM1; p="], "says that its key is withdrawn"],
    [["v=DKIM1; p=MIIBother"], "has another key than FIVE_DKIM_KEY"],
    [["v=DKIM1; k=ed25519; p=MIIBkey/+=="], "says that it is of another kind"],
    [["v=DKIM2; p=MIIBkey/+=="], "says that it is of another kind"],
    [["v=DKIM1; h=sha1; p=MIIBkey/+=="], "does not allow sha256"],
  ])("is what is wrong with %j, with the record to paste", async (records, says) => {
    const line = await said(...records);
    expect(line).toContain(says);
    expect(line).toMatch(/^wrong: .* > the record$/);
  });

  it("is that it is on trial, that nobody answers, or that nothing is signed here", async () => {
    expect(await said("v=DKIM1; t=y:s; p=MIIBkey/+==")).toMatch(
      /^advise: .*on trial \(t=y\).* > the record$/,
    );
    expect(await said("SERVFAIL")).toBe(`advise: DNS did not answer the question about ${name}`);
    expect(await checkDkim(aDns({}), undefined)).toMatchObject({
      level: "advise",
      says: expect.stringContaining("nothing is signed here"),
    });
  });
});
