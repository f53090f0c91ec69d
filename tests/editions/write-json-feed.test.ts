import { expect, it } from "vitest";
import { feedNamed } from "../../src/editions/feeds.ts";
import { writeJsonFeed } from "../../src/editions/write-json-feed.ts";
import { feedContent } from "../support/feed-content.ts";
import { aBookmark } from "../support/makers.ts";

it("says where it stands itself, and which page an entry is about", () => {
  const content = feedContent({
    shelf: { bookmarks: [aBookmark({ tags: ["a"] }), aBookmark({ url: "https://b.example/" })] },
  });
  const json = JSON.parse(writeJsonFeed(feedNamed("bookmarks", content), content));
  expect(json.feed_url).toBe("https://five.example/bookmarks/feed.json");
  expect(json.items[0]).toMatchObject({ external_url: "https://example.org/a", tags: ["a"] });
  expect(json.items[1].tags).toBeUndefined();
});
