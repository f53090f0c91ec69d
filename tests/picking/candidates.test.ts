import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { candidates, nextIssue } from "../../src/picking/candidates.ts";
import { pickBookmark } from "../../src/picking/pick-bookmark.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";

describe("candidates", () => {
  const zone = "Europe/London";
  const now = "2026-11-27T09:00:00Z";
  const bookmark = (name: string, savedAt: string, more = {}) =>
    aBookmark({ url: `https://example.org/${name}`, title: name, savedAt, ...more });

  it("are the public links since the last issue's day, newest first, those linked before at the end", () => {
    const issues = [
      anIssue({ date: "2026-11-20", picks: [aPick({ url: "https://www.example.org/again/?utm_source=x" })] }),
    ];
    const found = candidates(
      [
        bookmark("again", "2026-11-26T10:00:00Z"),
        bookmark("new", "2026-11-25T10:00:00Z"),
        bookmark("private", "2026-11-25T10:00:00Z", { private: true }),
        bookmark("old", "2026-11-17T10:00:00Z"),
      ],
      issues,
      { now, zone },
    );
    expect(found.map((one) => [one.bookmark.title, one.linkedIn])).toEqual([
      ["new", undefined],
      ["again", 42],
    ]);
  });

  it("of a first week are those of the last seven days, or of as many as are asked for", () => {
    const all = [bookmark("near", "2026-11-22T10:00:00Z"), bookmark("far", "2026-11-01T10:00:00Z")];
    expect(candidates(all, [], { now, zone })).toHaveLength(1);
    expect(candidates(all, [], { now, zone, days: 60 })).toHaveLength(2);
  });

  it("reach back a week and two days more, to the day, for posts arrive late", () => {
    const all = [
      bookmark("first day", "2026-11-18T00:00:00Z"),
      bookmark("day before", "2026-11-17T23:59:59Z"),
    ];
    for (const issues of [[], [anIssue({ date: "2026-11-20" })], [anIssue({ date: "2026-11-26" })]])
      expect(candidates(all, issues, { now, zone }).map((one) => one.bookmark.title)).toEqual(["first day"]);
  });

  it("reach back to two days before the last issue when that is longer ago than a week", () => {
    const all = [
      bookmark("first day", "2026-11-11T00:00:00Z"),
      bookmark("day before", "2026-11-10T23:59:59Z"),
    ];
    const issues = [
      anIssue({ number: 41, date: "2026-11-06" }),
      anIssue({ number: 42, date: "2026-11-13" }),
      anIssue({ number: 43, date: "2026-12-04" }),
    ];
    expect(candidates(all, issues, { now, zone }).map((one) => one.bookmark.title)).toEqual(["first day"]);
  });

  it("count their days in the publication's zone", () => {
    const all = [bookmark("late on the 17th in London", "2026-11-17T23:30:00Z")];
    expect(candidates(all, [], { now, zone })).toHaveLength(0);
    expect(candidates(all, [], { now, zone: "Europe/Berlin" })).toHaveLength(1);
  });

  it("of the last days asked for begin on the first of them", () => {
    const all = [
      bookmark("first day", "2026-11-24T00:00:00Z"),
      bookmark("day before", "2026-11-23T23:59:59Z"),
    ];
    expect(candidates(all, [], { now, zone, days: 3 }).map((one) => one.bookmark.title)).toEqual([
      "first day",
    ]);
  });

  it("say the newest issue that linked them, whichever order and under whatever address", () => {
    const twice = bookmark("twice", "2026-11-25T10:00:00Z", { aliases: ["https://short.example/t"] });
    const under = (url: string) => [aPick({ url })];
    const issues = [
      anIssue({ number: 40, picks: under("https://example.org/twice") }),
      anIssue({ number: 42, picks: under("https://short.example/t") }),
      anIssue({ number: 41, picks: under("https://example.org/twice") }),
    ];
    for (const order of [issues, issues.toReversed()]) {
      expect(candidates([twice], order, { now, zone })[0]?.linkedIn).toBe(42);
      expect(candidates([bookmark("twice", "2026-11-25T10:00:00Z")], order, { now, zone })[0]?.linkedIn).toBe(
        41,
      );
    }
  });

  it("are not those of which nobody told the time", () => {
    const found = candidates([bookmark("untold", now, { undated: true })], [], { now, zone });
    expect(found).toEqual([]);
  });

  it("become picks whose first words are the editor's note", () => {
    expect(pickBookmark(aBookmark({ note: "mine" }))).toEqual({
      url: "https://example.org/a",
      title: "A page",
      blurb: "mine",
    });
  });

  it("wait for the next publication day that has no issue yet", () => {
    const publication = Publication.parse({});
    expect(nextIssue([], publication, "2026-11-25")).toEqual({ number: 1, date: "2026-11-27" });
    expect(nextIssue([anIssue({ number: 7, date: "2026-11-27" })], publication, "2026-11-27")).toEqual({
      number: 8,
      date: "2026-12-04",
    });
  });
});
