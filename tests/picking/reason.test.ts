import { describe, expect, it } from "vitest";
import { reasonOf } from "../../src/picking/reason.ts";

describe("why a link is suggested", () => {
  it("is what speaks for it most, two at most, in one sentence", () => {
    expect(
      reasonOf([
        { trait: { of: "site", name: "camp.example" }, picked: 3 },
        { trait: { of: "note" }, picked: 40 },
        { trait: { of: "tag", name: "hiring" }, picked: 2 },
      ]),
    ).toBe("Suggested because you have picked camp.example three times and you wrote a note.");
  });

  it.each([
    [{ of: "author", name: "Ada Brook" } as const, 1, "you have picked Ada Brook once"],
    [{ of: "tag", name: "hiring" } as const, 2, "you have picked what is tagged “hiring” twice"],
    [{ of: "source", name: "toots" } as const, 12, "you have picked from toots 12 times"],
    [{ of: "kind", name: "video" } as const, 3, "it is a video"],
    [{ of: "length", name: "short" } as const, 3, "it is about as long as what you pick"],
    [{ of: "age", name: "fresh" } as const, 3, "it was kept when you keep what you pick"],
  ])("of %j is said", (trait, picked, words) => {
    expect(reasonOf([{ trait, picked }])).toBe(`Suggested because ${words}.`);
  });

  it("is none where nothing can be told", () => {
    expect(reasonOf([])).toBeUndefined();
    expect(reasonOf([{ trait: { of: "kind", name: "article" }, picked: 9 }])).toBeUndefined();
    expect(reasonOf([{ trait: { of: "age", name: "old" }, picked: 9 }])).toBeUndefined();
  });
});
