import { describe, expect, it } from "vitest";
import { nextIssueDay, notesOfWeek } from "../../src/archive/week-of-issue.ts";
import { Publication } from "../../src/domain/publication.ts";
import { aBookmark, anIssue } from "../support/makers.ts";

const issue = anIssue({ date: "2026-11-27" });
const kept = (title: string, savedAt: string, given = {}) =>
  aBookmark({ url: `https://${title}.example/`, title, note: "Why.", savedAt, ...given });
const titles = (bookmarks: ReturnType<typeof kept>[], zone = "UTC", picked: string[] = []) =>
  notesOfWeek(bookmarks, issue, { zone, isPicked: ({ title }) => picked.includes(title) }).map(
    ({ title }) => title,
  );

describe("what else was kept in the week of an issue", () => {
  it("is the newest with a note, three at most, none that was picked and none that is hidden", () => {
    const bookmarks = [
      kept("after", "2026-11-28T10:00:00Z"),
      kept("picked", "2026-11-27T10:00:00Z"),
      kept("secret", "2026-11-26T10:00:00Z", { private: true }),
      kept("wordless", "2026-11-26T09:00:00Z", { note: undefined }),
      ...["a", "b", "c", "d"].map((title, at) => kept(title, `2026-11-${25 - at}T10:00:00Z`)),
    ];
    expect(titles(bookmarks, "UTC", ["picked"])).toEqual(["a", "b", "c"]);
  });

  it("ends with the day of the issue before it, in the publication's zone", () => {
    const bookmarks = [
      kept("friday", "2026-11-27T23:30:00Z"),
      kept("first", "2026-11-20T23:30:00Z"),
      kept("before", "2026-11-20T10:00:00Z"),
    ];
    expect(titles(bookmarks)).toEqual(["friday"]);
    expect(titles(bookmarks, "Europe/Berlin")).toEqual(["first"]);
    expect(titles([])).toEqual([]);
  });
});

describe("the next issue", () => {
  it.each([
    ["friday", "2026-11-27", "2026-12-04"],
    ["friday", "2026-12-04", "2026-12-04"],
    ["friday", "2026-12-05", undefined],
    ["saturday", "2026-11-27", "2026-11-28"],
    ["thursday", "2026-11-27", "2026-12-03"],
  ])("of a publication of every %s comes, as seen on %s, on %s", (day, today, expected) => {
    expect(nextIssueDay(issue, Publication.parse({ day }), today)).toBe(expected);
  });
});
