import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { WrongUse } from "../../scripts/command.ts";
import { linesOf, runMailCheck } from "../../scripts/mail-check.ts";
import type { MailFinding } from "../../src/mailing/check/finding.ts";
import { aCertificate } from "../support/certificate.ts";
import { aDnsServer, type Zone } from "../support/dns-server.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aMailbox } from "../support/mailbox.ts";
import { saidDuring } from "../support/said.ts";
import { aWorld } from "../support/world.ts";

const certificate = aCertificate("smtp.five.example");
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const half = createPublicKey(privateKey).export({ type: "spki", format: "der" }).toString("base64");
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const allIsWell: Zone = {
  "smtp.five.example A": ["127.0.0.1"],
  "mail.five.example TXT": ["v=spf1 ip4:8.8.4.0/24 -all"],
  "mail.five.example MX": ["10 smtp.five.example"],
  "friday._domainkey.mail.five.example TXT": [`v=DKIM1; k=rsa; p=${half}`],
  "_dmarc.five.example TXT": ["v=DMARC1; p=reject"],
  "4.4.8.8.in-addr.arpa PTR": ["out.five.example"],
  "out.five.example A": ["8.8.4.4"],
};

async function checked(zone: Zone, { ip = "8.8.4.4", isJson = false, variables = {} } = {}) {
  const mailbox = await aMailbox({ ...certificate, disabledCommands: ["AUTH"] });
  const world = aWorld({
    folder: await aPublicationFolder(),
    network: { nameServers: [await aDnsServer(zone)], ...(certificate ? { ca: certificate.cert } : {}) },
    variables: {
      SMTP_URL: `smtp://joan:s3cret@smtp.five.example:${new URL(mailbox.url).port}`,
      MAIL_FROM: "digest@mail.five.example",
      FIVE_DKIM_KEY: Buffer.from(pem).toString("base64"),
      FIVE_DKIM_SELECTOR: "friday",
      ...variables,
    },
  });
  let code: number | undefined;
  const said = await saidDuring(async () => {
    code = await runMailCheck({ isJson, ...(ip === "" ? {} : { ip }) }, world);
  });
  return { code, said, sent: mailbox.messages };
}

const levelsOf = (said: string) =>
  said.split("\n").flatMap((line) => /^(ok|advise|wrong) /.exec(line)?.[1] ?? []);

describe.skipIf(certificate === undefined)("npm run mail-check", () => {
  it("is content where all is well, and sends nothing", async () => {
    const { code, said, sent } = await checked(allIsWell);
    expect(said).toMatch(/^ok {6}TLS: smtp\.five\.example speaks TLSv1\.3 by STARTTLS, and its certificate/);
    expect(levelsOf(said)).toEqual(Array(7).fill("ok"));
    expect([code, sent]).toEqual([0, []]);
    expect(said).not.toContain("s3cret");
  });

  it("says what is wrong, with the records to paste, and ends with 3", async () => {
    const { code, said } = await checked({ "smtp.five.example A": ["127.0.0.1"] });
    expect(code).toBe(3);
    expect(levelsOf(said)).toEqual(["ok", "wrong", "wrong", "wrong", "ok", "wrong", "wrong"]);
    expect(said).toContain("\n        mail.five.example TXT\n        v=spf1 ip4:8.8.4.4 ~all\n");
    expect(said).toContain(
      `\n        friday._domainkey.mail.five.example TXT\n        v=DKIM1; k=rsa; p=${half}\n`,
    );
    expect(said).toContain("\n        _dmarc.mail.five.example TXT\n        v=DMARC1; p=none\n");
    expect(said).not.toContain(pem.split("\n")[3] ?? "");
  });

  it("takes the server's own address where nobody said from which mail leaves, and the bounce address for the envelope", async () => {
    const zone = {
      ...allIsWell,
      "bounce.five.example TXT": ["v=spf1 a:smtp.five.example -all"],
      "bounce.five.example MX": ["10 smtp.five.example"],
    };
    const { said } = await checked(zone, {
      ip: "",
      variables: { BOUNCE_ADDRESS: "bounce+{token}@bounce.five.example" },
    });
    const plain = said.replace(/\s+/g, " ");
    expect(plain).toContain("SPF: bounce.five.example lets 127.0.0.1 send its mail (a:smtp.five.example)");
    expect(plain).toContain("Mail that comes back: smtp.five.example takes mail for bounce.five.example");
  });

  it("gives the same to a program", async () => {
    const { said } = await checked({}, { isJson: true });
    const findings: MailFinding[] = JSON.parse(said);
    expect(findings).toContainEqual(
      expect.objectContaining({
        level: "wrong",
        about: "DMARC",
        record: { name: "_dmarc.mail.five.example", type: "TXT", value: "v=DMARC1; p=none" },
      }),
    );
    expect(findings[0]).toMatchObject({
      level: "wrong",
      about: "TLS",
      says: "smtp.five.example cannot be looked at: there is no such host",
    });
  });
});

describe("npm run mail-check without its settings", () => {
  it.each([
    [{}, "Say who sends"],
    [{ MAIL_FROM: "digest@five.example" }, "SMTP_URL is not set"],
    [
      {
        MAIL_FROM: "digest@five.example",
        SMTP_URL: "smtp://h.example",
        FIVE_DKIM_KEY: "x",
        FIVE_DKIM_SELECTOR: "s",
      },
      "FIVE_DKIM_KEY is no key",
    ],
  ])("says which is missing: %j", async (variables, says) => {
    const world = aWorld({ folder: await aPublicationFolder(), variables });
    const failed: unknown = await runMailCheck({ isJson: false }, world).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(WrongUse);
    expect(String(failed)).toContain(says);
  });
});

describe("findings", () => {
  const findings: MailFinding[] = [
    { level: "ok", about: "SPF", says: "five.example lets 203.0.113.7 send its mail (ip4:203.0.113.0/24)" },
    {
      level: "advise",
      about: "DKIM",
      says: "there is something to weigh that takes more than one line to say",
      todo: "Weigh it.",
      record: { name: "friday._domainkey.five.example", type: "TXT", value: `v=DKIM1; p=${"A".repeat(100)}` },
    },
  ];

  it.each([40, 80])("stand within %i columns, but for what is to be pasted", (columns) => {
    const lines = linesOf(findings, columns);
    expect(lines[0]).toMatch(/^ok {6}SPF: five/);
    const record = ["        friday._domainkey.five.example TXT", `        v=DKIM1; p=${"A".repeat(100)}`];
    expect(lines.slice(-2)).toEqual(record);
    expect(lines.slice(0, -2).filter((line) => line.length > columns)).toEqual([]);
    expect(lines.slice(1).filter((line) => /^\S/.test(line))).toEqual([
      expect.stringMatching(/^advise {2}DKIM: /),
    ]);
  });
});
