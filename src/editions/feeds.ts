// Which feeds a publication has, and what stands in each. Only what readers may see comes into any: issues that are
// out, essays that are no drafts, bookmarks that are neither private nor dropped.
import { createHash } from "node:crypto";
import { type Bookmark, isHidden } from "../domain/bookmark.ts";
import { deadlinesOf } from "../domain/deadlines.ts";
import type { Essay } from "../domain/essay.ts";
import { hasDeadlinePassed, type Issue } from "../domain/issue.ts";
import { oneLine } from "../domain/plain-text.ts";
import { wordsOf } from "../domain/words.ts";
import { pickFacts } from "./edition-setting.ts";
import { type Feed, type FeedEntry, type FeedPaths, type FeedSetting, namesOf } from "./feed.ts";
import { bookmarkEntry, essayEntry, issueEntry, pickEntry } from "./feed-entries.ts";
import { type FeedName, listedFeed, listedTag } from "./feed-list.ts";
import { feedPaths, moreFeedPaths } from "./site-paths.ts";
import { writeAtom } from "./write-atom.ts";
import { writeJsonFeed } from "./write-json-feed.ts";
import { writeRss } from "./write-rss.ts";

/** Entries in a feed of issues, of picks or of essays: readers want the newest, archives have the site. */
const entries = 20;
/** Links are many: a week's should not have gone by before a program has asked. */
const links = 50;

/** Of one tag alone there are fewer; and of two thousand tags each entry is made anew. */
const tagLinks = 20;

/** A tag that has a page, with its links, newest first. */
export type TagLinks = { slug: string; name: string; bookmarks: Bookmark[] };

/** What feeds are made of. Issues, essays and bookmarks are newest first. */
export type FeedContent = Omit<FeedSetting, "issues" | "essays"> & {
  issues: Issue[];
  essays: Essay[];
  shelf: { bookmarks: Bookmark[] };
};

function issuesFeed(issues: Issue[], setting: FeedSetting): Feed {
  const { title, description } = namesOf(setting);
  const newest = issues.slice(0, entries).map((issue) => issueEntry(issue, setting));
  return feedOf(
    { title, description, paths: feedPaths, id: `${setting.publication.url}/`, isPushed: true },
    newest,
    setting,
  );
}

/** A feed by its name, the tags' excepted. */
export function feedNamed(name: FeedName, content: FeedContent): Feed {
  return name === "issues" ? issuesFeed(issuesOut(content), content) : moreFeed(name, content);
}

/** What stands in the feed of a tag. */
export function linksOfTagFeed({ bookmarks }: TagLinks): Bookmark[] {
  return bookmarks.filter((one) => !isHidden(one)).slice(0, tagLinks);
}

/** The newest links of a tag; `slug` stands in its address. */
export function tagFeed(tag: TagLinks, content: FeedContent): Feed {
  const { publication } = content;
  const { path, title } = listedTag(tag, content);
  return feedOf(
    {
      ...{ id: publication.url + path, title, description: namesOf(content).description },
      ...{ paths: { atom: path }, isPushed: false },
    },
    linksOfTagFeed(tag).map((bookmark) => entryOf(bookmark, content)),
    content,
  );
}

function moreFeed(name: Exclude<FeedName, "issues">, content: FeedContent): Feed {
  const { publication } = content;
  const description = oneLine(wordsOf(publication.language).moreFeeds[name].line);
  const paths: FeedPaths = moreFeedPaths[name];
  const named = {
    title: listedFeed(name, content).title,
    description,
    paths,
    id: publication.url + paths.atom,
    isPushed: true,
  };
  return feedOf(named, entriesOf(name, content), content);
}

function entriesOf(name: Exclude<FeedName, "issues">, content: FeedContent): FeedEntry[] {
  switch (name) {
    case "first":
      return firstPicks(content);
    case "everything":
      return everything(content);
    case "bookmarks":
      return kept(content, () => true);
    case "notes":
      return kept(content, ({ note }) => (note ?? "").trim() !== "");
    case "essays":
      return essaysOut(content)
        .slice(0, entries)
        .map((essay) => essayEntry(essay, content));
    case "deadlines":
      return openPicks(content);
    default:
      return name satisfies never;
  }
}

function issuesOut({ issues }: FeedContent): Issue[] {
  return issues.filter(({ state }) => state === "shipped");
}

function essaysOut({ essays }: FeedContent): Essay[] {
  return essays.filter(({ draft }) => !draft);
}

