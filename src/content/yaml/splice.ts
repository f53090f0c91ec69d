// A stretch of a file's text made another, while every other byte stays: byte order mark, line ends, trailing spaces.

/** What stood from `from` up to `to` becomes `words`, where all line ends count as one line feed. */
export type Splice = { from: number; to: number; words: string };

/** The text as parsers see it: no byte order mark, every line end a line feed. */
export function withPlainLines(text: string): string {
  return text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
}

/** `text` after a splice that is counted in `withPlainLines(text)`; new lines end as the line does that they begin on. */
export function spliced(text: string, splice: Splice): string {
  const { from, to, words } = withoutWhatStays(withPlainLines(text), splice);
  const start = placeIn(text, from);
  return (
    text.slice(0, start) + words.replaceAll("\n", lineEndAt(text, start)) + text.slice(placeIn(text, to))
  );
}

/** The splice without the words at its two ends that are there already. */
function withoutWhatStays(plain: string, { from, to, words }: Splice): Splice {
  const most = Math.min(to - from, words.length);
  let before = 0;
  while (before < most && plain[from + before] === words[before]) before += 1;
  let behind = 0;
  while (behind < most - before && plain[to - 1 - behind] === words[words.length - 1 - behind]) behind += 1;
  return { from: from + before, to: to - behind, words: words.slice(before, words.length - behind) };
}

/** Where the character `at` of the plain text stands in the file's own. */
function placeIn(text: string, at: number): number {
  let place = text.startsWith("\ufeff") ? 1 : 0;
  for (let left = at; left > 0; left--) place += text.startsWith("\r\n", place) ? 2 : 1;
  return place;
}

/** The end of the line at `place`; the last line, which may have none, ends as the one above it. */
function lineEndAt(text: string, place: number): "\n" | "\r\n" {
  const ahead = text.indexOf("\n", place);
  const end = ahead === -1 ? text.lastIndexOf("\n") : ahead;
  return end > 0 && text[end - 1] === "\r" ? "\r\n" : "\n";
}
