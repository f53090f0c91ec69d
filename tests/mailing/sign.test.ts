import fc from "fast-check";
import { createTransport } from "nodemailer";
import { beforeAll, describe, expect, it } from "vitest";
import { toEmailAddress } from "../../src/domain/email-address.ts";
import { Publication } from "../../src/domain/publication.ts";
import type { DkimSettings } from "../../src/mailing/dkim-settings.ts";
import { digestMessage } from "../../src/mailing/message.ts";
import { takeApart } from "../../src/mailing/relaxed-form.ts";
import { type Sign, signerFrom } from "../../src/mailing/sign.ts";
import { anRsaKey, verdictOf, verifiedByPython } from "../support/dkim.ts";

let settings: DkimSettings;
let sign: Sign;
let digest: Uint8Array;

beforeAll(async () => {
  settings = { key: anRsaKey(), domain: "five.example", selector: "friday" };
  sign = signerFrom(settings);
  digest = await aDigest();
});

/** The message that a reader gets, as nodemailer composes it. */
async function aDigest(): Promise<Uint8Array> {
  const [from, to] = ["digest@five.example", "reader@example.org"].map(toEmailAddress);
  if (!from || !to) throw new Error("These are no addresses.");
  const mail = digestMessage(
    {
      subject: "Bins & “keys” – Zoë, and all that makes a subject as long as two lines",
      html: "<p>Zoë</p>\n",
      text: "Zoë\n\n   two\n",
    },
    Publication.parse({ url: "https://five.example", editor: { name: "Zoë of the long names, who edits" } }),
    {
      from,
      to,
      copy: "42.3f9c",
      sentAt: "2026-11-27T09:00:00.000Z",
      leave: "https://five.example/leave/abc",
    },
  );
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail(mail);
  if (!(message instanceof Uint8Array)) throw new Error("The message is no bytes.");
  return message;
}

const bytes = (text: string) => Buffer.from(text, "latin1");
const latin1 = (message: Uint8Array) => Buffer.from(message).toString("latin1");
/** The message with one thing in it replaced; what is not there is a bug of the test. */
function changed(message: Uint8Array, from: string | RegExp, to: string | (() => string)): Uint8Array {
  const text = latin1(message);
  const other = typeof to === "string" ? text.replace(from, to) : text.replace(from, to);
  expect(other).not.toBe(text);
  return bytes(other);
}

/** SMTP ends the last line where the message does not. */
function asItTravels(message: Uint8Array): Uint8Array {
  return latin1(message).endsWith("\r\n") ? message : Buffer.concat([message, bytes("\r\n")]);
}

