// Where a web page says that its feeds are.
import { oneLine } from "../../domain/plain-text.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { htmlAttribute, type RawAttributes, scanMarkup } from "../fields/scan-markup.ts";

const feedTypes = /^(application\/(rss|atom|rdf|feed)\+(xml|json)|application\/json|text\/xml)$/i;
/** Feeds are named in a page's head, in characters from its start; nobody names so many. */
const maxHead = 500_000;
const maxLinks = 50;

type FeedLink = { url: string; title: string };

/** Addresses in `<link rel="alternate">` of feed types, in the page's order (https://www.rssboard.org/rss-autodiscovery). Comment feeds go last. */
export function feedLinks(html: string, base: string): string[] {
  const found: FeedLink[] = [];
  scanMarkup(html.slice(0, maxHead), {
    open: (tag, attributes) => {
      const link = tag.toLowerCase() === "link" && attributes ? linkOf(attributes, base) : undefined;
      if (link) found.push(link);
    },
    close: () => {},
    text: () => {},
    cdata: () => {},
    isDone: () => found.length >= maxLinks,
  });
  const isComments = ({ url, title }: FeedLink) => /comments?\b/i.test(`${title} ${url}`);
  return [...found.filter((one) => !isComments(one)), ...found.filter(isComments)].map((one) => one.url);
}

function linkOf(attributes: RawAttributes, base: string): FeedLink | undefined {
  const said = (name: string) => htmlAttribute(attributes, name) ?? "";
  if (!/\balternate\b/i.test(said("rel")) || !feedTypes.test(said("type").trim())) return undefined;
  const url = publicUrl(said("href"), base)?.href;
  return url === undefined ? undefined : { url, title: oneLine(said("title")) };
}
