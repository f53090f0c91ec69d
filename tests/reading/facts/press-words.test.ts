import { describe, expect, it } from "vitest";
import { isNobody, isNoPerson } from "../../../src/reading/facts/no-person.ts";
import { personName } from "../../../src/reading/facts/person-name.ts";
import { pressWords } from "../../../src/reading/facts/press-words.ts";

const nobody: Record<string, string[]> = {
  mul: ["Reuters", "dpa-infocom", "AFP/dpa"],
  en: ["Senior Reporter", "Our health correspondent", "Features", "World news", "Guest Writer"],
  de: ["Redakteurin", "Der Korrespondent", "Unsere Redaktion", "Wirtschaft", "Kolumnist"],
  fr: ["Journaliste", "Notre rédaction", "La rédaction", "Politique"],
  es: ["La redacción", "Nuestro equipo", "Deportes"],
  it: ["La redazione", "Cronaca"],
};

describe("words of the press", () => {
  it.each(Object.entries(nobody).flatMap(([language, all]) => all.map((line) => [language, line])))(
    "in %s name nobody: %s",
    (_language, line) => {
      expect(isNobody(line) || isNoPerson(line)).toBe(true);
    },
  );

  it.each([
    "By our senior health reporter Tamsin Okoro",
    "Von unserer Korrespondentin Tamsin Okoro",
    "Von unserem Chefredakteur Tamsin Okoro",
    "Par notre journaliste Tamsin Okoro",
  ])("stand before a name: %s", (line) => {
    expect(personName(line)).toBe("Tamsin Okoro");
  });

  it.each(["organisations", "teams", "ranks", "offices", "kinds", "ours", "sections", "agencies"] as const)(
    "are alternatives that make a pattern: %s",
    (kind) => {
      expect(() => new RegExp(`(?:${pressWords(kind)})`, "iu")).not.toThrow();
    },
  );
});
