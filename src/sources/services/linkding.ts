// linkding's REST API (https://linkding.link/api/): the editor's own bookmarks, newest first. The notes are the
// note; linkding fills the description from the page by itself, so it is never taken for the editor's words.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import {
  type Ask,
  askJson,
  baseOf,
  instantOf,
  joinReadings,
  noSecret,
  nothingBecause,
  type PageResult,
  privateByTag,
  readAllPages,
  readRecords,
  type Service,
  type ServiceSettings,
  wordsOf,
} from "./service.ts";

const Bookmark = z.object({
  url: z.string(),
  title: z.string().nullish(),
  notes: z.string().nullish(),
  tag_names: z.array(z.string()).catch([]),
  date_added: z.string().nullish(),
});
const Bookmarks = z.object({ results: z.array(z.unknown()), next: z.string().nullish() });

/**
 * `address` is linkding's own, `https://links.example`; `take` is any of bookmarks (the default) and archived.
 * Bookmarks in linkding are personal until shared, so `shared: false` says nothing here: a bookmark is public
 * unless it has the tag `private`.
 */
export const linkding: Service = {
  kind: "linkding",
  secretVariable: "LINKDING_TOKEN",
  async read(ask, settings) {
    const base = baseOf(settings.address);
    if (!base) return nothingBecause("Write linkding's own address, for example https://links.example.");
    if (!settings.secret) return noSecret("token of linkding", linkding.secretVariable);
    const take = settings.take.length > 0 ? settings.take : ["bookmarks"];
    const readings = [];
    if (take.includes("bookmarks")) readings.push(await readList(ask, `${base}/api/bookmarks/`, settings));
    if (take.includes("archived"))
      readings.push(await readList(ask, `${base}/api/bookmarks/archived/`, settings));
    return joinReadings(readings);
  },
};

function readList(ask: Ask, list: string, settings: ServiceSettings) {
  const headers = { authorization: `Token ${settings.secret}` };
  return readAllPages(`${list}?limit=100`, settings.since, async (at): Promise<PageResult> => {
    const asked = await askJson(ask, at, Bookmarks, { headers });
    if (!asked.ok) return asked;
    const read = readRecords(asked.data.results, {
      schema: Bookmark,
      name: "bookmark",
      service: "linkding",
      capturesOf: (bookmark) => [captureOf(bookmark, settings.source)],
    });
    return { ok: true, page: { ...read, next: nextPage(list, asked.data.next) } };
  });
}

/** Behind a proxy linkding often calls itself http:// or another host; only the query of its `next` is trusted. */
function nextPage(list: string, next: string | null | undefined): string | undefined {
  const search = URL.parse(next ?? "")?.search;
  return search ? list + search : undefined;
}

function captureOf(bookmark: z.infer<typeof Bookmark>, source: string): Capture {
  return {
    url: bookmark.url,
    title: wordsOf(bookmark.title),
    note: wordsOf(bookmark.notes),
    tags: bookmark.tag_names,
    savedAt: instantOf(bookmark.date_added),
    private: privateByTag(bookmark.tag_names),
    source,
  };
}
