// The one dialect that rss-parser cannot misread: RSS 2.0 with eight elements an item, everything escaped.

import { escapeUTF8 } from "entities";
import Parser from "rss-parser";
import { withoutControls } from "../../domain/plain-text.ts";
import type { FeedItem } from "./normalise.ts";

/** Items as text of an RSS 2.0 document. */
export function toCleanRss(items: FeedItem[]): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>feed</title>${items.map(itemXml).join("")}</channel></rss>`;
}

/** The items back from rss-parser, every field checked to be text. */
export async function parseCleanRss(xml: string): Promise<FeedItem[]> {
  const parser = new Parser<object, Record<string, unknown>>({
    customFields: { item: ["updated", "content:encoded"] },
  });
  const { items } = await parser.parseString(xml);
  return items.map((item) => ({
    id: said(item.guid),
    url: said(item.link),
    title: said(item.title),
    author: said(item["creator"]),
    publishedAt: said(item.pubDate),
    updatedAt: said(item["updated"]),
    summary: said(item.content),
    contentHtml: said(item["content:encoded"]),
    tags: (item.categories ?? []).filter((tag) => typeof tag === "string"),
  }));
}

function itemXml(item: FeedItem): string {
  const fields: [string, string | undefined][] = [
    ["title", item.title],
    ["link", item.url],
    ["guid", item.id],
    ["pubDate", item.publishedAt],
    ["updated", item.updatedAt],
    ["dc:creator", item.author],
    ["description", item.summary],
    ["content:encoded", item.contentHtml],
    ...item.tags.map((tag): [string, string] => ["category", tag]),
  ];
  const elements = fields.filter(([, value]) => value !== undefined);
  return `<item>${elements.map(([name, value = ""]) => `<${name}>${escapeUTF8(withoutControls(value))}</${name}>`).join("")}</item>`;
}

function said(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
