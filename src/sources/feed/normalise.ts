// Every dialect of feed to one plain shape: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF.
// Policies of the house: gaps are filled the way a reader of the digest would want (docs/sources.md).
import { dateReader } from "../fields/written-date.ts";
import { absoluteHtml } from "./absolute-html.ts";
import { authorsOf, dateIn, datesIn, type ReadDate, tagsOf, text } from "./element-facts.ts";
import { idOf, itemUrl, pageLink, web } from "./item-address.ts";
import { leftOutOf, newestOf } from "./newest.ts";
import { htmlOf, lineOf, stripMarkup } from "./text-construct.ts";
import { child, children, filledChild, findNode, isFilled, type XmlNode } from "./xml-node.ts";

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
  /** How many older items were left unread, where some were. */
  leftOut?: number | undefined;
  items: FoundItem[];
};

/** The feed in the tree, or `undefined` when there is none. */
export function normaliseFeed(root: XmlNode): Feed | undefined {
  const top = findNode(root, ["rss", "rdf:rdf", "atom:feed", "feed", "channel", "atom:entry"]);
  if (!top) return undefined;
  const channel =
    top.name === "channel" || /feed$/.test(top.name) ? top : (child(top, ["channel", "atom:feed"]) ?? top);
  const format = formatOf(top, channel);
  const siteUrl =
    pageLink(channel) ?? (format === "cdf" ? web(channel.attributes["href"], channel) : undefined);
  const author = authorsOf(channel);
  const entries = format === "cdf" ? cdfItems(channel) : itemNodes(top, channel);
  const readDate = dateReader(() =>
    entries.flatMap((node) => datesIn(node, [...publishedNames, ...updatedNames])),
  );
  const dateOf = (node: XmlNode) => publishedIn(node, readDate) ?? updatedIn(node, readDate);
  const about = filledChild(channel, feedAboutNames);
  return {
    format,
    id: text(channel, ["atom:id", "id"]),
    title: lineOf(filledChild(channel, ["atom:title", "title", "dc:title", "itunes:title"])),
    description: absolute(htmlOf(about), about),
    siteUrl,
    language: text(channel, ["language", "dc:language"]) ?? channel.language,
    author,
    updatedAt:
      readDate(channel.attributes["lastmod"]) ??
      dateIn(channel, [...updatedNames, ...publishedNames], readDate),
    generator: text(channel, ["generator", "atom:generator"]),
    leftOut: leftOutOf(entries),
    items: newestOf(entries, dateOf).flatMap((node) => itemOf(node, { siteUrl, author, readDate })),
  };
}

const feedAboutNames =
  "atom:subtitle atom:tagline description subtitle tagline dc:description itunes:summary itunes:subtitle abstract".split(
    " ",
  );

function absolute(html: string | undefined, node: XmlNode | undefined): string | undefined {
  return html && node ? absoluteHtml(html, node.base) : html;
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

/** Items stand in the channel, beside it (RDF and broken RSS), in a list (RSS 1.1), or are the document (a lone entry). */
function itemNodes(top: XmlNode, channel: XmlNode): XmlNode[] {
  if (top.name === "atom:entry") return [top];
  const places = new Set([channel, top]);
  for (const place of [channel, top]) for (const list of children(place, ["items"])) places.add(list);
  return [...places].flatMap((place) => children(place, ["item", "atom:entry", "entry"]));
}

function cdfItems(channel: XmlNode): XmlNode[] {
  return children(channel, ["item"]).concat(children(channel, ["channel"]).flatMap(cdfItems));
}

type FeedContext = { siteUrl: string | undefined; author: string | undefined; readDate: ReadDate };

const contentNames = ["content:encoded", "atom:content", "content", "xhtml:body", "body", "fullitem"];
const aboutNames = [
  ...["description", "atom:summary", "summary", "dc:description", "abstract", "prodlink"],
  ...["itunes:summary", "itunes:subtitle", "media:description"],
];
const twiceNames = ["description", "summary", "dc:description", "itunes:summary"];
const titleNames = ["atom:title", "title", "dc:title", "media:title", "itunes:title"];

/** The item, or none when the document ended before its address. */
function itemOf(node: XmlNode, feed: FeedContext): FoundItem[] {
  if (node.isCut) dropCutField(node);
  const { content, about } = bodiesOf(node);
  const contentHtml = htmlOf(content);
  const summary = htmlOf(about);
  const id = idOf(node);
  const url = itemUrl(node, id, feed.siteUrl);
  if (node.isCut && url === undefined) return [];
  const title = lineOf(filledIn(node, titleNames));
  return [
    {
      id: id ?? url,
      url,
      title: title ?? firstWords(summary ?? contentHtml) ?? url,
      author: authorsOf(node) ?? feed.author,
      publishedAt: publishedIn(node, feed.readDate),
      updatedAt: updatedIn(node, feed.readDate),
      summary,
      contentHtml,
      tags: tagsOf(node),
      summaryBase: about?.base,
      contentBase: content?.base,
    },
  ];
}

/** A download that broke off leaves half a field: half an address leads elsewhere. Half a body is still words. */
function dropCutField(node: XmlNode): void {
  const bodyNames = [...contentNames, ...aboutNames];
  node.children = node.children.filter(
    (one) => typeof one === "string" || !one.isCut || bodyNames.includes(one.name),
  );
}

/** Where an item describes itself twice and has no content, what comes first is its summary and the other its content. */
function bodiesOf(node: XmlNode): { content: XmlNode | undefined; about: XmlNode | undefined } {
  const content = filledIn(node, contentNames);
  const about = filledIn(node, aboutNames);
  const [first, second] = children(node, twiceNames).filter(isFilled);
  return content === undefined && second ? { content: second, about: first } : { content, about };
}

/** Among the item's children, then among those of its media group, where YouTube puts everything. */
function filledIn(node: XmlNode, names: string[]): XmlNode | undefined {
  return filledChild(node, names) ?? filledChild(child(node, ["media:group"]), names);
}

const publishedNames =
  "atom:published atom:issued published issued pubdate dcterms:issued dc:date dcterms:created atom:created created prism:publicationdate".split(
    " ",
  );
/** Dublin Core's one date stands for both: nobody knows which it is. */
const updatedNames =
  "atom:updated atom:modified updated modified dcterms:modified lastbuilddate dc:date".split(" ");

function publishedIn(node: XmlNode, readDate: ReadDate): string | undefined {
  return dateIn(node, publishedNames, readDate) ?? readDate(node.attributes["lastmod"]);
}

function updatedIn(node: XmlNode, readDate: ReadDate): string | undefined {
  return dateIn(node, updatedNames, readDate) ?? readDate(node.attributes["lastmod"]);
}

/** A title for an item without one, as feed readers do: its first words. */
function firstWords(html: string | undefined): string | undefined {
  const words = stripMarkup((html ?? "").slice(0, 4_000)).split(" ");
  const first = words.slice(0, 12).join(" ");
  return first === "" ? undefined : words.length > 12 ? `${first}…` : first;
}
