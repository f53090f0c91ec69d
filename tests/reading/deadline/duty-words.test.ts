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
