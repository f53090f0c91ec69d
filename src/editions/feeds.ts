// The three feeds of the digest: RSS 2.0 and Atom through the `feed` package, JSON Feed 1.1 by hand
// (the package writes version 1). Same entries, same content, no warning from a validator, whatever the words.
import { Feed } from "feed";
import type { Issue } from "../domain/issue.ts";
import { oneLine, withoutControls } from "../domain/plain-text.ts";
import { instantAt } from "../domain/wall-time.ts";
import { wordsOf } from "../domain/words.ts";
import { type EditionSetting, standfirstWords } from "./edition-setting.ts";
import { feedHtml } from "./feed-html.ts";
import { FeedWords } from "./feed-words.ts";
import { escapeHtml } from "./html.ts";
import { jpegSize, photoPath } from "./photos.ts";
import { feedPaths, issuePath } from "./site-paths.ts";

/** Entries in a feed: readers want the newest, archives have the site. */
const entries = 20;

/** `now`, the build's present, dates a feed that has no issue yet. */
export type FeedSetting = EditionSetting & { now?: string | undefined };

type Entry = {
  url: string;
  title: string;
  html: string;
  summary: string;
  at: Date;
  /** When it was last corrected, else when it went out. */
  updated: Date;
  image: string | undefined;
};

export function rssFeed(issues: Issue[], setting: FeedSetting): string {
  const words = new FeedWords();
  const { feed, editor } = newFeed(issues, setting, { kind: "rss", words });
  for (const entry of entriesOf(issues, setting)) {
    // The link is the guid, and a name alone is no RSS author: it goes to dc:creator (RSS Advisory Board profile).
    feed.addItem({
      title: words.plain(entry.title),
      link: entry.url,
      date: entry.at,
      ...(entry.summary ? { description: words.html(escapeHtml(entry.summary)) } : {}),
      content: words.html(entry.html),
      // The profile again: an enclosure of unknown size has the length 0.
      ...(entry.image ? { image: { url: entry.image, type: "image/jpeg", length: 0 } } : {}),
      extensions: [{ name: "dc:creator", objects: { _text: words.plain(editor) } }],
    });
  }
  return words.fill(feed.rss2());
}

export function atomFeed(issues: Issue[], setting: FeedSetting): string {
  const words = new FeedWords();
  const { feed } = newFeed(issues, setting, { kind: "atom", words });
  for (const entry of entriesOf(issues, setting)) {
    // The package marks titles and summaries as HTML.
    feed.addItem({
      title: words.html(escapeHtml(entry.title)),
      id: entry.url,
      link: entry.url,
      date: entry.updated,
      published: entry.at,
      ...(entry.summary ? { description: words.html(escapeHtml(entry.summary)) } : {}),
      content: words.html(entry.html),
      ...(entry.image ? { image: { url: entry.image } } : {}),
    });
  }
  const xml = feed
    .atom1()
    .replace("<feed xmlns=", `<feed xml:lang="${escapeHtml(setting.publication.language)}" xmlns=`)
    // The package takes a media type from the name of the file.
    .replaceAll('type="image/jpg"', 'type="image/jpeg"');
  return words.fill(xml);
}

/** https://jsonfeed.org/version/1.1 */
export function jsonFeed(issues: Issue[], setting: FeedSetting): string {
  const { publication } = setting;
  const { title, description, editor } = namesOf(setting);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: `${publication.url}/`,
    feed_url: `${publication.url}${feedPaths.json}`,
    description,
    language: publication.language,
    authors: [{ name: editor, url: `${publication.url}/` }],
    items: entriesOf(issues, setting).map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary || undefined,
      content_html: entry.html,
      image: entry.image,
      date_published: entry.at.toISOString(),
      date_modified: entry.updated.toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** The instant that feeds give an issue: when it was shipped, else the hour of its day. */
export function feedInstant(issue: Issue, { hour, zone }: EditionSetting["publication"]): string {
  return new Date(issue.shippedAt ?? instantAt(issue.date, hour, zone)).toISOString();
}

/** The instant at which feeds say that the issue was last changed. */
function updatedInstant(issue: Issue, publication: EditionSetting["publication"]): string {
  const corrected = issue.corrections
    ?.map(({ at }) => new Date(at).toISOString())
    .sort()
    .at(-1);
  return corrected ?? feedInstant(issue, publication);
}

function newFeed(
  issues: Issue[],
  setting: FeedSetting,
  { kind, words }: { kind: "rss" | "atom"; words: FeedWords },
): { feed: Feed; editor: string } {
  const { publication } = setting;
  const { title, description, editor } = namesOf(setting);
  // A feed changes when an issue does, not when the site is built. Atom must say when, even before the first.
  const instants = issues.slice(0, entries).map((issue) => updatedInstant(issue, publication));
  const updated = instants.sort().at(-1) ?? setting.now;
  const ofAtom = { id: `${publication.url}/`, author: { name: words.plain(editor) } };
  const feed = new Feed({
    ...(kind === "atom" ? ofAtom : {}),
    ...(updated ? { updated: new Date(updated) } : {}),
    title: words.plain(title),
    link: `${publication.url}/`,
    description: words.plain(description),
    language: publication.language,
    feedLinks: { [kind]: `${publication.url}${feedPaths[kind]}` },
    generator: "Five for Friday",
  });
  return { feed, editor };
}

/** The publication's words, each on a line, none of them empty: a feed without a title is none. */
function namesOf({ publication }: EditionSetting): { title: string; description: string; editor: string } {
  const words = wordsOf(publication.language);
  const title = oneLine(publication.title) || new URL(publication.url).host;
  return {
    title,
    description: oneLine(publication.description) || title,
    editor: oneLine(publication.editor.name) || words.editor,
  };
}

function entriesOf(issues: Issue[], setting: EditionSetting): Entry[] {
  const { publication } = setting;
  const words = wordsOf(publication.language);
  return issues.slice(0, entries).map((issue) => ({
    url: `${publication.url}${issuePath(issue)}`,
    title: oneLine(issue.title) || words.issue(issue.number),
    html: withoutControls(feedHtml(issue, setting)),
    summary: oneLine(standfirstWords(issue, setting)),
    at: new Date(feedInstant(issue, publication)),
    updated: new Date(updatedInstant(issue, publication)),
    image: heroOf(issue, setting),
  }));
}

function heroOf(issue: Issue, setting: EditionSetting): string | undefined {
  const photo = issue.hero && setting.photoOf(issue.hero.image);
  return photo && `${setting.publication.url}${photoPath(photo, jpegSize(photo).width, "jpg")}`;
}
