// Which address an item or a feed stands for, and its identity. By what a link says it is, never by its place.
import { oneLine } from "../../domain/plain-text.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { text } from "./element-facts.ts";
import { child, children, filledChild, textOf, type XmlNode } from "./xml-node.ts";

/** The item's identity; an address is resolved where the feed says against what, or it is plainly a path. */
export function idOf(node: XmlNode): string | undefined {
  const element = filledChild(node, ["guid", "atom:id", "id"]);
  const id = element ? oneLine(textOf(element)) : node.attributes["rdf:about"];
  if (!id || /^[a-z][a-z0-9+.-]*:/i.test(id) || isNoPermalink(element)) return id || undefined;
  const place = element ?? node;
  return hasXmlBase(place) || /^[./?]/.test(id) ? (URL.parse(id, place.base)?.href ?? id) : id;
}

function isNoPermalink(element: XmlNode | undefined): boolean {
  return /^\s*false\s*$/i.test(element?.attributes["ispermalink"] ?? "");
}

/**
 * The item's page: FeedBurner's original, its link, a guid that is an address; else what the item is about or
 * carries: another page, a file, the talk about it. Web addresses only.
 */
export function itemUrl(node: XmlNode, id: string | undefined, siteUrl?: string): string | undefined {
  const absolute = (href: string | undefined) => web(href, node, siteUrl);
  return (
    absolute(text(node, ["feedburner:origlink"])) ??
    pageLink(node, siteUrl) ??
    absolute(node.attributes["rdf:about"] ?? (node.name === "item" ? node.attributes["href"] : undefined)) ??
    (id !== undefined && /^https?:/i.test(id) ? web(id, node) : undefined) ??
    linkWithRel(node, "related", siteUrl) ??
    linkWithRel(node, "via", siteUrl) ??
    fileOf(node, siteUrl) ??
    absolute(text(node, ["comments"]))
  );
}

/**
 * The link to a page. RFC 4287 §4.2.7.2: no `rel` means alternate; a page is preferred to its other forms. RSS
 * writes the address as text.
 */
export function pageLink(node: XmlNode, siteUrl?: string): string | undefined {
  const links = children(node, ["atom:link", "link"]).filter((link) => /^(alternate|)$/.test(relOf(link)));
  const plain = links.filter((link) => link.attributes["href"] === undefined);
  const linked = links.filter((link) => link.attributes["href"] !== undefined);
  const pages = linked.filter((link) => /html/i.test(link.attributes["type"] ?? "html"));
  const inOrder = node.name === "atom:entry" ? [pages, linked, plain] : [plain, pages, linked];
  return firstWeb(inOrder.flat(), siteUrl) ?? web(child(node, ["a"])?.attributes["href"], node, siteUrl);
}

function firstWeb(links: XmlNode[], siteUrl: string | undefined): string | undefined {
  for (const link of links) {
    const found = web(link.attributes["href"] ?? textOf(link), link, siteUrl);
    if (found !== undefined) return found;
  }
  return undefined;
}

function linkWithRel(node: XmlNode, rel: string, siteUrl: string | undefined): string | undefined {
  return firstWeb(
    children(node, ["atom:link", "link"]).filter((link) => relOf(link) === rel),
    siteUrl,
  );
}

/** What is attached: content that stands elsewhere (RFC 4287 §4.1.3.2), an enclosure, a medium. */
function fileOf(node: XmlNode, siteUrl: string | undefined): string | undefined {
  const files = [
    ...children(node, ["atom:content", "content"]).map((one) => [one, one.attributes["src"]] as const),
    ...children(node, ["enclosure"]).map((one) => [one, one.attributes["url"]] as const),
    ...children(node, ["atom:link", "link"])
      .filter((link) => relOf(link) === "enclosure")
      .map((one) => [one, one.attributes["href"]] as const),
    ...[node, ...children(node, ["media:group"])]
      .flatMap((one) => children(one, ["media:content"]))
      .map((one) => [one, one.attributes["url"]] as const),
  ];
  for (const [one, address] of files) {
    const found = web(address, one, siteUrl);
    if (found !== undefined) return found;
  }
  return undefined;
}

function relOf(link: XmlNode): string {
  return (link.attributes["rel"] ?? "")
    .replace(/^https?:\/\/www\.iana\.org\/assignments\/(?:link-)?relations?\/?#?/i, "")
    .trim()
    .toLowerCase();
}

/** An http or https address, resolved against xml:base, else the feed, else (when that is another host's copy) the site. */
export function web(href: string | undefined, node: XmlNode, siteUrl?: string): string | undefined {
  // Escaped once too often is common, and no address has `&amp;` in earnest.
  const trimmed = href?.trim().replaceAll("&amp;", "&");
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