function firstPicks(content: FeedContent): FeedEntry[] {
  return issuesOut(content)
    .slice(0, entries)
    .flatMap((issue) =>
      pickFacts(issue, content)
        .slice(0, 1)
        .map((facts) => withOwnMillisecond(pickEntry(issue, facts, content))),
    );
}

/**
 * Picks on which a reader can still act, as the page of deadlines has them, the newest issue's first; without a `today`
 * those of the newest issues.
 */
function openPicks(content: FeedContent): FeedEntry[] {
  const { today = "" } = content;
  return deadlinesOf(issuesOut(content))
    .filter(({ pick }) => !hasDeadlinePassed(pick, today))
    .sort((a, b) => b.issue.number - a.issue.number || a.number - b.number)
    .slice(0, links)
    .flatMap(({ issue, number }) => {
      const facts = pickFacts(issue, content)[number - 1];
      return facts ? [withOwnMillisecond(pickEntry(issue, facts, content))] : [];
    });
}

function kept(content: FeedContent, isWanted: (bookmark: Bookmark) => boolean): FeedEntry[] {
  const newest = [];
  for (const bookmark of content.shelf.bookmarks) {
    if (newest.length === links) break;
    if (!isHidden(bookmark) && isWanted(bookmark)) newest.push(bookmark);
  }
  return newest.map((bookmark) => entryOf(bookmark, content));
}

/** A link stands in the feeds of its tags and in those of all links: its entry is made once for one content. */
function entryOf(bookmark: Bookmark, content: FeedContent): FeedEntry {
  const entries = entriesMade.get(content) ?? new Map<Bookmark, FeedEntry>();
  entriesMade.set(content, entries);
  const entry = entries.get(bookmark) ?? withOwnMillisecond(bookmarkEntry(bookmark, content));
  entries.set(bookmark, entry);
  return entry;
}

const entriesMade = new WeakMap<FeedContent, Map<Bookmark, FeedEntry>>();

/**
 * What is dated by whole seconds, as links are that came from one file and picks of one issue, gets a millisecond that
 * comes of its own name: so that it keeps it, whatever comes before or behind it.
 */
function withOwnMillisecond(entry: FeedEntry): FeedEntry {
  const at = Date.parse(entry.updated);
  if (at % second !== 0) return entry;
  const own = createHash("sha256").update(entry.id).digest().readUInt32BE() % second;
  return { ...entry, updated: new Date(at + own).toISOString() };
}

/** Milliseconds. */
const second = 1000;

function everything(content: FeedContent): FeedEntry[] {
  const all = [
    ...issuesOut(content)
      .slice(0, entries)
      .map((issue) => issueEntry(issue, content)),
    ...essaysOut(content)
      .slice(0, entries)
      .map((essay) => essayEntry(essay, content)),
    ...kept(content, () => true),
  ];
  return all.sort(newestFirst).slice(0, links);
}

/** The feed with its entries, and with the time at which it changed: when one of them did, not when the site was built. */
function feedOf(
  named: Omit<Feed, "entries" | "updated">,
  given: FeedEntry[],
  { now, today }: FeedSetting,
): Feed {
  const distinct = withDistinctTimes(given);
  const updated =
    distinct
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ??
    now ??
    (today && `${today}T00:00:00.000Z`);
  return { ...named, entries: distinct, updated: updated && new Date(updated).toISOString() };
}

/**
 * No two entries changed at one instant (the validator's DuplicateUpdated): of several the older stays, and each other
 * takes the next millisecond. What comes later moves none of them; where the older leaves the feed, the next may have
 * its millisecond.
 */
function withDistinctTimes(given: FeedEntry[]): FeedEntry[] {
  const taken = new Set<number>();
  const later = given.toReversed().map((entry) => {
    let at = Date.parse(entry.updated);
    while (taken.has(at)) at += 1;
    taken.add(at);
    return { ...entry, updated: new Date(at).toISOString() };
  });
  return later.reverse();
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  return b.at.localeCompare(a.at) || a.id.localeCompare(b.id);
}

/** The feed in each of its formats, by the path of the file that it is. */
export function filesOf(feed: Feed, setting: FeedSetting): Map<string, () => string> {
  const { atom, rss, json } = feed.paths;
  return new Map([
    [atom, () => writeAtom(feed, setting)] as const,
    ...(rss ? [[rss, () => writeRss(feed, setting)] as const] : []),
    ...(json ? [[json, () => writeJsonFeed(feed, setting)] as const] : []),
  ]);
}
