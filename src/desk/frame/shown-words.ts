// What is shown of a kept text. A line of a file may hold anything, a megabyte among it, and a browser would be at it
// for minutes; what one edits is always whole.
import { cutAtWord, tidyLine, withoutControls } from "../../domain/plain-text.ts";

/** In characters: more is no title, and more than this of anything nobody reads here. */
const [longestLine, longestPassage] = [300, 4_000];

/** A title, a name, the beginning of a note: in one line. */
export function shownLine(text: string, most: number = longestLine): string {
  return tidyLine(text, most) ?? "";
}

/** A note, a summary: with its lines. */
export function shownPassage(text: string): string {
  return cutAtWord(withoutControls(text), longestPassage);
}
