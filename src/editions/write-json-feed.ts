// A feed as JSON Feed 1.1: https://jsonfeed.org/version/1.1
import { type Feed, type FeedEntry, type FeedSetting, namesOf } from "./feed.ts";
import { strictAddress } from "./strict-address.ts";

export function writeJsonFeed(
  { title, description, paths, entries, isPushed }: Feed,
  setting: FeedSetting,
): string {
  const { url, language, hub } = setting.publication;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: `${url}/`,
    feed_url: url + (paths.json ?? ""),
    description,
    language,
    authors: [{ name: namesOf(setting).editor, url: `${url}/` }],
    hubs: hub && isPushed ? [{ type: "WebSub", url: hub }] : undefined,
    items: entries.map(itemOf),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function itemOf({ id, url, title, summary, html, image, about, at, updated, tags }: FeedEntry) {
  return {
    id,
    url: strictAddress(url),
    external_url: about && strictAddress(about),
    title,
    summary: summary || undefined,
    content_html: html,
    image,
    date_published: at,
    date_modified: updated,
    tags: tags && tags.length > 0 ? tags : undefined,
  };
}
