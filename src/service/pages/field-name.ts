// What a field of a form is called.
import type { Fact } from "../../domain/words/vocabulary.ts";
import { type Html, html } from "../../editions/html.ts";

/** The name, and in small a word about what may stand there. */
export function fieldName({ fact, more }: Fact): Html {
  return html`${fact} <small>${more}</small>`;
}
