import { describe, expect, it } from "vitest";
import { readMail } from "../../../src/subscribers/bounces/mail-parts.ts";
import { bounceTokenOf, sentFields, sentMessageId } from "../../../src/subscribers/bounces/sent-mail.ts";
import { aMultipart, aPlainMail, bytesOf, sentHead } from "../../support/raw-mails.ts";

const idOf = (mail: string) => sentMessageId(sentFields(readMail(bytesOf(mail))));

describe("sentMessageId", () => {
  it.each([
    ["attached", aMultipart([`Content-Type: message/rfc822\n\n${sentHead}\n\nGood morning.`])],
    ["attached as its head", aMultipart([`Content-Type: text/rfc822-headers\n\n${sentHead}`])],
    [
      "below a line",
      aPlainMail({
        body: `I failed.\n\n--- Below this line is a copy of the message.\n\n${sentHead}\n\nGood morning.`,
      }),
    ],
    [
      "as a quotation",
      aPlainMail({ body: `I failed.\n\n${sentHead.replace(/^/gm, "> ")}\n\n> Good morning.` }),
    ],
  ])("finds the mail that was sent where it comes back %s", (_form, mail) => {
    expect(idOf(mail)).toBe("0042.joan@letters.example");
  });

  it("finds none where nothing comes back", () => {
    expect(idOf(aPlainMail())).toBeUndefined();
  });
});

describe("bounceTokenOf", () => {
  const token = `b${"0123456789abcdefghijklmnopqrstuv".repeat(2).slice(0, 52)}`;
  const none = new Map();

  it("takes the address that the server delivered to before the one that a stranger wrote", () => {
    const mail = readMail(
      bytesOf(
        aPlainMail({
          to: `bounce+${"z".repeat(53)}@letters.example`,
          head: `Delivered-To: bounce+${token}@letters.example\n`,
        }),
      ),
    );
    expect(bounceTokenOf(mail, none, none)).toBe(token);
  });

  it("finds it in what a complaint brings back", () => {
    const mail = readMail(bytesOf(aPlainMail()));
    const field = (name: string) => new Map([[name, [`<bounce+${token}@letters.example>`]]]);
    expect(bounceTokenOf(mail, field("return-path"), none)).toBe(token);
    expect(bounceTokenOf(mail, none, field("original-mail-from"))).toBe(token);
    expect(bounceTokenOf(mail, none, none)).toBeUndefined();
  });
});
