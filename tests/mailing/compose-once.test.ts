import fc from "fast-check";
import { createTransport } from "nodemailer";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { markTag, openSlots } from "../../src/editions/personal-slots.ts";
import { composeOnce, type ReadersCopy } from "../../src/mailing/compose-once.ts";
import { type Digest, digestMessage } from "../../src/mailing/message.ts";
import { awkwardText } from "../support/awkward-text.ts";
import { anAddress } from "../support/stores.ts";

const mark = "3f9c";
const slots = openSlots(mark);
const from = anAddress("digest@mail.five.example");
const sentAt = "2026-11-27T09:00:00.000Z";
const publication = Publication.parse({
  url: "https://five.example/links",
  title: "Five for Friday",
  editor: { name: "Joan" },
});

function aDigest(words = "Zoë said: bins."): Digest {
  return {
    subject: words,
    html: `<html><head>${markTag(mark)}</head><body><p>${words}</p><p>Since ${slots.since}: <a href="${slots.leave}">stop</a>, <a href="${slots.pause}">rest</a></p>${words}</body></html>`,
    text: `${words}\n\nSince ${slots.since}.\nStop: ${slots.leave}\nRest: ${slots.pause}\n${words}\n`,
  };
}

const joan: ReadersCopy = {
  to: anAddress("joan@example.org"),
  messageId: "<0a1b2c@mail.five.example>",
  leave: "https://five.example/leave/lAAAA",
  pause: "https://five.example/pause/pAAAA",
  since: "2025-09-23",
};
const zoe: ReadersCopy = {
  to: anAddress("zoe.with-a-longer.name+five@a.very.long.example.net"),
  messageId: "<99ff00@mail.five.example>",
  leave: `https://five.example/leave/l${"B".repeat(200)}?a=1&b==2`,
  pause: "https://five.example/p",
  since: "2026-01-02",
};

const wire = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** The message as nodemailer composes it for this reader alone. */
async function composedFor(digest: Digest, reader: ReadersCopy): Promise<Uint8Array> {
  const { to, messageId, ...own } = reader;
  const copy = messageId.slice(1, messageId.indexOf("@"));
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail(
    digestMessage(digest, publication, { from, to, copy, sentAt, ...own }),
  );
  return message as Uint8Array;
}

async function saidBy(bytes: Uint8Array) {
  const { headers, html, text } = await PostalMime.parse(bytes);
  const fields = headers.map(({ key, value }) => [key, value.replace(/--_NmP-[\w-]+/g, "--_NmP-x")]);
  return { fields, html, text };
}

const addresses = fc
  .tuple(fc.stringMatching(/^[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}$/), fc.domain())
  .map(([local, host]) => `${local}@${host}`)
  .filter((address) => address.length <= 254);
const aReader = fc.record({
  to: addresses.map((address) => anAddress(address)),
  messageId: fc.stringMatching(/^<[0-9a-f]{8,40}@mail\.five\.example>$/),
  leave: fc.webUrl({ validSchemes: ["https"], withQueryParameters: true, withFragments: true }),
  pause: fc.webUrl({ validSchemes: ["https"], withQueryParameters: true }),
  since: fc.constantFrom("2024-02-29", "2026-12-31"),
  leaveMail: fc.option(
    fc.record({
      to: addresses.map((address) => anAddress(address)),
      word: fc.stringMatching(/^l[\w-]{43}$/),
    }),
    {
      nil: undefined,
    },
  ),
});

describe("a reader's copy of a message composed once", () => {
  it("says what the message composed for that reader says, header by header and word by word", async () => {
    await fc.assert(
      fc.asyncProperty(
        awkwardText,
        fc.array(aReader, { minLength: 1, maxLength: 3 }),
        async (words, readers) => {
          const digest = aDigest(words);
          const copyFor = await composeOnce(digest, publication, { from, sentAt });
          for (const reader of readers)
            expect(await saidBy(copyFor(reader))).toEqual(await saidBy(await composedFor(digest, reader)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("differs from another's in their places alone", async () => {
    const copyFor = await composeOnce(aDigest(), publication, { from, sentAt });
    const own = (reader: ReadersCopy) => {
      const { to, messageId, leave, pause } = reader;
      const flat = wire(copyFor(reader)).replaceAll("=\r\n", "").replaceAll("=3D", "=");
      const day = reader === joan ? "23 September 2025" : "2 January 2026";
      return [messageId, leave.replaceAll("&", "&amp;"), leave, String(pause), day, to].reduce(
        (left, one) => left.replaceAll(one, "…"),
        flat,
      );
    };
    expect(own(zoe)).toBe(own(joan));
  });

  it("is the same bytes each time", async () => {
    const copyFor = await composeOnce(aDigest(), publication, { from, sentAt });
    expect(wire(copyFor(joan))).toBe(wire(copyFor(joan)));
  });

  it("has no line over 76 octets in its body and 998 in its header, no bare CR or LF, and seven bits", async () => {
    await fc.assert(
      fc.asyncProperty(awkwardText, aReader, async (words, reader) => {
        const copyFor = await composeOnce(aDigest(words), publication, { from, sentAt });
        for (const one of [reader, zoe]) {
          const raw = wire(copyFor(one));
          const body = raw.slice(raw.indexOf("\r\n\r\n"));
          expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
          expect(Math.max(...body.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(76);
          expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]|[^\x20-\x7e\t]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("finds its places wherever quoted-printable folds them", async () => {
    for (let before = 0; before < 80; before += 1) {
      const digest = aDigest("é".repeat(before % 7) + "a".repeat(before));
      const copyFor = await composeOnce(digest, publication, { from, sentAt });
      const { html, text } = await PostalMime.parse(copyFor(joan));
      expect(html).toContain(`<a href="${joan.leave}">`);
      expect(text).toContain(`Stop: ${joan.leave}\nRest: ${joan.pause}`);
      expect(html + String(text)).not.toMatch(/leave-[0-9a-f]{32}|\{\{/);
    }
  });

  it("leaves alone what only looks like a place", async () => {
    const words = "{{leave:ffff}} {{leave}} to-0@reader.invalid";
    const copyFor = await composeOnce(aDigest(words), publication, { from, sentAt });
    const { html, text, subject } = await PostalMime.parse(copyFor(joan));
    for (const said of [html, text, subject]) expect(said).toContain(words);
  });

  it.each([
    ["messageId", "<a@b>\r\nBcc: evil@example.org"],
    ["messageId", "<a b@c>"],
    ["messageId", `<${"a".repeat(1_000)}@b>`],
    ["messageId", ""],
    ["to", "joan@example.org\r\nBcc: evil@example.org"],
    ["to", "jöan@example.org"],
    ["leave", "mailto:leave@five.example"],
    ["leave", `https://five.example/${"a".repeat(900)}`],
  ])("is not made with %s %j", async (place, value) => {
    const copyFor = await composeOnce(aDigest(), publication, { from, sentAt });
    expect(() => copyFor({ ...joan, [place]: value } as ReadersCopy)).toThrow(TypeError);
  });
});
