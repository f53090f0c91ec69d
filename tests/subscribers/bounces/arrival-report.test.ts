import { describe, expect, it } from "vitest";
import { arrivedMail } from "../../../src/subscribers/bounces/arrival-report.ts";
import { readMail } from "../../../src/subscribers/bounces/mail-parts.ts";
import { aDeliveryReport, aMultipart, aPlainMail, aRecipient, bytesOf } from "../../support/raw-mails.ts";

const read = (mail: string) => arrivedMail(readMail(bytesOf(mail)));
const withAction = (action: string) => aDeliveryReport([aRecipient({ address: "joan@example.org", action })]);

describe("arrivedMail", () => {
  it.each(["delivered", "relayed", "expanded", "Delivered (to mailbox)"])(
    "names the mail of a report whose action is %s",
    (action) => {
      expect(read(withAction(action))).toBe("0042.joan@letters.example");
    },
  );

  it.each([
    [
      "named in it",
      [
        "Original-Message-ID: <0042.joan@letters.example>\nDisposition: manual-action/MDN-sent-manually; displayed",
      ],
      [],
    ],
    [
      "attached to it",
      ["Disposition: automatic-action/MDN-sent-automatically; deleted"],
      ["Content-Type: message/rfc822\n\nMessage-ID: <0042.joan@letters.example>\n\nGood morning."],
    ],
  ])("names the mail of a receipt, %s", (_how, [fields], more) => {
    const receipt = `Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;joan@example.org\n${fields}`;
    expect(read(aMultipart(["\nRead.", receipt, ...more]))).toBe("0042.joan@letters.example");
  });

  it.each([
    ["a mail that failed", withAction("failed")],
    ["one that is late", withAction("delayed")],
    ["an answer", aPlainMail()],
    ["an answer that quotes one", aPlainMail({ body: "Action: delivered" })],
    ["nothing", ""],
  ])("says nothing of %s", (_what, mail) => {
    expect(read(mail)).toBeUndefined();
  });
});
