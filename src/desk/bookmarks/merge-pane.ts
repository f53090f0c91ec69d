// Several links side by side before they are made one: which address stays, and what the one will be.
import type { Bookmark } from "../../domain/bookmark.ts";
import { dayIn, spellDay } from "../../domain/calendar.ts";
import { type Html, html } from "../../editions/html.ts";
import { shownLine } from "../frame/shown-words.ts";
import { asOne } from "./merge-deed.ts";
import { type Around, lines, publicWords, seenHtml } from "./one.ts";

/** Two links or more, the first of which is proposed to stay. */
export function mergeHtml(links: Bookmark[], { publication }: Around): Html {
  const [first, ...others] = links;
  if (!first || others.length === 0)
    return html`<div class="merge"><h2>Nothing to merge</h2><p class="soft">Choose two links or more that are the same page.</p></div>`;
  const merged = asOne(first, others);
  const notes = links.flatMap(({ note }) => note ?? []);
  const day = (at: string) => spellDay(dayIn(at, publication.zone), "en-GB", "date");
  const facts: [string, Html | string | undefined][] = [
    ["Notes", notes.length === 0 ? undefined : html`${notes.map((note) => html`<q dir="auto">${note}</q>`)}`],
    ["Tags", merged.tags?.join(", ")],
    ["Seen", seenHtml(merged, day) ?? lines([day(merged.savedAt)])],
    ["Public", publicWords(merged)],
  ];
  return html`<form class="merge" method="post" action="/bookmarks/merge">
<h2>${countWords[links.length] ?? links.length} into one</h2>
<p class="soft">Nothing is lost: notes, tags and every place where they were seen come along, and each address leads to the one.</p>
<fieldset class="keep"><legend>Keep the address</legend>
${links.map((link, at) => choiceHtml(link, at === 0))}</fieldset>
<dl class="facts">${facts.map(([name, words]) => words !== undefined && html`<dt>${name}</dt><dd>${words}</dd>`)}</dl>
<div class="act"><button class="btn go">Merge <kbd class="scripted">↵</kbd></button><button class="txt scripted" type="button" data-do="back">not the same <kbd>Esc</kbd></button></div>
</form>`;
}

function choiceHtml({ url, title }: Bookmark, isFirst: boolean): Html {
  return html`<label><input type="radio" name="keep" value="${url}"${isFirst && html` checked`}><span><b dir="auto">${shownLine(title)}</b><small>${url}</small></span><input type="hidden" name="url" value="${url}"></label>
`;
}

const countWords: Record<number, string> = { 2: "Two", 3: "Three", 4: "Four", 5: "Five" };
