// The feed of a site: the address itself when it is one, else what the page says, else where feeds often lie.
import { explainFailure } from "../domain/fetch-failure.ts";
import { publicUrl } from "../domain/public-url.ts";
import type { Web } from "../web/fetch-page.ts";
import type { SourceReaders } from "./source-readers.ts";
import { maxFeedBytes } from "./too-much.ts";

export type FoundFeed = { url: string; title: string | undefined };

/** Where WordPress, Hugo, Jekyll, Ghost and Eleventy put theirs. */
const usualPlaces = ["/feed/", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json", "/rss/"];
const limits = { maxBodyBytes: maxFeedBytes };

type FinderTools = { web: Pick<Web, "fetchPage">; readers: Pick<SourceReaders, "readFeed"> };

/** The feed behind an address, read once to be sure of it; or why there is none. */
export async function findFeed(
  address: string,
  tools: FinderTools,
): Promise<{ ok: true; feed: FoundFeed } | { ok: false; why: string }> {
  const url = publicUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`)?.href;
  if (url === undefined)
    return { ok: false, why: `${address} is no web address. Write it like https://example.org.` };
  const fetched = await tools.web.fetchPage(url, limits);
  if (!fetched.ok)
    return { ok: false, why: `${url}: ${explainFailure(fetched.why, { what: "page", ...fetched })}` };
  const own = await tools.readers.readFeed({ ...fetched, bytes: fetched.body, source: url });
  if (own.ok) return { ok: true, feed: { url: fetched.url, title: own.title } };
  const usual = usualPlaces.flatMap((path) => publicUrl(path, fetched.url)?.href ?? []);
  for (const candidate of own.feedLinks.length > 0 ? own.feedLinks : usual) {
    const feed = await tryFeed(candidate, tools);
    if (feed) return { ok: true, feed };
  }
  return { ok: false, why: `No feed was found at ${url}. Look for "RSS" on the site and give its address.` };
}

async function tryFeed(url: string, { web, readers }: FinderTools): Promise<FoundFeed | undefined> {
  const fetched = await web.fetchPage(url, limits);
  if (!fetched.ok) return undefined;
  const feed = await readers.readFeed({ ...fetched, bytes: fetched.body, source: url });
  return feed.ok ? { url: fetched.url, title: feed.title } : undefined;
}
