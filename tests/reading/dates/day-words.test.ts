import { describe, expect, it } from "vitest";
import { changeIn, isOtherDay, otherDayIn, publishedIn } from "../../../src/reading/dates/day-words.ts";

describe("the words beside a day", () => {
  it.each(["Published on", "Veröffentlicht am", "Eingestellt von Tamsin am", "Publié le", "Geplaatst op"])(
    "say that it is the page's: %j",
    (words) => {
      expect([publishedIn(words), isOtherDay(words)]).toEqual([0, false]);
    },
  );

  it.each([
    "Last updated",
    "Zuletzt geändert am",
    "Mis à jour le",
    "Letzte Änderung:",
    "Update:",
    "Bijgewerkt op",
  ])("say that it is that of a change: %j", (words) => {
    expect(changeIn(words)).toBeTypeOf("number");
    expect(isOtherDay(words)).toBe(true);
  });

  it.each([
    "Apply by",
    "Deadline:",
    "©",
    "Bis zum",
    "Anmeldeschluss:",
    "Jusqu'au",
    "Retrieved",
    "Abgerufen am",
    "Consulté le",
    "When:",
    "Opening date:",
    "Joined",
    "born",
    "Wann:",
  ])("say that it is another: %j", (words) => {
    expect([isOtherDay(words), changeIn(words)]).toEqual([true, undefined]);
  });

  it("say nothing inside other words", () => {
    expect(["Bislang", "Weekends", "Terminal", "Von Tamsin Okoro"].filter(isOtherDay)).toEqual([]);
  });

  it("stand where they stand", () => {
    expect(otherDayIn("12 November 2026 (updated 13 November 2026)")).toBe(18);
    expect(isOtherDay("Published 12 November, updated 13 November")).toBe(false);
  });
});
