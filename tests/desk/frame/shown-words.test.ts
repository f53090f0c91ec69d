import { describe, expect, it } from "vitest";
import { shownLine, shownPassage } from "../../../src/desk/frame/shown-words.ts";

describe("what is shown of a text", () => {
  it("is a line of it, or all of a passage, and where it is a megabyte its beginning", () => {
    expect(shownLine("How GDS\n hires\u0000")).toBe("How GDS hires");
    expect(shownPassage("One.\n\nTwo.")).toBe("One.\n\nTwo.");
    const long = "word ".repeat(200_000);
    expect(shownLine(long)).toMatch(/^(word )+word…$/);
    expect([shownLine(long).length <= 300, shownLine(long, 120).length <= 120]).toEqual([true, true]);
    expect(shownPassage(long).length).toBeLessThanOrEqual(4_000);
    expect([shownLine(""), shownPassage("")]).toEqual(["", ""]);
  });
});
