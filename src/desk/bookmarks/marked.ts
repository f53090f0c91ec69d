// Text with the words marked that one looked for. Pure.
import { type Html, html } from "../../editions/html.ts";

/** Each place that holds a word, whatever its case; a text whose letters change their number with it is left as it is. */
export function marked(text: string, words: string[]): Html {
  const lower = text.toLowerCase();
  const places = lower.length === text.length ? placesOf(lower, words) : [];
  const parts: Html[] = [];
  let end = 0;
  for (const [start, stop] of places) {
    parts.push(html`${text.slice(end, start)}<mark>${text.slice(start, stop)}</mark>`);
    end = stop;
  }
  return html`${parts}${text.slice(end)}`;
}

/** From where to where, in order; those that touch are one. */
function placesOf(lower: string, words: string[]): [number, number][] {
  const all = words.flatMap((word) => {
    const found: [number, number][] = [];
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length))
      found.push([at, at + word.length]);
    return found;
  });
  const places: [number, number][] = [];
  for (const [start, stop] of all.sort((a, b) => a[0] - b[0])) {
    const last = places.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], stop);
    else places.push([start, stop]);
  }
  return places;
}
