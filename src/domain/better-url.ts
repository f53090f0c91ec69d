// When a page may rename itself: its `rel=canonical` is believed only where a mistake cannot hurt.
import { getDomain } from "tldts";
import { canonicalUrl, urlKey } from "./canonical-url.ts";
import { publicUrl } from "./public-url.ts";

/**
 * The address a page gives itself, cleaned, when it stays within the registrable domain (Public Suffix List)
 * and is not a home page; else `undefined`. Sites that give every page their front page's address are many.
 */
export function betterUrl(own: string, said: string | undefined): string | undefined {
  const from = publicUrl(own);
  const to = publicUrl(said ?? "");
  if (!from || !to || urlKey(to.href) === urlKey(own)) return undefined;
  if (to.pathname === "/" && to.search === "") return undefined;
  const domain = getDomain(from.hostname, { allowPrivateDomains: true });
  if (domain === null || domain !== getDomain(to.hostname, { allowPrivateDomains: true })) return undefined;
  return canonicalUrl(to.href);
}
