import { describe, expect, it } from "vitest";
import { spellNearDays } from "../../../src/reading/deadline/near-days.ts";

/** On a Friday. */
const spell = (sentence: string, { language = "en", isDated = true } = {}) =>
  spellNearDays(sentence, { language, from: "2026-11-20", isDated });

describe("a day told from that of the text", () => {
  it.each([
    ["shut tomorrow", "shut 2026-11-21"],
    ["until midnight tonight", "until midnight 2026-11-20"],
    ["closes today at five", "closes 2026-11-20 at five"],
    ["by the 28th", "by 2026-11-28"],
    ["before the 3rd, please", "before 2026-12-03, please"],
    ["by Monday the 14th", "by 2026-12-14"],
    ["by Friday 4th", "by 2026-12-04"],
    ["closes in three days, on 23 November", "closes on 23 November"],
    ["until the last day of December", "until the end of December"],
  ])("is spelled in English: %j", (text, spelled) => {
    expect(spell(text)).toBe(spelled);
  });

  it.each([
    "today's lamps",
    "until today",
    "a week today",
    "before the 20th century",
    "by the 4th of December",
    "on the 9th floor",
    "by Tuesday the 4th",
  ])("is none in %j", (text) => {
    expect(spell(text)).toBe(text);
  });

  it("is known only where the day of the text is", () => {
    for (const text of ["shut tomorrow", "closes today at five", "by the 28th"])
      expect(spell(text, { isDated: false })).toBe(text);
  });
});

describe("the end of a month and tomorrow in other languages", () => {
  it.each([
    ["de", "bis Ende November", "bis 2026-11-30"],
    ["de", "bis Ende Februar", "bis 2027-02-28"],
    ["de", "bis morgen", "bis 2026-11-21"],
    ["nl", "tot eind december", "tot 2026-12-31"],
    ["fr", "jusqu'à la fin de janvier 2027", "jusqu'à 2027-01-31"],
    ["fr", "avant demain", "avant 2026-11-21"],
    ["es", "hasta finales de noviembre", "hasta 2026-11-30"],
    ["it", "entro fine novembre", "entro 2026-11-30"],
    ["pt", "até ao fim de dezembro", "até ao 2026-12-31"],
  ])("are spelled in %s: %j", (language, text, spelled) => {
    expect(spell(text, { language })).toBe(spelled);
  });

  it.each([
    ["de", "Guten Morgen"],
    ["de", "Ende gut"],
    ["fr", "la fin du film"],
    ["es", "hasta mañana por la tarde"],
  ])("are none in %s: %j", (language, text) => {
    expect(spell(text, { language })).toBe(text);
  });
});
