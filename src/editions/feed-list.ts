// Every feed of a publication by its name and addresses: for the page that names them, for the heads of pages, and as
// one OPML file that a reader's program takes whole.
import { capitalised, oneLine } from "../domain/plain-text.ts";
import { wordsOf } from "../domain/words.ts";
import { type FeedSetting, namesOf } from "./feed.ts";
import { html } from "./html.ts";
import { feedPaths, moreFeedPaths, tagFeedPath } from "./site-paths.ts";

export type FeedName = "issues" | keyof typeof moreFeedPaths;

/** In the order in which readers are shown them, without those of tags. */
export const feedNames: FeedName[] = [
  ...(["issues", "first", "bookmarks", "notes", "essays", "deadlines", "everything"] as const),
];

/** A feed as a list has it; `path` is that of its Atom. */
export type ListedFeed = { path: string; title: string };

/** `Five for Friday: every bookmark`, with the path of its Atom. */
export function listedFeed(name: FeedName, setting: FeedSetting): ListedFeed {
  const { title } = namesOf(setting);
  if (name === "issues") return { path: feedPaths.atom, title };
  const { moreFeeds } = wordsOf(setting.publication.language);
  return { path: moreFeedPaths[name].atom, title: `${title}: ${moreFeeds[name].name}` };
}

/** `Five for Friday: #open data`. */
export function listedTag({ slug, name }: { slug: string; name: string }, setting: FeedSetting): ListedFeed {
  return { path: tagFeedPath(slug), title: `${namesOf(setting).title}: #${oneLine(name)}` };
}

/** What the follow page says of each feed beside that of the issues. */
export function moreFeedRows({
  publication,
}: FeedSetting): { name: string; line: string; address: string }[] {
  const words = wordsOf(publication.language);
  return feedNames.flatMap((name) => {
    if (name === "issues") return [];
    const { name: written, line } = words.moreFeeds[name];
    const address = publication.url + moreFeedPaths[name].atom;
    return [{ name: capitalised(written, words.language), line, address }];
  });
}

/** The feeds that pages of a section name in their heads, beside those of the issues. */
export function feedsOfSection(section: string | undefined, setting: FeedSetting): ListedFeed[] {
  const names = { ...sections, "/follow/": feedNames.slice(1) }[section ?? ""] ?? [];
  return names.map((name) => listedFeed(name, setting));
}

const sections: Record<string, FeedName[]> = {
  "/issues/": ["first"],
  "/essays/": ["essays"],
  "/bookmarks/": ["bookmarks", "notes"],
  "/deadlines/": ["deadlines"],
};

/** OPML 2.0, whose `rss` stands for a feed in any format: http://opml.org/spec2.opml */
export function feedsOpml(feeds: ListedFeed[], setting: FeedSetting): string {
  const { url } = setting.publication;
  const rows = feeds.map(
    ({ path, title }) =>
      html`<outline type="rss" text="${title}" title="${title}" xmlUrl="${url}${path}" htmlUrl="${url}/"/>\n`,
  );
  return html`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head><title>${namesOf(setting).title}</title></head>
<body>
${rows}</body>
</opml>
`.markup;
}

/** The files of feeds of which a hub is told: all but those of tags. */
export const pushedPaths: string[] = [feedPaths, ...Object.values(moreFeedPaths)].flatMap(Object.values);
