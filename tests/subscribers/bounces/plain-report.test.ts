import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBounce } from "../../../src/subscribers/bounce.ts";
import { agentMail, agents } from "../../support/agents.ts";
import { moreAgents } from "../../support/more-agents.ts";
import { noBounces } from "../../support/no-bounces.ts";
import { bytesOf, sentHead } from "../../support/raw-mails.ts";
import { returnedSentences } from "../../support/returned-corpus.ts";
import { sentences } from "../../support/sentences.ts";
import { shortForms } from "../../support/short-forms.ts";

const all = [...agents, ...moreAgents];
const addresses = ["joan@example.org", "j.reader+news@mail.example.co.uk"];
const replies: [kind: "hard" | "soft", reply: (address: string) => string][] = [
  [
    "hard",
    (address) => `550 5.1.1 <${address}>: Recipient address rejected: User unknown in virtual mailbox table`,
  ],
  ["hard", () => "550 No such user here"],
  ["hard", () => "550 5.2.1 The email account that you tried to reach is disabled"],
  ["soft", (address) => `552 5.2.2 <${address}>: mailbox full`],
  ["soft", () => "554 5.7.1 Message rejected by our policy"],
  ["soft", () => "550 Blocked because of the sender's reputation"],
  ["soft", () => "451 4.7.1 Greylisted, come back later"],
];
/** As it is, as servers end lines, and as a multipart whose other part is what was sent. */
const wraps: [string, (mail: string) => string][] = [
  ["as it is", (mail) => mail],
  ["with CRLF", (mail) => mail.replaceAll("\n", "\r\n")],
  ["as a multipart", (mail) => asMultipart(mail, "Content-Type: text/plain; charset=utf-8", (body) => body)],
  [
    "in base64",
    (mail) =>
      asMultipart(mail, "Content-Transfer-Encoding: base64", (body) => Buffer.from(body).toString("base64")),
  ],
];

/** The words in one part, what was sent in another. */
function asMultipart(mail: string, fields: string, code: (body: string) => string): string {
  const end = mail.indexOf("\n\n");
  const type = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b1"';
  const sent = `Content-Type: message/rfc822\n\n${sentHead}\n\nGood morning.`;
  return `${mail.slice(0, end)}\n${type}\n\n--b1\n${fields}\n\n${code(mail.slice(end + 2))}\n--b1\n${sent}\n--b1--\n`;
}

describe("a report in sentences", () => {
  for (const agent of all)
    it(`of ${agent.name} gives recipient and class`, () => {
      for (const address of addresses)
        for (const [kind, reply] of replies)
          for (const [, wrap] of wraps) {
            const mail = wrap(agentMail(agent, { address, reply: reply(address) }));
            const { kind: found, address: whom } = readBounce(bytesOf(mail)) ?? {};
            expect({ reply: reply(address), kind: found, address: whom }).toEqual({
              reply: reply(address),
              kind,
              address,
            });
          }
    });

  it("covers many hundred mails", () => {
    expect(all.length * addresses.length * replies.length * wraps.length).toBeGreaterThan(600);
  });
});

describe("a short form", () => {
  it.each(shortForms)("of %s is %s", (_name, found, mail) => {
    const bounce = readBounce(bytesOf(mail));
    expect(bounce ? `${bounce.kind} ${bounce.address}` : "none").toBe(found);
  });
});

describe("a report of one more host", () => {
  it.each(sentences)("of %s is %s", (_who, found, mail) => {
    for (const written of [mail, mail.replaceAll("\n", "\r\n")]) {
      const bounce = readBounce(bytesOf(written));
      expect(bounce ? `${bounce.kind} ${bounce.address}` : "none").toBe(found);
    }
  });

  it("is read of any agent, with any address and reply", () => {
    fc.assert(
      fc.property(returnedSentences, ({ mail, found }) => {
        expect(readBounce(bytesOf(mail))).toMatchObject(found);
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});

describe("no report", () => {
  it.each(noBounces)("is %s", (_what, mail) => {
    expect(readBounce(bytesOf(mail))).toBeUndefined();
  });

  it.each(noBounces)("is %s, with the line ends of SMTP", (_what, mail) => {
    expect(readBounce(bytesOf(mail.replaceAll("\n", "\r\n")))).toBeUndefined();
  });
});
