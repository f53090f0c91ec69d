// What the W3C validator (w3c/feedvalidator) would say of our three feeds, as far as it concerns what we write:
// it is no package, so its rules stand here again, each by the validator's own name.
import { JSDOM } from "jsdom";
import { parseFragment } from "parse5";

const { DOMParser } = new JSDOM("").window;

/** The document of a feed, or a throw where it is not well-formed: jsdom reads XML strictly. */
export function strictXml(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const problem = document.querySelector("parsererror");
  if (problem) throw new Error(`not well-formed: ${problem.textContent}`);
  return document;
}

/** Complaints about an RSS or Atom feed, each by its name; `address` is where it is served. */
export function findingsOfXml(xml: string, address?: string): string[] {
  const document = strictXml(xml);
  const root = document.documentElement;
  const found = root.localName === "rss" ? findingsOfRss(root) : findingsOfAtom(root);
  const selves = [...document.querySelectorAll('link[rel="self"]')].map((link) => link.getAttribute("href"));
  return [
    ...found,
    ...linkFindings(document),
    ...(selves.length === 1 && (address ?? selves[0]) === selves[0] ? [] : ["SelfDoesntMatchLocation"]),
    ...(/^<\?xml version="1.0" encoding="utf-8"\?>/.test(xml) ? [] : ["EncodingMismatch"]),
    // The validator reads no more.
    ...(Buffer.byteLength(xml) < 2_000_000 ? [] : ["TooBig"]),
  ];
}

const one = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.nodeName === name);
const textOf = (parent: Element, name: string): string | undefined =>
  one(parent, name)[0]?.textContent ?? undefined;

function findingsOfRss(root: Element): string[] {
  const channel = one(root, "channel")[0];
  if (!channel) return ["MissingChannel"];
  const items = one(channel, "item");
  const guids = items.map((item) => textOf(item, "guid"));
  return [
    ...["title", "link", "description"].flatMap((name) => missing(channel, name)),
    ...["title", "link", "guid", "pubDate"].flatMap((name) => items.flatMap((item) => missing(item, name))),
    ...[channel, ...items].flatMap((place) => twice(place)),
    ...[...items.map((item) => textOf(item, "pubDate")), textOf(channel, "lastBuildDate")].flatMap((date) =>
      /^\w{3}, \d{2} \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(date ?? "") ? [] : [`InvalidRFC2822Date ${date}`],
    ),
    ...(new Set(guids).size === guids.length ? [] : ["DuplicateGuid"]),
    ...items.flatMap((item) => one(item, "author").map(() => "InvalidContact")),
    ...items.flatMap((item) => one(item, "dc:creator").flatMap(blank)),
    ...items.flatMap((item) => one(item, "enclosure").flatMap(badEnclosure)),
    ...items.flatMap((item) => badHtml(textOf(item, "description"))),
    ...items.flatMap((item) => badHtml(textOf(item, "content:encoded"))),
  ];
}

function findingsOfAtom(root: Element): string[] {
  const items = one(root, "entry");
  const dates = items.map((item) => textOf(item, "updated"));
  return [
    ...(root.getAttribute("xml:lang") ? [] : ["MissingLanguage"]),
    ...["id", "title", "updated", "author"].flatMap((name) => missing(root, name)),
    ...["id", "title", "updated", "content"].flatMap((name) => items.flatMap((item) => missing(item, name))),
    ...[root, ...items].flatMap((place) => twice(place)),
    ...[...dates, textOf(root, "updated")].flatMap((date) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(date ?? "") ? [] : [`InvalidRFC3339Date ${date}`],
    ),
    ...(new Set(dates).size === dates.length ? [] : ["DuplicateUpdated"]),
    ...items.flatMap((item) => [...badHtml(textOf(item, "summary")), ...badHtml(textOf(item, "content"))]),
    ...items.flatMap((item) => badHtml(textOf(item, "title")).map((name) => `title ${name}`)),
    ...[...root.getElementsByTagName("link")].flatMap((link) =>
      /image\/jpg/.test(link.getAttribute("type") ?? "")
        ? ["InvalidMIMEType"]
        : notAbsolute(link.getAttribute("href")),
    ),
  ];
}

/** IANA's register of link relations, as far as a feed needs it. */
const relations = new Set(["alternate", "self", "hub", "related", "via", "enclosure", "license", null]);

