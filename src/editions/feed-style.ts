// What a browser shows of a feed that somebody opens in it: whose it is, what it is for and what is new. By CSS, since
// browsers take XSLT away. The markup of entries cannot be shown as such, and is not.
import { paper } from "../domain/paper.ts";
import type { Publication } from "../domain/publication.ts";
import { directionOf, wordsOf } from "../domain/words.ts";

/** The style sheet of every feed, with one sentence in the publication's language. */
export function feedStyle({ language }: Publication): string {
  return `feed, rss {
  display: block;
  max-width: 42rem;
  margin: 0 auto;
  padding: 2rem 1.25rem 4rem;
  font: 1.0625rem / 1.55 Georgia, serif;
  overflow-wrap: anywhere;
  direction: ${directionOf(language)};
  color-scheme: light dark;
  color: #1f1b16;
  background: ${paper.light};
}
feed::before, channel::before {
  content: ${cssString(wordsOf(language).feedOpened)};
  display: block;
  padding: 0.75rem 1rem;
  margin-bottom: 2rem;
  border: 1px solid #b8321a;
  font: 0.9375rem / 1.5 system-ui, sans-serif;
}
feed > *, channel > *, entry > *, item > * { display: none; }
channel, entry, item { display: block; }
feed > title, channel > title { display: block; font-size: 2.125rem; line-height: 1.1; font-weight: 600; }
feed > subtitle, channel > description { display: block; margin: 0.5rem 0 2rem; }
entry, item { border-top: 1px solid #c9c0ae; padding: 1.25rem 0; }
entry > title, item > title { display: block; font-size: 1.375rem; line-height: 1.2; font-weight: 600; }
entry > summary, item > description { display: block; margin-top: 0.35rem; }
item > link { display: block; }
entry > link[rel="alternate"] { display: block; }
entry > link[rel="alternate"]::before { content: attr(href); }
entry > link, item > link { margin-top: 0.35rem; font: 0.8125rem / 1.5 system-ui, sans-serif; user-select: all; }
@media (prefers-color-scheme: dark) {
  feed, rss { color: #ece5d8; background: #171511; }
  feed::before, channel::before { border-color: #ff8a66; }
  entry, item { border-color: #4a4238; }
}
@media (forced-colors: active) {
  feed, rss { color: CanvasText; background: Canvas; }
}
`;
}

/** CSS Syntax §4.3.5: a string ends at its quote, a backslash or a line. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
