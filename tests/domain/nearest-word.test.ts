import { describe, expect, it } from "vitest";
import { nearestWord } from "../../src/domain/nearest-word.ts";

const words = ["title", "tagline", "signOff", "zone", "hour", "url"];

describe("the word that was probably meant", () => {
  it.each([
    ["tilte", "title"],
    ["Title", "title"],
    ["titel", "title"],
    ["sign-off", "signOff"],
    ["SIGNOFF", "signOff"],
    ["tag", "tagline"],
    ["tagl ine", "tagline"],
    ["hours", "hour"],
    ["ur", "url"],
    ["“zone”", "zone"],
    ["colour", undefined],
    ["t", undefined],
    ["", undefined],
    ["---", undefined],
  ])("by %j is %s", (written, meant) => {
    expect(nearestWord(written, words)).toBe(meant);
  });

  it("is none where several begin so, and none is near", () => {
    expect(nearestWord("tea", ["teacup", "teapot"])).toBeUndefined();
  });
});
