import { describe, expect, it } from "vitest";
import { type Bounce, readBounce } from "../../../src/subscribers/bounce.ts";
import { aFeedbackReport, aMultipart, bytesOf, sentHead } from "../../support/raw-mails.ts";

const read = (mail: string): Bounce | undefined => readBounce(bytesOf(mail));

describe("a reader's complaint", () => {
  const abuse =
    "Feedback-Type: abuse\nUser-Agent: Reporter/1.0\nVersion: 1\nOriginal-Mail-From: <news@letters.example>";

  it.each([
    ["with the reader named", `${abuse}\nOriginal-Rcpt-To: <joan@example.org>`],
    ["with the reader in the mail only", abuse],
    ["with the reader made unreadable", `${abuse}\nOriginal-Rcpt-To: <redacted@example.org>`],
    ["of fraud", `${abuse.replace("abuse", "fraud")}\nRemoval-Recipient: joan@example.org`],
    ["in other letters", `${abuse.replace("abuse", "Abuse").replace("Feedback-Type", "feedback-type")}`],
  ])("is one %s", (_form, fields) => {
    expect(read(aFeedbackReport(fields))).toMatchObject({
      kind: "complaint",
      address: "joan@example.org",
      messageId: "0042.joan@letters.example",
    });
  });

  it("has no address where every one was made unreadable", () => {
    const sent = sentHead.replace("joan@example.org", "redacted@provider.example");
    expect(read(aFeedbackReport(abuse, { sent }))).toMatchObject({ kind: "complaint", address: undefined });
  });

  it.each(["not-spam", "auth-failure", "Not-Spam"])("is none with the type %s", (type) => {
    expect(read(aFeedbackReport(abuse.replace("abuse", type)))).toBeUndefined();
  });

  it("of Microsoft's older form is known by what stands in the mail that comes back", () => {
    const sent = `X-HmXmrOriginalRecipient: <joan@example.org>\n${sentHead}`;
    const mail = aMultipart([`Content-Type: message/rfc822\n\n${sent}\n\nGood morning.`], {
      type: "multipart/mixed",
      from: "staff@hotmail.example",
    });
    expect(read(mail)).toMatchObject({ kind: "complaint", address: "joan@example.org" });
  });
});
