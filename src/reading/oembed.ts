// What a site says of a page in oEmbed (https://oembed.com): where to ask, what the answer says, and which of it
// is taken. Pure: the asking is for src/ingest/, and a stored answer can be read again.
import { z } from "zod";
import type { Origin, PageFacts, PageKind } from "../domain/page-facts.ts";
import { oneLine, tidyLine } from "../domain/plain-text.ts";
import { publicUrl } from "../domain/public-url.ts";
import { readDate } from "./dates/read-date.ts";
import { minutesOfSeconds } from "./facts/duration.ts";
import { kindOfAddress } from "./kind/kind.ts";
import { knownPlace } from "./kind/known-places.ts";
import { parseLeniently } from "./page/json-ld.ts";
import { wordsOfPost } from "./post-words.ts";
import { summarise } from "./summary/summary.ts";

/** Facts of a page by its site's word, each marked in `from`. */
export type OembedFacts = Partial<PageFacts>;

const text = z.string().optional().catch(undefined);
const number = z.coerce.number().positive().optional().catch(undefined);
/** §2.3.4 of the standard, and what SlideShare (slides), Vimeo (seconds, day) and others (description) add. */
const Answer = z.object({
  type: z.enum(["video", "photo", "rich", "link"]),
  title: text,
  author_name: text,
  provider_name: text,
  thumbnail_url: text,
  url: text,
  html: text,
  description: text,
  duration: number,
  total_slides: number,
  upload_date: text,
});
type Answer = z.infer<typeof Answer>;

/** Kinds that say little of themselves in their own markup, and that oEmbed was made for. */
const askedAbout = new Set<PageKind>(["video", "audio", "slides", "image", "post"]);

/** True when a page of the kind has a site that may tell more about it. */
export function isOembedKind(kind: PageKind): boolean {
  return askedAbout.has(kind);
}

/**
 * Where to ask about the page at `url`: the endpoint that is known for its address, always by https, else the
 * one that the page itself names.
 */
export function oembedAddress(url: string, named?: string): string | undefined {
  const place = knownPlace(url);
  if (place === undefined || place === "other" || place.oembed === undefined) return named;
  const endpoint = new URL(place.oembed, url);
  endpoint.protocol = "https:";
  endpoint.searchParams.set("url", url);
  endpoint.searchParams.set("format", "json");
  return endpoint.href;
}

/** What an answer says of the page at `url`; `undefined` when it is none. Never throws. */
export function readOembed(body: Uint8Array | string, page: { url: string }): OembedFacts | undefined {
  const json = parseLeniently(typeof body === "string" ? body : new TextDecoder().decode(body));
  const parsed = Answer.safeParse(json);
  if (!parsed.success) return undefined;
  const answer = parsed.data;
  const kind = kindOfAddress(page.url) ?? kindOfType(answer.type);
  const post = kind === "post" && answer.html !== undefined ? wordsOfPost(answer.html) : undefined;
  // A post has no title of its own: its first words are what to know it by.
  const title = tidyLine(answer.title) ?? tidyLine(post?.words, 80);
  const facts: OembedFacts = {
    ...(kind === undefined ? {} : { kind }),
    title,
    byline: authorOf(answer.author_name),
    site: tidyLine(answer.provider_name, 100),
    image: imageOf(answer),
    publishedAt: post?.publishedAt ?? readDate(answer.upload_date ?? ""),
    minutes: kind === "video" || kind === "audio" ? minutesOfSeconds(answer.duration ?? 0) : undefined,
    pages: kind === "slides" && Number.isInteger(answer.total_slides) ? answer.total_slides : undefined,
    ...(post ? inOwnWords(post.words) : summarise({ title, description: answer.description, text: "" })),
  };
  return { ...facts, from: originsOf(facts) };
}

/**
 * The page's facts with those that its site adds. What the page says of itself stays; a title that says nothing,
 * or that only the `<title>` knew, gives way to the site's.
 */
export function withOembed(facts: PageFacts, oembed: OembedFacts | undefined): PageFacts {
  if (!oembed) return facts;
  const { from, kind, title, site, summary, summarySource, ...rest } = oembed;
  const added: OembedFacts = Object.fromEntries(
    Object.entries(rest).filter(([fact, value]) => value !== undefined && facts[fact] === undefined),
  );
  if (facts.kind === "page" && kind) added.kind = kind;
  if (title !== undefined && isWeakTitle(facts, site)) added.title = title;
  if (site !== undefined && (facts.from?.["site"] ?? "url") === "url") added.site = site;
  if (summary !== undefined && facts.summary === undefined) Object.assign(added, { summary, summarySource });
  return { ...facts, ...added, from: { ...facts.from, ...originsOf(added) } };
}

function kindOfType(type: Answer["type"]): PageKind | undefined {
  switch (type) {
    case "video":
      return "video";
    case "photo":
      return "image";
    case "rich":
    case "link":
      return undefined;
    default:
      return type satisfies never;
  }
}

/** Bluesky writes `Name (@handle)`. A channel's or an organisation's name serves as well as a person's. */
function authorOf(said: string | undefined): string | undefined {
  return tidyLine(tidyLine(said)?.replace(/\s*\(@[^()]*\)\s*$/, ""), 120);
}

/** The picture of a photo page is the thing itself (§2.3.4.1). */
function imageOf({ type, thumbnail_url, url }: Answer): PageFacts["image"] {
  const found = publicUrl(thumbnail_url ?? (type === "photo" ? url : undefined) ?? "");
  return found && { url: found.href };
}

function inOwnWords(words: string): Pick<OembedFacts, "summary" | "summarySource" | "excerpt"> {
  return {
    summary: tidyLine(words, 600),
    summarySource: "extract",
    excerpt: oneLine(words).slice(0, 400).toWellFormed(),
  };
}

/** A site's own name, or a word for any page of its kind, is no title. */
const nothingSaid = /^(|home|log ?in|sign ?in|sign ?up|post|photo|status|untitled|video|watch)$/;

function isWeakTitle({ title, site, from }: PageFacts, provider: string | undefined): boolean {
  if (title === undefined) return true;
  const said = folded(title);
  if (nothingSaid.test(said) || [site, provider].some((name) => name && folded(name) === said)) return true;
  return from?.["title"] === "title" || from?.["title"] === "readability";
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const withOrigin = ["title", "byline", "site", "image", "publishedAt"] as const;

function originsOf(facts: OembedFacts): Record<string, Origin> {
  return Object.fromEntries(
    withOrigin.flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, "oembed"] as const])),
  );
}
