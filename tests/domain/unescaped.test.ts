import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unescaped } from "../../src/domain/unescaped.ts";

describe("unescaped", () => {
  it("reads back what an address escapes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(unescaped(encodeURIComponent(text))).toBe(text);
      }),
    );
  });

  it.each(["100%", "%zz", "%e2%82", "a%"])("leaves %j as it is written", (text) => {
    expect(unescaped(text)).toBe(text);
  });
});
