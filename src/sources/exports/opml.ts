// OPML, as feed readers export it (http://opml.org/spec2.opml): a list of feeds. It names no links of the
// editor's, so it gives no captures; its feeds can become sources.
import { oneLine } from "../../domain/plain-text.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import type { NamedFeed } from "../fields/imported.ts";
import { htmlAttribute, scanMarkup } from "../fields/scan-markup.ts";
import type { ImportFormat } from "./import-format.ts";

/** More feeds than any reader follows; the rest is left out. */
const maxFeeds = 10_000;

export const opmlFormat: ImportFormat = {
  name: "opml",
  recognises: ({ text }) => /<opml[\s>]/i.test(text.slice(0, 4_000)),
  read: ({ text, name }, source) => {
    const feeds = feedsIn(text);
    const count = `${feeds.length} feed${feeds.length === 1 ? "" : "s"}`;
    const why = feeds.length === 0 ? "no feeds" : `${count}: add them with npm run sources -- add ${name}`;
    return { format: "opml", captures: [], skipped: [{ where: source, why }], feeds };
  },
};

/** Every feed with a web address, each once, in the order of the file; its folders are left out. */
function feedsIn(text: string): NamedFeed[] {
  const feeds = new Map<string, string | undefined>();
  scanMarkup(text, {
    open: (tag, attributes) => {
      const feed = tag.toLowerCase() === "outline" ? htmlAttribute(attributes, "xmlurl")?.trim() : undefined;
      const title = htmlAttribute(attributes, "title") || htmlAttribute(attributes, "text");
      if (feed && isPublicUrl(feed) && !feeds.has(feed)) feeds.set(feed, oneLine(title ?? "") || undefined);
    },
    close: () => {},
    text: () => {},
    cdata: () => {},
    isDone: () => feeds.size >= maxFeeds,
  });
  return [...feeds].map(([feed, title]) => ({ title, feed }));
}
