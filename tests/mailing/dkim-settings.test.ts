import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toEmailAddress } from "../../src/domain/email-address.ts";
import { readEnvironment } from "../../src/domain/environment.ts";
import { dkimRecord, readDkimSettings } from "../../src/mailing/dkim-settings.ts";
import { signerFrom } from "../../src/mailing/sign.ts";
import { anRsaKey } from "../support/dkim.ts";

const key = anRsaKey();
const pkcs8 = key.export({ type: "pkcs8", format: "pem" }).toString();
const pkcs1 = key.export({ type: "pkcs1", format: "pem" }).toString();
const base64 = (text: string) => Buffer.from(text).toString("base64");
const innerOf = (pem: string) => pem.replace(/-----[^-]+-----|\s/g, "");

/** Through the environment, as everything comes. */
function read(given: Record<string, string>, from = "digest@mail.five.example") {
  const read = readEnvironment(given);
  const address = toEmailAddress(from);
  if (!read.ok || !address) throw new Error("The test asks for nothing.");
  return readDkimSettings(read.environment, address);
}

const withKey = (FIVE_DKIM_KEY: string, more = {}) =>
  read({ FIVE_DKIM_KEY, FIVE_DKIM_SELECTOR: "friday", ...more });
function messageOf(found: ReturnType<typeof read>): string {
  return found.ok ? `accepted: ${JSON.stringify(found.settings)}` : found.message;
}

describe("the key", () => {
  it.each([
    ["in base64 as a whole", base64(pkcs8)],
    ["in base64 as a whole, of the older form", base64(pkcs1)],
    ["with \\n for its line breaks", pkcs8.replaceAll("\n", "\\n")],
    ["with line breaks, as .env may hold it between quotation marks", pkcs8],
    ["with the line breaks of Windows", pkcs1.replaceAll("\n", "\r\n")],
    ["with spaces for its line breaks", pkcs8.trim().replaceAll("\n", " ")],
    ["without any line breaks", pkcs8.replaceAll("\n", "")],
    ["by what stands between its lines", innerOf(pkcs8)],
    ["by what stands between its lines, of the older form", innerOf(pkcs1)],
  ])("may be written %s", (_how, written) => {
    const found = withKey(written);
    if (!found.ok || !found.settings) throw new Error(messageOf(found));
    expect(found.settings.key.equals(key)).toBe(true);
    expect(() => found.settings && signerFrom(found.settings)).not.toThrow();
  });

  const ed25519 = generateKeyPairSync("ed25519")
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString();
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pss = generateKeyPairSync("rsa-pss", { modulusLength: 2048 });
  const locked = { cipher: "aes-256-cbc", passphrase: "secret" };
  const half = createPublicKey(key);

  it.each([
    [
      "an Ed25519 key",
      ed25519,
      "a key of the kind ed25519, and many receivers verify RSA alone. Make one with: openssl",
    ],
    [
      "an elliptic curve's",
      ec.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      "of the kind ec,",
    ],
    [
      "one for PSS alone",
      pss.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      "of the kind rsa-pss,",
    ],
    [
      "one of 1024 bits",
      anRsaKey(1024).export({ type: "pkcs8", format: "pem" }).toString(),
      "has 1024 bits, and receivers want 2048.",
    ],
    [
      "a locked one",
      key.export({ type: "pkcs8", format: "pem", ...locked }).toString(),
      "is locked with a password. Unlock it: openssl pkey",
    ],
    [
      "a locked one of the older form",
      key.export({ type: "pkcs1", format: "pem", ...locked }).toString(),
      "is locked with a password.",
    ],
    [
      "the public half",
      half.export({ type: "spki", format: "pem" }).toString(),
      "is the public half, which belongs into DNS.",
    ],
    [
      "the public half of the older form",
      half.export({ type: "pkcs1", format: "pem" }).toString(),
      "is the public half",
    ],
    [
      "what stands in DNS",
      `v=DKIM1; k=rsa; p=${half.export({ type: "spki", format: "der" }).toString("base64")}`,
      "is the public half",
    ],
    [
      "a certificate",
      "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
      "is no key that can be read.",
    ],
    ["half a key", pkcs8.slice(0, 600), "is no key that can be read."],
    ["a damaged key", pkcs8.replace(/(?<=\n.{20})..../, "AAAA"), "FIVE_DKIM_KEY "],
    ["a word", "hunter2", "is no key that can be read. Make one with: openssl genrsa 2048 | base64 -w 0"],
    ["a path", "/home/joan/dkim.pem", "is no key that can be read."],
  ])("may not be %s", (_what, written, says) => {
    for (const one of [written, written.replaceAll("\n", "\\n"), base64(written)]) {
      const found = withKey(one);
      const said = messageOf(found);
      expect([found.ok, said]).toEqual([false, expect.stringMatching(/^FIVE_DKIM_KEY (is|has) /)]);
      if (one !== base64(written) || written.includes("BEGIN")) expect(said).toContain(says);
      for (const secret of written.match(/[A-Za-z0-9+/]{20,}/g) ?? []) expect(said).not.toContain(secret);
    }
  });
});

