import { describe, expect, it } from "vitest";
import { readBounce } from "../../../src/subscribers/bounce.ts";
import { readMailFields } from "../../../src/subscribers/bounces/mail-fields.ts";
import {
  isAboutGoods,
  isAnswer,
  isLetter,
  isListPost,
  saysItAnswers,
} from "../../../src/subscribers/bounces/no-report.ts";
import { answerMail, awayNotes, challenges } from "../../support/autoreplies.ts";
import { lookAlikes } from "../../support/look-alikes.ts";
import { aDeliveryReport, aRecipient, bytesOf } from "../../support/raw-mails.ts";

describe("no bounce", () => {
  const mails = [...awayNotes, ...challenges, ...lookAlikes].map(
    (answer) => [answer.what, answerMail(answer)] as const,
  );
  it.each(mails)("is %s", (_what, mail) => {
    expect(readBounce(bytesOf(mail))).toBeUndefined();
    expect(readBounce(bytesOf(mail.replaceAll("\n", "\r\n")))).toBeUndefined();
  });

  it("is a list's post with a report attached, as a person's with the same is one", () => {
    const report = aDeliveryReport([aRecipient({ address: "joan@example.org" })]);
    const post = (head: string) =>
      `From: Ann <ann@example.org>\nTo: ops@lists.example\nSubject: What is this?\n${head}Content-Type: multipart/mixed; boundary="outer"\n\n--outer\n\nLook.\n--outer\nContent-Type: message/rfc822\n\n${report}\n--outer--\n`;
    expect(readBounce(bytesOf(post("")))).toMatchObject({ kind: "hard" });
    for (const head of ["List-Id: <ops.lists.example>\n", "Precedence: list\n", "Mailing-List: ops\n"])
      expect(readBounce(bytesOf(post(head)))).toBeUndefined();
  });
});

describe("what tells that a mail is for people", () => {
  it.each([
    "Automatic reply: Five",
    "AUTO: Five",
    "Abwesenheitsnotiz: Five",
    "Réponse automatique : Five",
    "自動応答: Five",
  ])("is the subject %s", (subject) => {
    expect(isAnswer(subject)).toBe(true);
  });

  it.each(["Autobahn", "Automation", "Urlaubsgrüße", "failure notice", "Undeliverable: absence", "Re: out"])(
    "is not the subject %s",
    (subject) => {
      expect(isAnswer(subject)).toBe(false);
    },
  );

  it.each([
    ["Auto-Submitted: auto-replied", true],
    ["Auto-Submitted: no", false],
    ["X-Auto-Response-Suppress: OOF, AutoReply", true],
    ["X-Autoreply: no", false],
    ["Subject: Five", false],
  ])("is a field: %s is %s", (field, says) => {
    expect(saysItAnswers(readMailFields(field))).toBe(says);
  });

  it("is a list's field, and not a bulk mail's alone", () => {
    expect(isListPost(readMailFields("X-BeenThere: a@b"))).toBe(true);
    expect(isListPost(readMailFields("Precedence: bulk"))).toBe(false);
  });

  it("is a greeting on a line of its own", () => {
    expect(isLetter(["", "Hello,", "", "your mail failed"])).toBe(true);
    expect(isLetter(["Sehr geehrte Frau Reader,"])).toBe(true);
    expect(isLetter(["Hi. This is the qmail-send program at mx.example."])).toBe(false);
    expect(isLetter(["This is the mail system.", "", "", "x", "y", "Hello,"])).toBe(false);
  });

  it("is a parcel, and no program's name", () => {
    expect(isAboutGoods("Undeliverable parcel")).toBe(true);
    expect(isAboutGoods("Ihre Sendung")).toBe(true);
    expect(isAboutGoods("running the Courier mail server, in order to")).toBe(false);
  });
});
