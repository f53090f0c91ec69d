// Addresses as standards want them. Editors paste what browsers bear: a quote, a space, a bar in a path.

/**
 * An address as HTML lets it stand (https://url.spec.whatwg.org/#url-writing): signs that browsers bear and the standard
 * forbids are escaped, and letters of all scripts stay.
 */
export function validAddress(url: string): string {
  return forbidden.test(url) || !url.isWellFormed() ? strictAddress(url) : url;
}

const forbidden = /[\s"<>\\^`{|}[\]\p{Cc}]|%(?![\da-f]{2})|#.*#/iu;

/** RFC 3986 §2: an address holds ASCII alone, and of that not every sign that browsers bear. */
export function strictAddress(url: string): string {
  const href = (URL.parse(url)?.href ?? url).toWellFormed();
  // §3.2.2: brackets belong to the host, around an address of IPv6, and nowhere else.
  const [host = ""] = /^[a-z][a-z\d+.-]*:\/\/\[[\da-f:.]+\]/i.exec(href) ?? [];
  // §2.1: a `%` begins an escape, or is escaped itself.
  const [path = "", ...fragment] = href
    .slice(host.length)
    .replace(/[^\w;/?:@&=+$.\-!~*'(),#%]|%(?![\da-fA-F]{2})/gu, encodeURIComponent)
    .split("#");
  // §3.5: a fragment has no other `#` in it.
  return host + path + (fragment.length > 0 ? `#${fragment.join("%23")}` : "");
}
