// One link to one reading: fetched, read in a worker, or named as unreadable.
import type { Reading } from "../domain/bookmark.ts";
import { hostOf } from "../domain/public-url.ts";
import { kindOfType } from "../reading/kind.ts";
import type { PageReading } from "../reading/read-page.ts";
import type { Readers } from "../reading/reader-pool.ts";
import type { Fetched } from "../web/fetch-page.ts";
import type { PoliteWeb } from "../web/polite-web.ts";

/** Fetches and reads `url`. `now` is the instant that the reading carries. */
export async function readLink(
  url: string,
  tools: { web: PoliteWeb; readers: Readers; now: string },
): Promise<Reading> {
  const at = tools.now;
  const fetched = await tools.web.readPage(url);
  if (!fetched.ok) return readingOfFailure(url, at, fetched);
  const result = await tools.readers.read({
    bytes: fetched.body,
    url: fetched.url,
    contentType: fetched.contentType,
    today: at.slice(0, 10),
  });
  if (!result.ok)
    return {
      url,
      at,
      page: isPdf(fetched.contentType) ? { kind: "pdf", site: hostOf(fetched.url) } : result.page,
    };
  if (result.page.standsInFor === "challenge") return { url, at, why: "blocked" };
  if (result.page.standsInFor === "missing") return { url, at, why: "not-found" };
  return { url, at, page: factsOnly(result.page) };
}

/** Something that is no text page still has a kind worth telling. */
function readingOfFailure(url: string, at: string, fetched: Extract<Fetched, { ok: false }>): Reading {
  const isLargePdf = fetched.why === "too-large" && isPdf(fetched.contentType);
  if (fetched.why !== "not-text" && !isLargePdf) return { url, at, why: fetched.why };
  return { url, at, page: { kind: kindOfType(fetched.contentType ?? ""), site: hostOf(fetched.url) } };
}

function isPdf(contentType = ""): boolean {
  return kindOfType(contentType) === "pdf";
}

/** The text itself is not kept in `bookmarks/`: facts are, and labels follow from them. */
function factsOnly({ text: _text, labels: _labels, standsInFor: _standsInFor, ...facts }: PageReading) {
  return facts;
}
