// What the pages are made from. Read once in a build; read again for every page in `npm run dev`.

import { byMonth, type MonthOfDays } from "../archive/by-month.ts";
import { bySite, byTag, type Collection } from "../archive/collections.ts";
import { type Credit, creditsOf } from "../archive/credits.ts";
import type { SearchRow } from "../archive/search-row.ts";
import { searchRows } from "../archive/search-rows.ts";
import { type SearchShard, searchShards } from "../archive/search-shards.ts";
import { type YearInLinks, yearsInLinks } from "../archive/year-in-links.ts";
import type { BadLine } from "../bookmarks/read-shelf.ts";
import { openRows } from "../bookmarks/shelf.ts";
import { shownOf } from "../bookmarks/shown.ts";
import { cachesOf } from "../content/caches-of.ts";
import { type FrozenMail, readFrozenMail } from "../content/frozen-mail.ts";
import { type Content, readContent } from "../content/read-content.ts";
import { whatIsOut } from "../content/what-is-out.ts";
import { type Bookmark, isHidden } from "../domain/bookmark.ts";
import { dayIn } from "../domain/calendar.ts";
import type { Issue } from "../domain/issue.ts";
import { oncePerOne } from "../domain/once-per.ts";
import { placeNameOfSite } from "../domain/place-name.ts";
import { publicationFolder } from "../domain/publication-folder.ts";
import { type Speech, wordsOf } from "../domain/words.ts";
import { noteHtml } from "../editions/page-html.ts";
import { fromRoot, sitePath, tagPath } from "../editions/site-paths.ts";
import { type CacheKeys, openCacheKeys } from "./cache-keys.ts";

type SearchFile = Pick<SearchShard, "name" | "hash"> & { bytes: Uint8Array<ArrayBuffer> };

/** The publication, the words of its language, and its day when this build began. */
type SiteContent = Content & {
  words: Speech;
  today: string;
  /** A path of the site as a page of it has it: from the root of its host, `/links/issues/42/`. */
  pathTo: (path: string) => string;
  /** Tags and sites that have a page. */
  collections: { tags: Collection[]; sites: Collection[] };
  /** Who showed us links; each has a page. */
  credits: Credit[];
  /** The years that are over; each has a page. */
  years: YearInLinks[];
  /** The path of a tag's page, where it has one. */
  pathOfTag: (tag: string) => string | undefined;
  /** The path of a site's page, where it has one. */
  pathOfSite: (host: string) => string | undefined;
  /** The files of the search, the oldest first; their bytes lie beside what JavaScript keeps, and take half of it. */
  searched: () => SearchFile[];
  /** The tags of a public link that have a page. */
  tagsOf: (url: string) => { name: string; path: string }[];
  /** Markup of the editor's note beside a bookmark, which stands on several pages. */
  noteOf: (bookmark: Bookmark) => string;
  /** What the pages are made from. */
  keys: () => CacheKeys;
  /** Newest first; private and dropped bookmarks are nowhere in it. */
  months: MonthOfDays[];
  /** The issues in which a bookmark was picked, newest first. */
  pickedIn: (bookmark: Bookmark) => Issue[];
};

/** What a build says to who started it: the lines of `bookmarks/` that cannot be read. */
export type FromBuild = { badLines: BadLine[] };

const folder = publicationFolder(__PUBLICATION__);
/** Where photos and cards that were made before are found again. */
export const { madePhotos, madeCards } = folder;
const caches = cachesOf(folder, __CODE__);
/** Open as long as the site is: for the next page only the months that changed are read again. */
const shelf = openRows(folder, shownOf, {
  caches,
  // biome-ignore lint/style/noProcessEnv: Astro hands nobody a world, and a secret must not be built into its pages.
  hiddenKey: process.env["FIVE_HIDDEN_KEY"],
});

/** The mail as it was frozen, where the issue was shipped with one. */
export function frozenMailOf(number: number): FrozenMail | undefined {
  return readFrozenMail(folder, number);
}

let loaded: Promise<SiteContent> | undefined;

/** The publication. Drafts are in it only in `npm run dev`. */
export async function loadContent(): Promise<SiteContent> {
  if (__IN_DEVELOPMENT__) return read();
  loaded ??= read();
  return loaded;
}

async function read(): Promise<SiteContent> {
  const found = await readContent(folder, shelf, { caches });
  const { language, zone, url } = found.publication;
  const { issues, essays, pages } = __IN_DEVELOPMENT__ ? found : whatIsOut(found);
  // Whoever started the build tells the editor, and need not read the bookmarks once more for it.
  if (!__IN_DEVELOPMENT__) process.send?.({ badLines: found.shelf.bad } satisfies FromBuild);
  const { bookmarks } = found.shelf;
  const today = dayIn(__NOW__, zone);
  const pickedIn = picksAmongBookmarks(issues, found.linkOf);
  const collections = { tags: byTag(bookmarks), sites: bySite(bookmarks) };
  const pathOfTag = pathOfTagIn(collections.tags);
  const { publication, inkOf, linkOf } = found;
  const content = {
    ...found,
    ...{ issues, essays, pages, collections, pickedIn },
    searched: once(() => searchFiles(searchRows({ publication, issues, essays, bookmarks, linkOf, inkOf }))),
    credits: creditsOf(issues, bookmarks),
    ...{ words: wordsOf(language), today, years: yearsInLinks(issues, bookmarks, { today, zone }) },
    pathTo: (path: string) => fromRoot(url, path),
    months: byMonth(bookmarks, zone),
    ...{ pathOfTag, pathOfSite: pathOfSiteIn(collections.sites) },
    tagsOf: tagsThat(pathOfTag, linkOf),
  };
  const noteOf = oncePerOne(({ note = "" }: Bookmark) => noteHtml(note, content));
  return { ...content, noteOf, keys: once(() => openCacheKeys(content, folder)) };
}

function searchFiles(rows: SearchRow[]): SearchFile[] {
  return searchShards(rows).map(({ name, text, hash }) => ({ name, hash, bytes: Buffer.from(text) }));
}

function pathOfTagIn(tags: Collection[]): SiteContent["pathOfTag"] {
  const paths = new Map(tags.flatMap(({ slug, names }) => [...names].map((name) => [name, tagPath(slug)])));
  return (tag) => paths.get(tag);
}

function pathOfSiteIn(sites: Collection[]): SiteContent["pathOfSite"] {
  const known = new Set(sites.map(({ slug }) => slug));
  return (host) => {
    const slug = placeNameOfSite(`https://${host}/`);
    return known.has(slug) ? sitePath(slug) : undefined;
  };
}

function tagsThat(pathOf: SiteContent["pathOfTag"], linkOf: Content["linkOf"]): SiteContent["tagsOf"] {
  return (url) => {
    const kept = linkOf(url);
    if (kept === undefined || isHidden(kept)) return [];
    return (kept.tags ?? []).flatMap((name) => {
      const path = pathOf(name);
      return path === undefined ? [] : [{ name, path }];
    });
  };
}

/** Each pick is looked up among the bookmarks, not each bookmark among the picks: there are far fewer picks. */
function picksAmongBookmarks(issues: Issue[], linkOf: Content["linkOf"]): SiteContent["pickedIn"] {
  const found = new Map<string, Issue[]>();
  for (const issue of issues)
    for (const pick of issue.picks) {
      const url = linkOf(pick.url)?.url;
      if (url !== undefined) found.set(url, [...new Set([...(found.get(url) ?? []), issue])]);
    }
  return ({ url }) => found.get(url) ?? [];
}

/** What costs much to make and is not on every page: made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
