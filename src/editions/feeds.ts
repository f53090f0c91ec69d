// The three feeds of the digest: RSS 2.0 and Atom through the `feed` package, JSON Feed 1.1 by hand
// (the package writes version 1). Control characters, which XML cannot hold and the package lets pass,
// are taken out at the end. Same entries, same content, no warning from a validator.
import { Feed } from "feed";
import type { Issue } from "../domain/issue.ts";
import { withoutControls } from "../domain/plain-text.ts";
import { instantAt } from "../domain/wall-time.ts";
import { type EditionSetting, issuePath, jpegSize, photoPath, standfirstWords } from "./edition-setting.ts";
import { feedHtml } from "./feed-html.ts";
import { escapeHtml } from "./html.ts";

/** Entries in a feed: readers want the newest, archives have the site. */
const entries = 20;
const feedPaths = { rss: "/feed.xml", atom: "/atom.xml", json: "/feed.json" };

type Entry = {
  url: string;
  title: string;
  html: string;
  summary: string;
  at: Date;
  image?: { url: string; type: string } | undefined;
};

export function rssFeed(issues: Issue[], setting: EditionSetting): string {
  const feed = newFeed(issues, setting, "rss");
  for (const entry of entriesOf(issues, setting)) {
    // The link is the guid, and a name alone is no RSS author: it goes to dc:creator (RSS Advisory Board profile).
    feed.addItem({
      title: entry.title,
      link: entry.url,
      date: entry.at,
      description: entry.summary,
      content: entry.html,
      extensions: [{ name: "dc:creator", objects: { _text: setting.publication.editor.name } }],
    });
  }
  return withoutControls(feed.rss2());
}

export function atomFeed(issues: Issue[], setting: EditionSetting): string {
  const feed = newFeed(issues, setting, "atom");
  for (const entry of entriesOf(issues, setting)) {
    // The package marks titles and summaries as HTML, so their text is escaped once more here.
    feed.addItem({
      title: escapeHtml(entry.title),
      id: entry.url,
      link: entry.url,
      date: entry.at,
      published: entry.at,
      description: escapeHtml(entry.summary),
      content: entry.html,
    });
  }
  return withoutControls(feed.atom1()).replace(
    "<feed xmlns=",
    `<feed xml:lang="${escapeHtml(setting.publication.language)}" xmlns=`,
  );
}

/** https://jsonfeed.org/version/1.1 */
export function jsonFeed(issues: Issue[], setting: EditionSetting): string {
  const { publication } = setting;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: publication.title,
    home_page_url: `${publication.url}/`,
    feed_url: `${publication.url}${feedPaths.json}`,
    description: publication.description,
    language: publication.language,
    authors: [{ name: publication.editor.name, url: `${publication.url}/` }],
    items: entriesOf(issues, setting).map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      image: entry.image?.url,
      date_published: entry.at.toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function newFeed(issues: Issue[], setting: EditionSetting, kind: "rss" | "atom"): Feed {
  const { publication } = setting;
  const newest = entriesOf(issues.slice(0, 1), setting)[0];
  const isAtom = kind === "atom";
  return new Feed({
    ...(isAtom ? { id: `${publication.url}/`, author: { name: publication.editor.name } } : {}),
    title: publication.title,
    link: `${publication.url}/`,
    description: publication.description,
    language: publication.language,
    // A feed changes when an issue does, not when the site is built.
    updated: newest?.at ?? new Date(0),
    feedLinks: { [kind]: `${publication.url}${feedPaths[kind]}` },
    generator: "Five for Friday",
  });
}

function entriesOf(issues: Issue[], setting: EditionSetting): Entry[] {
  const { publication } = setting;
  return issues.slice(0, entries).map((issue) => ({
    url: `${publication.url}${issuePath(issue)}`,
    title: issue.title,
    html: feedHtml(issue, setting),
    summary: standfirstWords(issue),
    at: new Date(instantAt(issue.date, publication.hour, publication.zone)),
    image: heroOf(issue, setting),
  }));
}

function heroOf(issue: Issue, setting: EditionSetting): Entry["image"] {
  const photo = issue.hero && setting.photoOf(issue.hero.image);
  return (
    photo && {
      url: `${setting.publication.url}${photoPath(photo, jpegSize(photo).width, "jpg")}`,
      type: "image/jpeg",
    }
  );
}
