// With what mail is signed, from the environment only: the key, its selector and whose it is. Nothing of the key is
// ever in a message.
import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { getDomain } from "tldts";
import { type EmailAddress, mailHostOf } from "../domain/email-address.ts";
import type { Environment } from "../domain/environment.ts";

export type DkimSettings = {
  /** Private, RSA of at least 2048 bits. */
  key: KeyObject;
  /** Whose name stands in the signature: that of the sender's address, or its organisation's. */
  domain: string;
  selector: string;
};

type Variables = Pick<Environment, "FIVE_DKIM_KEY" | "FIVE_DKIM_SELECTOR" | "FIVE_DKIM_DOMAIN">;
type Read<T> = { ok: true; settings: T } | { ok: false; message: string };

/** RFC 8301 §3.2: receivers may refuse less than 1024 bits, and signers should use 2048. */
const leastBits = 2048;
const howToMake = "Make one with: openssl genrsa 2048 | base64 -w 0";

/** What to sign with as `from`; `undefined` where no key is set, and then mail goes unsigned. */
export function readDkimSettings(environment: Variables, from: EmailAddress): Read<DkimSettings | undefined> {
  const { FIVE_DKIM_KEY: written, FIVE_DKIM_SELECTOR: selector } = environment;
  if (written === undefined && selector === undefined) return { ok: true, settings: undefined };
  if (written === undefined) return no(`FIVE_DKIM_SELECTOR is set, but FIVE_DKIM_KEY is not. ${howToMake}`);
  if (selector === undefined)
    return no(
      "FIVE_DKIM_KEY is set, but FIVE_DKIM_SELECTOR is not. Write the name of its record: FIVE_DKIM_SELECTOR=friday",
    );
  if (!isName(selector))
    return no(
      "FIVE_DKIM_SELECTOR is one name of letters, digits and hyphens, for example friday, without ._domainkey",
    );
  const domain = readDomain(environment.FIVE_DKIM_DOMAIN, from);
  if (!domain.ok) return domain;
  const key = readKey(written);
  return key.ok ? { ok: true, settings: { key: key.settings, domain: domain.settings, selector } } : key;
}

/** The record by which receivers verify: what stands at `friday._domainkey.five.example`. */
export function dkimRecord({ key, domain, selector }: DkimSettings): { name: string; value: string } {
  const half = createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64");
  return { name: `${selector}._domainkey.${domain}`, value: `v=DKIM1; k=rsa; p=${half}` };
}

/** RFC 7489 §3.1.1: a signature of the organisation's stands for its subdomains, one of anybody else's does not. */
function readDomain(written: string | undefined, from: EmailAddress): Read<string> {
  const own = mailHostOf(from);
  if (written === undefined) return { ok: true, settings: own };
  const domain = written.toLowerCase().replace(/\.$/, "");
  const isParent = domain === own || own.endsWith(`.${domain}`);
  if (isParent && isName(domain) && getDomain(domain) !== null) return { ok: true, settings: domain };
  return no(
    `FIVE_DKIM_DOMAIN is not the domain of the sender's address or one above it that is yours. Leave it out, or write FIVE_DKIM_DOMAIN=${getDomain(own) ?? own}`,
  );
}

function readKey(written: string): Read<KeyObject> {
  const pem = pemIn(written);
  if (/BEGIN ENCRYPTED|Proc-Type: ?4,ENCRYPTED/.test(pem))
    return no(
      "FIVE_DKIM_KEY is locked with a password. Unlock it: openssl pkey -in locked.pem | base64 -w 0",
    );
  if (pem.includes("PUBLIC KEY") || isPublicHalf(pem))
    return no("FIVE_DKIM_KEY is the public half, which belongs into DNS. Write the private one.");
  const key = privateKey(pem);
  if (!key) return no(`FIVE_DKIM_KEY is no key that can be read. ${howToMake}`);
  if (key.asymmetricKeyType !== "rsa")
    return no(
      `FIVE_DKIM_KEY is a key of the kind ${key.asymmetricKeyType}, and many receivers verify RSA alone. ${howToMake}`,
    );
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < leastBits)
    return no(`FIVE_DKIM_KEY has ${bits} bits, and receivers want ${leastBits}. ${howToMake}`);
  return { ok: true, settings: key };
}

/** A PEM as it is, with `\n` for its line breaks or spaces, in base64 as a whole, or what stands between its lines alone. */
function pemIn(written: string): string {
  const text = written.replaceAll("\\n", "\n").trim();
  const decoded = Buffer.from(text, "base64").toString("latin1");
  const whole = decoded.includes("-----BEGIN") ? decoded : text;
  const [, kind = "", inner = ""] = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END/.exec(whole) ?? [];
  if (kind === "") return whole;
  return `-----BEGIN ${kind}-----\n${inner.trim().replace(/\s+/g, "\n")}\n-----END ${kind}-----\n`;
}

function privateKey(pem: string): KeyObject | undefined {
  if (pem.includes("-----BEGIN")) return ifReadable(() => createPrivateKey(pem));
  const key = Buffer.from(pem, "base64");
  return (
    ifReadable(() => createPrivateKey({ key, format: "der", type: "pkcs8" })) ??
    ifReadable(() => createPrivateKey({ key, format: "der", type: "pkcs1" }))
  );
}

function ifReadable(make: () => KeyObject): KeyObject | undefined {
  try {
    return make();
  } catch (error) {
    // OpenSSL says why in words that no editor can use, and not always with a code.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** What stands behind `p=` in DNS is easily taken for the key. */
function isPublicHalf(pem: string): boolean {
  const half = pem.replace(/^.*\bp=/, "");
  const key = Buffer.from(half, "base64");
  return ifReadable(() => createPublicKey({ key, format: "der", type: "spki" })) !== undefined;
}

function isName(name: string): boolean {
  return name.length <= 200 && /^(?!-)[a-z\d_-]{1,63}(\.(?!-)[a-z\d_-]{1,63})*$/i.test(name);
}

function no(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
