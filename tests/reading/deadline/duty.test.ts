import { describe, expect, it } from "vitest";
import { findDeadlines } from "../../../src/reading/deadline/deadlines.ts";

const find = (text: string, language = "en-GB") =>
  findDeadlines(text, { from: "2026-11-20", isDated: true, language, zone: "Europe/London" }).map(
    ({ day, time }) => (time === undefined ? day : `${day} ${time}`),
  );

describe("whose duty it is", () => {
  const others = ["Banks", "The ministry", "Kestrel Energy", "Its rivals", "Lenders in the bloc"];
  const readers = ["You", "Applicants", "Everyone", "Those who want to come", "Interested groups"];
  const duties = [
    "must submit their plans by 10 December.",
    "should reply by 10 December.",
    "need to register by 10 December.",
    "have to send in their entries before 10 December.",
  ];
  const pairs = (subjects: string[]) =>
    subjects.flatMap((subject) => duties.map((duty) => `${subject} ${duty}`));

  it.each(pairs(others))("is another's in %j", (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(pairs(readers))("is the reader's in %j", (text) => {
    expect(find(text)).toEqual(["2026-12-10"]);
  });

  it.each([
    "A deadline of 10 December for applications has been set.",
    "The council has set a deadline of 10 December for comments.",
    "The society has extended the deadline for entries to 10 December.",
    "The fund's call closes on 10 December.",
  ])("is the reader's where another sets the day for what readers hand in: %j", (text) => {
    expect(find(text)).toEqual(["2026-12-10"]);
  });
});

describe("a day in two numbers", () => {
  it.each([
    ["en-GB", "Reply by 15/12.", ["2026-12-15"]],
    ["en-GB", "Reply by 10/12.", ["2026-12-10"]],
    ["en-AU", "Closing date: 4/12", ["2026-12-04"]],
    ["en-US", "Reply by 12/10.", ["2026-12-10"]],
    ["en", "Reply by 10/12.", []],
    ["en", "Reply by 15/12.", ["2026-12-15"]],
    ["en-GB", "We reply 24/7: submit your question now.", []],
    ["en-GB", "Entries should be 3/4 of a page; submit yours.", []],
  ])("is read as %s writes it: %j", (language, text, days) => {
    expect(find(text, language)).toEqual(days);
  });
});

describe("a weekday and a day of the month", () => {
  it.each([
    ["Send it in by Monday the 14th.", ["2026-12-14"]],
    ["Please vote by Thursday the 26th.", ["2026-11-26"]],
    ["Entries are due on Friday, the 1st.", ["2027-01-01"]],
    ["Send it in by Tuesday the 14th.", []],
    ["Send it in by Friday 4th.", ["2026-12-04"]],
  ])("mean the next month that has them: %j", (text, days) => {
    expect(find(text)).toEqual(days);
  });
});

describe("a time of another clock", () => {
  it.each([
    "Apply by 17:00 Central on 4 December 2026.",
    "Apply by 4 December 2026, 17:00 Berlin time.",
    "Apply by 4 December 2026, 5pm local time.",
    "Apply by 4 December 2026 at 5pm Eastern Daylight Time.",
    "Apply by 4 December 2026 at noon (Lagos time).",
    "Apply by 4 December 2026 at 17:00 XYZT.",
  ])("is no time of ours: %j", (text) => {
    expect(find(text)).toEqual(["2026-12-04"]);
  });

  it("is ours where its zone is known, or where none is named", () => {
    expect(find("Apply by 4 December 2026, 17:00 CET.")).toEqual(["2026-12-04 16:00"]);
    expect(find("Apply by 4 December 2026, 17:00, and bring a friend.")).toEqual(["2026-12-04 17:00"]);
  });
});
