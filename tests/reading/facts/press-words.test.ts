import { describe, expect, it } from "vitest";
import { isNobody, isNoPerson } from "../../../src/reading/facts/no-person.ts";
import { personName } from "../../../src/reading/facts/person-name.ts";
import { pressWords } from "../../../src/reading/facts/press-words.ts";

const nobody: Record<string, string[]> = {
  mul: ["Reuters", "Keystone-SDA", "dpa/Keystone-ATS", "Ritzau", "PR Newswire", "dpa-infocom", "AFP/dpa"],
  en: ["Senior Reporter", "Our health correspondent", "Features", "World news", "Guest Writer"],
  de: [
    "Redaktion Hafenblatt",
    "Online-Redaktion",
    "Lokalredaktion Lind",
    "Hafenblatt-Redaktion",
    "Redakteurin",
    "Der Korrespondent",
    "Unsere Redaktion",
    "Wirtschaft",
    "Kolumnist",
    "Autor*innen",
    "Verfasser:in",
  ],
  fr: ["Journaliste", "Notre rédaction", "La rédaction", "La rédaction du Quai", "Politique", "Agence Kai"],
  es: ["La redacción", "Redacción Muelle", "Agencia Muelle", "Nuestro equipo", "Deportes"],
  it: ["La redazione", "Redazione Molo", "Agenzia Molo", "Cronaca"],
  pt: ["Redação Cais", "Agência Cais", "Da redação"],
  nl: ["De redactie", "Webredactie Kade", "Redactie"],
  sv: ["Redaktionen"],
  no: ["Redaksjonen"],
  pl: ["Redakcja", "Redakcja Nabrzeża", "Agencja Nabrzeże"],
};

describe("words of the press", () => {
  it.each(Object.entries(nobody).flatMap(([language, all]) => all.map((line) => [language, line])))(
    "in %s name nobody: %s",
    (_language, line) => {
      expect(isNobody(line) || isNoPerson(line)).toBe(true);
    },
  );

  it.each(["Redaktion Anna Müller", "Julia Redaktorin", "Luca Comune", "Jean Gemeente"])(
    "let %s be somebody",
    (name) => {
      expect(isNobody(name)).toBe(false);
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

  it.each([
    "organisations",
    "houses",
    "newsrooms",
    "teams",
    "ranks",
    "offices",
    "kinds",
    "ours",
    "sections",
    "agencies",
  ] as const)("are alternatives that make a pattern: %s", (kind) => {
    expect(() => new RegExp(`(?:${pressWords(kind)})`, "iu")).not.toThrow();
  });
});
