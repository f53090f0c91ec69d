import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEmailAddress } from "../../src/domain/email-address.ts";
import { Publication } from "../../src/domain/publication.ts";
import { markTag, openSlots } from "../../src/editions/personal-slots.ts";
import { composeOnce } from "../../src/mailing/compose-once.ts";
import { awkwardText } from "../support/awkward-text.ts";
import { aMailbox } from "../support/mailbox.ts";
import { aLane } from "../support/outgoing-mails.ts";

const mark = "3f9c";
const slots = openSlots(mark);

/** Whatever somebody may have written, by where it comes to stand. */
const clean = {
  subject: "Bins",
  html: "words",
  text: "words",
  title: "Five for Friday",
  editor: "Joan",
  from: "digest@five.example",
  to: "joan@example.org",
  envelopeFrom: "digest@five.example",
  envelopeTo: "joan@example.org",
  messageId: "<0a1b@five.example>",
  leave: "https://five.example/leave/lAAAA",
  pause: "https://five.example/pause/pAAAA",
  since: "2026-01-02",
};
type Fields = typeof clean;
const places = Object.keys(clean) as (keyof Fields)[];

/** Each alone, and behind the clean words. */
const payloads = [
  "\r\nBcc: evil@example.org",
  "\nX-Evil: 1",
  "\rTo: evil@example.org",
  "\r\n\r\nanother body",
  "\r\n.\r\nMAIL FROM:<evil@example.org>\r\nRCPT TO:<evil@example.org>\r\nDATA\r\nX-Evil: 1\r\n\r\n.\r\n",
  "\n.\nRCPT TO:<evil@example.org>\n",
  "\u0000\u000b\u0085\u2028X-Evil: 1",
  "=?utf-8?q?=0D=0ABcc:_evil@example.org?=",
  '"a" <evil@example.org>, evil@example.org; group: evil@example.org;',
  "> SIZE=1\r\nRCPT TO:<evil@example.org>",
];

/** Says whether it was refused ahead of the conversation; the mail itself goes to the lane. */
async function send(fields: Fields, lane: ReturnType<typeof aLane>): Promise<"refused" | "sent"> {
  const [from, to] = [toEmailAddress(fields.from), toEmailAddress(fields.to)];
  if (!from || !to) return "refused";
  const publication = Publication.parse({
    url: "https://five.example",
    title: "Five",
    editor: { name: "Joan" },
  });
  const digest = {
    subject: fields.subject,
    html: `<html><head>${markTag(mark)}</head><body>${fields.html} ${slots.since} ${slots.leave} ${slots.pause}</body></html>`,
    text: `${fields.text} ${slots.since} ${slots.leave} ${slots.pause}`,
  };
  const of = { ...publication, title: fields.title, editor: { ...publication.editor, name: fields.editor } };
  try {
    const copyFor = await composeOnce(digest, of, { from, sentAt: "2026-11-27T09:00:00.000Z" });
    const { messageId, leave, pause, since } = fields;
    const bytes = copyFor({ to, messageId, leave, pause, since });
    const mail = {
      ...{ from: fields.envelopeFrom, to: fields.envelopeTo },
      ...{ beforeBody: async () => true, body: () => bytes },
    };
    return (await lane.deliver(mail)).kind === "sent" ? "sent" : "refused";
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return "refused";
    throw error;
  }
}

const headerOf = (raw: Buffer) => raw.toString("latin1").split("\r\n\r\n", 1)[0] ?? "";
const namesOf = (raw: Buffer) =>
  headerOf(raw)
    .split(/\r\n(?![ \t])/)
    .map((line) => line.split(":", 1)[0])
    .sort();

async function aMailboxAndLane() {
  const mailbox = await aMailbox();
  const lane = aLane(Number(new URL(mailbox.url).port));
  expect(await send(clean, lane)).toBe("sent");
  const names = namesOf(mailbox.messages[0]?.raw ?? Buffer.from(""));
  /** One mail at most has come since, to the one reader, with the header that a clean one has. */
  const seesNothingMore = (known: number) => {
    expect(mailbox.messages.length - known).toBeLessThanOrEqual(1);
    for (const { to, raw } of mailbox.messages.slice(known)) {
      expect(to).toEqual(["joan@example.org"]);
      expect(namesOf(raw)).toEqual(names);
      expect(raw.toString("latin1").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    }
  };
  return { mailbox, lane, seesNothingMore };
}

describe("what somebody wrote into a field", () => {
  it.each(places)("adds no header, no recipient and no mail: %s", async (place) => {
    const { mailbox, lane, seesNothingMore } = await aMailboxAndLane();
    for (const payload of payloads.flatMap((one) => [one, clean[place] + one])) {
      const known = mailbox.messages.length;
      const said = await send({ ...clean, [place]: payload }, lane);
      expect(mailbox.messages.length - known).toBe(said === "sent" ? 1 : 0);
      seesNothingMore(known);
    }
  });

  it("adds nothing either when it is any odd text, in all fields at once", async () => {
    const { mailbox, lane, seesNothingMore } = await aMailboxAndLane();
    await fc.assert(
      fc.asyncProperty(awkwardText, awkwardText, awkwardText, async (subject, title, words) => {
        const known = mailbox.messages.length;
        const fields = { ...clean, subject, title, editor: title, html: words, text: words, pause: words };
        expect(await send(fields, lane)).toBe("sent");
        seesNothingMore(known);
      }),
      { numRuns: 100 },
    );
  });
});