describe("the settings of a signature", () => {
  it("are none where nothing is set, and whole or refused where one is", () => {
    expect(read({})).toEqual({ ok: true, settings: undefined });
    expect(messageOf(read({ FIVE_DKIM_KEY: base64(pkcs8) }))).toContain("FIVE_DKIM_SELECTOR=friday");
    expect(messageOf(read({ FIVE_DKIM_SELECTOR: "friday" }))).toContain("FIVE_DKIM_KEY is not");
    expect(
      messageOf(withKey(base64(pkcs8), { FIVE_DKIM_SELECTOR: "friday._domainkey.five.example;x" })),
    ).toContain("FIVE_DKIM_SELECTOR is one name");
  });

  it.each([
    ["digest@mail.five.example", undefined, "mail.five.example"],
    ["digest@mail.five.example", "five.example", "five.example"],
    ["digest@mail.five.example", "Mail.Five.Example.", "mail.five.example"],
    ["digest@a.b.five.co.uk", "five.co.uk", "five.co.uk"],
    ["digest@a.b.five.co.uk", "b.five.co.uk", "b.five.co.uk"],
  ])("are of %s with %s for the domain %s", (from, domain, expected) => {
    const more = domain === undefined ? {} : { FIVE_DKIM_DOMAIN: domain };
    const found = read({ FIVE_DKIM_KEY: base64(pkcs8), FIVE_DKIM_SELECTOR: "friday", ...more }, from);
    expect(found.ok && found.settings?.domain).toBe(expected);
  });

  it.each([
    ["digest@mail.five.example", "other.example"],
    ["digest@mail.five.example", "ive.example"],
    ["digest@five.example", "mail.five.example"],
    ["digest@five.co.uk", "co.uk"],
    ["digest@five.example", "example"],
    ["digest@five.example", "five.example; x=y"],
  ])("of %s are not for the domain %s", (from, domain) => {
    const given = { FIVE_DKIM_KEY: base64(pkcs8), FIVE_DKIM_SELECTOR: "friday", FIVE_DKIM_DOMAIN: domain };
    expect(messageOf(read(given, from))).toContain(
      "FIVE_DKIM_DOMAIN is not the domain of the sender's address",
    );
  });

  it("say what stands in DNS: the key's public half", () => {
    const { name, value } = dkimRecord({ key, domain: "five.example", selector: "friday" });
    expect(name).toBe("friday._domainkey.five.example");
    const [, half = ""] = /^v=DKIM1; k=rsa; p=([\w+/]+=*)$/.exec(value) ?? [];
    const published = createPublicKey({ key: Buffer.from(half, "base64"), format: "der", type: "spki" });
    expect(published.equals(createPublicKey(createPrivateKey(pkcs8)))).toBe(true);
  });
});
