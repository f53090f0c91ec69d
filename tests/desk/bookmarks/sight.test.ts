import { describe, expect, it } from "vitest";
import { hrefOf, pickedIn, sightOf, type View, views, wantedIn } from "../../../src/desk/bookmarks/sight.ts";
import { fits, textOf } from "../../../src/desk/hand/query.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const at = "2026-11-20T10:00:00.000Z";
const links = {
  plain: aBookmark({ url: "https://example.org/plain", tags: ["a"] }),
  picked: aBookmark({
    url: "https://example.org/picked?utm_source=x",
    aliases: ["https://t.co/1"],
    tags: ["a"],
  }),
  untagged: aBookmark({ url: "https://example.org/untagged", tags: undefined }),
  private: aBookmark({ url: "https://example.org/private", private: true, tags: ["a"] }),
  inside: aBookmark({ url: "http://wiki.internal/", tags: ["a"] }),
  dropped: aBookmark({ url: "https://example.org/dropped", triage: { as: "dropped", at }, tags: ["a"] }),
  lost: aBookmark({ url: "https://example.org/lost", unread: { why: "not-found", at }, tags: ["a"] }),
  died: aBookmark({ url: "https://www.example.org/died/?utm_source=x", tags: ["a"] }),
  gone: aBookmark({ url: "https://example.org/gone", page: { kind: "dead" }, tags: ["a"] }),
};
const issues = [
  anIssue({ number: 3, picks: [aPick({ url: "https://t.co/1" })] }),
  anIssue({ number: 2, picks: [aPick({ url: "https://example.org/picked" })] }),
];

describe("a sight of all bookmarks", () => {
  it.each([
    ["all", Object.keys(links)],
    ["picked", ["picked"]],
    ["untagged", ["untagged"]],
    ["private", ["private", "inside"]],
    ["dropped", ["dropped"]],
    ["gone", ["lost", "died", "gone"]],
  ] as [View, string[]][])("holds in the view %s what belongs there", (view, expected) => {
    const query = wantedIn(
      { view, query: "" },
      { picked: pickedIn(issues), publication: { language: "en" }, dead: new Set(["example.org/died"]) },
    );
    const seen = Object.entries(links).filter(([, link]) => fits(link, textOf(link), query));
    expect(seen.map(([name]) => name)).toEqual(expected);
  });

  it("says which issue picked a link, under whatever address; the newest of two", () => {
    expect(pickedIn(issues).issueOf(links.picked)?.number).toBe(3);
    expect(pickedIn(issues.slice(1)).issueOf(links.picked)?.number).toBe(2);
    expect(pickedIn(issues).issueOf(links.plain)).toBeUndefined();
  });

  it("comes from its own address", () => {
    const sights = Object.keys(views).map((view) => ({
      view: view as View,
      query: "a & b",
      at: "https://x.example/?a=1#b",
      after: undefined,
    }));
    for (const sight of sights) {
      const asked = new URL(hrefOf(sight), "http://127.0.0.1").searchParams;
      expect(sightOf((name) => asked.get(name) ?? undefined)).toEqual(sight);
    }
    expect(hrefOf({ view: "all", query: "" })).toBe("/bookmarks");
    expect(sightOf((name) => (name === "view" ? "toString" : undefined)).view).toBe("all");
  });
});
