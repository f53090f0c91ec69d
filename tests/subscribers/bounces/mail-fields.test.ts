import { describe, expect, it } from "vitest";
import { firstField, readMailFields } from "../../../src/subscribers/bounces/mail-fields.ts";

const latin = (text: string) => Buffer.from(text, "utf8").toString("latin1");

describe("readMailFields", () => {
  it.each([
    ["unfolded", "Subject: one\n two", "one two"],
    ["over a line that nobody indented", "Subject: one\ntwo", "one two"],
    [
      "of encoded words (RFC 2047)",
      "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe_an?= =?ISO-8859-1?B?IGFsbGU=?=",
      "Grüße an alle",
    ],
    ["with a language (RFC 2231)", "Subject: =?utf-8*en?B?aGk=?=", "hi"],
    ["of raw UTF-8", latin("Subject: Приветствие"), "Приветствие"],
    ["of a charset that there is none of", "Subject: =?x-none?Q?hi?=", "hi"],
    ["of no code", "Subject: =?utf-8?Q", "=?utf-8?Q"],
  ])("gives a value %s", (_form, head, value) => {
    expect(firstField(readMailFields(head), "subject")).toBe(value);
  });

  it("gives every value of a name in order, and the first that says something", () => {
    const fields = readMailFields("Delivered-To:\nDELIVERED-TO: a\ndelivered-to: b");
    expect(fields.get("delivered-to")).toEqual(["", "a", "b"]);
    expect(firstField(fields, "x-original-to", "delivered-to")).toBe("a");
  });
});
