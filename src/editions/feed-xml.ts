// The parts that RSS and Atom share, and how words and markup stand in XML: escaped once, as each place wants it.
import { withoutControls } from "../domain/plain-text.ts";
import type { Publication } from "../domain/publication.ts";
import type { Feed } from "./feed.ts";
import { escapeHtml, type Html, html } from "./html.ts";
import { feedStylePath } from "./site-paths.ts";

/** The first lines of a feed: a browser that is led to it shows it by the style sheet. */
export function prolog(site: string): Html {
  return html`<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/css" href="${site}${feedStylePath}"?>
`;
}

/** Where the feed itself is, who tells of its changes, and under what terms it stands; in RSS they are Atom's too. */
export function feedLinks(
  prefix: "" | "atom:",
  { self, type, feed }: { self: string; type: string; feed: Feed },
  { hub, licence }: Publication,
): Html {
  const link = (rel: string, href: string, more = "") => ({
    markup: html`<${{ markup: prefix }}link href="${strictAddress(href)}" rel="${rel}"${{ markup: more }}/>\n`
      .markup,
  });
  return html`${link("self", self, html` type="${type}"`.markup)}${hub && feed.isPushed && link("hub", hub)}${licence && link("license", licence)}`;
}

/** Markup as the text of an element. */
export function cdata(markup: string): Html {
  return { markup: `<![CDATA[${withoutControls(markup).replaceAll("]]>", "]]]]><![CDATA[>")}]]>` };
}

/** Words where a reader expects HTML: a browser that shows the feed itself meets no more entities than it must. */
export function wordsAsHtml(text: string): Html {
  return cdata(text.replace(/[&<>]/g, escapeHtml));
}

/** RSS Advisory Board profile, "Character data": `&` and `<` as hexadecimal references suit the most readers. */
export function xmlText(text: string): Html {
  const escaped = withoutControls(text).replace(
    /[&<>]/g,
    (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`,
  );
  return { markup: escaped };
}

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
