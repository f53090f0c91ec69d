import { describe, expect, it } from "vitest";
import {
  delays,
  endings,
  failureSubjects,
  finality,
  openings,
  otherAutomats,
} from "../../../src/subscribers/bounces/report-words.ts";

const isOneOf = (forms: readonly RegExp[], text: string) => forms.some((form) => form.test(text));

describe("the words of reports", () => {
  it.each([
    "failure notice",
    "Undelivered Mail Returned to Sender",
    "Mail delivery failed: returning message to sender",
    "Unzustellbar: x",
    "Non remis : x",
    "No se puede entregar: x",
    "Недоставленное сообщение",
    "系统退信",
  ])("know the subject %s", (subject) => {
    expect(isOneOf(failureSubjects, subject)).toBe(true);
  });

  it.each([
    "Re: failure notice",
    "Fwd: Undelivered Mail Returned to Sender",
    "Five for Friday",
    "A failure of nerve",
    "Delivery of your sofa",
  ])("do not take the subject %s for one", (subject) => {
    expect(isOneOf(failureSubjects, subject)).toBe(false);
  });

  it.each([
    "Good morning.",
    "Thank you for your message.",
    "Your message made me think.",
    "I am out of the office.",
    "The following link is broken:",
  ])("do not open with %s", (line) => {
    expect(isOneOf(openings, line)).toBe(false);
  });

  it.each([
    "--- Below this line is a copy of the message.",
    "------ This is a copy of the message, including all the headers. ------",
    "   ----- Original message follows -----".trim(),
    "Original message headers:",
    "Below is a copy of the original message:",
    "---- START OF RETURNED MESSAGE ----",
    "--- The header of the original message is following. ---",
    "Possibly truncated original message follows:",
  ])("end at %s", (line) => {
    expect(isOneOf(endings, line)).toBe(true);
  });

  it("tell late from lost", () => {
    expect(isOneOf(delays, "It will be retried until it is 5 day(s) old.")).toBe(true);
    expect(isOneOf(delays, "This is a permanent error; I've given up.")).toBe(false);
    expect(finality.test("transient non-fatal errors")).toBe(false);
    expect(finality.test("PERMANENT fatal delivery errors")).toBe(true);
    expect(otherAutomats.test("Automatic reply: Five for Friday")).toBe(true);
  });
});
