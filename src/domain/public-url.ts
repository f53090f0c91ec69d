// The gate for addresses from strangers: only what a reader may safely click becomes a link of ours.
// It never looks anything up; whether a host is private is for src/web/ to decide when it connects.

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

/** True for an address that `publicUrl` lets through. */
export function isPublicUrl(href: string): boolean {
  return publicUrl(href) !== undefined;
}

/** True for an address that names a place inside: an IP literal, localhost, or a name that no registry gives out. */
export function namesPrivatePlace(href: string): boolean {
  const host = URL.parse(href)?.hostname ?? "";
  return /^\[|^\d+(\.\d+){3}$|^[^.]+$|\.(localhost|local|internal|lan|home|home\.arpa|intranet)$/.test(host);
}

/** The host a reader knows a page by: no `www.`, no port. */
export function hostOf(href: string): string {
  return (URL.parse(href)?.hostname ?? "").replace(/^www\.(?=.)/, "") || href;
}
