// What a page is made from, as one text: by it a build knows that the page which was made last time still holds. Where
// code or packages are others, scripts/astro/kept-site.ts has all made anew; a key has everything else that the page reads,
// and what a page begins to read belongs here too (tests/slow/rebuilt-site.test.ts changes everything once, and compares).
import { hash } from "node:crypto";
import type { Credit } from "../archive/credits.ts";
import { nextIssueDay } from "../archive/week-of-issue.ts";
import type { YearInLinks } from "../archive/year-in-links.ts";
import { frozenMailStamp } from "../content/frozen-mail.ts";
import type { Content } from "../content/read-content.ts";
import type { Bookmark } from "../domain/bookmark.ts";
import type { Essay, Page } from "../domain/essay.ts";
import { hasDeadlinePassed, type Issue } from "../domain/issue.ts";
import { oncePerOne } from "../domain/once-per.ts";
import type { Publication } from "../domain/publication.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { issuePath } from "../editions/site-paths.ts";
import type { CollectionRoute } from "./collection-routes.ts";

export type CacheKeys = ReturnType<typeof openCacheKeys>;

/** What the site shows, and how it leads from one thing to another. */
type Shown = Content & {
  today: string;
  pathOfTag: (tag: string) => string | undefined;
  pathOfSite: (host: string) => string | undefined;
  pickedIn: (bookmark: Bookmark) => Issue[];
  tagsOf: (url: string) => { name: string; path: string }[];
};

/** The keys of the pages of one publication as it is now. */
export function openCacheKeys(content: Shown, folder: PublicationFolder) {
  const { publication, pages, issues, essays, photos, inkOf, pathOfTag, pickedIn } = content;
  /** What every page has: names, settings, and the way around. */
  const frame = keyOf(
    publication,
    pages.map(({ slug, title }) => [slug, title]),
  );
  /** What a text may name by its file. */
  const files = keyOf(
    issues.map(({ number }) => number),
    [essays, pages].map((texts) => texts.map(({ slug }) => slug)),
    photos.map(({ name, path, width, height }) => [name, path, width, height]),
  );
  /** A text that leads to nothing of ours is the same whatever else there is. */
  const named = (texts: (string | undefined)[]) =>
    texts.some((text) => text !== undefined && mayNameFiles(text)) ? files : "";
  const places = new Map(issues.map((issue, at) => [issue, at]));
  const rowKey = oncePerOne((row: Bookmark) => {
    const picks = pickedIn(row).map((issue) => [issue.number, inkOf(issue)]);
    return keyOf(row, row.tags?.map(pathOfTag), picks, named([row.note]));
  });

  return {
    /** Of a list of bookmarks; `around` is what else its page says. */
    list: (rows: Bookmark[], ...around: unknown[]) => keyOf(frame, around, rows.map(rowKey)),
    /** Of a page of a tag or site. */
    collection: ({ items, newer, older, slug, name, number, count }: CollectionRoute) =>
      // A full page says nothing of those that are newer.
      keyOf(
        frame,
        [slug, name, number, number === undefined ? count : "", !newer, newer?.number, !older, older?.number],
        items.map(rowKey),
      ),
    issue: oncePerOne((issue: Issue) => {
      const at = places.get(issue) ?? 0;
      const around = [issues[at - 1], issues[at + 1]].map(
        (other) => other && [other.number, other.title, inkOf(other)],
      );
      const stamp = frozenMailStamp(folder, issue.number);
      const next = at === 0 && nextIssueDay(issue, publication, content.today);
      return keyOf(
        frame,
        issueParts(issue, content),
        around,
        next,
        named(textsOf(issue, publication)),
        stamp,
      );
    }),
    credit: (credit: Credit, route: CollectionRoute) =>
      keyOf(frame, creditParts(credit, route, content), route.items.map(rowKey)),
    year: (year: YearInLinks) => keyOf(frame, yearParts(year, content)),
    page: (page: Page) => keyOf(frame, page, named([page.body])),
    /** The next one to read is the one before it, and behind the oldest the newest. */
    essay: (essay: Essay) =>
      keyOf(frame, essay, essays[essays.indexOf(essay) + 1] ?? essays[0], named([essay.body])),
  };
}

/** An issue with all that its pages say of it and of its picks. */
function issueParts(issue: Issue, content: Shown): unknown[] {
  const { publication, inkOf, photoOf, mentionsOf, today } = content;
  const picks = issue.picks.map((pick) => [
    ...[content.pageOf(pick.url), content.copyOf(pick.url), content.tagsOf(pick.url)],
    ...[content.earlierOf(issue, pick), hasDeadlinePassed(pick, today)],
  ]);
  const photo = issue.hero && photoOf(issue.hero.image);
  return [issue, picks, inkOf(issue), photo, mentionsOf(publication.url + issuePath(issue))];
}

/** The picks that thank somebody stand on the credit's own page alone. */
function creditParts(
  { slug, name, url, amongPicks, picks }: Credit,
  { number, items, newer, older }: CollectionRoute,
  { inkOf }: Shown,
): unknown[] {
  const own = number === undefined && [
    picks.map(({ issue, pick, number: place }) => [issue.number, inkOf(issue), pick.url, pick.title, place]),
    items.map((one) => amongPicks.has(one.url)),
  ];
  return [slug, name, url, number, !newer, newer?.number, !older, older?.number, own];
}

function yearParts(
  { issues, sites, tags, ...counted }: YearInLinks,
  { inkOf, pathOfSite, pathOfTag }: Shown,
): unknown[] {
  return [
    counted,
    issues.map((one) => [one.number, one.title, one.date, inkOf(one)]),
    sites.map(({ name, count }) => [name, count, pathOfSite(name)]),
    tags.map(({ name, count }) => [name, count, pathOfTag(name)]),
  ];
}

/** Every text on its pages that may lead somewhere. */
function textsOf(
  { standfirst, signOff, corrections = [], picks }: Issue,
  publication: Publication,
): string[] {
  const notes = corrections.map(({ note }) => note);
  return [standfirst, signOff ?? publication.signOff, ...notes, ...picks.map(({ blurb }) => blurb)];
}

/** Whether what else the publication has may change where the text leads. */
export function mayNameFiles(text: string): boolean {
  return namesFiles.test(text);
}

/**
 * A link or picture whose address is neither of the web nor of a mailbox nor a place on the same page, and has a name with
 * an ending, or signs that may hide one.
 */
const namesFiles =
  /\](\(|:)\s*<?(?!https?:\/\/|mailto:|#)(?:[^()\n]|\([^()\n]{0,200}\)){0,2000}?(?:[.&\\]|\([^()\n]*\()/i;

function keyOf(...parts: unknown[]): string {
  return hash("sha256", JSON.stringify(parts), "base64").slice(0, 24);
}
