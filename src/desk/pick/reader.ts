// One link opened: its title, its own address, what reading found and where that stood, the editor's note, the page's
// own sentences. Everything of a stranger's is text.
import { readSnapshot } from "../../bookmarks/snapshots-folder.ts";
import type { Bookmark } from "../../domain/bookmark.ts";
import { dayIn, spellDay } from "../../domain/calendar.ts";
import { explainFailure } from "../../domain/fetch-failure.ts";
import { labelsOf } from "../../domain/labels.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import { type Html, html } from "../../editions/html.ts";
import type { InboxLink } from "../../subscribers/inbox/inbox-link.ts";
import { addressHtml } from "../frame/address.ts";
import { shownLine, shownPassage } from "../frame/shown-words.ts";
import { factIn, type LinkFact, linkFacts } from "../hand/link-fact.ts";
import type { Group, LinkedBefore, Row, Week } from "../hand/week.ts";
import { type Verdict, verdicts } from "./triage-deed.ts";

/** Of the page's text; nobody reads more before a decision. In characters. */
const mostText = 30_000;

/** A candidate, or any other link that is kept. */
export type Opened = Pick<Row, "bookmark" | "before" | "slot" | "reason" | "readers"> & { group?: Group };

export async function readerHtml(
  { bookmark, before, slot, reason, group, readers }: Opened,
  { week, folder }: { week: Week; folder: PublicationFolder },
): Promise<Html> {
  const snapshot = await readSnapshot(folder.snapshots, [bookmark.url, ...(bookmark.aliases ?? [])]);
  const { url, title } = bookmark;
  const isKept = group !== "readers";
  return html`<article class="read" data-url="${url}"${week.onTheirWay.has(url) && " data-waits"}>
<h1 dir="auto">${shownLine(title)}</h1>
<p class="url">${addressHtml(url)} <a class="txt" href="${url}" target="_blank" rel="noreferrer noopener">open <kbd>V</kbd></a> <button class="txt scripted" type="button" data-do="copy">copy <kbd>Y</kbd></button></p>
${factsHtml(bookmark, week)}
${before && beforeHtml(before)}
${readers && readersHtml(readers, week)}${noteHtml(bookmark, week, isKept)}
${rightHtml(bookmark, week)}
${summaryHtml(bookmark)}
${textHtml(snapshot?.text ?? bookmark.page?.excerpt)}
${unreadHtml(bookmark, week)}
${formsHtml(bookmark, { slot, week })}
<p class="why">${reason && `${reason} `}${isKept && seenHtml(bookmark, week)}</p>
</article>`;
}

/** Each fact is a button that opens the words it came from. */
function factsHtml({ page }: Bookmark, { publication, today }: Week): Html | undefined {
  if (!page) return undefined;
  const closes = page.deadlines?.find(({ day }) => day >= today);
  const facts: Fact[] = [];
  if (page.byline)
    facts.push({ says: shownLine(page.byline), origin: originOf(page.from?.["byline"]), asks: "author" });
  if (page.publishedAt)
    facts.push({
      says: spellDay(page.publishedAt.slice(0, 10), "en-GB", "date"),
      ...{ origin: originOf(page.from?.["publishedAt"]), asks: "published" },
    });
  for (const label of labelsOf(page, publication.language))
    facts.push({ says: label, origin: originOf(page.from?.["minutes"]) });
  if (closes)
    facts.push({
      says: `Closes ${spellDay(closes.day, "en-GB", "noYear")}`,
      origin:
        page.from?.["deadlines"] === "editor"
          ? originOf("editor")
          : `The page: “${shownLine(closes.evidence)}”`,
      ...{ asks: "closes", isUrgent: true },
    });
  if (facts.length === 0) return undefined;
  return html`<div class="facts" role="group" aria-label="What reading found; open one for where it stood">${facts.map(factHtml)}</div>`;
}

