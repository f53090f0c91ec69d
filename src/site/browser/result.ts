// One result as a reader sees it. Whatever strangers wrote goes in as text, never as markup.

import type { SearchRow } from "../../archive/search-row.ts";
import { hostOf } from "../../domain/host-of.ts";
import { glance, markedText } from "../../domain/marked-text.ts";
import { tagWords } from "../../domain/search-terms.ts";

/** `words` are folded; `spell` says a day; `addressOf` gives that of a search. */
export type Shown = {
  words: string[];
  spell: (day: string) => string;
  addressOf: (query: string) => string;
};

/** The list's item; of an issue and its picks in the issue's ink. */
export function resultOf(row: SearchRow, shown: Shown): HTMLElement {
  const [, , day, , , , { issue, ink } = { issue: undefined, ink: undefined }] = row;
  const figure = issue !== undefined && element("span", "figure", [`${issue}`]);
  if (figure) figure.setAttribute("aria-hidden", "true");
  const time = element("time", "", [shown.spell(day)]);
  time.setAttribute("datetime", day);
  return element("li", inkClass(ink), [element("p", "when", [figure, time]), wordsOf(row, shown)]);
}

function wordsOf(row: SearchRow, shown: Shown): HTMLElement {
  const [url, title, , note, text, , mark] = row;
  const marked = (words: string) =>
    markedText(words, shown.words).map(({ text, isMarked }) =>
      isMarked ? element("mark", "", [text]) : text,
    );
  const ways = waysOn(row, shown);
  return element("div", "", [
    element("h2", "", [link(url, "title", marked(title))]),
    element("p", "meta", [element("span", "", [isOurs(url) ? mark?.label : hostOf(url)])]),
    note !== "" && element("p", "note", marked(glance(note, shown.words))),
    text !== "" && element("p", "summary", marked(glance(text, shown.words))),
    ways.length > 0 && element("p", "meta ways-on", ways),
  ]);
}

/** Its tags, each a search, and the issue in which it was picked. */
function waysOn([, , , , , tags, mark]: SearchRow, { addressOf }: Shown): HTMLElement[] {
  const toTag = (tag: string) => addressOf(/[\s"“”„«»]/.test(tag) ? `#"${tagWords(tag)}"` : `#${tag}`);
  const ways = tags.map((tag) => link(toTag(tag), "tag", [element("bdi", "", [`#${tag}`])]));
  return mark?.path ? [...ways, link(mark.path, `picked ${inkClass(mark.ink)}`, [mark.label])] : ways;
}

function isOurs(url: string): boolean {
  return url.startsWith("/");
}

function inkClass(ink: number | undefined): string {
  return ink === undefined ? "" : `ink-${ink}`;
}

type Child = Node | string | false | undefined;

/** Only addresses of the web and of this site lead anywhere. */
function link(href: string, name: string, children: Child[]): HTMLElement {
  const made = element("a", name, children);
  if (/^(https?:\/\/|\?|\/(?!\/))/.test(href)) made.setAttribute("href", href);
  return made;
}

function element(name: string, kind: string, children: Child[]): HTMLElement {
  const made = document.createElement(name);
  if (kind !== "") made.className = kind;
  for (const child of children) if (child) made.append(child);
  return made;
}
