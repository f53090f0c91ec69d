import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactInstant } from "../../../src/sources/fields/exact-instant.ts";

const at = "2026-11-23T10:00:00.000Z";

describe("exactInstant", () => {
  it.each([
    ["2026-11-23T11:00:00+01:00", at],
    ["2026-11-23T11:00:00+0100", at],
    ["2026-11-23T10:00:00", at],
    ["2026-11-23T10:00:00.000006Z", at],
    ["2026-11-23T10:00:00.123Z", "2026-11-23T10:00:00.123Z"],
  ])("reads %s", (text, instant) => expect(exactInstant(text)).toBe(instant));

  it.each([undefined, "", "2026-11-23", "23 Nov 2026", "2026-13-40T99:00:00Z", "0"])(
    "takes %s for no instant",
    (text) => expect(exactInstant(text)).toBeUndefined(),
  );

  it("gives back every instant that it is given", () => {
    const instants = fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true });
    fc.assert(fc.property(instants, (date) => exactInstant(date.toISOString()) === date.toISOString()));
  });
});