/** `asks` is the fact that an editor may set right. */
type Fact = { says: string; origin: string; asks?: LinkFact; isUrgent?: boolean };

function factHtml({ says, origin, asks, isUrgent }: Fact): Html {
  const key = asks === "closes" ? html` <kbd>D</kbd>` : undefined;
  const button =
    asks && html` <button class="txt scripted" type="button" data-fact="${asks}">Use mine${key}</button>`;
  return html`<details name="fact"><summary class="${isUrgent && "warn"}">${says}</summary><p>${origin}${button}</p></details>`;
}

/** Where a fact stood, in words. */
function originOf(from: string | undefined): string {
  return (from && origins[from]) ?? "From the page’s own words.";
}

const origins: Record<string, string> = {
  jsonld: "From the page’s linked data.",
  og: "From the head of the page, as it is shared.",
  meta: "From the head of the page.",
  microdata: "From the page’s marked-up words.",
  heading: "From a heading of the page.",
  title: "From the page’s title.",
  byline: "From the line that names an author.",
  time: "From a date that the page marks as one.",
  text: "From the page’s own words.",
  url: "From the address.",
  html: "From the page’s language mark.",
  oembed: "From what the site says of it elsewhere.",
  pdf: "From the document’s own title page.",
  readability: "Guessed from how the page is made.",
  editor: "You said so.",
};

function beforeHtml({ number, date, place }: LinkedBefore): Html {
  return html`<div class="before"><p><b>You linked this in issue ${number}</b>, on ${spellDay(date, "en-GB", "date")}, as pick ${place}.</p><p><button class="txt scripted" type="button" data-do="again">Pick it and say “again” <kbd>R</kbd></button></p></div>`;
}

/** Who suggested it, when, and in which words: text, and nobody else's than theirs. */
function readersHtml(readers: InboxLink[], { publication }: Week): Html {
  const heading = ({ name, cameAt }: InboxLink) =>
    `Suggested by ${shownLine(name ?? "a reader")}, ${spellDay(dayIn(cameAt, publication.zone), "en-GB", "noYear")}`;
  return html`${readers.map((one) => html`<section class="sum" aria-label="From a reader"><h2 class="head">${heading(one)}</h2>${one.note !== undefined && html`<p dir="auto">${shownPassage(one.note)}</p>`}</section>`)}`;
}

/** What is known of the link as forms: a script asks for one at a time, and takes its words from here. */
function rightHtml(bookmark: Bookmark, { today }: Week): Html {
  const { url, tags, via } = bookmark;
  const values = [
    ...linkFacts.map((fact) => [fact, factIn(bookmark, fact, today)] as const),
    ["tags", (tags ?? []).join(", ")] as const,
  ];
  const credit =
    via &&
    html`<p class="known">By way of ${shownLine(via.name)} <button class="txt scripted" type="button" data-do="credit">change <kbd>C</kbd></button></p>`;
  const tagged =
    tags &&
    html`<p class="known">Tagged ${tags.join(", ")} <button class="txt scripted" type="button" data-do="tags">change <kbd>T</kbd></button></p>`;
  return html`${tagged}${credit}<details class="plainly"><summary>Set right what is known of it</summary>${values.map(([name, value]) => rightForm(url, name, value))}</details>`;
}

function rightForm(url: string, name: keyof typeof rightLabels, value: string): Html {
  return html`<form method="post" action="/fact" data-asks="${name}"><input type="hidden" name="url" value="${url}"><input type="hidden" name="fact" value="${name}"><input type="hidden" name="was" value="${value}"><label>${rightLabels[name]} <input class="box" name="words" value="${value}"></label><button class="btn">Save</button></form>`;
}

const rightLabels = {
  ...{ author: "Author", published: "Published", closes: "Closes", summary: "Summary" },
  ...{ credit: "By way of", tags: "Tags" },
};

