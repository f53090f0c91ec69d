// A feed as RSS 2.0, by the RSS Advisory Board's profile.
import { type Feed, type FeedEntry, type FeedSetting, namesOf } from "./feed.ts";
import { cdata, feedLinks, prolog, wordsAsHtml, xmlText } from "./feed-xml.ts";
import { type Html, html } from "./html.ts";
import { strictAddress } from "./strict-address.ts";

export function writeRss(feed: Feed, setting: FeedSetting): string {
  const { publication } = setting;
  const self = publication.url + (feed.paths.rss ?? "");
  return html`${prolog(publication.url)}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xmlText(feed.title)}</title>
<link>${publication.url}/</link>
<description>${xmlText(feed.description)}</description>
<language>${publication.language}</language>
${feed.updated && html`<lastBuildDate>${rfc822(feed.updated)}</lastBuildDate>\n`}<generator>Five for Friday</generator>
<docs>https://www.rssboard.org/rss-specification</docs>
${feedLinks("atom:", { self, type: "application/rss+xml", feed }, publication)}${publication.licence && html`<copyright>${xmlText(publication.licence)}</copyright>\n`}${feed.entries.map((entry) => itemOf(entry, namesOf(setting).editor))}</channel>
</rss>
`.markup;
}

/** The link is the guid, and a name alone is no RSS author: it goes to dc:creator. An enclosure of unknown size has the length 0. */
function itemOf({ url, title, at, summary, html: content, image }: FeedEntry, editor: string): Html {
  return html`<item>
<title>${xmlText(title)}</title>
<link>${strictAddress(url)}</link>
<guid isPermaLink="true">${strictAddress(url)}</guid>
<pubDate>${rfc822(at)}</pubDate>
<dc:creator>${xmlText(editor)}</dc:creator>
${summary && html`<description>${wordsAsHtml(summary)}</description>\n`}<content:encoded>${cdata(content)}</content:encoded>
${image && html`<enclosure length="0" type="image/jpeg" url="${image}"/>\n`}</item>
`;
}

/** `Fri, 27 Nov 2026 09:00:00 GMT`. */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
