import { describe, expect, it } from "vitest";
import { leaveWordsOf } from "../../../src/subscribers/bounces/leave-mail.ts";
import { readMail } from "../../../src/subscribers/bounces/mail-parts.ts";
import { aPlainMail, bytesOf } from "../../support/raw-mails.ts";

const word = `l${"aB3_-".repeat(9).slice(0, 43)}`;
const wordsOf = (given: Parameters<typeof aPlainMail>[0]) =>
  leaveWordsOf(readMail(bytesOf(aPlainMail(given))));

describe("leaveWordsOf", () => {
  it.each([
    ["in the address", { to: `leave+${word}@letters.example`, subject: "unsubscribe" }],
    [
      "in the address that it was delivered to",
      { head: `Delivered-To: leave+${word}@letters.example\n`, subject: "" },
    ],
    ["alone in the subject", { subject: word }],
    ["in the subject behind what it asks", { subject: `unsubscribe ${word}` }],
    ["of a mail that a program made", { subject: word, head: "Auto-Submitted: auto-generated\n" }],
  ])("finds the word %s", (_where, given) => {
    expect(wordsOf(given)).toEqual([word]);
  });

  it.each([
    ["an ordinary mail", {}],
    ["an autoreply", { to: `leave+${word}@letters.example`, head: "Auto-Submitted: auto-replied\n" }],
    ["an answer", { subject: `Re: ${word}` }],
    ["a mail that quotes ours", { body: `> https://five.example/leave/${word}` }],
  ])("finds none in %s", (_what, given) => {
    expect(wordsOf({ subject: "Thanks for the week", ...given })).toEqual([]);
  });
});
