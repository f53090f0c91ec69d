import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import type { Mailbox } from "../../scripts/demo/mailbox.ts";
import { toEmailAddress } from "../../src/domain/email-address.ts";
import type { Issue } from "../../src/domain/issue.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { signerFrom } from "../../src/mailing/sign.ts";
import { readSmtpSettings } from "../../src/mailing/smtp-settings.ts";
import { sendTestMail, testMailFile } from "../../src/mailing/test-mail.ts";
import { anRsaKey, verdictOf } from "../support/dkim.ts";
import { aMailbox } from "../support/mailbox.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

const setting = aSetting();

function address(text: string) {
  const found = toEmailAddress(text);
  if (!found) throw new Error(`${text} is no address`);
  return found;
}

const mail = {
  from: address("editor@five.example"),
  to: address("reader@example.org"),
  sentAt: "2026-11-27T09:00:00.000Z",
};

async function send(issue: Issue, mailbox: Mailbox): Promise<Buffer> {
  const smtp = readSmtpSettings({ SMTP_URL: mailbox.url });
  if (!smtp.ok) throw new Error(smtp.message);
  await sendTestMail(issue, setting, { ...mail, smtp: smtp.settings });
  const raw = mailbox.messages.at(-1)?.raw;
  if (!raw) throw new Error("nothing arrived");
  return raw;
}

const normal = (text: string | undefined) => (text ?? "").replace(/\r\n/g, "\n").trim();

describe("a test digest", () => {
  it("arrives through SMTP with both editions whole, marked as a test", async () => {
    const mailbox = await aMailbox();
    const issue = anIssue({
      title: "Bins & “keys” – Zoë",
      picks: [aPick({ blurb: `[long](https://example.org/${"a".repeat(300)}) and 日本語` })],
    });
    const parsed = await PostalMime.parse(await send(issue, mailbox));
    expect(parsed.subject).toBe("[TEST] Bins & “keys” – Zoë");
    expect(parsed.from).toMatchObject({ address: "editor@five.example", name: "The editor" });
    expect(parsed.to).toMatchObject([{ address: "reader@example.org" }]);
    expect(normal(parsed.html)).toBe(normal(mailHtml(issue, setting)));
    expect(normal(parsed.text)).toBe(normal(mailText(issue, setting)));
    expect(mailbox.messages).toMatchObject([{ from: "editor@five.example", to: ["reader@example.org"] }]);
  });

  it("is signed as readers' mail is, where a key is set", async () => {
    const mailbox = await aMailbox();
    const smtp = readSmtpSettings({ SMTP_URL: mailbox.url });
    if (!smtp.ok) throw new Error(smtp.message);
    const settings = { key: anRsaKey(), domain: "five.example", selector: "friday" };
    await sendTestMail(anIssue(), setting, { ...mail, sign: signerFrom(settings), smtp: smtp.settings });
    const verdict = await verdictOf(mailbox.messages[0]?.raw ?? Buffer.alloc(0), settings);
    expect(verdict).toMatchObject({ result: "pass", covered: expect.arrayContaining(["subject"]) });
  });

  it("has lines that every relay takes: at most 998 octets, no bare line feed, seven bits", async () => {
    const raw = await send(anIssue({ title: "x".repeat(1_100) }), await aMailbox());
    const text = raw.toString("latin1");
    expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]|[^\x20-\x7e\t]/);
  });

  it.each([
    "a\r\nBcc: evil@example.org",
    "a\nX-Evil: 1",
    "a\u0000b",
    "=?utf-8?q?=0ABcc:_evil@example.org?=",
    "a\r\n\r\nbody",
  ])("gains no header and no recipient from the title %j", async (title) => {
    const mailbox = await aMailbox();
    const names = (raw: Buffer) =>
      raw
        .toString("latin1")
        .split("\r\n\r\n", 1)[0]
        ?.split(/\r\n(?![ \t])/)
        .map((line) => line.split(":", 1)[0])
        .sort();
    const clean = names(await send(anIssue(), mailbox));
    expect(names(await send(anIssue({ title }), mailbox))).toEqual(clean);
    expect(mailbox.messages.flatMap((one) => one.to)).toEqual(["reader@example.org", "reader@example.org"]);
  });

  it("can be written to a file instead, the same message", async () => {
    const parsed = await PostalMime.parse(await testMailFile(anIssue(), setting, mail));
    expect(parsed.subject).toBe("[TEST] An issue");
    expect(parsed.messageId).toBe(`<42.test-${Date.parse(mail.sentAt)}@five.example>`);
    expect(parsed.headers.filter(({ key }) => key.startsWith("list-unsubscribe"))).toEqual([]);
    expect(normal(parsed.text)).toBe(normal(mailText(anIssue(), setting)));
  });

  it("tells the server's own words when it is refused", async () => {
    const mailbox = await aMailbox({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error("No such person here"), { responseCode: 550 })),
    });
    await expect(send(anIssue(), mailbox)).rejects.toThrow("No such person here");
  });

  it("never sends a password in the clear: a server without TLS is refused", async () => {
    const mailbox = await aMailbox({
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(null, { user: "u" }),
    });
    const smtp = readSmtpSettings({ SMTP_URL: mailbox.url.replace("smtp://", "smtp://u:p@") });
    if (!smtp.ok) throw new Error(smtp.message);
    await expect(sendTestMail(anIssue(), setting, { ...mail, smtp: smtp.settings })).rejects.toThrow(
      /STARTTLS|TLS/,
    );
    expect(mailbox.messages).toEqual([]);
  });
});
