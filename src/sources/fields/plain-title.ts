// A title of which nobody says whether it is text or HTML, as the words that its writer meant: formatting goes,
// entities are decoded once, and a tag that is spoken of (`vector<int>`, "the <script> tag") stays.
import { decodeHTML } from "entities";

/** Elements that format words, and the others of HTML. */
const formatting =
  "a abbr acronym b bdi bdo big blink blockquote br center cite code del dfn div em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark nobr ol p pre q rp rt ruby s samp small span strike strong sub sup time tt u ul var wbr";
const others =
  "article aside audio body button canvas details dl form frame head header html iframe input label main math meta nav noscript object option plaintext script section select style summary svg table tbody td template textarea th thead title tr video xmp";
const isFormatting = new Set(formatting.split(" "));

const tags = new RegExp(
  String.raw`<(\/?)(${formatting} ${others})(?:\s[^<>]*)?\/?>`.replaceAll(" ", "|"),
  "gi",
);
/** Elements that end a line of words. */
const breaks = /^(?:br|p|div|li|h[1-6]|hr|tr|td|th|blockquote|ul|ol)$/;

/** Longest title that we look into, in characters. */
export const maxTitle = 10_000;

/**
 * One line of plain text. @example plainTitle("AT&amp;T &#8217;n&#8217; <em>more</em>") // "AT&T ’n’ more"
 * @example plainTitle("Using <T> in C++") // "Using <T> in C++"
 */
export function plainTitle(written: string): string {
  const text = withoutPrograms(written.slice(0, maxTitle));
  const ends = [...text.matchAll(tags)].filter(([, slash]) => slash === "/");
  const closed = new Set(ends.map(([, , name = ""]) => name.toLowerCase()));
  const words = text.replace(tags, (tag: string, _slash, name: string, at: number) => {
    const isSpokenOf = !closed.has(name.toLowerCase()) && isWord(text, tag, { at, name });
    return isSpokenOf ? tag : gapFor(name);
  });
  return decodeHTML(words).replace(/\s+/g, " ").trim();
}

/** What stands for a tag that goes: a space where it ended a line. */
export function gapFor(name: string): string {
  return breaks.test(name.toLowerCase()) ? " " : "";
}

/** What a browser would run, draw or style by is no word. The text must be short: every start is looked at for its end. */
export function withoutPrograms(text: string): string {
  if (!/<(?:script|style|svg)/i.test(text)) return text;
  return text
    .replace(/<(script|style)(?:\s[^<>]*)?>[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<svg(?:\s[^<>]*)?>[\s\S]*?<\/svg\s*>/gi, (drawing) => drawing.replace(/<[^<>]*>/g, ""));
}

/** A tag that nothing closes is a word when it formats nothing, or stands bare between spaces: "the <br> tag". */
function isWord(text: string, tag: string, { at, name }: { at: number; name: string }): boolean {
  if (!isFormatting.has(name.toLowerCase())) return true;
  const isBare = tag.length === name.length + 2;
  return isBare && /\s/.test(text[at - 1] ?? "") && /\s/.test(text[at + tag.length] ?? "");
}
