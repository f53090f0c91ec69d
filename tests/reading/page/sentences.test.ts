import { expect, it } from "vitest";
import { isDense, sentenceEnd } from "../../../src/reading/page/sentences.ts";

it.each([
  "It rains.",
  "Does it?",
  "«Il pleut !»",
  "« Il pleut. »",
  "„Es regnet.“",
  "»Regnet es?«",
  "‚Es regnet.‘",
  '"(It rains.)"',
  "It rains.[2][14]",
  "雨が降る。",
  "「雨が降る。」",
  "वर्षा होती है।",
  "هل تمطر؟",
])("a sentence ends: %s", (text) => {
  expect(sentenceEnd.test(text)).toBe(true);
});

it.each(["Related stories", "Kapitel:", "3.1 of RFC 8058", ""])("no sentence ends: %s", (text) => {
  expect(sentenceEnd.test(text)).toBe(false);
});

it("a script without spaces is dense", () => {
  expect(["雨が降る", "ฝนตก", "Il pleut", "비가 온다"].map(isDense)).toEqual([true, true, false, false]);
});
