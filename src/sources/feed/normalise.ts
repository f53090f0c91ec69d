// Every dialect of feed to one plain shape: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF.
// Policies of the house: gaps are filled the way a reader of the digest would want (docs/sources.md).
import { publicUrl } from "../../domain/public-url.ts";
import { dateReader } from "../fields/written-date.ts";
import { authorsOf, dateIn, datesIn, type ReadDate, tagsOf, text } from "./element-facts.ts";
import { htmlOf, lineOf, stripMarkup } from "./text-construct.ts";
import { child, children, findNode, textOf, type XmlNode } from "./xml-tree.ts";

export type FeedFormat = "rss" | "rdf" | "atom" | "cdf" | "json";

export type FeedItem = {
  id?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  author?: string | undefined;
  /** ISO instants. */
  publishedAt?: string | undefined;
  updatedAt?: string | undefined;
  /** HTML as the feed gives it. */
  summary?: string | undefined;
  contentHtml?: string | undefined;
  tags: string[];
};

/** An item as it was found, with what its markup's addresses are relative to. */
export type FoundItem = FeedItem & { summaryBase?: string | undefined; contentBase?: string | undefined };

export type Feed = {
  format: FeedFormat;
  id?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  siteUrl?: string | undefined;
  language?: string | undefined;
  author?: string | undefined;
  updatedAt?: string | undefined;
  /** What made the feed, as it says. */
  generator?: string | undefined;
  items: FoundItem[];
};

/** The feed in the tree, or `undefined` when there is none. */
export function normaliseFeed(root: XmlNode): Feed | undefined {
  const top = findNode(root, ["rss", "rdf:rdf", "atom:feed", "feed", "channel", "atom:entry"]);
  if (!top) return undefined;
  const channel =
    top.name === "channel" || /feed$/.test(top.name) ? top : (child(top, "channel", "atom:feed") ?? top);
  const format = formatOf(top, channel);
  const siteUrl =
    linkOf(channel) ?? (format === "cdf" ? web(channel.attributes["href"], channel) : undefined);
  const author = authorsOf(channel);
  const entries = format === "cdf" ? cdfItems(channel) : itemNodes(top, channel);
  const readDate = dateReader(() =>
    entries.flatMap((node) => datesIn(node, [...publishedNames, ...updatedNames])),
  );
  const items = entries.map((node) => itemOf(node, { siteUrl, author, readDate }));
  return {
    format,
    id: text(channel, "atom:id", "id"),
    title: lineOf(child(channel, "atom:title", "title", "dc:title")),
    description: htmlOf(
      child(
        channel,
        "atom:subtitle",
        "atom:tagline",
        "description",
        "subtitle",
        "tagline",
        "dc:description",
        "itunes:summary",
        "itunes:subtitle",
        "abstract",
      ),
    ),
    siteUrl,
    language: text(channel, "language", "dc:language") ?? channel.language,
    author,
    updatedAt:
      readDate(channel.attributes["lastmod"]) ?? dateIn(channel, [...updatedNames, "pubdate"], readDate),
    generator: text(channel, "generator", "atom:generator"),
    items,
  };
}

function formatOf(top: XmlNode, channel: XmlNode): FeedFormat {
  if (top.name === "rdf:rdf") return "rdf";
  if (/feed$|entry$/.test(top.name)) return "atom";
  return top.name === "channel" &&
    children(channel, ["item"]).every((item) => item.attributes["href"]) &&
    channel.attributes["href"]
    ? "cdf"
    : "rss";
}

/** Items stand in the channel, beside it (RDF and broken RSS), or are the document (a lone entry). */
function itemNodes(top: XmlNode, channel: XmlNode): XmlNode[] {
  if (top.name === "atom:entry") return [top];
  const names = ["item", "atom:entry", "entry"];
  const inside = children(channel, names);
  const beside = top === channel ? [] : children(top, names);
  const nested = [...children(channel, ["items"]), ...children(top, ["items"])].flatMap((items) =>
    children(items, ["item"]),
  );
  return [...inside, ...beside, ...nested];
}

function cdfItems(channel: XmlNode): XmlNode[] {
  return children(channel, ["item"]).concat(children(channel, ["channel"]).flatMap(cdfItems));
}

type FeedContext = { siteUrl: string | undefined; author: string | undefined; readDate: ReadDate };

