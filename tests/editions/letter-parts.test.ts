import { describe, expect, it } from "vitest";
import { letterKinds } from "../../src/domain/letter.ts";
import { vocabularies } from "../../src/domain/words.ts";
import { letterParts } from "../../src/editions/letter-parts.ts";
import { aLetterOf, allLetters, aPublicationIn } from "../support/letters-of-all-kinds.ts";

const title = "Five & <Friday>";

describe("a letter", () => {
  it.each(Object.keys(vocabularies))(
    "of each kind has words of its own in %s, and its publication's name in the subject",
    (language) => {
      const said = allLetters.map((letter) => letterParts(letter, aPublicationIn(language)));
      for (const { subject } of said) expect(subject).toContain(title);
      for (const part of ["subject", "heading", "words"] as const)
        expect(new Set(said.map((one) => one[part])).size).toBe(letterKinds.length);
      const english = allLetters.map((letter) => letterParts(letter, aPublicationIn("en-GB")).words);
      if (language !== "en")
        expect(said.map(({ words }) => words)).not.toEqual(expect.arrayContaining([english[0]]));
    },
  );

  it("has one button where something is asked, and none where something is told", () => {
    const withButton = allLetters.filter((letter) => letterParts(letter, aPublicationIn("en-GB")).button);
    expect(withButton.map(({ kind }) => kind)).toEqual(["confirmation", "link", "move"]);
  });

  it("says what to do for whom it was not meant, and offers no way out where nobody is in", () => {
    const { facts, slots } = letterParts(aLetterOf("confirmation"), aPublicationIn("en-GB"));
    expect(facts).toEqual([
      { fact: "Not you?", more: "Do nothing. Nothing more comes, and the address is soon forgotten." },
    ]);
    expect(slots).toBeUndefined();
    expect(letterParts(aLetterOf("welcome"), aPublicationIn("en-GB")).slots?.since).toBe("27 November 2026");
  });
});
