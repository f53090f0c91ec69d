// What readers say under a page is not its text. Where the text is short Readability keeps their words with it, or
// takes the longest of them for the story; so they go before it looks, unless they are all that the page says.

import { alternatives as words } from "../page/alternatives.ts";
import { ancestorsOf } from "../page/ancestry.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import type { PageIndex } from "../page/page-index.ts";
import { holdsMain } from "./parts.ts";
import { isDense, sentenceEnd } from "./sentences.ts";

/** A whole class or id that names the box of all comments, or of the form for one: `comments-area`, `kommentarliste`. */
const names = new RegExp(
  `(?:^|\\s)(?:(?:${words`entry | post | article | user | reader | blog | facebook | fb | story | page | leser | the | wp-block`})[-_]{0,2})?(?:${words`comments | kommentare | comentarios | commentaires | commenti | comentários | reacties | kommentarer | respond | replies | responses
    | (comments? | kommentar(e | en)? | reply)[-_]{0,2}(lists? | area | section | wrapper | wrap | container | thread | threads | template
      | blocks? | box | respond | form | outer | liste | bereich | formular | holder | embed | inner | module)
    | comments?-(comments?-)?(body-)?list | disqus[-_]thread | disqus | pinglist | trackbacks?`})(?=\\s|$)`,
  "iu",
);
const boxes = new Set(["div", "section", "ol", "ul", "dl", "aside", "footer", "table", "form", "article"]);
/** Words of a sentence outside of them that show the page to say something itself. */
const leastWords = 8;
const leastDense = 25;

/** Takes them out of the document. */
export function dropComments({ labelled, lines }: PageIndex): void {
  const found = labelled.flatMap(({ element, names: label }) =>
    names.test(label) && isBox(element) ? element : [],
  );
  if (found.length === 0) return;
  const inside = new Set<unknown>(found);
  const isSaid = lines().some(
    ({ text, block }) =>
      isSentence(text) && ![block, ...ancestorsOf(block as PageElement)].some((one) => inside.has(one)),
  );
  if (isSaid) for (const box of found) box.remove();
}

function isBox(element: PageElement): boolean {
  return (
    boxes.has(element.localName) &&
    (names.test(element.className) || names.test(element.id)) &&
    !holdsMain(element, ["main", "h1"])
  );
}

function isSentence(text: string): boolean {
  if (!sentenceEnd.test(text)) return false;
  return isDense(text) ? text.length >= leastDense : text.split(" ", leastWords).length === leastWords;
}
