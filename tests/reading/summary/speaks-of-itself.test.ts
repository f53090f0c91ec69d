import { expect, it } from "vitest";
import { speaksOfItself } from "../../../src/reading/summary/speaks-of-itself.ts";

it.each([
  "This guide compares seven reading lamps.",
  "We tested forty lamps for our round-up.",
  "In diesem Beitrag vergleichen wir sieben Leselampen.",
  "Unsere Übersicht nennt die besten.",
  "Cet article compare sept lampes.",
  "En esta guía comparamos siete lámparas.",
  "In quest'articolo le confrontiamo.",
  "In dit overzicht staan ze alle zeven.",
])("hears a page speak of itself: %s", (sentence) => {
  expect(speaksOfItself(sentence)).toBe(true);
});

it.each(["A guide led us over the fell.", "The articled clerk was late.", "Der Bericht des Amtes lag vor."])(
  "leaves what only uses the word: %s",
  (sentence) => {
    expect(speaksOfItself(sentence)).toBe(false);
  },
);
