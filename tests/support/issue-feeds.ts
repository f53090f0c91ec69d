// The feed of the issues as a string, in each of its formats.
import type { Issue } from "../../src/domain/issue.ts";
import type { FeedSetting } from "../../src/editions/feed.ts";
import { feedNamed } from "../../src/editions/feeds.ts";
import { writeAtom } from "../../src/editions/write-atom.ts";
import { writeJsonFeed } from "../../src/editions/write-json-feed.ts";
import { writeRss } from "../../src/editions/write-rss.ts";

const writtenBy =
  (write: (feed: ReturnType<typeof feedNamed>, setting: FeedSetting) => string) =>
  (issues: Issue[], setting: FeedSetting): string =>
    write(feedNamed("issues", { ...setting, issues, essays: [], shelf: { bookmarks: [] } }), setting);

export const rssFeed = writtenBy(writeRss);
export const atomFeed = writtenBy(writeAtom);
export const jsonFeed = writtenBy(writeJsonFeed);
