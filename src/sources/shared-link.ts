// What a bookmarklet or a phone's share sheet sends: three fields that every program fills differently, with one link
// or with several. The addresses that receive them belong to the desk and the service; this only reads them.
import { urlKey } from "../domain/canonical-url.ts";
import type { Capture } from "../domain/capture.ts";
import { oneLine, withoutControls } from "../domain/plain-text.ts";
import { publicUrl } from "../domain/public-url.ts";
import { linksInText, withoutLinks } from "./fields/links-in-text.ts";

/** Fields of the Web Share Target (https://w3c.github.io/web-share-target/) and of our bookmarklet; `tags` is ours. */
export type SharedFields = {
  title?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  tags?: string | undefined;
  private?: boolean | undefined;
};

/** Longest field we look at, in characters. */
const maxField = 10_000;

/**
 * A capture for each web address in the fields, that of `url` first; none when there is none. Android leaves `url`
 * empty and puts the address into `text`, often after the title; lists of open pages come as lines with an address
 * each. What else stands in a line is the note of its links, what stands in a line without one is every link's.
 */
export function readSharedLinks(fields: SharedFields, at: { now: string; source: string }): Capture[] {
  const text = withoutControls((fields.text ?? "").slice(0, maxField)).trim();
  const title = oneLine((fields.title ?? "").slice(0, maxField));
  const lines = linesOf(text);
  const said = addressIn((fields.url ?? "").slice(0, maxField));
  const inText = [...said, ...lines.flatMap(({ urls }) => urls)];
  const urls = eachOnce(inText.length > 0 ? inText : addressesIn(title));
  const titles = titlesFor(urls, { title: addressesIn(title).length > 0 ? "" : title, lines, said });
  return urls.map((url) => {
    const own = titles.get(url);
    return {
      url,
      title: own,
      note: noteFor(url, lines, [own ?? "", title, ...titles.values()]),
      tags: (fields.tags ?? "").split(/[\s,]+/).filter((tag) => tag !== ""),
      savedAt: at.now,
      private: fields.private || undefined,
      source: at.source,
    };
  });
}

/** A line that says something: its addresses, and its words without them. */
type Line = { urls: string[]; words: string };

function linesOf(text: string): Line[] {
  return text
    .split("\n")
    .map((line) => ({ urls: addressesIn(line), words: oneLine(withoutLinks(line)) }))
    .filter(({ urls, words }) => urls.length > 0 || saysSomething(words));
}

/** What stands in the field for it: the address alone, whatever it ends with, or some among words. */
function addressIn(field: string): string[] {
  const whole = /\s/.test(field.trim()) ? undefined : publicUrl(field);
  return whole ? [whole.href] : addressesIn(field);
}

function addressesIn(text: string): string[] {
  return linksInText(text).flatMap(({ url }) => publicUrl(url)?.href ?? []);
}

function eachOnce(urls: string[]): string[] {
  const byKey = new Map<string, string>();
  for (const url of urls) if (!byKey.has(urlKey(url))) byKey.set(urlKey(url), url);
  return [...byKey.values()];
}

/** The title is that of the one link, or of the one in `url`; in a list each may stand above its address. */
function titlesFor(
  urls: string[],
  { title, lines, said }: { title: string; lines: Line[]; said: string[] },
): Map<string, string> {
  const [first] = urls;
  if (first !== undefined && title !== "" && (urls.length === 1 || said.length === 1))
    return new Map([[first, title]]);
  const isList = urls.length > 1 && lines.length === 2 * urls.length && lines.every(isAlternating);
  if (!isList) return new Map();
  return new Map(urls.map((url, at) => [url, lines[2 * at]?.words ?? ""]));
}

function isAlternating({ urls, words }: Line, at: number): boolean {
  return at % 2 === 0 ? urls.length === 0 : urls.length === 1 && !saysSomething(words);
}

/** Share sheets repeat the titles in the text: those are no note. */
function noteFor(url: string, lines: Line[], titles: string[]): string | undefined {
  const key = urlKey(url);
  const about = lines.filter(({ urls }) => urls.length === 0 || urls.some((one) => urlKey(one) === key));
  const words = about.map((line) => line.words);
  const note = words.filter((one) => saysSomething(one) && !titles.includes(one)).join("\n");
  return note === "" ? undefined : note;
}

function saysSomething(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}
