// JSON Feed 1.0 and 1.1 (https://jsonfeed.org/version/1.1) to the shape of every other feed.

import { escapeUTF8 } from "entities";
import { z } from "zod";
import { parseJson } from "../../domain/parse-json.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { maybeText as text } from "../fields/lenient.ts";
import { readFeedDate } from "../fields/written-date.ts";
import type { Feed, FeedItem } from "./normalise.ts";

const Author = z.object({ name: text, url: text }).optional().catch(undefined);
const Authors = z
  .array(z.object({ name: text }))
  .optional()
  .catch(undefined);
const Item = z.object({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  ...{ url: text, external_url: text, title: text, content_html: text, content_text: text, summary: text },
  ...{ date_published: text, date_modified: text, language: text, author: Author, authors: Authors },
  tags: z.array(z.string()).optional().catch(undefined),
});
const JsonFeed = z.object({
  version: z.string().regex(/^https?:\/\/jsonfeed\.org\/version\/1/),
  ...{
    title: text,
    home_page_url: text,
    feed_url: text,
    description: text,
    language: text,
    author: Author,
    authors: Authors,
  },
  items: z.array(z.unknown()).catch([]),
});

/** The feed, or `undefined` when the text is no JSON Feed. Items that are no objects are left out. */
export function readJsonFeed(json: string, url: string): Feed | undefined {
  const checked = JsonFeed.safeParse(parseJson(json));
  if (!checked.success) return undefined;
  const feed = checked.data;
  const author = namesOf(feed.authors, feed.author);
  return {
    format: "json",
    id: feed.feed_url,
    title: feed.title,
    description: feed.description,
    siteUrl: publicUrl(feed.home_page_url ?? "", url)?.href,
    language: feed.language,
    author,
    updatedAt: undefined,
    items: feed.items.flatMap((item) => itemOf(item, url, author)),
  };
}

function itemOf(value: unknown, base: string, feedAuthor: string | undefined): FeedItem[] {
  const checked = Item.safeParse(value);
  if (!checked.success) return [];
  const item = checked.data;
  const url = publicUrl(item.external_url ?? item.url ?? "", base)?.href;
  return [
    {
      id: item.id === undefined ? url : String(item.id),
      url: url ?? publicUrl(String(item.id ?? ""))?.href,
      title: item.title ?? item.summary ?? item.content_text?.split(/\s+/).slice(0, 12).join(" ") ?? url,
      author: namesOf(item.authors, item.author) ?? feedAuthor,
      publishedAt: readFeedDate(item.date_published),
      updatedAt: readFeedDate(item.date_modified),
      summary: item.summary === undefined ? undefined : escapeUTF8(item.summary),
      contentHtml:
        item.content_html ?? (item.content_text === undefined ? undefined : escapeUTF8(item.content_text)),
      tags: item.tags ?? [],
    },
  ];
}

function namesOf(authors: z.infer<typeof Authors>, author: z.infer<typeof Author>): string | undefined {
  const names = [...(authors ?? []), ...(author ? [author] : [])]
    .map((one) => one.name?.trim())
    .filter((name) => name);
  return names.length === 0 ? undefined : [...new Set(names)].join(", ");
}
