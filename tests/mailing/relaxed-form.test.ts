import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relaxedBody, relaxedField, takeApart } from "../../src/mailing/relaxed-form.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
const body = (text: string) => relaxedBody(bytes(text));
const field = (raw: string) => relaxedField({ name: raw.split(":", 1)[0]?.trim().toLowerCase() ?? "", raw });

describe("the relaxed form", () => {
  it("is that of the examples in RFC 6376 §3.4.5", () => {
    const { fields, body: rest } = takeApart(
      bytes("A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n"),
    );
    expect(fields.map(relaxedField)).toEqual(["a:X", "b:Y Z"]);
    expect(relaxedBody(rest)).toBe(" C\r\nD E\r\n");
  });

  it.each([
    ["", ""],
    ["\r\n", ""],
    ["\r\n\r\n\r\n", ""],
    [" ", ""],
    [" \t \r\n\t\r\n", ""],
    ["a", "a\r\n"],
    ["a ", "a\r\n"],
    ["a\r\n", "a\r\n"],
    ["a\r\n\r\n", "a\r\n"],
    ["a\r\n \r\n", "a\r\n"],
    ["a \t\r\n\r\n\t b", "a\r\n\r\n b\r\n"],
    ["a\t\r\n", "a\r\n"],
    ["a\r", "a\r\r\n"],
    ["a\n\n", "a\n\n\r\n"],
    ["\u00e9\u00a0 \u00a0\r\n", "\u00e9\u00a0 \u00a0\r\n"],
  ])("of the body %j is %j", (given, expected) => {
    expect(body(given)).toBe(expected);
  });

  it.each([
    ["Subject: one two", "subject:one two"],
    ["SUBJECT \t:one  \t two \t", "subject:one two"],
    ["Subject:\r\n one\r\n\ttwo\r\n ", "subject:one two"],
    ["Subject:", "subject:"],
    ["Subject: a: b", "subject:a: b"],
    ["Subject: \u00a0\u00e9\u00a0", "subject:\u00a0\u00e9\u00a0"],
  ])("of the field %j is %j", (given, expected) => {
    expect(field(given)).toBe(expected);
  });

  it("of a body is its own relaxed form, and has no run of spaces and none before a line's end", () => {
    const text = fc.string({ unit: fc.constantFrom(" ", "\t", "\r\n", "\r", "\n", "a", "=20", "\u00e9") });
    fc.assert(
      fc.property(text, (given) => {
        const relaxed = body(given);
        expect(body(relaxed)).toBe(relaxed);
        expect(relaxed).not.toMatch(/[ \t]{2}|\t|[ \t]\r\n|\r\n\r\n$|^\r\n$/);
        expect(relaxed.replace(/[ \t\r\n]/g, "")).toBe(given.replace(/[ \t\r\n]/g, ""));
      }),
      { numRuns: 2_000 },
    );
  });

  it("of a message that is all head has no body, and fields keep the bytes of other charsets", () => {
    const { fields, body: rest } = takeApart(bytes("A: \u00e9\r\nB: 2\r\n"));
    expect(fields).toEqual([
      { name: "a", raw: "A: \u00e9" },
      { name: "b", raw: "B: 2" },
    ]);
    expect(rest).toHaveLength(0);
  });

  it("is made in one pass of the longest runs that somebody thinks of", () => {
    for (const run of [" ", "\t ", "\r\n", " \r\n", "\r"]) {
      const relaxed = body(`a${run.repeat(500_000)}b`);
      expect(relaxed.endsWith("b\r\n")).toBe(true);
    }
  });
});
