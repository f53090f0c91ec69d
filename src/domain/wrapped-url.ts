// Addresses that only lead on or only carry another one: redirectors, AMP's viewers and caches, a mail filter's
// rewriting, a translated copy. Each as its maker documents it; nothing is asked of any server.
import { publicUrl } from "./public-url.ts";
import { unescaped } from "./unescaped.ts";

/** Addresses that only lead on: where the real one stands. `path` must start the address's path. */
const redirectors: { host: RegExp; path: string; names: string[] }[] = [
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, path: "/url", names: ["q", "url"] },
  { host: /^translate\.google\.[a-z.]{2,6}$/, path: "/translate", names: ["u"] },
  { host: /^lm?\.facebook\.com$/, path: "/l.php", names: ["u"] },
  { host: /^l\.(instagram|threads)\.com$/, path: "/", names: ["u"] },
  { host: /^(www\.|m\.)?youtube\.com$/, path: "/redirect", names: ["q"] },
  { host: /^out\.reddit\.com$/, path: "/", names: ["url"] },
  { host: /^(www\.)?linkedin\.com$/, path: "/redir/redirect", names: ["url"] },
  { host: /^(www\.)?linkedin\.com$/, path: "/safety/go", names: ["url"] },
  { host: /^slack-redir\.net$/, path: "/link", names: ["url"] },
  { host: /^t\.umblr\.com$/, path: "/redirect", names: ["z"] },
  { host: /^duckduckgo\.com$/, path: "/l/", names: ["uddg"] },
  { host: /^(www\.)?vk\.com$/, path: "/away.php", names: ["to"] },
  { host: /^steamcommunity\.com$/, path: "/linkfilter", names: ["url", "u"] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: "/", names: ["url"] },
  { host: /^medium\.com$/, path: "/r/", names: ["url"] },
  { host: /^(www\.)?getpocket\.com$/, path: "/redirect", names: ["url"] },
  { host: /^disq\.us$/, path: "/url", names: ["url"] },
  { host: /^exit\.sc$/, path: "/", names: ["url"] },
  { host: /^(www\.)?bing\.com$/, path: "/alink/link", names: ["url"] },
  { host: /^urldefense\.proofpoint\.com$/, path: "/v1/url", names: ["u"] },
];

/** Most hosts are none of these: one look is enough. */
const redirectorHost = new RegExp(redirectors.map(({ host }) => host.source).join("|"));

/** The address inside, or `undefined` when this is none of these or what is inside is no web address. */
export function unwrapped(url: URL): string | undefined {
  return fromAmpCache(url) ?? fromTranslation(url) ?? fromUrlDefense(url) ?? fromRedirector(url);
}

function fromRedirector({ hostname, pathname, searchParams }: URL): string | undefined {
  if (!redirectorHost.test(hostname)) return undefined;
  for (const { host, path, names } of redirectors) {
    if (!pathname.startsWith(path) || !host.test(hostname)) continue;
    for (const name of names) {
      const target = searchParams.get(name);
      if (target && publicUrl(target)) return target;
    }
  }
  return undefined;
}

/** Google's AMP viewer and cache carry the publisher's host and path in their own path; `s` marks https. */
function fromAmpCache({ hostname, pathname, search }: URL): string | undefined {
  const viewer = /^(www\.)?google\.[a-z.]{2,6}$/.test(hostname) && /^\/amp\/(s\/)?(.+)$/.exec(pathname);
  const cache = hostname.endsWith(".cdn.ampproject.org") && /^\/(?:[cvi]\/)?(s\/)?(.+)$/.exec(pathname);
  const found = viewer || cache;
  if (!found) return undefined;
  const target = `${found[1] ? "https" : "http"}://${found[2]}${search}`;
  return publicUrl(target)?.hostname.includes(".") ? target : undefined;
}

/**
 * Google's translated copies spell a host with dashes for dots and two dashes for one, as AMP's cache does
 * (https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls); `0-…-0` marks one
 * whose third and fourth signs are dashes. What the translator was asked for is in `_x_tr_…`.
 */
function fromTranslation({ hostname, pathname, searchParams, search, hash }: URL): string | undefined {
  const label = /^([a-z0-9-]+)\.translate\.goog$/.exec(hostname)?.[1]?.replace(/^0-(.*)-0$/, "$1");
  if (label === undefined) return undefined;
  const host = label.replace(/--|-/g, (dash) => (dash === "-" ? "." : "-"));
  const scheme = searchParams.get("_x_tr_sch") === "http" ? "http" : "https";
  const query = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !pair.startsWith("_x_tr_"))
    .join("&");
  const target = `${scheme}://${host}${pathname}${query === "" ? "" : `?${query}`}${hash}`;
  return host.includes(".") && publicUrl(target) ? target : undefined;
}

/** Proofpoint's rewriting of links in mail: https://help.proofpoint.com, "URL Defense decode utility". */
function fromUrlDefense(url: URL): string | undefined {
  const { hostname, pathname, searchParams } = url;
  if (hostname === "urldefense.proofpoint.com" && pathname === "/v2/url") {
    const written = (searchParams.get("u") ?? "").replace(/-/g, "%").replace(/_/g, "/");
    return publicText(unescaped(written));
  }
  if (!/^urldefense\.(com|us|proofpoint\.com)$/.test(hostname) || !pathname.startsWith("/v3/__"))
    return undefined;
  // The address has its own slashes and question mark, so that the whole stands in path, query and fragment.
  const found = /\/v3\/__(.+?)__;([^!]*)!/.exec(url.href);
  return publicText(withItsSigns(unescaped(found?.[1] ?? ""), found?.[2] ?? ""));
}

/** Version 3: `*` stands for the next sign of the key, `**A` for a run of them, two for `A`, three for `B` and so on. */
function withItsSigns(written: string, key: string): string {
  const signs = [...Buffer.from(key, "base64url").toString("utf8")];
  const runs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return written
    .replace(/\*(?:\*([\w-]))?/g, (_all, run: string | undefined) =>
      signs.splice(0, run === undefined ? 1 : runs.indexOf(run) + 2).join(""),
    )
    .replace(/^(https?:\/)(?=[^/])/i, "$1/");
}

function publicText(href: string): string | undefined {
  return publicUrl(href) ? href : undefined;
}
