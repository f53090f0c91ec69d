import { describe, expect, it } from "vitest";
import { pageHtml } from "../../src/editions/page-html.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

const issue = anIssue({ picks: [aPick({ url: "https://p.example/" })], hero: undefined });

describe("an issue's page", () => {
  it("leads from a pick to its tags, as many as have a page", () => {
    const tags = [{ name: "open <data>", path: "/bookmarks/tags/open-data/" }];
    const tagsOf = (url: string) => (url === "https://p.example/" ? tags : []);
    expect(pageHtml(issue, { ...aSetting(), tagsOf })).toContain(
      '<p class="tags"><a class="tag p-category" href="/bookmarks/tags/open-data/"><bdi>#open &lt;data&gt;</bdi></a></p>',
    );
    expect(pageHtml(issue, { ...aSetting(), tagsOf: () => [] })).not.toContain("tag");
    expect(pageHtml(issue, aSetting())).not.toContain('class="tag');
  });

  it("leads to the posts by which it was announced, where it was", () => {
    const announced = {
      bluesky: "https://bsky.app/profile/five/post/1",
      mastodon: "https://social.example/@five/1",
    };
    const page = pageHtml({ ...issue, announced }, aSetting());
    expect(page).toContain(
      'Said about this issue: <a class="u-syndication" rel="syndication" href="https://social.example/@five/1">Mastodon</a>, <a class="u-syndication" rel="syndication" href="https://bsky.app/profile/five/post/1">Bluesky</a>',
    );
    expect(pageHtml(issue, aSetting())).not.toContain("Said about");
    expect(pageHtml({ ...issue, announced: {} }, aSetting())).not.toContain("Said about");
  });
});
