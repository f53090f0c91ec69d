// The signature by which a mail host knows whose mail it is: DKIM (RFC 6376), relaxed/relaxed, rsa-sha256.
// One message in, the same message with one field more out: the same bytes again for the same message.
import { createHash, createPublicKey, sign as signBytes, verify as verifyBytes } from "node:crypto";
import type { DkimSettings } from "./dkim-settings.ts";
import { type HeaderField, relaxedBody, relaxedField, takeApart } from "./relaxed-form.ts";

export type Sign = (message: Uint8Array) => Uint8Array;

/**
 * What a reader sees or a mail program obeys. Each is named once more than it stands there, so that none can be added
 * on the way (§8.15). RFC 8058 §4: both fields of leaving with one click must be signed.
 */
const sealed = [
  "from",
  "to",
  "cc",
  "reply-to",
  "subject",
  "date",
  "message-id",
  "mime-version",
  "content-type",
  "content-transfer-encoding",
  "list-unsubscribe",
  "list-unsubscribe-post",
];
/** Signed where they stand; lists and relays on the way may add their own. */
const signed = ["sender", "list-id", "precedence", "auto-submitted"];

/** Signs with the key, after a try on a message of its own: a signature that its own key does not verify never leaves. */
export function signerFrom({ key, domain, selector }: DkimSettings): Sign {
  const sign: Sign = (message) => {
    const { fields, body } = takeApart(message);
    const names = namesToSign(fields);
    const open = openSignature({ domain, selector, names, bodyHash: hashOf(body) });
    const signature = signBytes("sha256", bytesToSign(fields, names, open), key).toString("base64");
    return Buffer.concat([Buffer.from(`${open}${folded(signature, /.{1,72}/g)}\r\n`, "latin1"), message]);
  };
  const signedSample = sign(sample);
  if (!isSigned(signedSample, createPublicKey(key)))
    throw new Error("A signature made with FIVE_DKIM_KEY is not verified by the key's own public half.");
  return sign;
}

const sample = Buffer.from("From: a@five.example\r\nSubject: A  try\r\n\r\nWords. \r\n\r\n");

/** Every name as often as it stands in the message, and once more where nothing may be added. */
function namesToSign(fields: HeaderField[]): string[] {
  const timesThere = (name: string) => fields.filter((field) => field.name === name).map(() => name);
  return [...sealed.flatMap((name) => [...timesThere(name), name]), ...signed.flatMap(timesThere)];
}

function hashOf(body: Uint8Array): string {
  return createHash("sha256").update(relaxedBody(body), "latin1").digest("base64");
}

/** The field up to where the signature begins. §3.7: it is signed with everything else, its own `b=` being empty. */
function openSignature(tags: {
  domain: string;
  selector: string;
  names: string[];
  bodyHash: string;
}): string {
  return [
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${tags.domain};`,
    ` s=${tags.selector};`,
    ` h=${folded(tags.names.join(":"), /.{1,70}(?::|$)/g)};`,
    ` bh=${tags.bodyHash};`,
    " b=",
  ].join("\r\n");
}

/** The value over several lines; §2.8: white space in lists and in base64 counts for nothing. */
function folded(value: string, piece: RegExp): string {
  return (value.match(piece) ?? []).join("\r\n  ");
}

/** §5.4.2: of a field that stands there more than once, the last comes first; one that is missing gives nothing. */
function bytesToSign(fields: HeaderField[], names: string[], signature: string): Buffer {
  const left = Map.groupBy(fields, ({ name }) => name);
  const lines = names.flatMap((name) => {
    const field = left.get(name)?.pop();
    return field ? [relaxedField(field)] : [];
  });
  const own = relaxedField({ name: "dkim-signature", raw: signature });
  return Buffer.from([...lines, own].join("\r\n"), "latin1");
}

/** Whether the first field of the message is a signature of ours that the key verifies. */
function isSigned(message: Uint8Array, key: ReturnType<typeof createPublicKey>): boolean {
  const { fields, body } = takeApart(message);
  const [own, ...others] = fields;
  const [, open = "", signature = ""] = /^(DKIM-Signature:[\s\S]*;\s*b=)([^;]*)$/.exec(own?.raw ?? "") ?? [];
  const tag = (name: string) => new RegExp(`;\\s*${name}=([^;]*);`).exec(open)?.[1]?.replace(/\s/g, "");
  if (tag("bh") !== hashOf(body)) return false;
  const names = tag("h")?.split(":") ?? [];
  return verifyBytes("sha256", bytesToSign(others, names, open), key, Buffer.from(signature, "base64"));
}
