import { expect, it } from "vitest";
import { publishedLinks } from "../../src/ingest/published-links.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";

it("are those of issues that are out and of public bookmarks, each once, and none that is hidden", () => {
  const issues = [
    anIssue({ number: 3, state: "draft", picks: [aPick({ url: "https://draft.example/" })] }),
    anIssue({
      number: 2,
      date: "2026-11-13",
      picks: [
        aPick({ url: "https://a.example/?utm_source=x" }),
        aPick({ url: "https://b.example/" }),
        aPick({ url: "https://later-hidden.example/" }),
      ],
    }),
    anIssue({ number: 1, date: "2026-11-06", picks: [aPick({ url: "https://a.example/" })] }),
  ];
  const bookmarks = [
    aBookmark({ url: "https://www.b.example" }),
    aBookmark({ url: "https://c.example/", savedAt: "2026-10-31T23:30:00Z" }),
    aBookmark({ url: "https://new.example/", aliases: ["https://later-hidden.example/"], private: true }),
    aBookmark({ url: "https://dropped.example/", triage: { as: "dropped", at: "2026-11-20T10:00:00Z" } }),
    aBookmark({ url: "https://old.example/", savedAt: "2020-01-01T10:00:00Z" }),
  ];
  const found = publishedLinks(issues, bookmarks, "Europe/Berlin");
  expect(found.map(({ key, day, issue }) => [key, day, issue])).toEqual([
    ["a.example", "2026-11-06", 1],
    ["b.example", "2026-11-13", 2],
    ["old.example", "2020-01-01", undefined],
    ["c.example", "2026-11-01", undefined],
  ]);
});
