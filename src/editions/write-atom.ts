// A feed as Atom (RFC 4287), the one format that every feed has.
import { type Feed, type FeedEntry, type FeedSetting, namesOf } from "./feed.ts";
import { cdata, feedLinks, prolog, wordsAsHtml, xmlText } from "./feed-xml.ts";
import { type Html, html } from "./html.ts";
import { strictAddress } from "./strict-address.ts";

export function writeAtom(feed: Feed, setting: FeedSetting): string {
  const { publication } = setting;
  return html`${prolog(publication.url)}<feed xml:lang="${publication.language}" xmlns="http://www.w3.org/2005/Atom">
<id>${feed.id}</id>
<title>${xmlText(feed.title)}</title>
<subtitle>${xmlText(feed.description)}</subtitle>
<updated>${feed.updated ?? never}</updated>
<author><name>${xmlText(namesOf(setting).editor)}</name></author>
<generator>Five for Friday</generator>
<link rel="alternate" type="text/html" href="${publication.url}/"/>
${feedLinks("", { self: publication.url + feed.paths.atom, type: "application/atom+xml", feed }, publication)}${feed.entries.map(entryOf)}</feed>
`.markup;
}

/** RFC 4287 §4.1.1: a feed says when it changed, though nobody knows. */
const never = "1970-01-01T00:00:00.000Z";

/** Readers take a title without a type for HTML where it looks like it: so all are said to be. */
function entryOf({ id, url, title, at, updated, tags = [], ...entry }: FeedEntry): Html {
  return html`<entry>
<title type="html">${wordsAsHtml(title)}</title>
<id>${id}</id>
<link rel="alternate" type="text/html" href="${strictAddress(url)}"/>
${entry.about && html`<link rel="related" href="${strictAddress(entry.about)}"/>\n`}${entry.via && html`<link rel="via" href="${strictAddress(entry.via)}"/>\n`}${entry.image && html`<link rel="enclosure" href="${entry.image}" type="image/jpeg"/>\n`}<published>${at}</published>
<updated>${updated}</updated>
${tags.map((tag) => html`<category term="${tag}"/>\n`)}${entry.summary && html`<summary type="html">${wordsAsHtml(entry.summary)}</summary>\n`}<content type="html">${cdata(entry.html)}</content>
</entry>
`;
}
