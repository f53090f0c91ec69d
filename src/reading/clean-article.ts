// Takes away what Readability leaves around an article: captions, furniture, boxes about other things, and
// what follows the end. Guarded: where much would go, the plain result stays as it is.
import { blockText } from "./block-text.ts";
import type { PageElement } from "./dom/nodes.ts";
import type { PageIndex } from "./page-index.ts";

/** Less than this share of the plain text left means that a rule met the article itself. */
const leastKept = 0.8;
/** No single box of this share of the text is furniture. */
const largestBox = 0.3;

/** Words that name a caption in a class. */
const captions = /(^|\s)(wp-caption-text|caption|image-caption|photo-credit|credit)(\s|$)/;
const furnitureNames = new Set(["nav", "aside", "footer", "form", "button", "dialog", "select"]);
const furnitureRoles = new Set(["navigation", "complementary", "dialog"]);
/** Words in classes and ids that name a box about something else. Matched as whole parts: `share`, not `shareholder`. */
const junk =
  /(^|[\s_-])(related|recommended|recirc|newsletter|subscribe|subscription|signup|sign-up|share|sharing|social|author-?(box|bio|info|card)|about-?(the-)?author|bio|cookie|consent|promo|advert|advertisement|ads?|sponsor(ed)?|breadcrumbs?|comments?|disqus|pagination|pager|popup|modal|sidebar|widget|post-meta|entry-meta|byline|read-?more|more-from|you-?may|outbrain|taboola|print-?only|screen-reader-text|sr-only|visually-hidden|toolbar|rating|donate|paywall|cta|follow-us|next-prev|post-nav(igation)?)([\s_-]|$)/i;
/** Headings after which an article is over, in the languages we have seen them in. */
const tail =
  /^(related( (articles?|posts?|stories|content|reading|topics|news))?|more (from|on|like this|stories|news|in)\b.*|read (more|next|also)|you (may|might) also (like|enjoy).*|recommended( for you)?|further reading|subscribe.*|sign up.*|newsletter|share( this.*)?|about the authors?|comments?|leave a (reply|comment)|join the (conversation|discussion)|tags?|topics|latest (news|posts|articles)|popular (posts|articles)|trending|sources?|references?|mehr zum thema|das könnte.*|à lire aussi|lire aussi|sur le même sujet|lea también|te puede interesar|leia (também|mais))\s*:?$/i;

/** A box of more text than this, in characters, or of many links, is not remembered by its words. */
const smallBox = 400;

/**
 * Lines of small boxes about other things, read before Readability unwraps them: a box with one paragraph
 * comes out as that paragraph, without the name that told what it was.
 */
export function linesOfBoxes({ labelled }: PageIndex): Set<string> {
  const lines = new Set<string>();
  for (const { element, names } of labelled) {
    if (!junk.test(names) || element.textContent.length > smallBox * 2) continue;
    if (element.getElementsByTagName("a").length > 1 || holdsMain(element, ["h1", "h2", "article", "main"]))
      continue;
    for (const line of blockText(element).slice(0, smallBox).split("\n"))
      if (line.length > 12) lines.add(line);
  }
  return lines;
}

/** Text of the article's element, one line a block, cleaned if the guard allows it. */
export function cleanText(article: PageElement, boxes: Set<string> = new Set()): string {
  const plain = blockText(article);
  const size = plain.length;
  if (size === 0) return plain;
  for (const element of article.elementsBelow()) {
    if (isCaption(element)) element.remove();
    else if ((isFurniture(element) || isJunk(element)) && isSmall(element, size)) element.remove();
  }
  const lines = blockText(article)
    .split("\n")
    .filter((line) => !boxes.has(line));
  const cleaned = withoutTail(lines).join("\n");
  return cleaned.length >= size * leastKept ? cleaned : plain;
}

function isCaption(element: PageElement): boolean {
  return element.localName === "figcaption" || captions.test(element.className);
}

function isFurniture(element: PageElement): boolean {
  return (
    furnitureNames.has(element.localName) ||
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    furnitureRoles.has(element.getAttribute("role") ?? "")
  );
}

function isJunk(element: PageElement): boolean {
  const names = `${element.className} ${element.id}`;
  return names !== " " && junk.test(names);
}

function isSmall(element: PageElement, size: number): boolean {
  if (holdsMain(element, ["article", "main", "h1"])) return false;
  return element.textContent.replace(/\s+/g, " ").length < size * largestBox;
}

function holdsMain(element: PageElement, names: string[]): boolean {
  return element.elementsBelow((below) => names.includes(below.localName)).length > 0;
}

/** Cuts at a line that is nothing but such a heading, when it stands in the last quarter. */
function withoutTail(lines: string[]): string[] {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (before > total * 0.75 && line.length < 60 && tail.test(line.trim())) return lines.slice(0, index);
    before += line.length;
  }
  return lines;
}
