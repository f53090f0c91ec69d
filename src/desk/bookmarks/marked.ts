// Text with the words marked that one looked for. Pure.
import { markedText } from "../../domain/marked-text.ts";
import { type Html, html } from "../../editions/html.ts";

/** Each place that holds a word, whatever its case and accents; `words` are folded. */
export function marked(text: string, words: string[]): Html {
  return html`${markedText(text, words).map((part) => (part.isMarked ? html`<mark>${part.text}</mark>` : part.text))}`;
}
