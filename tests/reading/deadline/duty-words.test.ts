import { describe, expect, it } from "vitest";
import { findDeadlines } from "../../../src/reading/deadline/deadlines.ts";
import { calls, news } from "./sentences.ts";

const find = (text: string, language: string) =>
  findDeadlines(text, { from: "2026-11-20", isDated: true, language, zone: "Europe/London" }).map(
    ({ day, time }) => (time === undefined ? day : `${day} ${time}`),
  );

describe("a day that its reader must act by", () => {
  it.each(calls)("is found in %s: %j", (language, text, day) => {
    expect(find(text, language)).toEqual([day]);
  });
});

describe("a day of somebody else's", () => {
  it.each(news)("is none in %s: %j", (language, text) => {
    expect(find(text, language)).toEqual([]);
  });
});

describe("what may stand before a call", () => {
  // Words that can be cut in two ways at every letter: with each, reading them once more doubled.
  it.each([
    "1".repeat(200),
    "2026".repeat(80),
    "mar".repeat(80),
    "12th".repeat(60),
    "still one day to ".repeat(15),
  ])("is read once, also %s", (run) => {
    expect(find(`${run} lamps, please apply by 4 December 2026.`, "en")).toEqual(["2026-12-04"]);
    expect(find(`${run} lamps apply by 4 December 2026.`, "en")).toEqual([]);
  });
});