describe("a signed message", () => {
  it("is the message with one field more at its top, the same for the same message", () => {
    const signed = latin1(sign(digest));
    expect(signed.endsWith(latin1(digest))).toBe(true);
    expect(signed.slice(0, -digest.length)).toMatch(
      /^DKIM-Signature: v=1; a=rsa-sha256;(\r\n |[^\r\n])*\r\n$/,
    );
    expect(Math.max(...signed.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(latin1(sign(digest))).toBe(signed);
  });

  it("is verified by others, with both fields of leaving by one click (RFC 8058 §4)", async () => {
    const { result, covered } = await verdictOf(sign(digest), settings);
    expect(result).toBe("pass");
    expect(covered).toEqual(
      expect.arrayContaining([
        ...["from", "to", "subject", "date", "message-id", "mime-version", "content-type", "list-id"],
        ...["list-unsubscribe", "list-unsubscribe-post", "precedence"],
      ]),
    );
    expect(verifiedByPython([sign(digest)], settings) ?? [true]).toEqual([true]);
  });

  it("leaves no field of a digest unsigned", async () => {
    const { covered } = await verdictOf(sign(digest), settings);
    expect(
      takeApart(digest)
        .fields.map(({ name }) => name)
        .filter((name) => !covered.includes(name)),
    ).toEqual([]);
  });

  it("is no longer verified when any field is changed, is missing or stands there twice, or the body is another", async () => {
    const signed = sign(digest);
    const { fields } = takeApart(digest);
    expect(fields.length).toBeGreaterThanOrEqual(11);
    const tampered = [
      changed(signed, /Zo=C3=AB/, "Zoe"),
      changed(signed, /$/, "One more line.\r\n"),
      changed(signed, "d=five.example", "d=mail.five.example"),
      ...fields.flatMap(({ raw }) => [
        changed(signed, raw, () => `${raw}x`),
        changed(signed, `${raw}\r\n`, () => ""),
      ]),
      ...[
        "From: a@b.example",
        "Subject: Other",
        "List-Unsubscribe: <https://b.example>",
        "Reply-To: a@b.example",
      ]
        .concat("To: a@b.example", "Cc: a@b.example", "Content-Type: text/plain", "Date: now")
        .map((more) => bytes(`${more}\r\n${latin1(signed)}`)),
    ];
    for (const [at, message] of tampered.entries())
      expect([at, (await verdictOf(message, settings)).result]).not.toEqual([at, "pass"]);
    const alike = verifiedByPython(tampered, settings) ?? tampered.map(() => false);
    expect(alike).toEqual(tampered.map(() => false));
  });

  it("is still verified when a relay folds its fields anew, writes their names otherwise, or adds what is its own", async () => {
    const signed = sign(digest);
    const relayed = [
      changed(signed, "Precedence: bulk", "PRECEDENCE:   bulk \t"),
      changed(signed, /^Date: (\w+, \d+) /m, "Date:\r\n\t$1  "),
      changed(signed, /\r\n {2}/g, "\r\n\t\t"),
      changed(signed, /$/, "\r\n\r\n"),
      bytes(`Received: from a by b; now\r\nX-Spam: no\r\nSender: b@five.example\r\n${latin1(signed)}`),
    ];
    for (const [at, message] of relayed.entries())
      expect([at, (await verdictOf(message, settings)).result]).toEqual([at, "pass"]);
    const alike = verifiedByPython(relayed, settings) ?? relayed.map(() => true);
    expect(alike).toEqual(relayed.map(() => true));
  });

  it("is verified whatever is in it: folds, spaces, 8-bit bytes, fields that stand there twice, no body, no last line end", async () => {
    const piece = fc.constantFrom("a", "é", " ", "\t", "  ", "=", ":", ";", "\u00a0", "\r\n ", "\r\n\t", "ÿ");
    const value = fc.array(piece, { maxLength: 12 }).map((pieces) => `x${pieces.join("")}y`);
    const name = fc.constantFrom("Subject", "TO", "cc", "X-Own", "List-Id", "Sender", "From", "Content-Type");
    const line = fc.string({
      unit: fc.constantFrom("a", " ", "\t", "é", ".", "\u00a0", "=20"),
      maxLength: 12,
    });
    const message = fc
      .tuple(
        fc.array(fc.tuple(name, value), { maxLength: 6 }),
        fc.array(line, { maxLength: 6 }),
        fc.boolean(),
      )
      .map(([fields, lines, isEnded]) => {
        const head = [["From", " a@five.example"], ...fields].map(([key, words]) => `${key}:${words}\r\n`);
        return bytes(`${head.join("")}\r\n${lines.join("\r\n")}${isEnded ? "\r\n" : ""}`);
      });
    const made = fc.sample(message, { numRuns: 150, seed: 42 }).map((one) => asItTravels(sign(one)));
    for (const one of made)
      expect([latin1(one), (await verdictOf(one, settings)).result]).toEqual([latin1(one), "pass"]);
    const alike = verifiedByPython(made, settings) ?? made.map(() => true);
    expect(made.filter((_, at) => !alike[at]).map(latin1)).toEqual([]);
  });

  it("is verified with a key of 4096 bits and a long domain and selector", async () => {
    const large = {
      key: anRsaKey(4096),
      domain: `mail.${"a".repeat(60)}.example`,
      selector: `s${"b".repeat(60)}`,
    };
    const signed = signerFrom(large)(digest);
    expect((await verdictOf(signed, large)).result).toBe("pass");
  });
});
