// JSON Feed 1.0 and 1.1 (https://jsonfeed.org/version/1.1) to the shape of every other feed.

import { escapeUTF8 } from "entities";
import { z } from "zod";
import { parseJson } from "../../domain/parse-json.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { anyList, listOf, maybeScalar, maybeText, tagNames } from "../fields/lenient.ts";
import { plainTitle } from "../fields/plain-title.ts";
import { dateReader } from "../fields/written-date.ts";
import { leftOutOf, newestOf } from "./newest.ts";
import type { Feed, FoundItem } from "./normalise.ts";

const Author = z.object({ name: maybeText, url: maybeText });
const people = { author: Author.optional().catch(undefined), authors: listOf(Author) };
const Item = z.object({
  ...{ id: maybeScalar, url: maybeText, external_url: maybeText, title: maybeText, summary: maybeText },
  ...{
    content_html: maybeText,
    content_text: maybeText,
    date_published: maybeText,
    date_modified: maybeText,
  },
  ...{ tags: tagNames, attachments: listOf(z.object({ url: z.string() })), ...people },
});
type JsonItem = z.infer<typeof Item>;
const JsonFeed = z.object({
  version: z.string().regex(/^\s*https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/i),
  ...{ title: maybeText, home_page_url: maybeText, feed_url: maybeText, description: maybeText },
  ...{ language: maybeText, items: anyList, ...people },
});

/** The feed, or `undefined` when the text is no JSON Feed. Items that are no objects are left out. */
export function readJsonFeed(json: string, url: string): Feed | undefined {
  const checked = JsonFeed.safeParse(parseJson(json));
  if (!checked.success) return undefined;
  const feed = checked.data;
  const items = feed.items.flatMap((value) => {
    const item = Item.safeParse(value);
    return item.success ? [item.data] : [];
  });
  const readDate = dateReader(() => items.flatMap((item) => [item.date_published, item.date_modified]));
  const published = (item: JsonItem) => readDate(item.date_published) ?? readDate(item.date_modified);
  const author = namesOf(feed);
  const siteUrl = publicUrl(feed.home_page_url ?? "", url)?.href;
  const base = siteUrl ?? url;
  return {
    format: "json",
    id: feed.feed_url,
    title: titleOf(feed.title),
    description: feed.description,
    siteUrl,
    language: feed.language,
    author,
    updatedAt: undefined,
    leftOut: leftOutOf(items),
    items: newestOf(items, published).map((item) => ({
      ...factsOf(item, base),
      author: namesOf(item) ?? author,
      publishedAt: readDate(item.date_published),
      updatedAt: readDate(item.date_modified),
    })),
  };
}

/** A link blog's item is about `external_url`; `url` is only where the blog says so. */
function factsOf(item: JsonItem, base: string): FoundItem {
  const attached = item.attachments.map((one) => one.url);
  const url = [item.external_url, item.url, absoluteId(item.id), ...attached]
    .map((address) => publicUrl(address ?? "", base)?.href)
    .find((address) => address !== undefined);
  const text = item.summary ?? item.content_text;
  const markupBase = publicUrl(item.url ?? "", base)?.href ?? base;
  return {
    id: item.id ?? url,
    url,
    title: titleOf(item.title) ?? titleOf(text?.split(/\s+/, 12).join(" ")) ?? url,
    summary: item.summary === undefined ? undefined : escapeUTF8(item.summary),
    contentHtml:
      item.content_html ?? (item.content_text === undefined ? undefined : escapeUTF8(item.content_text)),
    tags: [...new Set(item.tags)].slice(0, maxTags),
    summaryBase: markupBase,
    contentBase: markupBase,
  };
}

/** As many as an item of any other feed may have. */
const maxTags = 50;

/** An id is an address only when it is a whole one. */
function absoluteId(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:/i.test(id) ? id : undefined;
}

function titleOf(written: string | undefined): string | undefined {
  return plainTitle(written ?? "") || undefined;
}

function namesOf({ author, authors }: Pick<JsonItem, "author" | "authors">): string | undefined {
  const names = [...authors, ...(author ? [author] : [])]
    .map((one) => one.name?.trim() || one.url?.trim())
    .filter((name) => name);
  return names.length === 0 ? undefined : [...new Set(names)].slice(0, 20).join(", ");
}
