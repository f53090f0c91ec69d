// The screen on which five are picked: candidates, the one that is open, the slots.
import { type Html, html, join } from "../../editions/html.ts";
import type { Desk } from "../hand/at-hand.ts";
import type { Row, Week } from "../hand/week.ts";
import { type Opened, readerHtml } from "./reader.ts";
import { listHtml, type Sight } from "./rows.ts";
import { rowsIn, searched, shownViews, type View, views } from "./sight.ts";
import { trayHtml } from "./tray.ts";

export type PickSight = Sight & { view: View; query: string };

/** The rows as they are seen, and the one that is open: the one that was asked for, else the first without a slot. */
export function seenRows({ view, query, at }: PickSight, week: Week): { rows: Row[]; open: Row | undefined } {
  const rows = searched(rowsIn(view, week), query, week.publication.language);
  const asked = rows.find(({ bookmark }) => bookmark.url === at);
  return { rows, open: asked ?? rows.find(({ slot }) => slot === undefined) ?? rows[0] };
}

export async function pickHtml(desk: Desk, week: Week, sight: PickSight): Promise<Html> {
  const { rows, open } = seenRows(sight, week);
  const asked = open ?? askedFor(desk, sight.at);
  const reader = asked
    ? await readerHtml(asked, { week, folder: desk.world.folder })
    : emptyHtml(week, sight, await desk.inbox.says());
  return html`<div class="panes">
<section class="list" aria-label="Candidates" tabindex="0">${findHtml(week, sight)}<div id="list">${listHtml(rows, week, { ...sight, at: open?.bookmark.url })}</div></section>
<section class="open" aria-label="Reader" tabindex="0" id="reader">${reader}</section>
<section class="tray" aria-label="The slots of issue ${week.number}" tabindex="0" id="tray" data-issue="${week.number}">${trayHtml(week, desk.links)}</section>
</div>`;
}

/** A link that is kept and no candidate, opened by its address. */
function askedFor(desk: Desk, at: string | undefined): Opened | undefined {
  const bookmark = at === undefined ? undefined : desk.links.find(at);
  return bookmark && { bookmark };
}

function findHtml(week: Week, sight: PickSight): Html {
  const left = week.rows.filter(({ slot }) => slot === undefined).length;
  return html`<div class="find">
<form method="get" action="/pick"><input class="box" type="search" name="q" value="${sight.query}" placeholder="Search: words, #tag, site:gov.uk, label:video" aria-label="Search candidates" id="search"><input type="hidden" name="view" value="${sight.view}"></form>
<form class="adding plainly" method="post" action="/add"><input class="box" name="words" placeholder="https://…" aria-label="A link to add"><button class="btn">Add</button></form>
<nav class="views" aria-label="Views">${join(shownViews(sight.view, week).map((view) => viewLink(view, week, sight)))}<button class="txt scripted" type="button" data-do="add">add<span class="hidden"> a link</span> <kbd>U</kbd></button></nav>
<progress class="way" value="${week.decided}" max="${week.decided + left || 1}" aria-label="Decided: ${week.decided} of ${week.decided + left}"></progress>
</div>`;
}

function viewLink(view: View, week: Week, sight: PickSight): Html {
  const isCurrent = view === sight.view;
  return html`<a href="/pick?view=${view}"${isCurrent && html` aria-current="true"`}>${views[view]} <span>${rowsIn(view, week).length}</span></a>`;
}

/** `store` says where the store of readers' suggestions is. */
function emptyHtml(week: Week, { view, query }: PickSight, store: string): Html {
  const picks = week.issue?.picks ?? [];
  const words = emptyWords(week, { isSearch: query !== "", isAll: view === "all" });
  if (view === "readers" && query === "") words.lead = store;
  return html`<div class="done"><h1>${words.title}</h1><p class="lead">${words.lead}</p>
${picks.length > 0 && html`<ol>${picks.map(({ title }, at) => html`<li><span class="num">${at + 1}</span><p>${title}</p></li>`)}</ol>`}
<p><a class="txt" href="/pick?view=later">Look through Later <span class="soft">${week.aside.later.length}</span></a></p></div>`;
}

function emptyWords(week: Week, { isSearch, isAll }: { isSearch: boolean; isAll: boolean }) {
  const { later, snoozed } = week.aside;
  const wait = `${later.length} wait for the next issue, ${snoozed.length} are asleep, and the rest are kept in your bookmarks.`;
  if (isSearch)
    return {
      title: "Nothing holds these words.",
      lead: "Search for fewer of them, or look at another view.",
    };
  if (!isAll) return { title: "Nothing here.", lead: "The other views stand above." };
  const most = week.publication.picks;
  if ((week.issue?.picks.length ?? 0) >= most)
    return { title: "All slots are taken, and nothing is left to decide.", lead: wait };
  if (week.decided > 0) return { title: "Nothing left to decide.", lead: wait };
  return {
    title: "No links wait.",
    lead: "Nothing was kept since the last issue. Run npm run ingest to read your sources.",
  };
}
