// One function decides what address readers click, one decides whether two links are the same.
// Every entry point uses both. What is not removed is never rewritten: order and spelling stay.
import { everydayUrl } from "./everyday-url.ts";
import { publicUrl } from "./public-url.ts";
import { isRefTo } from "./ref-mark.ts";
import { trackingByHost, trackingNames, trackingPrefixes } from "./tracking.ts";
import { unwrapped } from "./wrapped-url.ts";

/** A wrapper may hold a wrapper: more than this many is a trap. */
const maxWrappers = 5;

/**
 * The address that readers click: unwrapped from redirectors and AMP caches, in its everyday form,
 * without tracking parameters. An address that is not http or https comes back trimmed and unchanged.
 * @example canonicalUrl("https://youtu.be/x?si=1") // "https://www.youtube.com/watch?v=x"
 */
export function canonicalUrl(href: string): string {
  return cleaned(href).href;
}

/** The canonical address, and what it means where it is one of ours; to parse an address costs more than all else here. */
function cleaned(href: string): { href: string; url: URL | undefined } {
  let clean = href.trim();
  let url = publicUrl(clean);
  for (let step = 0; url && step < maxWrappers; step++) {
    const inner = unwrapped(url);
    if (inner === undefined) break;
    clean = inner.trim();
    url = publicUrl(clean);
  }
  if (!url) return { href: clean, url };
  const own = isPlain(clean) ? clean : url.href;
  const everyday = everydayUrl(own, url);
  const bare = withoutTracking(everyday, everyday === own ? url : new URL(everyday));
  return { href: bare, url: bare === clean ? url : publicUrl(bare) };
}

/** Safe to print and to click as it is written: no white space, control or backslash, and its slashes in place. */
function isPlain(href: string): boolean {
  return /^https?:\/\/[^\s\\\u0000-\u001f\u007f-\u009f]+$/i.test(href);
}

/**
 * The key under which two spellings of one link meet: scheme, `www.`, `m.`, default port, trailing
 * slash, fragment (but `#/` and `#!` routes), letter case of the host and order of the query's names do not count.
 */
export function urlKey(href: string): string {
  const { href: clean, url } = cleaned(href);
  if (!url) return clean;
  const host = url.hostname.replace(/^(www\d?|m|mobile)\.(?=[^.]+\.)/, "").replace(/\.$/, "");
  const port = url.port === "" ? "" : `:${url.port}`;
  const path = sameEscapes(url.pathname.replace(/\/{2,}/g, "/")).replace(/\/+$/, "");
  const query = url.search === "" ? "" : `?${sameOrder(url.search.slice(1))}`;
  const route = /^#[/!]/.test(url.hash) ? url.hash : "";
  return `${sameHost(host)}${port}${path}${query === "?" ? "" : query}${route}`;
}

/**
 * Whether somebody counts who follows the address: it leads by way of another host, or has a mark of where it was
 * found. What is only long, mobile or for printing counts nobody.
 */
export function countsVisitors(href: string): boolean {
  const url = publicUrl(href);
  if (!url) return false;
  if (unwrapped(url) !== undefined) return true;
  const everyday = new URL(everydayUrl(url.href, url));
  const ofHost = namesOn(everyday);
  return [url, everyday]
    .flatMap(({ search, hash }) => [search, hash])
    .flatMap((part) => part.slice(1).split("&"))
    .some((pair) => isTracking(nameOf(pair), ofHost) || isRefTo(pair, everyday.hostname));
}

/** By name alone: values of one name keep their order, which may mean something. */
function sameOrder(query: string): string {
  const pairs = query.split("&").filter(Boolean).map(sameEscapes);
  const name = (pair: string) => pair.split("=", 1)[0] ?? "";
  return pairs
    .sort((one, other) => (name(one) < name(other) ? -1 : name(one) > name(other) ? 1 : 0))
    .join("&");
}

/** Drops tracking parameters from query and fragment, and text-fragment directives; keeps every other character. */
function withoutTracking(href: string, url: URL): string {
  const hashAt = href.indexOf("#");
  const beforeHash = hashAt === -1 ? href : href.slice(0, hashAt);
  const queryAt = beforeHash.indexOf("?");
  const base = queryAt === -1 ? beforeHash : beforeHash.slice(0, queryAt);
  const query = queryAt === -1 ? "" : keptParameters(beforeHash.slice(queryAt + 1), url);
  const fragment = hashAt === -1 ? "" : keptFragment(href.slice(hashAt + 1), url);
  const emptyQuery = queryAt !== -1 && beforeHash.length === queryAt + 1;
  return `${base}${query === "" ? (emptyQuery ? "?" : "") : `?${query}`}${fragment === "" ? "" : `#${fragment}`}`;
}

function keptParameters(query: string, url: URL): string {
  const ofHost = namesOn(url);
  return query
    .split("&")
    .filter((pair) => !isTracking(nameOf(pair), ofHost) && !isMark(pair, url.hostname))
    .join("&");
}

/** WICG "URL fragment text directives": `:~:` starts what is for the browser alone. Trackers also hide behind `#`. */
function keptFragment(fragment: string, url: URL): string {
  const directiveAt = fragment.indexOf(":~:");
  const plain = directiveAt === -1 ? fragment : fragment.slice(0, directiveAt);
  // Google's AMP viewer writes there where a reader came from.
  if (/(?:^|&)(?:amp_tf|ampshare)=/.test(plain)) return "";
  return /^[\w-]+=/.test(plain) ? keptParameters(plain, url) : plain;
}

function nameOf(pair: string): string {
  const name = pair.split("=", 1)[0] ?? "";
  try {
    return decodeURIComponent(name.replace(/\+/g, " ")).trim().toLowerCase();
  } catch (error) {
    if (error instanceof URIError) return name.toLowerCase();
    throw error;
  }
}

function isTracking(name: string, ofHost: string[]): boolean {
  if (trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix))) return true;
  return ofHost.includes(name);
}

/** Tracking by its value: a `ref` that names the site itself, and the mark of a page's AMP twin. */
function isMark(pair: string, host: string): boolean {
  return isRefTo(pair, host) || /^(?:amp(?:=(?:1|true)?)?|outputType=amp)$/.test(pair);
}

function namesOn({ hostname, pathname }: URL): string[] {
  return trackingByHost.flatMap(({ host, path, names }) =>
    isOn(hostname, host) && (path?.test(pathname) ?? true) ? names : [],
  );
}

function isOn(host: string, domain: string | RegExp): boolean {
  if (typeof domain !== "string") return domain.test(host);
  return host.endsWith(domain) && (host.length === domain.length || host.at(-domain.length - 1) === ".");
}

/** Twitter kept its links when it became X: both names are one place. */
function sameHost(host: string): string {
  return host === "x.com" ? "twitter.com" : host;
}

/** RFC 3986 §6.2.2: escapes in upper case, and none for characters that need none. */
function sameEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (escaped, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9\-._~]/.test(letter) ? letter : escaped.toUpperCase();
  });
}
