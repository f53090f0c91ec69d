import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutNote, joinNotes } from "../../src/domain/note.ts";

const most = 10_000;
const words = (count: number, word = "word") => Array(count).fill(word).join(" ");

describe("two notes of one link", () => {
  it.each([
    ["stand one below the other", "Mine", "Theirs", "Mine\n\nTheirs"],
    ["say each paragraph once", "One\n\nTwo", "Two\n\n\nThree", "One\n\nTwo\n\nThree"],
    ["are one where only one says anything", undefined, "Theirs", "Theirs"],
    ["keep a note that is part of another", "All of it", "All", "All of it\n\nAll"],
  ])("%s", (_promise, kept, other, joined) => {
    expect(joinNotes(kept, other)).toBe(joined);
  });

  it.each([
    ["one long paragraph", words(5_000)],
    ["many paragraphs", Array.from({ length: 4_000 }, (_, at) => `Paragraph ${at}`).join("\n\n")],
    ["one word without end", "x".repeat(20_000)],
    ["emoji without end", "👩‍👩‍👧 ".repeat(4_000)],
  ])("keep what was there whole and first, and of %s what fits beside it", (_what, other) => {
    const joined = joinNotes("My own words.", other) ?? "";
    expect(joined.startsWith("My own words.\n\n")).toBe(true);
    expect(joined.length).toBeLessThanOrEqual(most);
    expect(joined.length).toBeGreaterThan(most / 2);
    expect(joined.isWellFormed()).toBe(true);
    expect(joinNotes(joined, other)).toBe(joined);
  });

  it("never cut what the editor wrote, however long it is", () => {
    const long = words(4_000, "mine");
    expect(joinNotes(long, "Theirs")).toBe(long);
  });

  it("do not grow when they are met again", () => {
    const note = fc
      .array(fc.string({ maxLength: 4_000, unit: "grapheme" }), { maxLength: 6 })
      .map((parts) => parts.join("\n\n").trim());
    fc.assert(
      fc.property(note, note, (kept, other) => {
        const joined = joinNotes(kept, other);
        expect(joinNotes(joined, other)).toBe(joined);
        expect((joined ?? "").length).toBeLessThanOrEqual(Math.max(kept.length, other.length, most));
      }),
    );
  });
});

describe("a note that is too long", () => {
  it("is cut at a word", () => {
    expect(cutNote("Short")).toBe("Short");
    expect(cutNote(words(3_000))).toMatch(/word…$/);
    expect(cutNote(words(3_000)).length).toBeLessThanOrEqual(most);
  });
});
