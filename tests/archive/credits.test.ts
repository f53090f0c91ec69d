import { describe, expect, it } from "vitest";
import { creditsOf, linksLedTo } from "../../src/archive/credits.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";

describe("who showed us links", () => {
  it("has all that came of it, however the name was written, most picks first", () => {
    const issues = [
      anIssue({ number: 2, picks: [aPick({ via: { name: "a friend" } }), aPick()] }),
      anIssue({
        number: 1,
        picks: [
          aPick({ via: { name: "Zoe" } }),
          aPick({ via: { name: "A Friend", url: "https://friend.example/" } }),
        ],
      }),
    ];
    const bookmarks = [aBookmark({ via: { name: "Nobody else" } }), aBookmark()];
    const credits = creditsOf(issues, bookmarks);
    expect(
      credits.map(({ slug, name, url, picks, bookmarks }) => [
        slug,
        name,
        url,
        picks.length,
        bookmarks.length,
      ]),
    ).toEqual([
      ["a-friend", "A Friend", "https://friend.example/", 2, 0],
      ["zoe", "Zoe", undefined, 1, 0],
      ["nobody-else", "Nobody else", undefined, 0, 1],
    ]);
    expect(credits[0]?.picks.map(({ issue, number }) => [issue.number, number])).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it("has no bookmark that is private or dropped", () => {
    const via = { name: "A friend" };
    const hidden = [
      aBookmark({ via, private: true }),
      aBookmark({ via, triage: { as: "dropped", at: "2026-11-01T00:00:00Z" } }),
    ];
    expect(creditsOf([], hidden)).toEqual([]);
  });

  it("counts no link twice, under whatever address it was picked, and loses none that was picked without thanks", () => {
    const jo = { name: "Jo" };
    const linksOf = (pick: Parameters<typeof aPick>[0], bookmark: Parameters<typeof aBookmark>[0]) => {
      const issues = [anIssue({ picks: [aPick({ url: "https://e.example/a", ...pick })] })];
      const given = aBookmark({ url: "https://e.example/a", via: jo, ...bookmark });
      return creditsOf(issues, [given]).map((credit) => [credit.slug, linksLedTo(credit)]);
    };
    expect(linksOf({}, {})).toEqual([["jo", 1]]);
    expect(linksOf({ via: { name: "Kim" } }, {})).toEqual([
      ["kim", 1],
      ["jo", 1],
    ]);
    expect(linksOf({ via: jo }, {})).toEqual([["jo", 1]]);
    expect(linksOf({ via: jo, url: "http://www.e.example/a/?utm_source=x" }, {})).toEqual([["jo", 1]]);
    const moved = { url: "https://new.example/a", aliases: ["https://e.example/a"] };
    expect(linksOf({ via: { name: "JO" } }, moved)).toEqual([["jo", 1]]);
    expect(linksOf({ via: jo }, { url: "https://e.example/b" })).toEqual([["jo", 2]]);
  });

  it("keeps its bookmarks in their places when one of them is picked", () => {
    const via = { name: "Jo" };
    const bookmarks = ["c", "b", "a"].map((name) => aBookmark({ url: `https://e.example/${name}`, via }));
    const picked = anIssue({ picks: [aPick({ url: "https://e.example/b", via })] });
    expect(creditsOf([picked], bookmarks)[0]?.bookmarks).toEqual(creditsOf([], bookmarks)[0]?.bookmarks);
  });
});
