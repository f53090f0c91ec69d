import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtWord, oneLine, tidyLine, withoutControls } from "../../src/domain/plain-text.ts";

describe("plain text", () => {
  it("loses control characters and nothing else", () => {
    expect(withoutControls("a\u0000b\u0007c\td\r\ne\u0085")).toBe("abc\td\ne");
    expect(oneLine("  a \n b\u00a0c ")).toBe("a b c");
    expect(tidyLine("   ")).toBeUndefined();
  });

  it("cuts at a word and says so", () => {
    expect(cutAtWord("one two three four", 12)).toBe("one two…");
    expect(cutAtWord("short", 12)).toBe("short");
  });

  it("never gives text that XML cannot hold", () => {
    const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(forbidden.test(withoutControls(text))).toBe(false);
      }),
    );
  });
});
