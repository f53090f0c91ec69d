import fc from "fast-check";
import { createTransport } from "nodemailer";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { toEmailAddress } from "../../src/domain/email-address.ts";
import { Publication } from "../../src/domain/publication.ts";
import { markTag, openSlots } from "../../src/editions/personal-slots.ts";
import { type Delivery, digestMessage } from "../../src/mailing/message.ts";
import { anAddress } from "../support/stores.ts";

function address(text: string) {
  const found = toEmailAddress(text);
  if (!found) throw new Error(`${text} is no address`);
  return found;
}

const mark = "3f9c";
const { leave } = openSlots(mark);
const digest = {
  subject: "Bins & “keys” – Zoë",
  html: `<html><head>${markTag(mark)}</head><body><p>Zoë {{leave:ffff}}</p><a href="${leave}">Stop</a></body></html>`,
  text: `Zoë {{leave:ffff}}\n\nStop: ${leave}\n`,
};
const named = (title: string, name: string) =>
  Publication.parse({ url: "https://five.example/links", title, editor: { name } });
const publication = named("Five for Friday", "Joan");
const delivery: Delivery = {
  from: address("digest@mail.five.example"),
  to: address("reader@example.org"),
  copy: "42.3f9c0a",
  sentAt: "2026-11-27T09:00:00.000Z",
  leave: "https://five.example/leave/abc",
};

/** The bytes on the wire, one character each, but for boundaries, which are drawn anew each time. */
async function wire(given = digest, of = publication, to: Partial<Delivery> = {}): Promise<string> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail(digestMessage(given, of, { ...delivery, ...to }));
  return Buffer.from(message as Uint8Array)
    .toString("latin1")
    .replace(/--_NmP-[\w-]+/g, "--_NmP-x");
}

const fieldsOf = (raw: string) => raw.split("\r\n\r\n", 1)[0]?.split(/\r\n(?![ \t])/) ?? [];
const namesOf = (raw: string) => fieldsOf(raw).map((line) => line.split(":", 1)[0]);
const field = (raw: string, name: string) => fieldsOf(raw).filter((line) => line.startsWith(`${name}: `));

