// Short, mobile, embedded and AMP addresses that have one well-known everyday form, so that readers meet the page
// itself and two spellings of it become one link. Only where the form is documented or cannot be anything else.
import { amazonShop } from "./tracking.ts";

/** The everyday form; the address as it is written where it has none. `url` is what `href` means. */
export function everydayUrl(href: string, url: URL): string {
  const site = siteHost.test(url.hostname) ? sites.find(({ host }) => host.test(url.hostname)) : undefined;
  return withoutAmp(site?.form(url) ?? onEverydayHost(href, url.hostname));
}

type Site = { host: RegExp; form: (url: URL) => string | undefined };

const sites: Site[] = [
  { host: /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/, form: youTube },
  { host: /^(?:www\.|export\.)?arxiv\.org$/, form: arXiv },
  { host: /^open\.substack\.com$/, form: substack },
  { host: amazonShop, form: amazon },
];

/** Most hosts are none of these: one look is enough. */
const siteHost = new RegExp(sites.map(({ host }) => host.source).join("|"));

/** Short address, short video, live stream and player show one video; a player's settings say how, not what. */
function youTube({ hostname, pathname, search, hash, searchParams }: URL): string | undefined {
  const watch = (id: string, rest: string) => `https://www.youtube.com/watch?v=${id}${rest}`;
  const [, first = "", id = ""] = /^\/([^/]+)(?:\/([\w-]{11}))?\/?$/.exec(pathname) ?? [];
  if (hostname === "youtu.be")
    return first && !id ? watch(first, `${search.replace(/^\?/, "&")}${hash}`) : undefined;
  if (id !== "" && /^(?:shorts|live)$/.test(first)) return watch(id, `${search.replace(/^\?/, "&")}${hash}`);
  if (!/^(?:embed|v)$/.test(first)) return undefined;
  const start = searchParams.get("start");
  const isVideo = id !== "" && id !== "videoseries" && id !== "live_stream";
  if (isVideo) return watch(id, start ? `&t=${start}` : "");
  const list = searchParams.get("list");
  return pathname.startsWith("/embed/videoseries") && list
    ? `https://www.youtube.com/playlist?list=${list}`
    : undefined;
}

/** https://info.arxiv.org/help/arxiv_identifier_for_services.html: the abstract leads to every format of it. */
function arXiv({ pathname }: URL): string | undefined {
  const id =
    /^\/(?:abs|pdf|html|format)\/((?:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?)(?:\.pdf)?\/?$/.exec(
      pathname,
    )?.[1];
  return id && `https://arxiv.org/abs/${id}`;
}

/** What Substack's app shares: `/pub/NAME/p/SLUG` is a post of NAME's own site. */
function substack({ pathname, search, hash }: URL): string | undefined {
  const found = /^\/pub\/([a-z0-9-]+)(\/p\/[^/]+)\/?$/i.exec(pathname);
  return found?.[1] && found[2]
    ? `https://${found[1].toLowerCase()}.substack.com${found[2]}${search}${hash}`
    : undefined;
}

/** A product is its number; the words before it and the `ref=` behind it are the shop's. */
function amazon({ hostname, pathname, search, hash }: URL): string | undefined {
  const shop = `https://${hostname.replace(/^(?:www\.|smile\.|m\.)?/, "www.")}`;
  const product = /\/(?:dp|gp\/product|gp\/aw\/d)\/([A-Z0-9]{10})(?:\/|$)/.exec(pathname)?.[1];
  if (product) return `${shop}/dp/${product}${search}${hash}`;
  const bare = pathname.replace(/\/ref=[^/]*\/?$/, "");
  return bare === pathname ? undefined : `${shop}${bare}${search}${hash}`;
}

function onEverydayHost(href: string, host: string): string {
  const everyday = everydayHost(host);
  return everyday === undefined ? href : href.replace(/^(https?:\/\/)[^/?#:]+/i, `$1${everyday}`);
}

/** Hosts whose paths are those of another one. */
const everydayHosts = new Map([
  ["m.youtube.com", "www.youtube.com"],
  ["mobile.twitter.com", "twitter.com"],
  ["m.twitter.com", "twitter.com"],
  ["m.facebook.com", "www.facebook.com"],
  ...["old", "new", "np", "m", "i", "amp", "sh"].map(
    (view) => [`${view}.reddit.com`, "www.reddit.com"] as const,
  ),
  ["amp.theguardian.com", "www.theguardian.com"],
]);

function everydayHost(host: string): string | undefined {
  const wiki =
    /^([a-z-]+)\.m\.((?:wikipedia|wiktionary|wikisource|wikivoyage|wikinews|wikiquote|wikibooks)\.org)$/.exec(
      host,
    );
  return wiki ? `${wiki[1]}.${wiki[2]}` : everydayHosts.get(host);
}

/**
 * What publishers' AMP pages leave in a path: `story.amp.html`, `story.amp`, `/story/amp/` (WordPress). The last two
 * only behind what can be nothing but a story's name or day: a shop for guitars has `/guitars/amp` too.
 */
function withoutAmp(href: string): string {
  if (!/[/.]amp(?:[/.?#]|$)/.test(href)) return href;
  const [, host = "", path = "", rest = ""] = /^(https?:\/\/[^/?#]+)([^?#]*)(.*)$/is.exec(href) ?? [];
  return `${host}${path.replace(/(?:\.amp)+(?=\.html$)/, "").replace(ampBehindStory, "$1")}${rest}`;
}

/** A long number, four words, or a name under a day. */
const ampBehindStory =
  /(\/(?:[^/]*\d{5,}[^/.]*|(?:[^/-]+-){3,}[^/.-]+|\d{4}\/\d\d?(?:\/\d\d?)?\/[^/.]+))(?:[./]amp)+\/?$/;