/** UnregisteredAtomLinkRel, InvalidFullLink by RFC 3986, DuplicateAtomLink, InvalidURI of an id, and blank categories. */
function linkFindings(document: Document): string[] {
  const links = [...document.querySelectorAll("link[href]")];
  const alternates = [...document.querySelectorAll("entry, feed")].map(
    (place) => one(place, "link").filter((link) => link.getAttribute("rel") === "alternate").length,
  );
  const ids = [...document.querySelectorAll("entry > id, guid")].map((id) => id.textContent ?? "");
  const addresses = [
    ...links.map((link) => link.getAttribute("href") ?? ""),
    ...[...document.querySelectorAll("item > link, channel > link:not([href])")].map(
      (link) => link.textContent ?? "",
    ),
  ];
  return [
    ...links
      .map((link) => link.getAttribute("rel"))
      .flatMap((rel) => (relations.has(rel) ? [] : [`UnregisteredAtomLinkRel ${rel}`])),
    ...addresses.flatMap((href) =>
      /^https?:\/\/[\w.:@-]+(?:[\w/?:@&=+$.\-!~*'(),;#]|%[\da-f]{2})*$/i.test(href)
        ? []
        : [`InvalidFullLink ${href}`],
    ),
    ...(alternates.every((count) => count === 1) ? [] : ["DuplicateAtomLink"]),
    ...ids.flatMap((id) => (/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(id) ? [] : [`InvalidURI ${id}`])),
    ...(new Set(ids).size === ids.length ? [] : ["DuplicateIds"]),
    ...[...document.querySelectorAll("category")].flatMap((category) =>
      category.getAttribute("term")?.trim() ? [] : ["NotBlank category"],
    ),
  ];
}

function missing(parent: Element, name: string): string[] {
  const found = one(parent, name)[0];
  return found ? blank(found) : [`MissingElement ${parent.nodeName} ${name}`];
}

function blank(element: Element): string[] {
  return element.textContent?.trim() ? [] : [`NotBlank ${element.nodeName}`];
}

function twice(parent: Element): string[] {
  const many = new Set(["item", "entry", "link", "category"]);
  // RSS Advisory Board: a channel may have Atom links of several relations, of each one.
  const names = [...parent.children]
    .map((child) => child.nodeName + (child.nodeName === "atom:link" ? ` ${child.getAttribute("rel")}` : ""))
    .filter((name) => !many.has(name));
  return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `DuplicateElement ${name}`);
}

function badEnclosure(element: Element): string[] {
  const isWhole =
    /^\d+$/.test(element.getAttribute("length") ?? "") && element.getAttribute("type") === "image/jpeg";
  return isWhole ? notAbsolute(element.getAttribute("url")) : ["MissingAttribute"];
}

function notAbsolute(address: string | null): string[] {
  return /^(https?:\/\/|mailto:)/.test(address ?? "") ? [] : [`InvalidFullLink ${address}`];
}

type HtmlNode = {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: HtmlNode[];
};

/** NotHtml, SecurityRisk and ContainsRelRef of markup that a feed says is HTML. */
function badHtml(markup: string | undefined): string[] {
  if (markup === undefined) return [];
  const half = markup.match(/&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/gi) ?? [];
  return [...half.map(() => "NotHtml &"), ...badElements(parseFragment(markup) as HtmlNode)];
}

function badElements(node: HtmlNode): string[] {
  const attributes = node.attrs ?? [];
  return [
    ...(/^(script|style|iframe|object|details)$/.test(node.nodeName) ? ["SecurityRisk"] : []),
    ...attributes.flatMap(({ name }) => (/^on|^style$/i.test(name) ? [`SecurityRisk ${name}`] : [])),
    ...attributes.flatMap(({ name, value }) => (/^(href|src)$/.test(name) ? notAbsolute(value) : [])),
    ...(node.childNodes ?? []).flatMap(badElements),
  ];
}

/** Complaints about a JSON Feed 1.1. */
export function findingsOfJson(json: string): string[] {
  const feed: Record<string, unknown> & { items: Record<string, unknown>[] } = JSON.parse(json);
  const isLine = (value: unknown) => typeof value === "string" && value.trim() !== "";
  return [
    ...(feed["version"] === "https://jsonfeed.org/version/1.1" ? [] : ["version"]),
    ...["title", "home_page_url", "feed_url", "language"].filter((name) => !isLine(feed[name])),
    ...feed.items.flatMap((item) =>
      ["id", "url", "title", "content_html", "date_published", "date_modified"].filter(
        (name) => !isLine(item[name]),
      ),
    ),
    ...feed.items.flatMap((item) => badHtml(String(item["content_html"]))),
    ...(json.isWellFormed() && !/\\ud[89a-f]/i.test(json) ? [] : ["surrogates"]),
  ];
}
