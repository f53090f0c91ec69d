import { describe, expect, it } from "vitest";
import { bylineWords } from "../../../src/reading/facts/byline-words.ts";
import { personName } from "../../../src/reading/facts/person-name.ts";

const lines: Record<string, string[]> = {
  en: [
    "By Tamsin Okoro",
    "Words by Tamsin Okoro",
    "Story by Tamsin Okoro, photographs by Ivo Lind",
    "By Tamsin Okoro Photographs by Ivo Lind",
    "From Tamsin Okoro in Berlin",
    "A column by Tamsin Okoro",
    "By our health correspondent Tamsin Okoro",
    "Reporter: Tamsin Okoro",
  ],
  de: [
    "Von Tamsin Okoro",
    "Text: Tamsin Okoro",
    "Text: Tamsin Okoro, Fotos: Rowan Blythe",
    "Ein Gastbeitrag von Tamsin Okoro",
    "Eine Analyse von Tamsin Okoro",
    "Kolumne von Tamsin Okoro",
    "Redaktion: Tamsin Okoro",
    "Von unserer Redakteurin Tamsin Okoro",
    "Von Tamsin Okoro (Text) und Rowan Blythe (Fotos)",
    "Aufgezeichnet von Tamsin Okoro",
    "Von Tamsin Okoro/dpa",
  ],
  fr: [
    "Par Tamsin Okoro",
    "Propos recueillis par Tamsin Okoro",
    "Par Tamsin Okoro avec AFP",
    "Texte : Tamsin Okoro",
  ],
  es: ["Por Tamsin Okoro", "Escrito por Tamsin Okoro", "Texto: Tamsin Okoro"],
  it: ["di Tamsin Okoro", "A cura di Tamsin Okoro", "Testo: Tamsin Okoro"],
  pt: ["Por Tamsin Okoro", "Texto de Tamsin Okoro", "Reportagem: Tamsin Okoro"],
  nl: ["Door Tamsin Okoro", "Tekst: Tamsin Okoro", "Geschreven door Tamsin Okoro"],
  sv: ["Av Tamsin Okoro", "Text: Tamsin Okoro"],
  pl: ["Autor: Tamsin Okoro", "Tekst: Tamsin Okoro"],
  ja: ["著者：Tamsin Okoro", "文：Tamsin Okoro　写真：鈴木一郎"],
  zh: ["文：Tamsin Okoro 图：李雷", "作者：Tamsin Okoro　摄影：李雷"],
};

describe("the words around a name", () => {
  it.each(Object.entries(lines).flatMap(([language, all]) => all.map((line) => [language, line])))(
    "in %s leave the name: %s",
    (_language, line) => {
      expect(personName(line)).toBe("Tamsin Okoro");
    },
  );

  it.each([
    "Interview: Harbour Master",
    "Review: Harbour Lights Live",
    "Story: The Old Quay",
    "Essay: Modern Love",
    "Report: Lamps And Harbours",
    "Kolumne: Alte Liebe",
    "Words: A History",
  ])("are none that name what a page is: %s", (line) => {
    expect(personName(line)).toBeUndefined();
  });

  it("are alternatives that make a pattern", () => {
    for (const kind of ["by", "works", "authors", "labels", "others", "joins", "houses"] as const)
      expect(() => new RegExp(`(?:${bylineWords(kind)})`, "iu")).not.toThrow();
  });
});
