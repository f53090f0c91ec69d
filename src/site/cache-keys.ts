// What a page is made from, as one text: by it Astro knows that the page which it made last time still holds. Astro looks
// at our code itself, and scripts/astro/kept-site.ts at the packages; a key has everything else that the page reads, and
// whatever a page begins to read belongs here too (tests/slow/rebuilt-site.test.ts changes everything once, and compares).
import { createHash } from "node:crypto";
import { frozenMailStamp } from "../content/frozen-mail.ts";
import type { Content } from "../content/read-content.ts";
import type { Bookmark } from "../domain/bookmark.ts";
import type { Essay } from "../domain/essay.ts";
import { hasDeadlinePassed, type Issue } from "../domain/issue.ts";
import type { Publication } from "../domain/publication.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { issuePath } from "../editions/site-paths.ts";
import type { CollectionRoute } from "./collection-routes.ts";

export type CacheKeys = ReturnType<typeof openCacheKeys>;

/** What the site shows, and how it leads from one thing to another. */
type Shown = Content & {
  today: string;
  pathOfTag: (tag: string) => string | undefined;
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
  const rowKeys = new WeakMap<Bookmark, string>();
  const rowKey = (row: Bookmark) => {
    const known = rowKeys.get(row);
    if (known !== undefined) return known;
    const picks = pickedIn(row).map((issue) => [issue.number, inkOf(issue)]);
    const key = keyOf(row, row.tags?.map(pathOfTag), picks, named([row.note]));
    rowKeys.set(row, key);
    return key;
  };

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
    issue: (issue: Issue) => {
      const at = issues.indexOf(issue);
      const around = [issues[at - 1], issues[at + 1]].map(
        (other) => other && [other.number, other.title, inkOf(other)],
      );
      const stamp = frozenMailStamp(folder, issue.number);
      return keyOf(frame, issueParts(issue, content), around, named(textsOf(issue, publication)), stamp);
    },
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
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64").slice(0, 24);
}