function noteHtml({ note, savedAt, sources, url }: Bookmark, { publication }: Week, isKept: boolean): Html {
  const from = sources?.[0]?.name;
  const words = !isKept
    ? "No note of yours yet"
    : note === undefined
      ? "No note yet"
      : `Your note, ${spellDay(dayIn(savedAt, publication.zone), "en-GB", "noYear")}`;
  return html`<section class="mine" aria-label="Your note"><div class="head"><h2>${words}${isKept && note !== undefined && from && `, from ${from}`}</h2><button class="txt scripted" type="button" data-do="note">${note === undefined ? "write one" : "edit"} <kbd>N</kbd></button></div>
${isKept && note !== undefined && html`<p class="words" dir="auto">${shownPassage(note)}</p>`}<form class="noting" method="post" action="/note"><input type="hidden" name="url" value="${url}"><input type="hidden" name="base" value="${note ?? ""}"><textarea name="note" rows="3" aria-label="Your note" dir="auto">${note ?? ""}</textarea><button class="btn plainly">Save the note</button></form></section>`;
}

/** Never set as the editor's words: whose sentences they are stands above them. */
function summaryHtml({ page }: Bookmark): Html | undefined {
  if (!page?.summary) return undefined;
  const whose =
    page.summarySource === "editor" ? "Summary, in your words" : "Summary, from the page’s own sentences";
  return html`<section class="sum" aria-label="Summary"><h2 class="head">${whose} <button class="txt scripted" type="button" data-fact="summary">use mine</button></h2><p dir="auto">${shownPassage(page.summary)}</p></section>`;
}

function textHtml(text: string | undefined): Html | undefined {
  const blocks =
    text
      ?.slice(0, mostText)
      .split("\n")
      .filter((block) => block.trim() !== "") ?? [];
  if (blocks.length === 0) return undefined;
  return html`<section class="page" aria-label="The page">${blocks.map((block) => html`<p dir="auto">${block}</p>`)}${(text?.length ?? 0) > mostText && html`<p class="soft">The rest is on the page itself.</p>`}</section>`;
}

function unreadHtml({ url, page, unread }: Bookmark, { onTheirWay }: Week): Html | undefined {
  if (onTheirWay.has(url)) return html`<p class="soft">Its page is being read.</p>`;
  if (page || !unread) return undefined;
  const why = explainFailure(unread.why, { what: "page" });
  return html`<p class="soft">Its page could not be read yet: ${why}</p>`;
}

/** Every decision as a form, for browsers without scripts. */
function formsHtml({ url }: Bookmark, { slot, week }: { slot: number | undefined; week: Week }): Html {
  const slots = Array.from({ length: week.publication.picks }, (_, at) => at + 1);
  return html`<form class="plainly" method="post" action="/decide"><input type="hidden" name="url" value="${url}">
${slots.map((one) => html`<button class="btn" name="slot" value="${one}">Slot ${one}</button>`)}${slot !== undefined && html`<button class="btn" name="slot" value="0">Out of slot ${slot}</button>`}
${verdicts.filter((one) => one !== "snooze").map((one) => html`<button class="btn" name="as" value="${one}">${buttonWords[one]}</button>`)}
<label>until <input class="line" name="until" placeholder="2026-12-04" size="10"></label><button class="btn" name="as" value="snooze">${buttonWords.snooze}</button></form>`;
}

const buttonWords: Record<Verdict, string> = {
  ...{ shortlist: "Shortlist", later: "Later", snooze: "Snooze", finish: "Done", drop: "Drop" },
  "put-back": "Back among the new",
};

function seenHtml({ sources, savedAt }: Bookmark, { publication }: Week): string {
  const names = [...new Set(sources?.map(({ name }) => name))];
  const day = spellDay(dayIn(savedAt, publication.zone), "en-GB");
  if (names.length === 0) return `Kept on ${day}.`;
  return `Kept on ${day}, from ${new Intl.ListFormat("en-GB").format(names)}.`;
}
