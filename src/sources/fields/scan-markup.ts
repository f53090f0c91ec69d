// Tags and texts of XML and HTML, one after the other, as strangers write them. Nothing is swallowed: what opens a
// comment, a CDATA section or a tag that never ends is passed over, and what stands behind it is read. Every step goes
// forward.
import { decodeHTMLAttribute } from "entities";

/** A tag's attributes as they were written, the first of each name. */
export type RawAttributes = Record<string, string>;

/** Where a tag stands in the text: from its `<` to behind its `>`. */
export type TagPlace = { start: number; end: number };

export type MarkupEvents = {
  open(tag: string, attributes: RawAttributes | undefined, at: TagPlace & { isEmpty: boolean }): void;
  close(tag: string, at: TagPlace): void;
  /** Text with its entities still in it. */
  text(raw: string): void;
  /** Text in a CDATA section, which has none. */
  cdata(text: string): void;
  /** True when enough was read. */
  isDone(): boolean;
};

/** An HTML attribute's value, whatever the case of its name; `undefined` where the tag has none. */
export function htmlAttribute(attributes: RawAttributes | undefined, name: string): string | undefined {
  const found = Object.entries(attributes ?? {}).find(([written]) => written.toLowerCase() === name)?.[1];
  return found === undefined ? undefined : decodeHTMLAttribute(found);
}

/** No element that we know has more; a tag of ten thousand attributes is an attempt on our memory. */
const maxAttributes = 100;

/**
 * Tells all of `text`. `isTyped` is for what people typed, and for bookmark files: they know no comments, CDATA
 * sections and declarations, so that what looks like one is words, and so is a tag that the end of the text cuts (no).
 */
export function scanMarkup(text: string, events: MarkupEvents, { isTyped = false } = {}): void {
  const ends = endsIn(text);
  let at = 0;
  // Where the text begins that was not told yet: a `<` that opens nothing belongs to it.
  let textAt = 0;
  for (let start = text.indexOf("<"); start !== -1 && !events.isDone(); start = text.indexOf("<", at)) {
    const markup = isTyped ? typedTagAt(text, start) : markupAt(text, start, ends);
    at = markup?.end ?? start + 1;
    if (!markup) continue;
    if (start > textAt) events.text(text.slice(textAt, start));
    textAt = at;
    tell(markup, events);
  }
  if (text.length > textAt) events.text(text.slice(textAt));
}

function tell(markup: Markup, events: MarkupEvents): void {
  if (markup.kind === "open") events.open(markup.tag, markup.attributes, markup);
  else if (markup.kind === "close") events.close(markup.tag, markup);
  else if (markup.kind === "cdata") events.cdata(markup.text);
}

type Markup = TagPlace &
  (
    | { kind: "open"; tag: string; attributes: RawAttributes | undefined; isEmpty: boolean }
    | { kind: "close"; tag: string }
    | { kind: "cdata"; text: string }
    | { kind: "nothing" }
  );

/** What the `<` at `start` opens, or `undefined` when it is a less-than sign. */
function markupAt(text: string, start: number, ends: Ends): Markup | undefined {
  if (text.startsWith("<![CDATA[", start)) {
    const end = ends.next("]]>", start + 9);
    if (end === -1) return { kind: "nothing", start, end: start + 9 };
    return { kind: "cdata", text: text.slice(start + 9, end), start, end: end + 3 };
  }
  if (text.startsWith("<!--", start)) {
    const end = ends.next("-->", start + 4);
    return { kind: "nothing", start, end: end === -1 ? start + 4 : end + 3 };
  }
  const next = text[start + 1];
  if (next === "?") return declarationAt(text, start, { sign: "?>", ends });
  if (next === "!") return doctypeAt(text, start) ?? declarationAt(text, start, { sign: ">", ends });
  return tagAt(text, start);
}

function typedTagAt(text: string, start: number): Markup | undefined {
  const tag = tagAt(text, start);
  return tag?.kind === "nothing" ? undefined : tag;
}

function tagAt(text: string, start: number): Markup | undefined {
  return text[start + 1] === "/" ? closeTagAt(text, start) : openTagAt(text, start);
}

