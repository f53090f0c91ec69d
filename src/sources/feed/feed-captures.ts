// A feed's items to captures. A feed of links gives each item's page; a feed of posts (toots) gives the
// links inside the words, and the words become the note.
import type { Capture } from "../../domain/capture.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { withoutRefTo } from "../../domain/ref-mark.ts";
import { type Anchor, readNote } from "../fields/note-text.ts";
import { withoutTrailingTags } from "../fields/post-text.ts";
import type { Feed, FeedItem } from "./normalise.ts";

/**
 * `links`: each item is a link. `notes`: the same, and its description is the editor's own word about it, as in
 * feeds of a bookmark service. `posts`: the links stand in the item's words. The default looks at what made the feed.
 */
export type Take = "links" | "notes" | "posts";

export function capturesOfFeed(feed: Feed, source: string, take: Take = takeOf(feed)): Capture[] {
  const site = URL.parse(feed.siteUrl ?? "")?.hostname;
  const captures = feed.items.flatMap((item) =>
    take === "posts" ? linksInPost(item, source, feed.siteUrl) : linkOfItem(item, source, take === "notes"),
  );
  return site ? captures.map((one) => ({ ...one, url: withoutRefTo(one.url, [site]) })) : captures;
}

/** Mastodon and its kin name themselves, and so do most bookmark services. Elsewhere the items' own pages are the links. */
function takeOf(feed: Feed): Take {
  if (/^(mastodon|pleroma|akkoma|gotosocial|misskey|pixelfed)\b/i.test(feed.generator ?? "")) return "posts";
  const isBookmarks = /\b(shaarli|linkding|pinboard|linkwarden)\b/i.test(
    `${feed.generator ?? ""} ${feed.siteUrl ?? ""} ${feed.title ?? ""}`,
  );
  return isBookmarks ? "notes" : "links";
}

function linkOfItem(item: FeedItem, source: string, hasNotes: boolean): Capture[] {
  if (item.url === undefined) return [];
  const note = hasNotes ? readNote(item.summary ?? "").text || undefined : undefined;
  return [
    {
      url: item.url,
      title: item.title,
      note,
      tags: item.tags,
      savedAt: item.publishedAt ?? item.updatedAt,
      source,
    },
  ];
}

function linksInPost(item: FeedItem, source: string, siteUrl: string | undefined): Capture[] {
  const isOutgoing = (anchor: Anchor) => isContentLink(anchor, siteUrl);
  const { text, anchors } = readNote(item.contentHtml ?? item.summary ?? "", {
    traceOf: (anchor) =>
      isOutgoing(anchor) ? "nothing" : anchor.classes.includes("hashtag") ? "words" : "link",
  });
  const outgoing = anchors.filter(isOutgoing);
  const note = withoutTrailingTags(text) || undefined;
  return outgoing.map((anchor) => ({
    url: anchor.href,
    note,
    tags: item.tags,
    savedAt: item.publishedAt ?? item.updatedAt,
    source,
    seenAt: item.url,
  }));
}

/** Mentions and hashtags lead to people and searches of the same network; everything else is a link. */
function isContentLink(anchor: Anchor, siteUrl: string | undefined): boolean {
  if (anchor.classes.some((name) => /^(mention|hashtag|u-url)$/.test(name)) || /\btag\b/.test(anchor.rel))
    return false;
  const url = publicUrl(anchor.href);
  return url !== undefined && url.host !== publicUrl(siteUrl ?? "")?.host;
}
