// A link kept for ever, and how two sightings of it become one without losing a word.
import { z } from "zod";
import { betterUrl } from "./better-url.ts";
import { Instant } from "./calendar.ts";
import { canonicalUrl, urlKey } from "./canonical-url.ts";
import type { Capture } from "./capture.ts";
import { type FetchFailure, KeptFailure } from "./fetch-failure.ts";
import { hostOf } from "./host-of.ts";
import { Via } from "./issue.ts";
import { cutNote, joinNotes } from "./note.ts";
import { keepCorrections, PageFacts } from "./page-facts.ts";
import { tidyLine, withoutControls } from "./plain-text.ts";
import { isPublicUrl, namesPrivatePlace, publicUrl } from "./public-url.ts";
import { laterTriage, Triage } from "./triage.ts";

/** Why a page could not be read, and when we last tried. */
const Unread = z.looseObject({ why: KeptFailure, at: Instant, tries: z.int().positive().optional() });

const Sighting = z.looseObject({ name: z.string(), at: Instant.optional(), url: z.string().optional() });

/** One line of `bookmarks/YYYY-MM.jsonl`. Keys that this version does not know are kept. */
export const Bookmark = z.looseObject({
  url: z.string().refine(isPublicUrl, "a bookmark's url is an absolute http or https address"),
  /** Other addresses it was met under: a shortened one, or what it was before the page named itself. */
  aliases: z.array(z.string()).optional(),
  title: z.string().min(1),
  note: z.string().optional(),
  /** Whom to thank for it: the credit of a pick that is made of it. */
  via: Via.optional(),
  tags: z.array(z.string()).optional(),
  savedAt: Instant,
  /** No source told its time: `savedAt` is when it was first met, and of no week. */
  undated: z.boolean().optional(),
  private: z.boolean().optional(),
  /** What the editor decided about it; absent is new. */
  triage: Triage.optional(),
  sources: z.array(Sighting).optional(),
  page: PageFacts.optional(),
  unread: Unread.optional(),
});
export type Bookmark = z.infer<typeof Bookmark>;

/** For the editor alone: on no page, in no feed, no candidate, and in git only as a keyed hash. */
export function isHidden(bookmark: Bookmark): boolean {
  return (bookmark.private ?? namesPrivatePlace(bookmark.url)) || bookmark.triage?.as === "dropped";
}

/** Its page was not there when it was read. */
export function isGone({ page, unread }: Bookmark): boolean {
  return page?.kind === "dead" || unread?.why === "not-found";
}

/** Every key under which the link is known. */
export function keysOf(bookmark: Bookmark): string[] {
  return [...new Set([bookmark.url, ...(bookmark.aliases ?? [])].map(urlKey))];
}

/** The bookmark that a capture begins, before its page was read. `now` stands in for an untold time. */
export function bookmarkOf(capture: Capture, now: string): Bookmark {
  const url = canonicalUrl(capture.url);
  const alias = capture.shortUrl === undefined ? undefined : canonicalUrl(capture.shortUrl);
  // A date from the future is a mistake of the source's: it would lead every list for years.
  const savedAt =
    capture.savedAt !== undefined && Date.parse(capture.savedAt) <= Date.parse(now) ? capture.savedAt : now;
  return {
    url,
    aliases: alias === undefined ? undefined : [alias],
    title: titleOf(capture) ?? hostOf(url),
    note: cutNote(withoutControls(capture.note ?? "").trim()) || undefined,
    tags: tidyTags(capture.tags),
    savedAt,
    undated: capture.undated || undefined,
    // A link that itself names a place in a private network is nobody's to publish.
    private: capture.private || namesPrivatePlace(url) || undefined,
    sources: [{ name: capture.source, at: capture.savedAt, url: capture.seenAt }],
  };
}

/** The capture's title; an address that stands for one is none. */
function titleOf(capture: Capture): string | undefined {
  const title = tidyLine(capture.title);
  const address = title === undefined ? undefined : publicUrl(title)?.href;
  return address !== undefined && address === publicUrl(capture.url)?.href ? undefined : title;
}

