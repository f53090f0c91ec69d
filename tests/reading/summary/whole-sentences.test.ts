import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/reading/summary/summary.ts";
import { withWholeSentences } from "../../../src/reading/summary/whole-sentences.ts";

describe("what a splitter broke", () => {
  it.each([
    [["Er endet am 15.", "Dezember 2026 im Rathaus."], ["Er endet am 15. Dezember 2026 im Rathaus."]],
    [
      ["Avant le 30 nov.", "2026.", "Merci."],
      ["Avant le 30 nov. 2026.", "Merci."],
    ],
    [["Send yours by Dec.", "10!"], ["Send yours by Dec. 10!"]],
    [["It closes at 5 p.m.", "Friday 4 December."], ["It closes at 5 p.m. Friday 4 December."]],
    [
      ["See chapter 3.", "Marketing comes next."],
      ["See chapter 3.", "Marketing comes next."],
    ],
    [
      ["We met in May.", "40 people came."],
      ["We met in May.", "40 people came."],
    ],
  ])("joins what broke inside a date, and nothing else: %j", (broken, whole) => {
    expect(withWholeSentences(broken)).toEqual(whole);
  });

  it.each([
    ["en", 'She said "Stop!" and left.', "He stayed."],
    ["en", 'When does that "a-ha!" moment occur?', "And what then?"],
    ["en", "Kestrel! was sold again.", "Nobody minded."],
    ["en", "The play (it ran for years!) is over.", "Nobody wept."],
    ["en", 'He wrote "What now?"', "It was late."],
    ["de", "„Was soll das?“ fragte sie.", "Niemand wusste es."],
    ["fr", "« Où vas-tu ? » demanda-t-elle.", "Personne ne répondit."],
  ])("goes on behind a quotation, %s: %s", (language, first, second) => {
    expect(sentencesOf(`${first} ${second}`, language)).toEqual([first, second]);
  });
});
