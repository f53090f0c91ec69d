import { expect, it } from "vitest";
import { feedNamed } from "../../src/editions/feeds.ts";
import { writeRss } from "../../src/editions/write-rss.ts";
import { feedContent } from "../support/feed-content.ts";
import { anIssue } from "../support/makers.ts";

it("leaves out when the feed changed where nobody knows", () => {
  const content = feedContent();
  expect(writeRss(feedNamed("issues", content), content)).not.toContain("lastBuildDate");
  const filled = feedContent({ issues: [anIssue()] });
  expect(writeRss(feedNamed("issues", filled), filled)).toContain(
    "<lastBuildDate>Fri, 27 Nov 2026 09:00:00 GMT</lastBuildDate>",
  );
});
