// The gate for addresses from strangers: only what a reader may safely click becomes a link of ours.
// It never looks anything up; where a name leads is for src/web/ to find out when it connects.
import { isGlobalAddress } from "./global-address.ts";

/** Longest address we keep, in characters: browsers and mail programs cope with this much. */
const maxUrlLength = 2000;

/**
 * The URL behind `href`, resolved against `base` if given, or `undefined` when it is no absolute
 * http or https address without credentials. Accepts what people paste: surrounding white space.
 */
export function publicUrl(href: string, base?: string): URL | undefined {
  const trimmed = href.trim();
  if (trimmed === "" || trimmed.length > maxUrlLength) return undefined;
  const url = URL.parse(trimmed, base);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return undefined;
  if (url.username !== "" || url.password !== "" || url.hostname === "") return undefined;
  return url;
}

/** The address that was meant by one without its `https://`, or with half of it; `undefined` where that is not plain. */
export function likelyUrl(written: string): string | undefined {
  const rest = written.trim().replace(/^(https?(?=[:/\\;,]))?[:/\\;,.]*/i, "");
  const url = /^[a-z][a-z\d+.-]*:/i.test(rest) ? undefined : publicUrl(`https://${rest}`);
  return url && /\.\p{L}{2,}$/u.test(url.hostname) ? `https://${rest}` : undefined;
}

/** The message, and what to write where that is plain. */
export function withLikelyUrl(message: string, key: string, written: string): string {
  const meant = likelyUrl(written);
  return meant === undefined ? message : `${message}. Write ${key}: ${meant}`;
}

/** True for an address that `publicUrl` lets through. */
export function isPublicUrl(href: string): boolean {
  return publicUrl(href) !== undefined;
}

/**
 * Names that lead to a place inside: RFC 6761 and its registry (but `.example`, of which documents are made), RFC 6762
 * appendix G, RFC 7686, RFC 8375, ICANN's `.internal`, and what routers call themselves and their networks.
 */
const insideNames =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|intra|private|corp|lan|home|home\.arpa|test|invalid|onion|i2p|alt|fritz\.box|speedport\.ip|mshome\.net)$/;
/** Most addresses are plainly none of these: a name under a domain of letters, with one look and no parsing. */
const plainHost = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?=[/?#:]|$)/;

/** True for an address that by itself names a place inside: a special or private IP, a single label, a name that no registry gives out. */
export function namesPrivatePlace(href: string): boolean {
  const plain = plainHost.exec(href);
  const host = plain ? plain[0].slice(plain[0].indexOf("//") + 2) : hostIn(href);
  if (/^\d+(?:\.\d+){3}$|^\[/.test(host)) return !isGlobalAddress(host.replace(/^\[|\]$/g, ""));
  return host !== "" && (!host.includes(".") || insideNames.test(host));
}

/** True for an address of the very machine that asks: nobody else gets anywhere by it. */
export function isThisMachine(href: string): boolean {
  const hostname = URL.parse(href)?.hostname ?? "";
  return /^(localhost|127\.[\d.]+|\[::1\])$|\.localhost$/.test(hostname);
}

/** The host without its final dot, which changes nothing but how it looks. */
function hostIn(href: string): string {
  return (URL.parse(href)?.hostname ?? "").replace(/\.+$/, "");
}