describe("an issue's message", () => {
  it("says from whom, to whom, when, of which list, and how one leaves with one click", async () => {
    const raw = await wire();
    expect(field(raw, "From")).toEqual(["From: Joan <digest@mail.five.example>"]);
    expect(field(raw, "To")).toEqual(["To: reader@example.org"]);
    expect(field(raw, "Date")).toEqual(["Date: Fri, 27 Nov 2026 09:00:00 +0000"]);
    expect(field(raw, "Message-ID")).toEqual(["Message-ID: <42.3f9c0a@mail.five.example>"]);
    expect(field(raw, "List-ID").concat(field(raw, "List-Id"))).toEqual([
      expect.stringMatching(/^List-I[dD]: "Five for Friday" <five\.example>$/),
    ]);
    expect(field(raw, "List-Unsubscribe")).toEqual(["List-Unsubscribe: <https://five.example/leave/abc>"]);
    expect(field(raw, "List-Unsubscribe-Post")).toEqual([
      "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
    ]);
    expect(field(raw, "Precedence")).toEqual(["Precedence: bulk"]);
  });

  it("holds the frozen mail with this reader's slots filled, and no others", async () => {
    const parsed = await PostalMime.parse(
      await wire(digest, publication, { leave: "https://five.example/?a=1&b=2" }),
    );
    expect(parsed.subject).toBe(digest.subject);
    expect(parsed.html?.trim()).toBe(digest.html.replace(leave, "https://five.example/?a=1&amp;b=2"));
    expect(parsed.text?.replaceAll("\r\n", "\n").trimEnd()).toBe(
      digest.text.replace(leave, "https://five.example/?a=1&b=2").trimEnd(),
    );
  });

  it("says to its reader why it comes, since when, and where it rests", async () => {
    const { pause, since } = openSlots(mark);
    const words = `Since ${since}, rest: ${pause}`;
    const given = { ...digest, html: `${markTag(mark)}${words}`, text: words };
    const own = { pause: "https://five.example/pause/abc", since: "2026-06-03" };
    const parsed = await PostalMime.parse(await wire(given, publication, own));
    const said = "Since 3 June 2026, rest: https://five.example/pause/abc";
    expect([parsed.html?.trim(), parsed.text?.trim()]).toEqual([`${markTag(mark)}${said}`, said]);
  });

  it("may be left at an address of this very machine, on which nobody has a certificate", async () => {
    const raw = await wire(digest, publication, { leave: "http://127.0.0.1:8025/leave/abc" });
    expect(field(raw, "List-Unsubscribe")).toEqual(["List-Unsubscribe: <http://127.0.0.1:8025/leave/abc>"]);
  });

  it("differs from reader to reader in the reader's own places alone", async () => {
    const other = {
      to: address("other@example.net"),
      copy: "42.77aa11",
      leave: "https://five.example/leave/xyz",
    };
    const made = await wire(digest, publication, other);
    const asFirst = made
      .replaceAll("other@example.net", "reader@example.org")
      .replaceAll("42.77aa11", "42.3f9c0a")
      .replaceAll("leave/xyz", "leave/abc");
    expect(asFirst).toBe(await wire());
  });

  it("tells a list by its id alone where its name would be one encoded word too long", async () => {
    const raw = await wire(digest, named("日".repeat(200), "Joan"));
    expect(fieldsOf(raw).filter((line) => /^list-id:/i.test(line))).toEqual([
      expect.stringMatching(/^List-I[dD]: <five\.example>$/),
    ]);
  });

  it("says behind it how one leaves by a mail, where somebody reads those, in one line of a bounded length", async () => {
    const leaveMail = { to: anAddress("bounce+leave&co@five.example"), word: "lA-b_C" };
    expect(field(await wire(digest, publication, { leaveMail }), "List-Unsubscribe")).toEqual([
      "List-Unsubscribe: <https://five.example/leave/abc>, <mailto:bounce+leave%26co@five.example?subject=unsubscribe%20lA-b_C>",
    ]);
    const leave = `https://five.example/${"a".repeat(870)}`;
    const long = { ...leaveMail, word: `l${"A".repeat(43)}` };
    expect(field(await wire(digest, publication, { leave, leaveMail: long }), "List-Unsubscribe")).toEqual([
      `List-Unsubscribe: <${leave}>`,
    ]);
  });

  it("promises no way to leave where there is none", async () => {
    const names = namesOf(await wire(digest, publication, { leave: undefined }));
    expect(names.filter((name) => name?.startsWith("List-Unsubscribe"))).toEqual([]);
  });

  it.each([
    "http://five.example/leave",
    "http://localhost.five.example/leave",
    "mailto:leave@five.example",
    `https://five.example/${"a".repeat(900)}`,
  ])("is not made with an address to leave at like %.60s", (address) => {
    expect(() => digestMessage(digest, publication, { ...delivery, leave: address })).toThrow(TypeError);
  });

  it("has no header more, no recipient more and no line too long, whatever is in title and names", async () => {
    const clean = namesOf(await wire()).sort();
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.constantFrom(
        "a\r\nBcc: evil@example.org",
        "a\nX-Evil: 1",
        "a\rTo: evil@example.org",
        "a\u2028X-Evil: 1",
        "a\u0085X-Evil: 1",
        "a\u0000b",
        "=?utf-8?q?=0ABcc:_evil@example.org?=",
        "a\r\n\r\nbody",
        '"a" <evil@example.org>, b',
        "x".repeat(1_100),
        "日".repeat(1_100),
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (subject, title, name) => {
        const of = { ...publication, title, editor: { ...publication.editor, name } };
        const raw = await wire({ ...digest, subject: `An issue ${subject}` }, of);
        expect(namesOf(raw).sort()).toEqual(clean);
        expect(field(raw, "To")).toEqual(["To: reader@example.org"]);
        expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
        expect(raw.replace(/\r\n/g, "")).not.toMatch(/[\r\n]|[^\x20-\x7e\t]/);
      }),
    );
  });

  it("is quoted-printable, long lines of plain letters too", async () => {
    const raw = await wire({ ...digest, html: `<p>${"a".repeat(3_000)}</p>`, text: "b".repeat(3_000) });
    expect(raw.match(/Content-Transfer-Encoding: quoted-printable/g)).toHaveLength(2);
    expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
  });
});
