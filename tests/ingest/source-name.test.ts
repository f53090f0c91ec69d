import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { nameOf } from "../../src/ingest/source-name.ts";

describe("the name of a source", () => {
  it("is the one that the editor gave it, else the feed's host or the kind of service", () => {
    const { sources } = Publication.parse({
      sources: [
        { feed: "https://blog.example.org/feed.xml" },
        { feed: "https://blog.example.org/feed.xml", name: "The blog" },
        { mastodon: "https://social.example/@ada" },
      ],
    });
    expect(sources.map(nameOf)).toEqual(["blog.example.org", "The blog", "mastodon"]);
  });
});
