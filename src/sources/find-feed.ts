// The feed of a site: the address itself when it is one, else what the page says, else where feeds often lie.
import { Parser } from "htmlparser2";
import { decodeBytes } from "../domain/decode-bytes.ts";
import { explainFailure } from "../domain/fetch-failure.ts";
import { oneLine } from "../domain/plain-text.ts";
import { publicUrl } from "../domain/public-url.ts";
import type { Web } from "../web/fetch-page.ts";
import { maxFeedBytes, readFeed } from "./feed.ts";

export type FoundFeed = { url: string; title: string | undefined };

const feedTypes = /^(application\/(rss|atom|rdf|feed)\+(xml|json)|application\/json|text\/xml)$/i;
/** Where WordPress, Hugo, Jekyll, Ghost and Eleventy put theirs. */
const usualPlaces = ["/feed/", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json", "/rss/"];
const limits = { maxBodyBytes: maxFeedBytes };

/** The feed behind an address, read once to be sure of it; or why there is none. */
export async function findFeed(
  address: string,
  web: Pick<Web, "fetchPage">,
): Promise<{ ok: true; feed: FoundFeed } | { ok: false; why: string }> {
  const url = publicUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`)?.href;
  if (url === undefined)
    return { ok: false, why: `${address} is no web address. Write it like https://example.org.` };
  const fetched = await web.fetchPage(url, limits);
  if (!fetched.ok)
    return { ok: false, why: `${url}: ${explainFailure(fetched.why, { what: "page", ...fetched })}` };
  const own = await readFeed(fetched.body, { url: fetched.url, contentType: fetched.contentType });
  if (own.ok) return { ok: true, feed: { url: fetched.url, title: own.title } };
  const named = feedLinks(
    decodeBytes(fetched.body, { form: "html", contentType: fetched.contentType }),
    fetched.url,
  );
  const usual = usualPlaces.flatMap((path) => publicUrl(path, fetched.url)?.href ?? []);
  for (const candidate of [...named, ...(named.length > 0 ? [] : usual)]) {
    const feed = await tryFeed(candidate, web);
    if (feed) return { ok: true, feed };
  }
  return { ok: false, why: `No feed was found at ${url}. Look for "RSS" on the site and give its address.` };
}

/** Addresses in `<link rel="alternate">` of feed types, in the page's order (https://www.rssboard.org/rss-autodiscovery). Comment feeds go last. */
function feedLinks(html: string, base: string): string[] {
  const found: { url: string; title: string }[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isFeed =
        name === "link" &&
        /\balternate\b/i.test(attributes["rel"] ?? "") &&
        feedTypes.test((attributes["type"] ?? "").trim());
      const url = isFeed ? publicUrl(attributes["href"] ?? "", base)?.href : undefined;
      if (url !== undefined) found.push({ url, title: oneLine(attributes["title"] ?? "") });
    },
  });
  parser.end(html.slice(0, 500_000));
  const isComments = ({ url, title }: { url: string; title: string }) =>
    /comments?\b/i.test(`${title} ${url}`);
  return [...found.filter((one) => !isComments(one)), ...found.filter(isComments)].map((one) => one.url);
}

async function tryFeed(url: string, web: Pick<Web, "fetchPage">): Promise<FoundFeed | undefined> {
  const fetched = await web.fetchPage(url, limits);
  if (!fetched.ok) return undefined;
  const feed = await readFeed(fetched.body, { url: fetched.url, contentType: fetched.contentType });
  return feed.ok ? { url: fetched.url, title: feed.title } : undefined;
}
