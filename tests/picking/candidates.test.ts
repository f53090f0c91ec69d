import { describe, expect, it } from "vitest";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import type { Issue } from "../../src/domain/issue.ts";
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

  describe("that were decided upon", () => {
    const old = "2026-06-01T10:00:00Z";
    const decided = (name: string, triage: Bookmark["triage"], savedAt = old) =>
      bookmark(name, savedAt, { triage });
    const names = (all: Bookmark[], issues: Issue[] = [], at = now) =>
      candidates(all, issues, { now: at, zone }).map((one) => one.bookmark.title);

    it("come first when they were shortlisted, however old, and then those that are back", () => {
      const all = [
        bookmark("new", "2026-11-26T10:00:00Z"),
        decided("back", { as: "snoozed", at: "2026-11-20T10:00:00Z", until: "2026-11-27" }),
        decided("shortlisted", { as: "shortlisted", at: "2026-10-01T10:00:00Z" }),
      ];
      expect(names(all)).toEqual(["shortlisted", "back", "new"]);
    });

    it("are none when they are done or dropped, and stay none however far back is asked", () => {
      const all = [
        decided("done", { as: "done", at: now }, now),
        decided("dropped", { as: "dropped", at: now }, now),
      ];
      expect(candidates(all, [], { now, zone, days: 3650 })).toEqual([]);
    });

    it.each([
      ["2026-12-03T23:59:59Z", []],
      ["2026-12-04T00:00:00Z", ["snoozed"]],
      ["2027-03-01T09:00:00Z", ["snoozed"]],
    ])("come back from a snooze on its day in the publication's zone: %s", (at, expected) => {
      const all = [decided("snoozed", { as: "snoozed", at: now, until: "2026-12-04" })];
      expect(names(all, [], at)).toEqual(expected);
    });

    it("come back in the zone's own midnight", () => {
      const all = [decided("snoozed", { as: "snoozed", at: now, until: "2026-12-04" })];
      const at = "2026-12-03T15:00:00Z";
      expect(candidates(all, [], { now: at, zone: "Asia/Tokyo" })).toHaveLength(1);
      expect(candidates(all, [], { now: at, zone: "America/New_York" })).toHaveLength(0);
    });

    it.each([
      ["the same issue", "2026-11-27T09:00:00Z", [], []],
      [
        "the issue after, once the coming one has its file",
        "2026-11-26T20:00:00Z",
        ["2026-11-27"],
        ["later"],
      ],
      ["the issue after, once its day is over without one", "2026-11-28T09:00:00Z", [], ["later"]],
      ["any issue from then on", "2027-02-01T09:00:00Z", [], ["later"]],
    ])("left for later are candidates for %s or not", (_name, at, issueDates, expected) => {
      const all = [decided("later", { as: "later", at: "2026-11-25T10:00:00Z" }, "2026-11-25T10:00:00Z")];
      const issues = issueDates.map((date, index) => anIssue({ number: index + 1, date, picks: [] }));
      expect(names(all, issues, at)).toEqual(expected);
    });

    it("left for later go by the publication's own day", () => {
      const all = [decided("later", { as: "later", at: "2026-11-25T10:00:00Z" })];
      expect(candidates(all, [], { now, zone, day: "thursday" })).toHaveLength(1);
      expect(candidates(all, [], { now, zone, day: "friday" })).toHaveLength(0);
    });

    it("wait no longer once an issue picked them since, and do when it had picked them before", () => {
      const all = [decided("again", { as: "shortlisted", at: "2026-11-10T10:00:00Z" })];
      const issue = (date: string) => [
        anIssue({ date, picks: [aPick({ url: "https://example.org/again" })] }),
      ];
      expect(names(all, issue("2026-11-13"))).toEqual([]);
      expect(names(all, issue("2026-11-06"))).toEqual(["again"]);
      expect(candidates(all, issue("2026-11-06"), { now, zone })[0]?.linkedIn).toBe(42);
    });
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
