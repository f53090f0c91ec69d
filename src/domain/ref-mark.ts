// The mark that Ghost and others add to links that lead out: `ref` with the host of the site that has the link. On
// other sites `ref` is content (a branch, a product's number), so that only a host we know of makes it a mark.
import { unescaped } from "./unescaped.ts";

/** True for a query's pair that is such a mark of the site at `host`. */
export function isRefTo(pair: string, host: string): boolean {
  if (!/^ref=./.test(pair)) return false;
  const named = unescaped(pair.slice("ref=".length))
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "");
  return bare(named) === bare(host);
}

/** The address without a mark that names one of the hosts; everything else keeps its spelling. */
export function withoutRefTo(href: string, hosts: string[]): string {
  const [, before = "", query, after = ""] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(href) ?? [];
  if (query === undefined) return href;
  const pairs = query.split("&");
  const kept = pairs.filter((pair) => !hosts.some((host) => isRefTo(pair, host)));
  if (kept.length === pairs.length) return href;
  return `${before}${kept.length === 0 ? "" : `?${kept.join("&")}`}${after}`;
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, "");
}
