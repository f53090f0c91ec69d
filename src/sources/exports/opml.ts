// OPML, as feed readers export it (http://opml.org/spec2.opml): a list of feeds. It names no links of the
// editor's, so it gives no captures; its feeds can become sources.
import { Parser } from "htmlparser2";
import { oneLine } from "../../domain/plain-text.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import type { ImportFormat } from "./import-format.ts";

/** More feeds than any reader follows; the rest is left out. */
const maxFeeds = 10_000;

export const opmlFormat: ImportFormat = {
  name: "opml",
  recognises: ({ text }) => /<opml[\s>]/i.test(text.slice(0, 4_000)),
  read: ({ text, name }, source) => {
    const count = readOpml(text).length;
    const feeds = `${count} feed${count === 1 ? "" : "s"}`;
    const why = count === 0 ? "no feeds" : `${feeds}: add them with npm run sources -- add ${name}`;
    return { format: "opml", captures: [], skipped: [{ where: source, why }] };
  },
};

/** Every feed with a web address, each once, in the order of the file; its folders are left out. */
export function readOpml(text: string): { title: string | undefined; feed: string }[] {
  const feeds = new Map<string, string | undefined>();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const feed = attributes["xmlurl"]?.trim();
        if (name !== "outline" || !feed || !isPublicUrl(feed) || feeds.size >= maxFeeds) return;
        const title = oneLine(attributes["title"] || attributes["text"] || "") || undefined;
        if (!feeds.has(feed)) feeds.set(feed, title);
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return [...feeds].map(([feed, title]) => ({ title, feed }));
}