/** Nobody sets more by hand, and a link that every feed tags in its own way must not become a list of words. */
const maxTags = 50;

/** Tags in lower case without `#`, each once, in the order given, 50 or `most` of them; `undefined` when there are none. */
export function tidyTags(tags: string[], most = maxTags): string[] | undefined {
  const tidy = tags
    .map((tag) => tidyLine(tag.replace(/^#+/, ""), 60)?.toLowerCase())
    .filter((tag) => tag !== undefined);
  return tidy.length === 0 ? undefined : [...new Set(tidy)].slice(0, most);
}

/**
 * Two bookmarks of one link made one: the earliest told time, every note, tag and source; what stands in
 * `kept` wins over `other`, a link that was private once stays private, and the later decision counts.
 */
export function mergeBookmarks(kept: Bookmark, other: Bookmark): Bookmark {
  const own = kept.tags ?? [];
  const tags = tidyTags([...own, ...(other.tags ?? [])], Math.max(own.length, maxTags));
  return {
    ...other,
    ...kept,
    aliases: joinAliases(kept, other),
    title: hasNoOwnTitle(kept) ? other.title : kept.title,
    note: joinNotes(kept.note, other.note),
    via: kept.via ?? other.via,
    tags,
    ...joinTimes(kept, other),
    private: joinPrivacy(kept, other),
    triage: laterTriage(kept.triage, other.triage),
    sources: joinSources(kept.sources ?? [], other.sources ?? []),
    page: kept.page ?? other.page,
    unread: kept.page || other.page ? undefined : (kept.unread ?? other.unread),
  };
}

/** Bookmarks with those of one link made one, under whatever address each was met; in the order first met. */
export function onePerLink(bookmarks: Bookmark[]): Bookmark[] {
  const byKey = new Map<string, { bookmark: Bookmark }>();
  const all = new Set<{ bookmark: Bookmark }>();
  for (const bookmark of bookmarks) {
    const keys = keysOf(bookmark);
    const known = keys.map((key) => byKey.get(key)).find((holder) => holder !== undefined);
    const holder = known ?? { bookmark };
    if (known) known.bookmark = mergeBookmarks(known.bookmark, bookmark);
    all.add(holder);
    for (const key of keys) byKey.set(key, holder);
  }
  return [...all].map((holder) => holder.bookmark);
}

/** More than a curator has sources: a link that is seen again every day must not make its line grow for ever. */
const maxSightings = 100;

/**
 * The kept bookmark after its link was met again. A sighting that was met before changes nothing: its words
 * were taken then, and what the editor did with them since is the editor's. Words of more sightings than are kept
 * would come again and again: they are left.
 */
export function withSighting(kept: Bookmark, given: Bookmark): Bookmark {
  const seen = new Set((kept.sources ?? []).map(sightingKey));
  const isKnown = (sighting: z.infer<typeof Sighting>) =>
    (sighting.at ?? sighting.url) !== undefined && seen.has(sightingKey(sighting));
  if (given.sources?.every(isKnown)) return kept;
  const merged = mergeBookmarks(kept, given);
  return seen.size < maxSightings ? merged : { ...merged, note: kept.note, tags: kept.tags };
}

/**
 * The bookmark made public, where every sighting of it is an import of this file: only that can have made it private,
 * or the editor, who now says otherwise. A link that names a place inside stays as it is.
 */
export function openedFromFile(kept: Bookmark, file: string): Bookmark {
  const isFromFile = kept.sources?.every(({ name }) => sourceName(name) === sourceName(file)) ?? false;
  const isInside = [kept.url, ...(kept.aliases ?? [])].some(namesPrivatePlace);
  return kept.private && isFromFile && !isInside ? { ...kept, private: undefined } : kept;
}

/**
 * What one attempt to read a page gave: facts, or why there are none, with the limit that was met. `given` is what earlier readings had
 * given, where that is known: what differs from all of it on disk is the editor's doing.
 */
export type Reading = { url: string; at: string } & (
  | { page: PageFacts; given?: PageFacts[] | undefined; why?: undefined }
  | { page?: undefined; why: FetchFailure; limit?: number | undefined }
);

/** The bookmark after an attempt. A failed attempt never takes away what an earlier one found. */
export function afterReading(bookmark: Bookmark, reading: Reading): Bookmark {
  if (!reading.page) {
    if (bookmark.page) return bookmark;
    const unread = { why: reading.why, at: reading.at, tries: (bookmark.unread?.tries ?? 0) + 1 };
    return {
      ...bookmark,
      private: bookmark.private ?? (namesPrivatePlace(bookmark.url) || undefined),
      unread,
    };
  }
  const page = keepCorrections(bookmark.page, reading.page, reading.given ?? []);
  const title = hasNoOwnTitle(bookmark) ? (page.title ?? bookmark.title) : bookmark.title;
  const read = { ...bookmark, title, page: { ...page, readAt: reading.at }, unread: undefined };
  const url = betterUrl(bookmark.url, page.canonicalUrl);
  return url === undefined
    ? read
    : { ...read, url, aliases: [...new Set([...(bookmark.aliases ?? []), bookmark.url])] };
}

/** Private once is private for good; only the editor's own `false` opens a link whose address alone made it so. */
function joinPrivacy(kept: Bookmark, other: Bookmark): boolean | undefined {
  const isOpened = (one: Bookmark) => one.private === false && namesPrivatePlace(one.url);
  if (isOpened(kept) || isOpened(other)) return false;
  return kept.private || other.private || undefined;
}

/** The earlier time; a time that was told takes the place of one that was not. */
function joinTimes(kept: Bookmark, other: Bookmark): Pick<Bookmark, "savedAt" | "undated"> {
  const isTold = (one: Bookmark) => one.sources?.some((sighting) => sighting.at !== undefined) ?? false;
  if (kept.undated && isTold(other) && !other.undated) return { savedAt: other.savedAt, undated: undefined };
  if (other.undated) return { savedAt: kept.savedAt, undated: kept.undated };
  const [first] = Date.parse(other.savedAt) < Date.parse(kept.savedAt) ? [other] : [kept];
  return { savedAt: first.savedAt, undated: kept.undated };
}

function joinAliases(kept: Bookmark, other: Bookmark): string[] | undefined {
  const own = urlKey(kept.url);
  const byKey = new Map(
    [...(kept.aliases ?? []), ...(other.aliases ?? []), other.url].map((url) => [urlKey(url), url]),
  );
  byKey.delete(own);
  return byKey.size === 0 ? undefined : [...byKey.values()];
}

/** A title that only stands in for one: the host, or the name of the file. */
function hasNoOwnTitle(bookmark: Bookmark): boolean {
  const file = /[^/]+\.[a-z0-9]{2,4}$/i.exec(URL.parse(bookmark.url)?.pathname ?? "")?.[0];
  return bookmark.title === hostOf(bookmark.url) || bookmark.title === file;
}

function joinSources(kept: NonNullable<Bookmark["sources"]>, other: NonNullable<Bookmark["sources"]>) {
  const seen = new Set(kept.map(sightingKey));
  const fresh = other.filter((sighting) => !seen.has(sightingKey(sighting)));
  const all = [...kept, ...fresh.slice(0, Math.max(0, maxSightings - kept.length))];
  return all.length === 0 ? undefined : all;
}

function sightingKey(sighting: z.infer<typeof Sighting>): string {
  return `${sourceName(sighting.name)} ${sighting.at ?? ""} ${sighting.url ?? ""}`;
}

/** The second download of an export is called `bookmarks (1).html`: it is the same source. */
function sourceName(name: string): string {
  return name.replace(/ ?\(\d+\)(?=\.\w+$)/, "");
}
