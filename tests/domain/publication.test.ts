import { describe, expect, it } from "vitest";
import { Publication, sourceKinds, takes } from "../../src/domain/publication.ts";

const sourcesOf = (...sources: object[]) => Publication.safeParse({ sources });
const whyNot = (source: object) => sourcesOf(source).error?.issues[0];

describe("take", () => {
  it("may be any word that the kind has, alone or in a list, each once", () => {
    for (const kind of sourceKinds)
      for (const word of takes[kind])
        expect(sourcesOf({ [kind]: "https://a.example/@you", take: word }).success).toBe(true);
    const [source] =
      sourcesOf({ linkding: "https://l.example", take: ["archived", "bookmarks", "archived"] }).data
        ?.sources ?? [];
    expect(source?.take).toEqual(["archived", "bookmarks"]);
  });

  it.each([
    [
      { mastodon: "https://s.example/@you", take: "bookmark" },
      'mastodon takes posts, bookmarks, favourites; "bookmark" is none of these',
    ],
    [
      { linkding: "https://l.example", take: ["bookmarks", "archive"] },
      'linkding takes bookmarks, archived; "archive" is none of these',
    ],
    [
      { feed: "https://f.example", take: "toots" },
      'feed takes links, notes, posts; "toots" is none of these',
    ],
    [{ pinboard: "you", take: ["posts"] }, 'pinboard has one list only: leave out "take: posts"'],
    [{ feed: "https://f.example", take: ["links", "notes"] }, "a feed takes one of links, notes, posts"],
    [{ x: "you", take: [""] }, 'x takes posts, bookmarks; "" is none of these'],
  ])("of %j is refused with the words that are possible", (source, message) => {
    expect(whyNot(source)).toMatchObject({ path: ["sources", 0, "take"], message });
  });
});
