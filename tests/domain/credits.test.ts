import { describe, expect, it } from "vitest";
import { creditsOf } from "../../src/domain/credits.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";

const nobody = () => false;

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
    const credits = creditsOf(issues, bookmarks, nobody);
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

  it("has no bookmark twice, and none that is private or dropped", () => {
    const via = { name: "A friend" };
    const picked = aBookmark({ via });
    const hidden = [
      aBookmark({ via, private: true }),
      aBookmark({ via, triage: { as: "dropped", at: "2026-11-01T00:00:00Z" } }),
    ];
    expect(creditsOf([], [picked, ...hidden], (one) => one === picked)).toEqual([]);
  });
});
