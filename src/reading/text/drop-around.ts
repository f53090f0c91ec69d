// What stands around a page's text and says as much as it: readers' words, a question for consent. Where the
// text is short Readability keeps them with it, or takes the longest of them for the story; so they go before it
// looks, unless they are all that the page says.
import { alternatives as words } from "../page/alternatives.ts";
import { ancestorsOf } from "../page/ancestry.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import type { PageIndex } from "../page/page-index.ts";
import { isDense, sentenceEnd } from "../page/sentences.ts";
import { holdsMain } from "./parts.ts";

/** A whole class or id that names the box of all comments, or of the form for one: `comments-area`, `kommentarliste`. */
const comments = new RegExp(
  `(?:^|\\s)(?:(?:${words`entry | post | article | user | reader | blog | facebook | fb | story | page | leser | the | wp-block`})[-_]{0,2})?(?:${words`comments | kommentare | comentarios | commentaires | commenti | comentários | reacties | kommentarer | respond | replies | responses
    | (comments? | kommentar(e | en)? | reply)[-_]{0,2}(lists? | area | section | wrapper | wrap | container | thread | threads | template
      | blocks? | box | respond | form | outer | liste | bereich | formular | holder | embed | inner | module)
    | comments?-(comments?-)?(body-)?list | disqus[-_]thread | disqus | pinglist | trackbacks?`})(?=\\s|$)`,
  "iu",
);
/** The same for questions of consent, by the programs that ask them and by what sites call their own. */
const consents = new RegExp(
  `(?:^|\\s)(?:${words`(consent | cookies? | gdpr | dsgvo | eu-cookie | cc)[-_]{0,2}(wrapper | wrap | layer | layers | banner | box | bar | notice | modal | overlay
    | popup | dialog | container | manager | hint | hinweis | law | message | info | consent | policy-?popup | window | disclaimer | root | app | text)s?
    | (cookie | eu-?cookie)[-_]?(consent | hinweis)(-?\w+)? | onetrust-\S+ | usercentrics-\S+ | didomi-\S+ | sp_message_\S+ | qc-cmp\S+ | cmp-?box\S* | cybotcookiebot\S+ | borlabs-?cookie\S* | BorlabsCookie\S* | klaro
    | tarteaucitron\S* | cookielaw\S* | moove_gdpr\S* | cmplz-\S+ | cky-\S+ | iubenda-cs-\S+ | datenschutz-?(hinweis | banner)`})(?=\\s|$)`,
  "iu",
);
const boxes = new Set([
  "div",
  "section",
  "ol",
  "ul",
  "dl",
  "aside",
  "footer",
  "table",
  "form",
  "article",
  "dialog",
  "td",
]);
/** Words of a sentence outside of them that show the page to say something itself. */
const leastWords = 8;
const leastDense = 25;

/** Takes them out of the document; tells which they were. */
export function dropAround({ labelled, lines }: PageIndex): ReadonlySet<unknown> {
  const found = labelled.flatMap(({ element, names }) => (isAround(element, names) ? element : []));
  const inside = new Set<unknown>(found);
  if (found.length === 0) return inside;
  const isSaid = lines().some(
    ({ text, block }) =>
      isSentence(text) && ![block, ...ancestorsOf(block as PageElement)].some((one) => inside.has(one)),
  );
  if (!isSaid) return new Set();
  for (const box of found) box.remove();
  return inside;
}

/** Each comment may be an article of its own, and nothing else around a page is. */
function isAround(element: PageElement, names: string): boolean {
  if (!boxes.has(element.localName)) return false;
  if (comments.test(names)) return !holdsMain(element, ["main", "h1"]);
  return consents.test(names) && !holdsMain(element, ["main", "h1", "article"]);
}

function isSentence(text: string): boolean {
  if (!sentenceEnd.test(text)) return false;
  return isDense(text) ? text.length >= leastDense : text.split(" ", leastWords).length === leastWords;
}
