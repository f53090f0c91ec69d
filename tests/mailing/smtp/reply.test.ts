import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaningOf } from "../../../src/mailing/smtp/reply.ts";

const hard = { kind: "refused", isHard: true, isOwnFault: false };
const soft = { kind: "refused", isHard: false, isOwnFault: false };
const ownFault = { kind: "refused", isHard: false, isOwnFault: true };
const again = { kind: "again", wantsLess: false };
const less = { kind: "again", wantsLess: true };
const taken = { kind: "taken" };
const nonsense = { kind: "nonsense" };

describe("a mail server's reply", () => {
  it.each<[string, object]>([
    // No such mailbox.
    ["550 5.1.1 <x@example.org>: Recipient address rejected: User unknown in local table", hard],
    [
      "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking it\n550 5.1.1 gsmtp",
      hard,
    ],
    ["550 5.1.1 x@example.org... User unknown", hard],
    ["550 #5.1.1 mailbox does not exist", hard],
    ["550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", hard],
    ["556 5.1.10 Recipient address has null MX", hard],
    ["550 5.1.2 Bad destination system address", hard],
    ["501 5.1.3 Bad recipient address syntax", hard],
    ["551 5.1.6 Mailbox has moved, no forwarding address", hard],
    ["550-5.2.1 The email account that you tried to reach is disabled.\n550 5.2.1 gsmtp", hard],
    ["554 5.2.1 mailbox disabled, not accepting messages", hard],
    // Refused for other reasons, or without saying which.
    ["550 No such user here", soft],
    ["550 Requested action not taken: mailbox unavailable", soft],
    ["550 User unknown (5.1.1)", soft],
    ["550 x@example.org 5.1.1 unknown", soft],
    ["554 delivery error: dd This user doesn't have a yahoo.com account [0] - mta1001.example", soft],
    ["552 5.2.2 mailbox full", soft],
    ["550-5.7.1 [192.0.2.1 12] Our system has detected that this message is likely unsolicited mail", soft],
    ["550 5.7.1 Service unavailable; client host [192.0.2.1] blocked, see 5.1.1 in our list", soft],
    ["554 5.7.1 <x@example.org>: Relay access denied", soft],
    ["550 5.4.1 Recipient address rejected: Access denied. AS(201806281)", soft],
    ["550 5.1.8 Sender address rejected: Domain not found", soft],
    ["550 5.1.0 address rejected", soft],
    ["550 5.1.11 something like it", soft],
    ["550 5.1.1.1 something like it", soft],
    ["550 5.2.10 something like it", soft],
    ["550 5.11.1 something like it", soft],
    ["550 15.1.1 something like it", soft],
    ["550 4.1.1 the classes differ", soft],
    ["554 5.6.0 message content rejected", soft],
    ["523 5.3.4 message too big", soft],
    ["503 5.5.1 nested MAIL command", soft],
    ["571 refused", soft],
    ["550", soft],
    // Our own fault.
    [
      "550-5.7.26 Your email has been blocked because the sender is unauthenticated.\n550 5.7.26 gsmtp",
      ownFault,
    ],
    ["554 5.7.9 Message not accepted for policy reasons. See https://example.org/postmaster", ownFault],
    [
      "550 5.7.515 Access denied, sending domain five.example doesn't meet the required authentication level",
      ownFault,
    ],
    ["550 5.7.261 something like it", soft],
    // Later.
    [
      "450 4.2.0 <x@example.org>: Recipient address rejected: Greylisted, see https://example.org/grey",
      again,
    ],
    ["452 4.2.2 The email account that you tried to reach is over quota", again],
    ["450 5.1.1 the classes differ", again],
    ["421 4.7.0 [192.0.2.1] Our system has detected an unusual rate of mail", less],
    ["421 Too many connections", less],
    ["451 4.3.0 Temporary lookup failure", less],
    ["450 4.7.1 rate limit exceeded", less],
    ["454 4.7.0 Temporary authentication failure", less],
    // Taken.
    ["250 2.0.0 OK 1732000000 abc123 - gsmtp", taken],
    ["250", taken],
    ["250-2.0.0 Ok\n250 queued", taken],
    ["251 User not local; will forward", taken],
    // No answer to what was asked.
    ["354 go on", nonsense],
    ["334 VXNlcm5hbWU6", nonsense],
    ["150 wait", nonsense],
    ["650 5.1.1 no such class", nonsense],
    ["2500 OK", nonsense],
    ["25 OK", nonsense],
    ["5501 5.1.1 no", nonsense],
    ["hello", nonsense],
    ["", nonsense],
    [" 550 5.1.1 no", nonsense],
    ["2 is a number", nonsense],
    ["５５０ 5.1.1 no", nonsense],
  ])("%j means that", (reply, meaning) => {
    expect(meaningOf(reply)).toEqual(meaning);
  });

  it("is hard for six codes behind a 5xx and for nothing else", () => {
    const six = new Set(["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"]);
    const number = fc.nat(999);
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 599 }),
        number,
        number,
        fc.string(),
        (code, one, two, words) => {
          const enhanced = `5.${one % 9}.${two % 30}`;
          const meaning = meaningOf(`${code} ${enhanced} ${words}`);
          const isHard = "isHard" in meaning && meaning.isHard;
          expect(isHard).toBe(code >= 500 && six.has(enhanced));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("is never hard by its words alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), fc.string(), (code, words) => {
        const meaning = meaningOf(`${code} user unknown ${words} 5.1.1`);
        expect("isHard" in meaning && meaning.isHard).toBe(false);
      }),
    );
  });
});
