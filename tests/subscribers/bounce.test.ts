import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounce, readBounce } from "../../src/subscribers/bounce.ts";
import {
  aDeliveryReport,
  aFeedbackReport,
  aMultipart,
  aPlainMail,
  aRecipient,
  bytesOf,
} from "../support/raw-mails.ts";

const read = (mail: string): Bounce | undefined => readBounce(bytesOf(mail));
const joan = aRecipient({ address: "joan@example.org" });

describe("no bounce", () => {
  const receipt = aMultipart(
    [
      "\nYour mail was read.",
      "Content-Type: message/disposition-notification\n\nOriginal-Recipient: rfc822;joan@example.org\nFinal-Recipient: rfc822;joan@example.org\nDisposition: manual-action/MDN-sent-manually; displayed",
    ],
    { type: "multipart/report; report-type=disposition-notification", from: "joan@example.org" },
  );
  const pasted = "Final-Recipient: rfc822; joan@example.org\nAction: failed\nStatus: 5.1.1";
  it.each([
    ["an ordinary mail", aPlainMail()],
    ["a receipt (RFC 8098)", receipt],
    ["a person who pastes a report", aPlainMail({ body: `What does this mean?\n\n${pasted}` })],
    ["a person who quotes a complaint", aPlainMail({ body: "Feedback-Type: abuse\nUser-Agent: x" })],
    ["nothing", ""],
  ])("is %s", (_what, mail) => {
    expect(read(mail)).toBeUndefined();
  });
});

describe("whatever the bytes", () => {
  it("nothing throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        readBounce(bytes);
      }),
    );
  });

  it("no cut, doubled or changed report throws", () => {
    const mails = [aDeliveryReport([joan]), aFeedbackReport("Feedback-Type: abuse")];
    fc.assert(
      fc.property(
        fc.constantFrom(...mails),
        fc.nat(2_000),
        fc.nat(2_000),
        fc.string({ maxLength: 20 }),
        (mail, from, to, inserted) => {
          read(mail.slice(0, from) + inserted + mail.slice(to));
        },
      ),
    );
  });
});
