import { describe, expect, it } from "vitest";
import { yearsInLinks } from "../../src/archive/year-in-links.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";

const issue = (number: number, date: string, urls: string[] = [], via?: string) =>
  anIssue({ number, date, picks: urls.map((url) => aPick({ url, via: via ? { name: via } : undefined })) });

describe("a year in links", () => {
  const setting = { today: "2026-01-01", zone: "Europe/London" };

  it("is there for every year that is over and had an issue, the newest first", () => {
    const issues = [issue(3, "2026-01-02"), issue(2, "2025-12-26"), issue(1, "2023-05-05")];
    const told = (today: string) => yearsInLinks(issues, [], { ...setting, today }).map(({ year }) => year);
    expect(told("2026-01-01")).toEqual(["2025", "2023"]);
    expect(told("2025-12-31")).toEqual(["2023"]);
    expect(told("2027-01-01")).toEqual(["2026", "2025", "2023"]);
  });

  it("has its issues in their order, what was kept in each month of the zone, and who is thanked", () => {
    const issues = [
      issue(2, "2025-12-26", ["https://a.example/1", "https://www.a.example/2"], "A friend"),
      issue(1, "2025-12-19", ["https://b.example/"], "a Friend"),
    ];
    const bookmarks = [
      aBookmark({ savedAt: "2025-06-30T23:30:00Z", tags: ["maps", "rare"] }),
      aBookmark({ savedAt: "2025-12-31T23:30:00Z", tags: ["maps"] }),
      aBookmark({ savedAt: "2026-01-01T00:30:00Z", tags: ["maps"] }),
      aBookmark({ savedAt: "2025-03-03T00:30:00Z", tags: ["rare"], private: true }),
    ];
    const [year] = yearsInLinks(issues, bookmarks, setting);
    expect(year?.issues.map(({ number }) => number)).toEqual([1, 2]);
    expect(year?.months).toHaveLength(12);
    expect(year?.months.filter(({ kept }) => kept > 0)).toEqual([
      { month: "2025-07", kept: 1 },
      { month: "2025-12", kept: 1 },
    ]);
    expect([year?.kept, year?.credited]).toEqual([2, 1]);
    expect(year?.sites).toEqual([{ name: "a.example", count: 2 }]);
    expect(year?.tags).toEqual([{ name: "maps", count: 2 }]);
  });

  it("counts a tag once a bookmark, whatever its spellings, by the name that its page has", () => {
    const tagged = (savedAt: string, ...tags: string[]) => aBookmark({ savedAt, tags });
    const bookmarks = [
      tagged("2025-03-05T10:00:00Z", "Open Data", "open-data", "law"),
      tagged("2025-03-04T10:00:00Z", "open data"),
      tagged("2025-03-03T10:00:00Z", "OPEN DATA", "law"),
      tagged("2024-01-01T10:00:00Z", "open_data"),
    ];
    const [year] = yearsInLinks([issue(1, "2025-12-19")], bookmarks, setting);
    expect(year?.tags).toEqual([
      { name: "open_data", count: 3 },
      { name: "law", count: 2 },
    ]);
  });
});
