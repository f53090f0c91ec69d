// A text with the words in it that were looked for, to be shown as text and marks, never as markup. The desk's search
// and the site's mark by the same rules; it runs in browsers too.
import { folded } from "./folded-text.ts";

export type MarkedPart = { text: string; isMarked: boolean };

/** The text in parts, in order and whole; marked are those that hold one of the words, which are folded. */
export function markedText(text: string, words: string[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const [from, to] of placesOf(text, words)) {
    if (from > at) parts.push({ text: text.slice(at, from), isMarked: false });
    parts.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false });
  return parts;
}

/** As much of a long text as one reads at a glance, round the first of the words; a short one is whole. */
export function glance(text: string, words: string[], most = 280): string {
  if (text.length <= most) return text;
  const [first = 0] = placesOf(text, words)[0] ?? [];
  const from = first < most / 2 ? 0 : afterBlank(text, first - Math.floor(most / 3));
  const to = from + most < text.length ? beforeBlank(text, from + most) : text.length;
  return `${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}`;
}

/** Where the words stand, in order; what overlaps or touches is one place. */
function placesOf(text: string, words: string[]): [from: number, to: number][] {
  const { letters, places } = foldedByLetter(text);
  const found: [number, number][] = [];
  for (const word of words)
    for (let at = letters.indexOf(word); at !== -1; at = letters.indexOf(word, at + word.length))
      found.push([places[at] ?? 0, endOf(at + word.length - 1, places) ?? text.length]);
  const merged: [number, number][] = [];
  for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Where the letter ends that the folded one came from, the marks above it with it; `undefined` for the last. */
function endOf(at: number, places: number[]): number | undefined {
  let next = at + 1;
  // One letter may be folded to several.
  while (next < places.length && places[next] === places[at]) next++;
  return places[next];
}

/** The folded text, and for each of its places the one in the text that it came from. */
function foldedByLetter(text: string): { letters: string; places: number[] } {
  const places: number[] = [];
  let [letters, at] = ["", 0];
  for (const letter of text) {
    const one = folded(letter);
    letters += one;
    for (let count = 0; count < one.length; count++) places.push(at);
    at += letter.length;
  }
  return { letters, places };
}

/** Languages without blanks are cut where it falls. */
const farthestBlank = 24;

function afterBlank(text: string, at: number): number {
  const blank = text.indexOf(" ", at);
  return blank === -1 || blank - at > farthestBlank ? wholeLetter(text, at) : blank + 1;
}

function beforeBlank(text: string, at: number): number {
  const blank = text.lastIndexOf(" ", at);
  return at - blank > farthestBlank ? wholeLetter(text, at) : blank;
}

/** Never between the two halves of a letter. */
function wholeLetter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
