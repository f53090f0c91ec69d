// What becomes an entry of a feed, each in one way whichever feeds it stands in.
import type { Bookmark } from "../domain/bookmark.ts";
import { dayIn } from "../domain/calendar.ts";
import type { Essay } from "../domain/essay.ts";
import { hostOf } from "../domain/host-of.ts";
import type { Issue } from "../domain/issue.ts";
import { labelsOf } from "../domain/labels.ts";
import { oneLine, withoutControls } from "../domain/plain-text.ts";
import { instantAt } from "../domain/wall-time.ts";
import { wordsOf } from "../domain/words.ts";
import { bookmarkAnchor, bookmarkId } from "./bookmark-names.ts";
import {
  betweenFacts,
  type EditionSetting,
  openingWords,
  type PickFacts,
  placeAt,
  standfirstWords,
} from "./edition-setting.ts";
import type { FeedEntry } from "./feed.ts";
import { feedHtml, feedMarkupStyle, pickHtml } from "./feed-html.ts";
import { html, join } from "./html.ts";
import { plainWords, readMarkdown } from "./markdown.ts";
import { markdownHtml } from "./markdown-html.ts";
import type { MarkdownNode } from "./markdown-tree.ts";
import { jpegSize, photoPath } from "./photos.ts";
import { essayPath, issuePath, monthPath } from "./site-paths.ts";
import { validAddress } from "./strict-address.ts";

/** A whole issue. */
export function issueEntry(issue: Issue, setting: EditionSetting): FeedEntry {
  const { publication } = setting;
  const url = `${publication.url}${issuePath(issue)}`;
  return {
    id: url,
    url,
    title: oneLine(issue.title) || wordsOf(publication.language).issue(issue.number),
    html: withoutControls(feedHtml(issue, setting)),
    summary: oneLine(standfirstWords(issue, setting)),
    at: feedInstant(issue, publication),
    updated: updatedInstant(issue, publication),
    image: heroOf(issue, setting),
  };
}

/** The instant that feeds give an issue: when it was shipped, else the hour of its day. */
export function feedInstant(issue: Issue, { hour, zone }: EditionSetting["publication"]): string {
  return new Date(issue.shippedAt ?? instantAt(issue.date, hour, zone)).toISOString();
}

/** The instant at which feeds say that the issue was last changed. */
export function updatedInstant(issue: Issue, publication: EditionSetting["publication"]): string {
  const corrected = issue.corrections
    ?.map(({ at }) => new Date(at).toISOString())
    .sort()
    .at(-1);
  return corrected ?? feedInstant(issue, publication);
}

function heroOf(issue: Issue, setting: EditionSetting): string | undefined {
  const photo = issue.hero && setting.photoOf(issue.hero.image);
  return photo && `${setting.publication.url}${photoPath(photo, jpegSize(photo).width, "jpg")}`;
}

/** One pick of an issue, for those who want fewer than all. */
export function pickEntry(issue: Issue, facts: PickFacts, setting: EditionSetting): FeedEntry {
  const { publication } = setting;
  const { pick, anchor, host, credit } = facts;
  const url = `${publication.url}${issuePath(issue)}#${anchor}`;
  const place = placeAt(issuePath(issue), setting);
  return {
    id: url,
    url,
    title: oneLine(pick.title) || host,
    html: withoutControls(pickHtml(facts, feedMarkupStyle(place, setting)).markup),
    summary: oneLine(plainWords(readMarkdown(pick.blurb, publication.language))),
    at: feedInstant(issue, publication),
    updated: updatedInstant(issue, publication),
    about: pick.url,
    via: credit?.url,
  };
}

export function essayEntry(essay: Essay, setting: EditionSetting): FeedEntry {
  const { publication } = setting;
  const path = essayPath(essay);
  const url = `${publication.url}${path}`;
  // Noon in Greenwich is the same day nearly everywhere, and no change of hour or zone moves it.
  const at = `${essay.date}T12:00:00.000Z`;
  return {
    id: url,
    url,
    title: oneLine(essay.title) || oneLine(essay.slug),
    html: withoutControls(markdownHtml(essay.body, feedMarkupStyle(placeAt(path, setting), setting)).markup),
    summary: oneLine(essay.summary || openingWords(essay.body, setting)),
    at,
    updated: at,
  };
}

/** A link that was kept: the editor's words first, the page's own behind them as a quotation. */
export function bookmarkEntry(bookmark: Bookmark, setting: EditionSetting): FeedEntry {
  const { publication } = setting;
  const { url, title, tags = [], page, via } = bookmark;
  const note = readMarkdown(bookmark.note ?? "", publication.language);
  const at = new Date(bookmark.savedAt).toISOString();
  const month = dayIn(at, publication.zone).slice(0, 7);
  return {
    id: bookmarkId(bookmark, publication.url),
    url: `${publication.url}${monthPath(month)}#${bookmarkAnchor(bookmark)}`,
    title: oneLine(title) || hostOf(url),
    html: withoutControls(bookmarkHtml(bookmark, note, setting)),
    summary: oneLine(plainWords(note)) || oneLine(page?.summary ?? ""),
    at,
    updated: at,
    about: url,
    via: via?.url,
    tags: tags.map(oneLine).filter((tag) => tag !== ""),
  };
}

function bookmarkHtml(
  { url, title, page, via }: Bookmark,
  note: readonly MarkdownNode[],
  setting: EditionSetting,
): string {
  const { language } = setting.publication;
  const credit =
    via &&
    html`${wordsOf(language).via} ${via.url ? html`<a href="${validAddress(via.url)}">${via.name}</a>` : via.name}`;
  const facts = [
    html`${hostOf(url)}`,
    ...labelsOf(page, language).map((label) => html`${label}`),
    credit,
  ].filter((one) => one !== undefined);
  const style = { ...feedMarkupStyle(placeAt("/", setting), setting), headingLevel: 3 };
  return html`<p><a href="${validAddress(url)}"><strong>${title}</strong></a><br><small>${join(facts, betweenFacts(language))}</small></p>
${markdownHtml(note, style)}${page?.summary && html`<blockquote><p>${page.summary}</p></blockquote>`}`.markup;
}
