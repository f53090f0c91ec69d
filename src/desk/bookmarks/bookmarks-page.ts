// The screen on which everything stands that was ever kept: search and views, rows, and the link that is open.
import { type Html, html } from "../../editions/html.ts";
import type { Looked } from "./looked.ts";
import { oneHtml } from "./one.ts";
import { listHtml } from "./rows.ts";
import { hrefOf, type Sight, type View, views } from "./sight.ts";

/** The screen with what was found for it. */
export function bookmarksHtml(looked: Looked, pane: Html): Html {
  const { sight } = looked;
  return html`<div class="panes">
<section class="all" aria-label="Bookmarks" tabindex="0" id="all">
<div class="tools"><h1 class="hidden">Bookmarks</h1>
<form method="get" action="/bookmarks" role="search"><input class="box" type="search" name="q" value="${sight.query}" placeholder="Search: words, #tag, site:gov.uk, label:video" aria-label="Search all bookmarks" id="search" autocomplete="off">${sight.view !== "all" && html`<input type="hidden" name="view" value="${sight.view}">`}</form>
<nav class="views" aria-label="Views">${Object.entries(views).map(([view, name]) => viewLink(view as View, name, sight))}<p id="found" role="status">${foundWords(looked)}</p></nav></div>
<form id="chosen" method="post" action="/bookmarks/change">${bulkHtml()}<div id="list">${rowsHtml(looked)}</div><p class="more" id="more">${moreHtml(looked)}</p></form>
</section>
<aside class="pane" aria-label="The open bookmark" tabindex="0" id="pane">${pane}</aside>
</div>`;
}

export function rowsHtml({ found, sight, open, query, around }: Looked): Html {
  return listHtml(found, { ...around, sight: { ...sight, at: open?.url }, words: query.words });
}

/** Where the list goes on: a link for who has no scripts, and for scripts the place to begin at. */
export function moreHtml({ sight, next }: Looked): Html | undefined {
  return next === undefined
    ? undefined
    : html`<a href="${hrefOf({ ...sight, at: undefined, after: next })}">Older</a>`;
}

/** The link that is open, or why there is none. */
export function paneHtml({ open, around, sight }: Looked): Html {
  if (open) return oneHtml(open, around);
  const words = sight.query === "" ? "Nothing is kept here." : "Nothing holds these words.";
  return html`<p class="soft none">${words}</p>`;
}

function viewLink(view: View, name: string, sight: Sight): Html {
  const href = hrefOf({ view, query: sight.query });
  return html`<a href="${href}"${view === sight.view && html` aria-current="true"`}>${name}</a>`;
}

/** What can be done with those that are chosen; without scripts it stands there always. */
function bulkHtml(): Html {
  return html`<div class="bulk scripted" id="bulk" role="toolbar" aria-label="With those chosen" hidden><b></b>${bulk.map(([id, words, cap]) => html`<button class="txt" type="button" data-do="${id}">${words} <kbd>${cap}</kbd></button>`)}</div>
<div class="bulk plainly" role="group" aria-label="With those chosen"><input class="box" name="words" aria-label="Tags, apart by commas"><button class="btn" name="as" value="tag">Tag</button><button class="btn" formaction="/bookmarks/merge" formmethod="get">Merge</button><button class="btn" name="as" value="private">Make private</button><button class="btn" name="as" value="drop">Drop</button></div>`;
}

const bulk = [
  ["tag", "tag", "T"],
  ["merge", "merge", "M"],
  ["private", "make private", "U"],
  ["drop", "drop", "#"],
  ["back", "none", "Esc"],
] as const;

/** `214 of 12,408`; while the older ones are still being read, that. */
export function foundWords({ count, all, isWhole }: Pick<Looked, "count" | "all" | "isWhole">): string {
  if (!isWhole) return `${figure(all)} so far: the older ones are still being read`;
  if (count === undefined) return `of ${figure(all)}`;
  return count === all ? figure(all) : `${figure(count)} of ${figure(all)}`;
}

function figure(count: number): string {
  return count.toLocaleString("en-GB");
}
