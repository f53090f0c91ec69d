// Strangers' words on their way through the `feed` package, whose XML writer escapes some of them twice, some
// not at all, and only the first `]]>` of each. So the package is given a mark for every text, and each mark
// becomes the text, escaped as its place in the feed wants it, when the XML stands.
import { withoutControls } from "../domain/plain-text.ts";

/** Private-use characters: no address, date or markup of the package's own holds one. */
const [begin, end] = ["\ue000", "\ue001"];
const marks = new RegExp(`<!\\[CDATA\\[${begin}(\\d+)${end}\\]\\]>|${begin}(\\d+)${end}`, "g");

export class FeedWords {
  readonly #escaped: string[] = [];

  /** A mark for words that are only words, whatever they look like. */
  plain(text: string): string {
    return this.#mark(escapePlain(text));
  }

  /** A mark for markup. */
  html(markup: string): string {
    return this.#mark(`<![CDATA[${markup.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`);
  }

  /** The package's XML with words in place of the marks. */
  fill(xml: string): string {
    const filled = xml.replace(marks, (_, inCdata, inText) => this.#escaped[Number(inCdata ?? inText)] ?? "");
    return withoutControls(filled);
  }

  #mark(escaped: string): string {
    this.#escaped.push(escaped);
    return `${begin}${this.#escaped.length - 1}${end}`;
  }
}

/** RSS Advisory Board profile, "Character data": `&` and `<` as hexadecimal references suit the most readers. */
function escapePlain(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}
