// All links as rows, month by month: title, where it is from, what the editor said of it, tags, when it was kept or
// what one must know.
import type { Bookmark } from "../../domain/bookmark.ts";
import { dayIn, spellDay, spellMonth } from "../../domain/calendar.ts";
import { hostOf } from "../../domain/host-of.ts";
import { labelsOf } from "../../domain/labels.ts";
import type { Publication } from "../../domain/publication.ts";
import { type Html, html } from "../../editions/html.ts";
import { shownLine } from "../frame/shown-words.ts";
import { marked } from "./marked.ts";
import { hrefOf, type PickedIn, type Sight } from "./sight.ts";

export type Shown = {
  sight: Sight;
  /** Marked where they stand. */
  words: string[];
  picked: PickedIn;
  publication: Publication;
};

export function listHtml(links: Bookmark[], shown: Shown): Html {
  const { zone } = shown.publication;
  const months = Map.groupBy(links, ({ savedAt }) => dayIn(savedAt, zone).slice(0, 7));
  return html`${[...months].map(([month, of]) => html`<section data-month="${month}" aria-label="${spellMonth(month, "en-GB")}"><h2 class="head day">${spellMonth(month, "en-GB")}</h2><ul>${of.map((link) => rowHtml(link, shown))}</ul></section>`)}`;
}

/** One row; its address opens it where there are no scripts. */
function rowHtml(link: Bookmark, shown: Shown): Html {
  const { sight, words, publication } = shown;
  const { url, title, note, tags = [] } = link;
  const isOpen = url === sight.at;
  const facts = [hostOf(url), ...labelsOf(link.page, publication.language)].join(", ");
  return html`<li class="bm" data-url="${url}"${isOpen && html` aria-current="true"`}><input type="checkbox" name="url" value="${url}" aria-label="Choose ${shownLine(title)}"><div><a class="t" href="${hrefOf({ ...sight, at: url })}" dir="auto">${marked(shownLine(title), words)}</a><p class="m">${marked(facts, words)}${note !== undefined && html` <em dir="auto">${marked(shownLine(note, mostNote), words)}</em>`}</p></div><span class="tags">${marked(tags.join(", "), words)}</span>${standsHtml(link, shown)}</li>`;
}

/** In characters: more does not show in one row. */
const mostNote = 200;

/** The one thing to know, else the day on which it was kept. */
function standsHtml(link: Bookmark, { picked, publication }: Shown): Html {
  if (link.triage?.as === "dropped") return html`<span class="in priv">Dropped</span>`;
  if (link.private) return html`<span class="in priv">Private</span>`;
  const issue = picked.issueOf(link);
  if (issue) return html`<span class="in">Issue ${issue.number}</span>`;
  return html`<span class="in">${spellDay(dayIn(link.savedAt, publication.zone), "en-GB", "short")}</span>`;
}
