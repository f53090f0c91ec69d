// Bookmarks one below the other, as pages of the site list them: the editor's words first, the page's own summary after
// them. One text for a hundred thousand of them: a tree of components for each takes four times as long.
import type { Bookmark } from "../domain/bookmark.ts";
import { dayIn, spellDay } from "../domain/calendar.ts";
import { hostOf } from "../domain/host-of.ts";
import type { Ink } from "../domain/ink.ts";
import type { Issue } from "../domain/issue.ts";
import { labelsOf } from "../domain/labels.ts";
import type { Publication } from "../domain/publication.ts";
import { wordsOf } from "../domain/words.ts";
import { bookmarkAnchor } from "../editions/bookmark-names.ts";
import { type Html, html, join } from "../editions/html.ts";
import { fromRoot, issuePath } from "../editions/site-paths.ts";
import { validAddress } from "../editions/strict-address.ts";

/** Where a row leads, and what is said of it. */
export type RowSetting = {
  publication: Publication;
  /** The path of a tag's page, where it has one. */
  pathOfTag: (tag: string) => string | undefined;
  /** The issues in which a bookmark was picked, newest first. */
  pickedIn: (bookmark: Bookmark) => Issue[];
  inkOf: (issue: Issue) => Ink | undefined;
  /** Markup of the note beside it. */
  noteOf: (bookmark: Bookmark) => string;
};

/**
 * Markup of the rows, for the inside of a list. `hasDays`: each has its day, where no heading says it; else its place
 * on the page of its month.
 */
export function keptRows(bookmarks: Bookmark[], setting: RowSetting, hasDays = false): string {
  return join(
    bookmarks.map((one) => row(one, setting, hasDays)),
    "\n",
  ).markup;
}

function row(bookmark: Bookmark, setting: RowSetting, hasDays: boolean): Html {
  const { url, title, note, page } = bookmark;
  const place = hasDays
    ? html`<li class="h-entry">`
    : html`<li class="h-entry" id="${bookmarkAnchor(bookmark)}">`;
  return html`${place}${hasDays && dayOf(bookmark, setting)}<h3 class="p-name"><a class="title u-bookmark-of h-cite" href="${validAddress(url)}">${title}</a></h3>
${facts(bookmark, setting)}${note && noteHtml(setting.noteOf(bookmark))}${page?.summary && html`<p class="summary">${page.summary}</p>`}${waysOn(bookmark, setting)}</li>`;
}

function dayOf({ savedAt }: Bookmark, { publication: { zone, language } }: RowSetting): Html {
  const day = dayIn(savedAt, zone);
  return html`<time class="dt-published" datetime="${day}">${spellDay(day, language, "short")}</time> `;
}

function facts({ url, page }: Bookmark, { publication }: RowSetting): Html {
  const labels = labelsOf(page, publication.language).map((label) => html` <span>${label}</span>`);
  return html`<p class="meta"><span>${hostOf(url)}</span>${labels}</p>`;
}

function noteHtml(markup: string): Html {
  return html`<div class="note e-content">${{ markup }}</div>`;
}

/** Its tags, those that have a page as the way there, and the issues that picked it. Nothing where there are none. */
function waysOn(bookmark: Bookmark, setting: RowSetting): Html | undefined {
  const { tags = [] } = bookmark;
  const issues = setting.pickedIn(bookmark);
  if (tags.length + issues.length === 0) return undefined;
  const ways = [
    ...tags.map((tag) => tagHtml(tag, setting)),
    ...issues.map((issue) => pickedHtml(issue, setting)),
  ];
  return html`<p class="meta ways-on">${join(ways, " ")}</p>`;
}

function tagHtml(tag: string, { pathOfTag, publication }: RowSetting): Html {
  const path = pathOfTag(tag);
  const name = html`<bdi>#${tag}</bdi>`;
  return path === undefined
    ? name
    : html`<a class="tag p-category" href="${fromRoot(publication.url, path)}">${name}</a>`;
}

function pickedHtml(issue: Issue, { inkOf, publication: { url, language } }: RowSetting): Html {
  const words = wordsOf(language).pickedIn(issue.number);
  return html`<a class="picked ink-${inkOf(issue)}" href="${fromRoot(url, issuePath(issue))}">${words}</a>`;
}
