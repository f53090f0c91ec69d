// The parts that RSS and Atom share, and how words and markup stand in XML: escaped once, as each place wants it.
import { withoutControls } from "../domain/plain-text.ts";
import type { Publication } from "../domain/publication.ts";
import type { Feed } from "./feed.ts";
import { escapeHtml, type Html, html } from "./html.ts";
import { feedStylePath } from "./site-paths.ts";
import { strictAddress } from "./strict-address.ts";

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
