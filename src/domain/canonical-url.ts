// One function decides what address readers click, one decides whether two links are the same.
// Every entry point uses both. What is not removed is never rewritten: order and spelling stay.
import { publicUrl } from "./public-url.ts";
import { trackingByHost, trackingNames, trackingPrefixes, wrappers } from "./tracking.ts";

/** A wrapper may hold a wrapper: more than this many is a trap. */
const maxWrappers = 5;

/**
 * The address that readers click: unwrapped from redirectors and AMP caches, on its everyday host,
 * without tracking parameters. An address that is not http or https comes back trimmed and unchanged.
 * @example canonicalUrl("https://youtu.be/x?si=1") // "https://www.youtube.com/watch?v=x"
 */
export function canonicalUrl(href: string): string {
  let clean = href.trim();
  for (let step = 0; step < maxWrappers; step++) {
    const inner = unwrapped(clean);
    if (inner === undefined) break;
    clean = inner.trim();
  }
  const url = publicUrl(clean);
  if (!url) return clean;
  return withoutTracking(onEverydayHost(isPlain(clean) ? clean : url.href));
}

/** Safe to print and to click as it is written: no white space, control or backslash, and its slashes in place. */
function isPlain(href: string): boolean {
  return /^https?:\/\/[^\s\\\u0000-\u001f\u007f-\u009f]+$/i.test(href);
}

/**
 * The key under which two spellings of one link meet: scheme, `www.`, `m.`, default port, trailing
 * slash, fragment (but `#/` and `#!` routes), letter case of the host and order of the query do not count.
 */
export function urlKey(href: string): string {
  const clean = canonicalUrl(href);
  const url = publicUrl(clean);
  if (!url) return clean;
  const host = url.hostname.replace(/^(www\d?|m|mobile)\.(?=[^.]+\.)/, "").replace(/\.$/, "");
  const port = url.port === "" ? "" : `:${url.port}`;
  const path = sameEscapes(url.pathname.replace(/\/{2,}/g, "/")).replace(/\/+$/, "");
  const query =
    url.search === ""
      ? ""
      : `?${url.search.slice(1).split("&").filter(Boolean).map(sameEscapes).sort().join("&")}`;
  const route = /^#[/!]/.test(url.hash) ? url.hash : "";
  return `${sameHost(host)}${port}${path}${query === "?" ? "" : query}${route}`;
}

/** The address inside a redirector or an AMP cache, or `undefined` when this is neither. */
function unwrapped(href: string): string | undefined {
  const url = publicUrl(href);
  if (!url) return undefined;
  const amp = fromAmpCache(url);
  if (amp) return amp;
  for (const wrapper of wrappers) {
    if (!wrapper.host.test(url.hostname) || !url.pathname.startsWith(wrapper.path)) continue;
    for (const name of wrapper.names) {
      const target = url.searchParams.get(name);
      if (target && publicUrl(target)) return target;
    }
  }
  return undefined;
}

/** Google's AMP viewer and cache carry the publisher's host and path in their own path; `s` marks https. */
function fromAmpCache(url: URL): string | undefined {
  const viewer =
    /^(www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && /^\/amp\/(s\/)?(.+)$/.exec(url.pathname);
  const cache =
    url.hostname.endsWith(".cdn.ampproject.org") && /^\/(?:[cvi]\/)?(s\/)?(.+)$/.exec(url.pathname);
  const found = viewer || cache;
  if (!found) return undefined;
  const target = `${found[1] ? "https" : "http"}://${found[2]}${url.search}`;
  return publicUrl(target)?.hostname.includes(".") ? target : undefined;
}

/** Short and mobile hosts that have one well-known everyday form. */
function onEverydayHost(href: string): string {
  const url = new URL(href);
  if (url.hostname === "youtu.be" && url.pathname.length > 1) {
    const rest = url.search.replace(/^\?/, "&");
    return `https://www.youtube.com/watch?v=${url.pathname.slice(1).replace(/\/$/, "")}${rest}${url.hash}`;
  }
  const everyday = everydayHost(url.hostname);
  return everyday === undefined ? href : href.replace(/^(https?:\/\/)[^/?#:]+/i, `$1${everyday}`);
}

function everydayHost(host: string): string | undefined {
  if (host === "m.youtube.com") return "www.youtube.com";
  if (host === "mobile.twitter.com" || host === "m.twitter.com") return "twitter.com";
  if (host === "m.facebook.com") return "www.facebook.com";
  if (host === "old.reddit.com" || host === "m.reddit.com") return "www.reddit.com";
  const wiki =
    /^([a-z-]+)\.m\.((?:wikipedia|wiktionary|wikisource|wikivoyage|wikinews|wikiquote|wikibooks)\.org)$/.exec(
      host,
    );
  return wiki ? `${wiki[1]}.${wiki[2]}` : undefined;
}

/** Drops tracking parameters from query and fragment, and text-fragment directives; keeps every other character. */
function withoutTracking(href: string): string {
  const hashAt = href.indexOf("#");
  const beforeHash = hashAt === -1 ? href : href.slice(0, hashAt);
  const queryAt = beforeHash.indexOf("?");
  const base = queryAt === -1 ? beforeHash : beforeHash.slice(0, queryAt);
  const host = new URL(href).hostname;
  const query = queryAt === -1 ? "" : keptParameters(beforeHash.slice(queryAt + 1), host);
  const fragment = hashAt === -1 ? "" : keptFragment(href.slice(hashAt + 1), host);
  const emptyQuery = queryAt !== -1 && beforeHash.length === queryAt + 1;
  return `${base}${query === "" ? (emptyQuery ? "?" : "") : `?${query}`}${fragment === "" ? "" : `#${fragment}`}`;
}

function keptParameters(query: string, host: string): string {
  return query
    .split("&")
    .filter((pair) => !isTracking(nameOf(pair), host))
    .join("&");
}

/** WICG "URL fragment text directives": `:~:` starts what is for the browser alone. Trackers also hide behind `#`. */
function keptFragment(fragment: string, host: string): string {
  const directiveAt = fragment.indexOf(":~:");
  const plain = directiveAt === -1 ? fragment : fragment.slice(0, directiveAt);
  return /^[\w-]+=/.test(plain) ? keptParameters(plain, host) : plain;
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

function isTracking(name: string, host: string): boolean {
  if (trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix))) return true;
  return trackingByHost.some((rule) => isOn(host, rule.host) && rule.names.includes(name));
}

function isOn(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
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
