// One link of all, opened: what is kept of it, and the fields in which an editor changes that.
import { type Bookmark, isHidden } from "../../domain/bookmark.ts";
import { dayIn, spellDay } from "../../domain/calendar.ts";
import { labelsOf } from "../../domain/labels.ts";
import type { Publication } from "../../domain/publication.ts";
import { type Html, html } from "../../editions/html.ts";
import { addressHtml } from "../frame/address.ts";
import { shownLine, shownPassage } from "../frame/shown-words.ts";
import { type LinkField, valueIn } from "../hand/link-field.ts";
import type { PickedIn } from "./sight.ts";

export type Around = { picked: PickedIn; publication: Publication };

export function oneHtml(link: Bookmark, around: Around): Html {
  const { url, title } = link;
  const labels = labelsOf(link.page, around.publication.language);
  return html`<article class="one" data-url="${url}">
<h2 dir="auto">${shownLine(title)}</h2>
<p class="url">${addressHtml(url)} <a class="txt" href="${url}" target="_blank" rel="noreferrer noopener">open <kbd>V</kbd></a> <button class="txt scripted" type="button" data-do="copy">copy <kbd>Y</kbd></button></p>
${labels.length > 0 && html`<p class="soft">${labels.join(", ")}</p>`}
${link.page?.summary !== undefined && html`<p class="sum" dir="auto">${shownPassage(link.page.summary)}</p>`}
<dl class="facts">${factsOf(link, around)}</dl>
${fieldsHtml(link)}
<div class="act scripted"><button class="btn" type="button" data-do="edit">Edit <kbd>O</kbd></button><button class="txt" type="button" data-do="private">${isHidden(link) ? "make public" : "make private"} <kbd>U</kbd></button><button class="txt" type="button" data-do="drop">drop <kbd>#</kbd></button></div>
${decisionsHtml(link)}
</article>`;
}

function factsOf(link: Bookmark, { picked, publication }: Around): Html[] {
  const { note, tags = [], aliases = [], triage } = link;
  const issue = picked.issueOf(link);
  const day = (at: string) => spellDay(dayIn(at, publication.zone), "en-GB", "date");
  const facts: [string, Html | string | undefined][] = [
    ["Note", note === undefined ? undefined : html`<q dir="auto">${shownPassage(note)}</q>`],
    ["Tags", tags.join(", ") || undefined],
    ["Kept", day(link.savedAt)],
    ["Seen", seenHtml(link, day)],
    ["Also at", aliases.length === 0 ? undefined : lines(aliases)],
    ["Public", publicWords(link)],
    ["Decided", triage && triage.as !== "dropped" ? `${decided[triage.as]}, ${day(triage.at)}` : undefined],
    ["Picked", issue && `in issue ${issue.number}, ${spellDay(issue.date, "en-GB", "date")}`],
  ];
  return facts.flatMap(([name, words]) =>
    words === undefined ? [] : [html`<dt>${name}</dt><dd>${words}</dd>`],
  );
}

const decided = { shortlisted: "shortlisted", later: "later", snoozed: "snoozed", done: "done" } as const;

export function seenHtml({ sources = [] }: Bookmark, day: (at: string) => string): Html | undefined {
  const seen = sources.map(({ name, at }) => (at === undefined ? name : `${day(at)}, ${name}`));
  return seen.length === 0 ? undefined : lines(seen);
}

export function lines(texts: string[]): Html {
  return html`${texts.map((text, at) => html`${at > 0 && html`<br>`}<bdi>${text}</bdi>`)}`;
}

export function publicWords(link: Bookmark): string {
  if (link.triage?.as === "dropped") return "no, it was dropped";
  return isHidden(link) ? "no, for you alone" : "yes, among your bookmarks";
}

const labels: Record<LinkField, string> = { title: "Title", note: "Your note", tags: "Tags" };

/** Each field with what stood there, so that nothing is written over what somebody else wrote meanwhile. */
function fieldsHtml(link: Bookmark): Html {
  const [title, tags, note] = (["title", "tags", "note"] as const).map((field) => valueIn(link, field));
  const field = (name: LinkField, input: Html) =>
    html`<label>${labels[name]}${input}</label><input type="hidden" name="was ${name}" value="${valueIn(link, name)}">`;
  return html`<form class="editing" method="post" action="/bookmarks/fields"><input type="hidden" name="url" value="${link.url}">
${field("title", html`<input class="box" name="title" value="${title}" dir="auto" autocomplete="off">`)}
${field("tags", html`<input class="box" name="tags" value="${tags}" placeholder="design, open data" autocomplete="off">`)}
${field("note", html`<textarea class="box" name="note" rows="4" dir="auto">${note}</textarea>`)}
<button class="btn plainly">Save</button></form>`;
}

/** Every decision as a form, for browsers without scripts. */
function decisionsHtml(link: Bookmark): Html {
  const ways: [string, string][] = [
    isHidden(link) ? ["public", "Make public"] : ["private", "Make private"],
    link.triage?.as === "dropped" ? ["put-back", "Put back"] : ["drop", "Drop"],
  ];
  return html`<form class="plainly" method="post" action="/bookmarks/change"><input type="hidden" name="url" value="${link.url}">${ways.map(([as, words]) => html`<button class="btn" name="as" value="${as}">${words}</button>`)}</form>`;
}
