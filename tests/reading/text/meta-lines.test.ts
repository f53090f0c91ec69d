import { describe, expect, it } from "vitest";
import { isMetaLine } from "../../../src/reading/text/meta-lines.ts";

describe("a line that says who, when and how long", () => {
  it.each([
    "By",
    "By Tamsin Okoro",
    "Tamsin Okoro | 12 November 2026",
    "by Tamsin Okoro, Senior Director, Lamps & Shelves",
    "March 12, 2019, 6:40 p.m. · 2 min read",
    "12.03.2019, 10:14 Uhr",
    "Stand: 12.03.2019, 18:40 Uhr",
    "Aktualisiert am 13. März 2024",
    "Von Tamsin Okoro am 12. März 2019, 10:00 Uhr",
    "Veröffentlicht am 12. November 2026 von Tamsin Okoro",
    "Dienstag, 12. März 2019",
    "Publié le 12 mars 2019 à 10h14 - Mis à jour le 12 mars 2019 à 18h40",
    "Actualizado: 12/03/2019 18:40 h",
    "Pubblicato il 12 marzo 2019 alle ore 10:14",
    "12 maart 2019, 10:14",
    "12 Mar 2019 · 3 min read · Tags: lamps, harbour",
    "Von Mika Holm",
    "Tamsin Okoro, technology reporter",
    "Tamsin OkoroHarbour correspondent",
    "Tamsin Okoro – Redakteurin",
    "Tamsin Okoro, journaliste",
  ])("is known: %s", (line) => {
    expect(isMetaLine(line, "Tamsin Okoro")).toBe(true);
  });

  it.each([
    "Von Hamburg nach Bremen in drei Stunden",
    "By the harbour",
    "12",
    "2019",
    "$149.00",
    "In 12 minutes",
    "May 2019 was the month in which the lamps were hung",
    "12 lamps in 3 days",
    "Tamsin Okoro hung the lamps on 12 March 2019.",
    "Am 12. März 2019 wurden die Lampen aufgehängt.",
    "1. Lampen",
    "The day before",
    "Tamsin Okoro met the technology reporter at noon",
    "Mika Holm, technology reporter",
  ])("is not: %s", (line) => {
    expect(isMetaLine(line, "Tamsin Okoro")).toBe(false);
  });

  it("needs the page's author for a name alone", () => {
    expect(isMetaLine("Tamsin Okoro", "Tamsin Okoro")).toBe(true);
    expect(isMetaLine("Tamsin Okoro", undefined)).toBe(false);
    expect(isMetaLine("Tamsin Okoro and Mika Holm", "Tamsin Okoro, Mika Holm")).toBe(true);
  });
});
