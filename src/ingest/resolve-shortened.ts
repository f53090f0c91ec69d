// Shortened addresses to what they stand for, asked once: a short address that is known as an alias is not
// asked again, and one that cannot be resolved is kept as it is.

import type { Capture } from "../domain/capture.ts";
import { isShortened } from "../domain/shorteners.ts";
import type { Web } from "../web/fetch-page.ts";
import { mapLimit } from "./map-limit.ts";

const askedAtOnce = 8;
const limits = { timeoutMs: 8_000, maxRedirects: 5 };

/** The captures with `url` resolved and `shortUrl` told, in their order. */
export function resolveShortened(
  captures: Capture[],
  isKnown: (url: string) => boolean,
  web: Web,
): Promise<Capture[]> {
  return mapLimit(captures, askedAtOnce, async (capture) => {
    if (!isShortened(capture.url) || isKnown(capture.url)) return capture;
    const url = await whatItStandsFor(capture.url, web);
    return url === undefined ? capture : { ...capture, url, shortUrl: capture.url };
  });
}

/** The address behind a shortened one; `undefined` where it leads nowhere, or to another of its kind. */
export async function whatItStandsFor(short: string, web: Web): Promise<string | undefined> {
  const url = await web.whereItLeads(short, limits);
  return url === undefined || isShortened(url) ? undefined : url;
}