function itemOf(node: XmlNode, feed: FeedContext): FoundItem {
  const content = child(node, "content:encoded", "atom:content", "content", "xhtml:body", "body", "fullitem");
  const about = child(
    node,
    "description",
    "atom:summary",
    "summary",
    "dc:description",
    "abstract",
    "prodlink",
    "itunes:summary",
    "itunes:subtitle",
    "media:description",
  );
  const contentHtml = htmlOf(content);
  const summary = htmlOf(about);
  const id = idOf(node);
  const url = itemUrl(node, id, feed);
  const title = lineOf(child(node, "atom:title", "title", "dc:title", "media:title", "itunes:title"));
  return {
    id: id ?? url,
    url,
    title: title ?? firstWords(summary ?? contentHtml) ?? url,
    author: authorsOf(node) ?? feed.author,
    publishedAt: dateIn(node, publishedNames, feed.readDate) ?? feed.readDate(node.attributes["lastmod"]),
    updatedAt: dateIn(node, updatedNames, feed.readDate) ?? feed.readDate(node.attributes["lastmod"]),
    summary,
    contentHtml,
    tags: tagsOf(node),
    summaryBase: about?.base,
    contentBase: content?.base,
  };
}

const publishedNames = [
  "atom:published",
  "atom:issued",
  "published",
  "issued",
  "pubdate",
  "dcterms:issued",
  "dc:date",
  "dcterms:created",
  "atom:created",
  "created",
  "prism:publicationdate",
];
/** Dublin Core's one date stands for both: nobody knows which it is. */
const updatedNames = [
  "atom:updated",
  "atom:modified",
  "updated",
  "modified",
  "dcterms:modified",
  "lastbuilddate",
  "dc:date",
];

/** The item's identity; an address is resolved where the feed says against what, or it is plainly a path. */
function idOf(node: XmlNode): string | undefined {
  const guid = child(node, "guid");
  const id = text(node, "guid", "atom:id", "id") ?? node.attributes["rdf:about"];
  if (id === undefined || /^[a-z][a-z0-9+.-]*:/i.test(id) || (guid && !isPermalink(guid))) return id;
  return hasXmlBase(node) || /^[./?]/.test(id) ? (URL.parse(id, node.base)?.href ?? id) : id;
}

function isPermalink(guid: XmlNode): boolean {
  return !/^false$/i.test(guid.attributes["ispermalink"] ?? guid.attributes["isPermaLink"] ?? "");
}

/** The item's page: FeedBurner's original, its link, a guid that is an address. Web addresses only. */
function itemUrl(node: XmlNode, id: string | undefined, feed: FeedContext): string | undefined {
  const original = text(node, "feedburner:origlink");
  return (
    web(original, node, feed.siteUrl) ??
    linkOf(node, feed.siteUrl) ??
    web(
      node.attributes["rdf:about"] ?? (node.name === "item" ? node.attributes["href"] : undefined),
      node,
      feed.siteUrl,
    ) ??
    (id !== undefined && /^https?:/i.test(id) ? web(id, node) : undefined) ??
    web(text(node, "comments"), node, feed.siteUrl)
  );
}

/** RFC 4287 §4.2.7.2: no `rel` means alternate; a page is preferred to its other forms. RSS writes the address as text. */
function linkOf(node: XmlNode, siteUrl?: string): string | undefined {
  const links = children(node, ["atom:link", "link"]);
  const alternates = links.filter((link) => link.attributes["href"] && /^(alternate|)$/i.test(relOf(link)));
  const page =
    alternates.find((link) => /html/.test(link.attributes["type"] ?? "text/html")) ?? alternates[0];
  const plain = links.find((link) => link.attributes["href"] === undefined && textOf(link).trim() !== "");
  const anchor = child(node, "a");
  const found =
    plain && node.name !== "atom:entry"
      ? ([textOf(plain), plain] as const)
      : page
        ? ([page.attributes["href"], page] as const)
        : plain
          ? ([textOf(plain), plain] as const)
          : undefined;
  if (found) return web(found[0], found[1], siteUrl);
  return anchor ? web(anchor.attributes["href"], anchor, siteUrl) : undefined;
}

function relOf(link: XmlNode): string {
  return (link.attributes["rel"] ?? "")
    .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//i, "")
    .trim();
}

/** An http or https address, resolved against xml:base, else the feed, else (when that is another host's copy) the site. */
function web(href: string | undefined, node: XmlNode, siteUrl?: string): string | undefined {
  const trimmed = href?.trim();
  if (!trimmed) return undefined;
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(trimmed);
  const isCopy =
    isRelative &&
    siteUrl !== undefined &&
    !hasXmlBase(node) &&
    URL.parse(siteUrl)?.host !== URL.parse(node.base)?.host;
  return publicUrl(trimmed, isCopy ? siteUrl : node.base)?.href;
}

function hasXmlBase(node: XmlNode): boolean {
  for (let one: XmlNode | undefined = node; one; one = one.parent)
    if (one.attributes["xml:base"]) return true;
  return false;
}

/** A title for an item without one, as feed readers do: its first words. */
function firstWords(html: string | undefined): string | undefined {
  const words = stripMarkup((html ?? "").slice(0, 4_000)).split(" ");
  const first = words.slice(0, 12).join(" ");
  return first === "" ? undefined : words.length > 12 ? `${first}…` : first;
}
