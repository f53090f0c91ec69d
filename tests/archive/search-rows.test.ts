import { describe, expect, it } from "vitest";
import { type Searched, searchRows } from "../../src/archive/search-rows.ts";
import { wordsAlone } from "../../src/editions/edition-setting.ts";
import { aBookmark, anIssue, aPick, aSetting } from "../support/makers.ts";

const { publication } = aSetting();
const anEssay = {
  slug: "five",
  title: "Five is enough",
  date: "2026-11-10",
  draft: false,
  summary: "Why *five*",
  body: "## Why\n\nBecause [six](https://example.org/six) is more.",
};

function searched(given: Partial<Searched>): Searched {
  const { bookmarks = [] } = given;
  const linkOf = (url: string) => bookmarks.find((one) => one.url === url);
  return { publication, issues: [], essays: [], linkOf, inkOf: () => undefined, ...given, bookmarks };
}

const on = (day: string, more = {}) =>
  aBookmark({ url: `https://example.org/${day}`, title: day, savedAt: `${day}T10:00:00Z`, ...more });

describe("everything that can be searched", () => {
  it("stands oldest first, bookmarks, issues and essays among each other", () => {
    const bookmarks = [on("2026-11-28"), on("2026-11-12"), on("2026-11-01")];
    const issue = anIssue({ number: 7, picks: [] });
    const rows = searchRows(searched({ bookmarks, issues: [issue], essays: [anEssay] }));
    expect(rows.map(([url]) => url)).toEqual([
      ...["https://example.org/2026-11-01", "/essays/five/", "https://example.org/2026-11-12"],
      ...["/issues/7/", "https://example.org/2026-11-28"],
    ]);
  });

  it("is nothing private and nothing dropped, though its link was picked", () => {
    const hidden = [
      on("2026-11-20", { private: true, note: "ours", tags: ["secret"] }),
      on("2026-11-19", { triage: { as: "dropped", at: "2026-11-21T10:00:00Z" } }),
    ];
    const bookmarks = [...hidden, on("2026-11-18", { url: "http://192.168.0.1/" })];
    expect(searchRows(searched({ bookmarks }))).toEqual([]);
    const issue = anIssue({ picks: [aPick({ url: "https://example.org/2026-11-20", title: "Picked" })] });
    const rows = searchRows(searched({ bookmarks, issues: [issue] }));
    expect(rows.map(([, title, day, note, text, tags]) => [title, day, note, text, tags])).toEqual([
      ["Picked", "2026-11-27", "Worth your time.", "", []],
      ["An issue", "2026-11-27", "A mixture.", "", []],
    ]);
  });

  it("has a bookmark that was picked once, in its place, with the pick's words and what else is known", () => {
    const page = { kind: "article" as const, summary: "What the page says." };
    const bookmark = on("2020-01-05", { note: "Own *note*", tags: ["data"], page });
    const pick = aPick({ url: bookmark.url, title: "Better title", blurb: "A **blurb**." });
    const issues = [
      anIssue({ number: 9, picks: [pick] }),
      anIssue({ number: 3, picks: [{ ...pick, title: "Older" }] }),
    ];
    const rows = searchRows(searched({ bookmarks: [bookmark], issues, inkOf: () => 5 }));
    expect(rows.filter(([url]) => url === bookmark.url)).toEqual([
      [
        ...[
          bookmark.url,
          "Better title",
          "2020-01-05",
          "A blurb.",
          "2020-01-05 Own note What the page says.",
          ["data"],
        ],
        { label: "Picked in issue 9", path: "/issues/9/#pick-1", issue: 9, ink: 5 },
      ],
    ]);
    expect(rows[0]?.[0]).toBe(bookmark.url);
  });

  it("has an essay whole, its words without signs, up to an hour of reading", () => {
    const [row] = searchRows(searched({ essays: [anEssay] }));
    expect(row?.slice(0, 5)).toEqual([
      "/essays/five/",
      "Five is enough",
      "2026-11-10",
      "Why *five*",
      "Why Because six is more.",
    ]);
    const [long] = searchRows(searched({ essays: [{ ...anEssay, body: "word ".repeat(9_000) }] }));
    expect(long?.[4].length).toBe(20_000);
  });

  it("leads from the root of its host where the site stands in a folder", () => {
    const inFolder = { ...publication, url: "https://five.example/links" };
    const rows = searchRows(
      searched({ publication: inFolder, essays: [anEssay], issues: [anIssue({ number: 2 })] }),
    );
    expect(
      rows.flatMap(([url, , , , , , mark]) => mark?.path ?? (url.startsWith("/") ? url : [])).sort(),
    ).toEqual([
      "/links/essays/five/",
      "/links/issues/2/",
      ...[1, 2, 3, 4, 5].map((number) => `/links/issues/2/#pick-${number}`),
    ]);
  });
});

describe("a note", () => {
  it.each([
    "Plain words, nothing else: 3 (of 4)?",
    "With *a sign* and “quotes” – and a dash",
    "1. A list\n2. of two",
    "- one\n- two",
    'it\'s -- well ... "so"',
    "AT&amp;T &copy; \\*not\\* <b>x</b> https://example.org/a_b_c a_b_c",
    "2024. A year",
    "# Heading",
    "a | b",
    "  spaces  around  ",
  ])("has the words that its page shows: %j", (note) => {
    const [row] = searchRows(searched({ bookmarks: [on("2026-11-20", { note })] }));
    expect(row?.[3]).toBe(wordsAlone(note, { publication }));
  });
});
