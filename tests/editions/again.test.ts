import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { isSaidAgain, sayAgain } from "../../src/editions/again.ts";

const publication = (language: string) => Publication.parse({ url: "https://five.example", language });

describe("a link that an earlier issue had", () => {
  it("is said to be so, in the publication's language, and the words lead there", () => {
    const said = sayAgain("Worth your time.", { number: 9 }, publication("en-GB"));
    expect(said).toBe("[Again](<https://five.example/issues/9/>): Worth your time.");
    expect(sayAgain("", { number: 9 }, publication("de"))).toBe(
      "[Noch einmal](<https://five.example/issues/9/>):",
    );
  });

  it("is known by that, and not by another issue's address", () => {
    expect(isSaidAgain("As in [9](/issues/9/).", { number: 9 })).toBe(true);
    expect(isSaidAgain("As in /issues/0009.md", { number: 9 })).toBe(true);
    expect(isSaidAgain("As in [91](/issues/91/).", { number: 9 })).toBe(false);
    expect(isSaidAgain("As in 9.", { number: 9 })).toBe(false);
  });
});