/** Where things end. `next` remembers what there is no more of: no end is looked for twice. */
type Ends = { next: (sign: string, from: number) => number };

function endsIn(text: string): Ends {
  const missing = new Set<string>();
  return {
    next: (sign, from) => {
      if (missing.has(sign)) return -1;
      const found = text.indexOf(sign, from);
      if (found === -1) missing.add(sign);
      return found;
    },
  };
}

/** A DOCTYPE stands at the start, and with its own declarations is no longer than this, in characters. */
const doctypeBefore = 2_000;
const maxDoctype = 30_000;
/** Only one with declarations of its own, which hold other tags. No two parts begin alike, so that nothing is tried twice. */
const doctype =
  /^<!doctype(?:[^<>[\]"']|"[^"]*"|'[^']*')*\[(?:[^\]"'<]|"[^"]*"|'[^']*'|<!--(?:(?!-->)[\s\S])*-->|<(?!!--)[!?](?:[^<>"']|"[^"]*"|'[^']*')*>)*\]\s*>/i;

function doctypeAt(text: string, start: number): Markup | undefined {
  if (start > doctypeBefore) return undefined;
  const found = doctype.exec(text.slice(start, start + maxDoctype))?.[0];
  return found === undefined ? undefined : { kind: "nothing", start, end: start + found.length };
}

/** An instruction or a declaration ends before the next tag, or else was never one. */
function declarationAt(text: string, start: number, { sign, ends }: { sign: string; ends: Ends }): Markup {
  const nextTag = text.indexOf("<", start + 2);
  const isBefore = (end: number) => end !== -1 && (nextTag === -1 || end < nextTag);
  const end = ends.next(sign, start + 2);
  if (isBefore(end)) return { kind: "nothing", start, end: end + sign.length };
  const plainEnd = ends.next(">", start + 2);
  return { kind: "nothing", start, end: isBefore(plainEnd) ? plainEnd + 1 : start + 2 };
}

const closeTag = /<\/([^\s<>/]+)[^<>]*>?/y;

function closeTagAt(text: string, start: number): Markup | undefined {
  closeTag.lastIndex = start;
  const tag = closeTag.exec(text)?.[1];
  return tag === undefined ? undefined : { kind: "close", tag, start, end: closeTag.lastIndex };
}

const tagName = /<([A-Za-z_:\u0080-\uffff][^\s<>/]*)/y;
/** A name, and its value with or without quotes. A `<` inside quotes is believed only where they soon end. */
const trustingAttribute =
  /[\s/=]*([^\s=<>/"']+|["'])(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|"([^"]{0,100}?)"(?=[\s/>])|'([^']{0,100}?)'(?=[\s/>])|["']?([^\s<>"']*)))?/y;
/** The same, where no `<` is believed. */
const attribute = /[\s/=]*([^\s=<>/"']+|["'])(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|["']?([^\s<>"']*)))?/y;
/** A tag with a `<` inside quotes is believed to be one for so many characters: each `<` begins another attempt. */
const maxTrusted = 1_000;
const tagEnd = /[\s/=]*(>|$)/y;

/** A tag that another begins in before it ends is none: its words stay. One that the end of the text cuts is nothing. */
function openTagAt(text: string, start: number): Markup | undefined {
  tagName.lastIndex = start;
  const tag = tagName.exec(text)?.[1];
  if (tag === undefined) return undefined;
  let attributes: RawAttributes | undefined;
  let count = 0;
  for (let at = tagName.lastIndex; ; ) {
    tagEnd.lastIndex = at;
    const end = tagEnd.exec(text);
    if (end?.[1] === ">")
      return { kind: "open", tag, attributes, isEmpty: end[0].includes("/"), start, end: tagEnd.lastIndex };
    if (end) return { kind: "nothing", start, end: text.length };
    const next = at - start < maxTrusted ? trustingAttribute : attribute;
    next.lastIndex = at;
    const found = next.exec(text);
    if (!found) return undefined;
    at = next.lastIndex;
    count += 1;
    if (count > maxAttributes) continue;
    const [, name = "", ...values] = found;
    attributes ??= {};
    if (!Object.hasOwn(attributes, name))
      attributes[name] = values.find((value) => value !== undefined) ?? "";
  }
}
